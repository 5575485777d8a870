import { databases } from "@chaperone/store/testing";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { openServer, type TestServer } from "./lib/test-server.ts";
import { answered, refused } from "./lib/visitor.ts";

const database = await databases[0]!.open();
afterAll(() => database.close());
let server: TestServer;
beforeEach(async () => {
  server = await openServer(database.store);
});

const open = (page: ReturnType<TestServer["stranger"]>, token: string) =>
  page.api.open.$post({ json: { token } });

describe("the address that is printed", () => {
  it("signs the browser in that opens it, with a cookie that no script and no other site gets", async () => {
    const page = server.stranger();
    expect(await answered(page.api.me.$get())).toEqual({ signedIn: false, mode: "desk" });
    expect((await open(page, server.services.openingLink!.token)).status).toBe(200);
    const [cookie = ""] = page.lastAnswer().headers.getSetCookie();
    expect(cookie).toMatch(/^chaperone-4173=[\w-]{43}; /u);
    for (const part of ["HttpOnly", "SameSite=Strict", "Path=/"]) expect(cookie).toContain(part);
    expect(await answered(page.api.me.$get())).toMatchObject({ signedIn: true, role: "manager" });
  });

  it("opens once, but again and again in the browser that has opened it", async () => {
    const { token } = server.services.openingLink!;
    const page = server.stranger();
    await open(page, token);
    expect((await open(page, token)).status).toBe(200);
    expect(await answered(page.api.me.$get())).toMatchObject({ signedIn: true });
    expect(await refused(open(server.stranger(), token))).toBe("403 link-used");
  });

  it.each(["A".repeat(43), `${"A".repeat(42)}_`])("does not open with another token", async (token) => {
    const page = server.stranger();
    expect(await refused(open(page, token))).toBe("403 link-used");
    expect(page.cookies.size).toBe(0);
    // And the right one still does.
    expect((await open(page, server.services.openingLink!.token)).status).toBe(200);
  });

  it.each(["", "A", "<script>", `${"A".repeat(43)}/..`])("refuses what is no token: “%s”", async (token) => {
    expect(await refused(open(server.stranger(), token))).toBe("400 bad-input");
  });

  it("holds over a new start of the server, until it is signed out", async () => {
    const page = await server.doctor();
    const later = await openServer(database.store, { clock: server.clock });
    const again = later.stranger();
    for (const [name, value] of page.cookies) again.cookies.set(name, value);
    expect(await answered(again.api.me.$get())).toMatchObject({ signedIn: true });
    server.clock.pass(91 * 24 * 60);
    expect(await answered(again.api.me.$get())).toMatchObject({ signedIn: false });
  });
});
