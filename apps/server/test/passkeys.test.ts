import { databases } from "@chaperone/store/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../../web/test/lib/browser.ts";
import { withPasskeys } from "../../web/test/lib/passkeys.ts";
import { createApi } from "../src/api/index.ts";
import { createApp } from "../src/app.ts";
import { type Listening, listen } from "../src/listen.ts";
import { newSetUpToken } from "../src/sessions/invitations.ts";
import { openServer, type TestServer } from "./lib/test-server.ts";

const site = new Map([
  [
    "/index.html",
    {
      body: new TextEncoder().encode("<!doctype html><title>Desk</title>"),
      type: "text/html",
      isHashed: false,
    },
  ],
]);

/** What the page does with its browser's own authenticator, in the page itself. */
const inPage = {
  ask: async ([path, json]: readonly [string, unknown]) => {
    const answer = await fetch(`/api${path}`, {
      method: json === null ? "GET" : "POST",
      ...(json !== null && { headers: { "content-type": "application/json" }, body: JSON.stringify(json) }),
    });
    return { status: answer.status, value: await answer.json() };
  },
  register: async (options: PublicKeyCredentialCreationOptionsJSON) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    return made.toJSON();
  },
  signIn: async (options: PublicKeyCredentialRequestOptionsJSON) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const given = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    return given.toJSON();
  },
};

