import { startBluesky } from "@chaperone/networks/testing";
import { databases } from "@chaperone/store/testing";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_REPORT, formOf, handIn, handInOf } from "./lib/hand-in.ts";
import { DESK, openServer, PRACTICE, type TestServer } from "./lib/test-server.ts";
import { answered, refused, type Visitor } from "./lib/visitor.ts";

const bluesky = await startBluesky();
afterAll(() => bluesky.close());

describe.each(databases)("on $name", ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let server: TestServer;
  let page: Visitor;
  let account: string;
  beforeAll(async () => {
    database = await open();
    server = await openServer(database.store);
    page = await server.doctor();
    account = await connected(page);
  });
  afterAll(() => database.close());

  const connected = async (one: Visitor): Promise<string> => {
    const { url: service, appPassword } = bluesky;
    const json = { service, identifier: "asha.test", appPassword, purpose: "professional" as const };
    return (await answered(one.api.accounts.bluesky["app-password"].$post({ json }))).id;
  };

  describe("another origin", () => {
    const elsewhere = [
      { origin: "https://evil.example" },
      { origin: "http://127.0.0.1:9999", "sec-fetch-site": "same-site" },
      { origin: "http://localhost:4173" },
      { origin: "null" },
      { origin: "https://127.0.0.1:4173" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    it.each(elsewhere)("neither reads nor writes, with the cookie or without: %o", async (headers) => {
      for (const one of [page, server.stranger()]) {
        expect(await refused(one.ask("GET", "/api/me", { headers }))).toBe("403 other-origin");
        const asked = one.ask("PATCH", "/api/me", { headers, json: { name: "Somebody" } });
        expect(await refused(asked)).toBe("403 other-origin");
      }
    });

    it("gets no permission to: there is no CORS", async () => {
      const headers = { origin: "https://evil.example", "access-control-request-method": "POST" };
      const answer = await page.ask("OPTIONS", "/api/submissions", { headers });
      expect(answer.status).toBe(403);
      const names = [...answer.headers.keys()].filter((name) => name.startsWith("access-control"));
      expect(names).toEqual([]);
    });

    it("is assumed where a writer does not say where it comes from", async () => {
      const headers = { origin: "", "sec-fetch-site": "none" };
      const asked = page.ask("PATCH", "/api/me", { headers, json: { name: "Somebody" } });
      expect(await refused(asked)).toBe("403 other-origin");
    });

    it.each(["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x", ""])(
      "could send a form of %s, which is not taken",
      async (type) => {
        const asked = page.ask("PATCH", "/api/me", {
          body: '{"name":"Somebody"}',
          headers: { "content-type": type },
        });
        expect(await refused(asked)).toBe("415 wrong-content-type");
      },
    );

    it("has changed nothing by all of this", async () => {
      expect(await answered(page.api.me.$get())).toMatchObject({ person: { name: "You" } });
    });
  });

  describe("another host", () => {
    it.each(["evil.example", "127.0.0.1.evil.example:4173", "192.168.1.20:4173", "posts.ardmore.example"])(
      "is not served to %s, as which another site's name may lead here",
      async (host) => {
        const answer = await page.ask("GET", "/api/me", { headers: { host } });
        expect(answer.status).toBe(403);
        expect(await answer.text()).toBe("This address is not served here.\n");
      },
    );

    it.each([
      "127.0.0.1:4173",
      "localhost",
      "posts.ardmore.example.evil.example",
      "posts.ardmore.example:8443",
    ])("than the practice's own is not served there: %s", async (host) => {
      const practice = await openServer(database.store, { publicUrl: PRACTICE });
      expect((await practice.stranger().ask("GET", "/api/me", { headers: { host } })).status).toBe(403);
      expect((await practice.stranger().ask("GET", "/api/me")).status).toBe(200);
    });
  });

  describe("a stolen session id", () => {
    it("is worth nothing once its owner has signed out", async () => {
      const other = await openServer(database.store, { clock: server.clock });
      const owner = await other.doctor();
      const thief = other.stranger();
      for (const [name, value] of owner.cookies) thief.cookies.set(name, value);
      expect(await answered(thief.api.me.$get())).toMatchObject({ signedIn: true });
      await answered(owner.api["sign-out"].$post({ json: {} }));
      expect(owner.cookies.size).toBe(0);
      expect(await answered(thief.api.me.$get())).toMatchObject({ signedIn: false });
      expect(await refused(thief.api.accounts.$get())).toBe("401 not-signed-in");
      expect(await refused(thief.ask("GET", "/api/backup"))).toBe("401 not-signed-in");
    });

    it("is not in the database, from which nobody can sign in", async () => {
      const [token = ""] = page.cookies.values();
      const rows = await database.store.db.selectFrom("sessions").selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(token);
      for (const { idHash } of rows) {
        const thief = server.stranger();
        thief.cookies.set("chaperone-4173", idHash);
        expect(await answered(thief.api.me.$get())).toMatchObject({ signedIn: false });
      }
    });
  });

  describe("logs", () => {
    it("hold no token, address, text or name, whatever is asked and whatever goes wrong", async () => {
      const secret = "Sw0rdfishSw0rdfishSw0rdfishSw0rdfishSw0rdf1";
      const words = "Mrs Okafor came back on Tuesday";
      server.lines.length = 0;
      await page.ask("GET", `/api/approve/${secret}`);
      await page.ask("POST", `/api/approve/${secret}`, {
        json: { decision: "approved", name: words, comment: words },
      });
      await page.api.open.$post({ json: { token: secret } });
      await page.ask("GET", `/api/accounts/mastodon/return?code=${secret}&state=${secret}`);
      await page.ask("GET", `/api/${secret}?token=${secret}`);
      await page.ask("GET", `/${secret}`);
      await page.ask("PATCH", "/api/me", {
        body: `{"name": "${words}`,
        headers: { "content-type": "application/json" },
      });
      await handIn(page, [account], words);
      await page.ask("POST", "/api/submissions", { body: formOf({ text: words }) });
      const [session = ""] = page.cookies.values();
      const log = server.lines.join("");
      expect(server.lines.length).toBeGreaterThan(8);
      expect(log).toContain("/api/approve/:token");
      for (const word of [secret, words, "Okafor", session, bluesky.appPassword, "asha.test"])
        expect(log).not.toContain(word);
    });

    it("name what went wrong and where, and not what was said of it", async () => {
      const words = "Mrs Okafor came back on Tuesday";
      const other = await openServer(database.store, { clock: server.clock });
      const one = await other.doctor();
      other.services.desk.handIn = () => Promise.reject(new RangeError(words));
      const answer = await one.ask("POST", "/api/submissions", { body: formOf(handInOf([account], words)) });
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain("Okafor");
      expect(other.lines.join("")).toContain('"name":"RangeError"');
      expect(other.lines.join("")).not.toContain("Okafor");
    });
  });

  describe("uploads", () => {
    const picture = async (name = "photo.png") => {
      const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#d8e4d0" } })
        .png()
        .toBuffer();
      return new File([new Uint8Array(bytes)], name, { type: "image/png" });
    };
    const withPicture = (file: File) =>
      page.ask("POST", "/api/submissions", {
        body: formOf(
          handInOf([account], "A quiet morning.", {
            pictures: [{ alt: "Grey", report: EMPTY_REPORT as never }],
          }),
          [file],
        ),
      });

    it.each(["../../../etc/cron.d/x", "/etc/passwd", "..\\..\\x.png", "a\0.png", "%2e%2e%2fx"])(
      "lead nowhere by their names: %s",
      async (name) => {
        const answer = await withPicture(await picture(name));
        expect(answer.status).toBe(200);
        const { pictures } = (await answer.json()) as { pictures: { id: string; url: string }[] };
        expect(pictures[0]!.url).toBe(`/api/pictures/${pictures[0]!.id}`);
        expect(JSON.stringify(await everything())).not.toContain("cron.d");
      },
    );

    it.each([
      "/api/pictures/../../etc/passwd",
      "/api/pictures/..%2f..%2fetc%2fpasswd",
      "/api/pictures/x",
      "/api/../key",
    ])("cannot be asked for by a path: %s", async (path) => {
      expect([400, 404]).toContain((await page.ask("GET", path)).status);
    });

    it("are known by their content: a page that says it is a picture is refused", async () => {
      const page = new File(["<script>alert(1)</script>"], "photo.png", { type: "image/png" });
      expect(await refused(withPicture(page))).toBe("415 picture-format");
      const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], "x.svg", { type: "image/png" });
      expect(await refused(withPicture(svg))).toBe("415 picture-format");
    });

    it("are refused where they carry more than their pixels, or are cut off", async () => {
      const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#d8e4d0" } })
        .jpeg()
        .withExif({ IFD0: { Artist: "Dr Asha Mar" } })
        .toBuffer();
      const file = (part: Uint8Array<ArrayBuffer>) => new File([part], "photo.jpg", { type: "image/jpeg" });
      expect(await refused(withPicture(file(new Uint8Array(bytes))))).toBe("422 picture-not-clean");
      expect(await refused(withPicture(file(new Uint8Array(bytes.subarray(0, 120)))))).toBe(
        "422 picture-unreadable",
      );
    });

    it("come with their description, each", async () => {
      const form = formOf(handInOf([account], "A quiet morning."), [await picture()]);
      expect(await refused(page.ask("POST", "/api/submissions", { body: form }))).toBe("400 bad-input");
    });

    it("are sent back as what they are, to nobody who may not see them", async () => {
      const answer = await withPicture(await picture());
      const { pictures } = (await answer.json()) as { pictures: { url: string }[] };
      const shown = await page.ask("GET", pictures[0]!.url);
      expect(shown.headers.get("content-type")).toBe("image/png");
      expect(shown.headers.get("x-content-type-options")).toBe("nosniff");
      expect(shown.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(new Uint8Array(await shown.arrayBuffer())).toEqual(
        new Uint8Array(await (await picture()).arrayBuffer()),
      );
      expect(await refused(server.stranger().ask("GET", pictures[0]!.url))).toBe("401 not-signed-in");
    });

    it("are refused above 40 MB, and other requests above 1 MB, before they are read whole", async () => {
      const big = new File([new Uint8Array(41 * 1024 * 1024)], "big.png");
      expect(await refused(withPicture(big))).toBe("413 too-large");
      const json = { name: "x".repeat(1_100_000) };
      expect(await refused(page.ask("PATCH", "/api/me", { json }))).toBe("413 too-large");
      let sent = 0;
      const endless = new ReadableStream({
        pull(controller) {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536));
        },
      });
      const request = new Request(`${DESK}/api/me`, {
        method: "PATCH",
        body: endless,
        duplex: "half",
        headers: { host: "127.0.0.1:4173", origin: DESK, "content-type": "application/json" },
      } as RequestInit);
      expect(await refused(Promise.resolve(server.app.fetch(request)))).toBe("413 too-large");
      expect(sent).toBeLessThan(3_000_000);
    });
  });

  /** All that is kept, but for keys and hashes. */
  const everything = async (): Promise<unknown[]> => {
    const { db } = database.store;
    return Promise.all(
      (
        [
          "people",
          "practices",
          "drafts",
          "versions",
          "pictures",
          "submissions",
          "events",
          "accounts",
        ] as const
      ).map((table) => db.selectFrom(table).selectAll().execute()),
    );
  };
});