describe("passkeys in a browser", { timeout: 120_000 }, () => {
  let database: Awaited<ReturnType<(typeof databases)[0]["open"]>>;
  let server: TestServer;
  let listening: Listening;
  let origin: string;
  let browser: Browser;
  beforeAll(async () => {
    database = await databases[0]!.open();
    // Its address is known once it listens, and passkeys belong to an address.
    let app: TestServer["app"];
    listening = await listen({ fetch: (request, env) => app.fetch(request, env as object) }, 0);
    origin = `http://localhost:${new URL(listening.url).port}`;
    server = await openServer(database.store, { publicUrl: origin, site });
    app = createApp({ site, api: createApi(server.services), publicUrl: new URL(origin) });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await listening?.close();
    await database?.close();
  });

  /** A device with an authenticator that says yes, and asks who is there. */
  async function device(from?: BrowserContext): Promise<Page> {
    const context = from ?? (await browser.newContext());
    const page = await context.newPage();
    await withPasskeys(page);
    await page.goto(origin);
    return page;
  }
  const ask = (page: Page, path: string, json: unknown = null) =>
    page.evaluate(inPage.ask, [path, json] as const);
  const me = async (page: Page) => (await ask(page, "/me")).value;

  async function join(page: Page, token: string, name: string) {
    const invitation = { token, name };
    const begun = await ask(page, "/passkeys/registration/options", { invitation });
    if (begun.status !== 200) return begun;
    const response = await page.evaluate(inPage.register, begun.value);
    return ask(page, "/passkeys/registration", { response, invitation });
  }
  async function signIn(page: Page) {
    const { value } = await ask(page, "/passkeys/sign-in/options", {});
    const response = await page.evaluate(inPage.signIn, value);
    return { response, ...(await ask(page, "/passkeys/sign-in", { response })) };
  }

  it("make the first manager, sign out and in again, and invite the next member", async () => {
    const token = (await newSetUpToken(database.store, server.clock.now()))!;
    const mary = await device();
    expect(await me(mary)).toEqual({ signedIn: false, mode: "practice" });
    expect((await ask(mary, "/invitations/read", { token })).value).toMatchObject({
      isSetUp: true,
      role: "manager",
    });
    expect((await join(mary, token, "Mary Quill")).status).toBe(200);
    expect(await me(mary)).toMatchObject({ signedIn: true, role: "manager", person: { name: "Mary Quill" } });
    // The link is used up, for herself and for everybody.
    expect((await join(await device(), token, "Somebody")).value).toMatchObject({
      error: { code: "link-expired" },
    });

    expect((await ask(mary, "/sign-out", {})).status).toBe(200);
    expect(await me(mary)).toMatchObject({ signedIn: false });
    expect((await signIn(mary)).status).toBe(200);
    expect(await me(mary)).toMatchObject({ signedIn: true, person: { name: "Mary Quill" } });

    const { url } = (await ask(mary, "/invitations", { role: "author" })).value;
    expect(url).toMatch(new RegExp(`^${origin}/#join=[\\w-]{43}$`, "u"));
    const asha = await device();
    expect((await join(asha, url.split("=")[1], "Asha Mar")).status).toBe(200);
    expect(await me(asha)).toMatchObject({
      signedIn: true,
      role: "author",
      practice: { name: "Our practice" },
    });

    const cookies = await asha.context().cookies();
    for (const { httpOnly, sameSite } of cookies)
      expect({ httpOnly, sameSite }).toEqual({ httpOnly: true, sameSite: "Strict" });
  });

  it("answer one question once, in the browser that was asked", async () => {
    const { value: invited } = await ask(await signedInManager(), "/invitations", { role: "approver" });
    const tom = await device();
    await join(tom, invited.url.split("=")[1], "Tom Byrne");
    await ask(tom, "/sign-out", {});
    const { response } = await signIn(tom);
    await ask(tom, "/sign-out", {});
    const again = await ask(tom, "/passkeys/sign-in", { response });
    expect(again.value).toMatchObject({ error: { code: "begin-again" } });
    // Another browser that was asked something else gets nowhere with the answer.
    const thief = await device();
    await ask(thief, "/passkeys/sign-in/options", {});
    const stolen = await ask(thief, "/passkeys/sign-in", { response });
    expect(stolen.value).toMatchObject({ error: { code: "passkey-refused" } });
    expect(await me(thief)).toMatchObject({ signedIn: false });
  });

  it("of somebody who has left open nothing", async () => {
    const mary = await signedInManager();
    const { value: invited } = await ask(mary, "/invitations", { role: "author" });
    const nuala = await device();
    await join(nuala, invited.url.split("=")[1], "Nuala Fenn");
    const { person } = await me(nuala);
    const removed = await mary.evaluate(
      async (id) => (await fetch(`/api/members/${id}`, { method: "DELETE" })).status,
      person.id,
    );
    expect(removed).toBe(200);
    expect(await me(nuala)).toMatchObject({ signedIn: false });
    expect((await signIn(nuala)).value).toMatchObject({ error: { code: "passkey-unknown" } });
  });

  it("can be added and taken away, but for the last; a session elsewhere ends with it", async () => {
    const mary = await signedInManager();
    const { passkeys } = (await ask(mary, "/passkeys")).value;
    const remove = (id: string) =>
      mary.evaluate(async (one) => (await fetch(`/api/passkeys/${one}`, { method: "DELETE" })).status, id);
    expect(passkeys).toHaveLength(1);
    expect(await remove(passkeys[0].id)).toBe(409);

    // Another device of hers, where the session was carried over.
    const context = await browser.newContext();
    await context.addCookies(await mary.context().cookies());
    const other = await device(context);
    const { value: options } = await ask(other, "/passkeys/registration/options", { invitation: null });
    const response = await other.evaluate(inPage.register, options);
    expect((await ask(other, "/passkeys/registration", { response, invitation: null })).status).toBe(200);
    expect((await ask(other, "/sign-out", {})).status).toBe(200);
    expect((await signIn(other)).status).toBe(200);
    await signIn(mary);
    expect(await remove(passkeys[0].id)).toBe(200);
    expect(await me(other)).toMatchObject({ signedIn: false });
    expect(await me(mary)).toMatchObject({ signedIn: true });
    managers.set(other.context(), other);
    expect((await signIn(other)).status).toBe(200);
  });

  /** Managers' browsers by context: an authenticator belongs to the page it was given to. */
  const managers = new Map<BrowserContext, Page>();
  async function signedInManager(): Promise<Page> {
    const [known] = managers.values();
    if (known) return known;
    const { db } = database.store;
    await db
      .updateTable("members")
      .set({ leftAt: server.clock.now() })
      .where("role", "=", "manager")
      .execute();
    const page = await device();
    await join(page, (await newSetUpToken(database.store, server.clock.now()))!, "Mary Quill");
    managers.set(page.context(), page);
    return page;
  }
});
