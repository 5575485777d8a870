import { KEEP } from "@chaperone/desk/testing";
import { startBluesky, startMastodon } from "@chaperone/networks/testing";
import { databases } from "@chaperone/store/testing";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_REPORT, formOf, handIn, handInOf } from "./lib/hand-in.ts";
import { openServer, type TestServer } from "./lib/test-server.ts";
import { answered, refused, type Visitor } from "./lib/visitor.ts";

describe.each(databases)("a desk on $name", ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let server: TestServer;
  let page: Visitor;
  let account: string;
  let bluesky: Awaited<ReturnType<typeof startBluesky>>;
  beforeAll(async () => {
    database = await open();
    server = await openServer(database.store);
    bluesky = await startBluesky({ now: server.clock.now });
    page = await server.doctor();
  });
  afterAll(async () => {
    await bluesky.close();
    await database.close();
  });

  const read = (id: string) => answered(page.api.submissions[":id"].$get({ param: { id } }));

  it("connects an account with an app password, which is not kept", async () => {
    const json = { service: bluesky.url, identifier: "asha.test", appPassword: bluesky.appPassword };
    const connect = (appPassword: string) =>
      page.api.accounts.bluesky["app-password"].$post({
        json: { ...json, appPassword, purpose: "professional" },
      });
    expect(await refused(connect("abcd-2345-efgh-0000"))).toBe("422 network-wrong-password");
    const made = await answered(connect(bluesky.appPassword));
    expect(made).toMatchObject({
      network: "bluesky",
      handle: "asha.test",
      status: "connected",
      isMine: true,
    });
    account = made.id;
    // Once more is the same account, signed in anew.
    expect((await answered(connect(bluesky.appPassword))).id).toBe(account);
    const { accounts } = await answered(page.api.accounts.$get());
    expect(accounts).toHaveLength(1);
    const rows = await database.store.db.selectFrom("accounts").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(bluesky.appPassword);
    expect(rows[0]!.secret).not.toContain("access-");
  });

  it("says what the profile holds, and whether the account is still connected", async () => {
    const checked = await answered(
      page.api.accounts[":id"].check.$post({ param: { id: account }, json: {} }),
    );
    expect(checked).toMatchObject({ account: { status: "connected" }, findings: [] });
    expect(checked.profile).not.toBeNull();
  });

  it("takes a draft in with its picture, holds it, and sends it when its time has come", async () => {
    const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#d8e4d0" } })
      .png()
      .toBuffer();
    const asked = handInOf([account], "Our waiting room has new chairs.", {
      pictures: [{ alt: "Six green chairs", report: EMPTY_REPORT as never }],
    });
    const body = formOf(asked, [new File([new Uint8Array(bytes)], "chairs.png")]);
    const { id } = (await (await page.ask("POST", "/api/submissions", { body })).json()) as { id: string };
    await server.services.desk.run();
    const held = await read(id);
    expect(held).toMatchObject({ state: "held", isMine: true, mayApprove: false, changes: null });
    expect(held.holds.map(({ reason }) => reason)).toEqual(["plain"]);
    expect(held.heldUntil).toBe("2026-06-10T12:10:00.000Z");
    expect(held.pictures).toMatchObject([
      { alt: "Six green chairs", width: 8, height: 8, type: "image/png" },
    ]);
    expect(held.publications[0]).toMatchObject({ state: "planned", account: { id: account } });
    server.clock.pass(11);
    await server.services.desk.run();
    const sent = await read(id);
    expect(sent.state).toBe("sent");
    expect(sent.publications[0]!.parts[0]!.url).toMatch(/^https:\/\/bsky\.app\//u);
    expect(bluesky.posts("Our waiting room has new chairs.")).toBe(1);
    const { submissions } = await answered(page.api.history.$get({ query: {} }));
    expect(submissions.map((one) => one.id)).toEqual([id]);
  });

  it("asks for a decision on a must, holds what is kept a day, and lets no one skip that", async () => {
    const text = "A morning to remember [must].";
    const form = formOf(handInOf([account], text));
    const undecided = await page.ask("POST", "/api/submissions", { body: form });
    expect(undecided.status).toBe(409);
    expect(await undecided.json()).toMatchObject({
      error: { code: "undecided", about: ["confidentiality/direct-identifier"] },
    });
    const { id } = await handIn(page, [account], text, { decisions: KEEP, skipHold: true });
    const { holds, reviews } = await read(id);
    expect(reviews).toMatchObject([{ occasion: "hand-in", level: "must", decisions: [KEEP[0]] }]);
    const open = holds.filter(({ skippedAt }) => skippedAt === null);
    expect(open).toMatchObject([{ reason: "kept-must", maySkip: false }]);
    const skip = page.api.submissions[":id"]["skip-hold"].$post({
      param: { id },
      json: { holdId: open[0]!.id },
    });
    expect(await refused(skip)).toBe("403 not-allowed");
    await answered(page.api.submissions[":id"].cancel.$post({ param: { id }, json: {} }));
    expect((await read(id)).state).toBe("cancelled");
  });

  it.each([{ visibility: "followers" as const }, { contentWarning: "Illness" }])(
    "does not send to more people than was meant: %o is refused on Bluesky and not left out",
    async (changes) => {
      const body = formOf(handInOf([account], "For followers.", changes));
      const answer = await page.ask("POST", "/api/submissions", { body });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: { about: [account] } });
    },
  );

  it("leaves out a pause, sets another time, shows what changed in the next version", async () => {
    const first = await handIn(page, [account], "Flu clinics begin on Monday.", {
      sendAt: "2026-06-12T09:00",
    });
    const { holds } = await read(first.id);
    await answered(
      page.api.submissions[":id"]["skip-hold"].$post({
        param: { id: first.id },
        json: { holdId: holds[0]!.id },
      }),
    );
    const moved = await answered(
      page.api.submissions[":id"].reschedule.$post({
        param: { id: first.id },
        json: { sendAt: "2026-06-13T09:00", timeZone: "Europe/Dublin" },
      }),
    );
    expect(moved.sendAt).toBe("2026-06-13T08:00:00.000Z");
    const second = await handIn(page, [account], "Flu clinics begin on Tuesday.", { draftId: first.draftId });
    const { changes, versionNumber } = await read(second.id);
    expect(versionNumber).toBe(2);
    expect(changes).toContainEqual({ kind: "removed", text: "Monday" });
    expect(changes).toContainEqual({ kind: "added", text: "Tuesday" });
    expect((await read(first.id)).state).toBe("cancelled");
    await answered(page.api.submissions[":id"].cancel.$post({ param: { id: second.id }, json: {} }));
  });

  it("corrects and withdraws what went out, and keeps the steps for what should not have", async () => {
    const { id } = await handIn(page, [account], "The clinic is in room 2.", { skipHold: true });
    await server.services.desk.run();
    const { publications } = await read(id);
    const part = publications[0]!.parts[0]!;
    expect(part.state).toBe("sent");
    const json = { kind: "reply" as const, text: "It is in room 3.", reason: "Wrong room.", decisions: [] };
    await answered(page.api.parts[":id"].correct.$post({ param: { id: part.id }, json }));
    await server.services.desk.run();
    const corrected = await read(id);
    expect(corrected.publications[0]!.corrections).toMatchObject([
      { kind: "reply", reason: "Wrong room.", state: "sent" },
    ]);
    expect(bluesky.posts("It is in room 3.")).toBe(1);
    await answered(
      page.api.submissions[":id"].withdraw.$post({ param: { id }, json: { reason: "Both wrong." } }),
    );
    await server.services.desk.run();
    expect((await read(id)).publications[0]!.state).toBe("withdrawn");
    expect(bluesky.posts("The clinic is in room 2.") + bluesky.posts("It is in room 3.")).toBe(0);

    const publicationId = publications[0]!.id;
    const incident = await answered(page.api.incidents.$post({ json: { publicationId } }));
    expect(incident.steps.map((step) => step.id)).toEqual([
      "delete",
      "tell-lead",
      "report",
      "apologise",
      "tell-indemnifier",
    ]);
    expect(incident.steps[2]!.dueAt).toBe(
      new Date(server.clock.now().getTime() + 72 * 3_600_000).toISOString(),
    );
    const ticked = await answered(
      page.api.incidents[":id"].steps.$post({
        param: { id: incident.id },
        json: { step: "delete", done: true },
      }),
    );
    expect(ticked.steps[0]!.doneAt).not.toBeNull();
    expect((await answered(page.api.incidents.$get())).incidents).toHaveLength(1);
  });

  it("tells of its work in notices and in a record that proves itself whole", async () => {
    const { notices } = await answered(page.api.notices.$get());
    expect(notices.length).toBeGreaterThan(0);
    const { id } = notices[0]!;
    await answered(page.api.notices[":id"].seen.$post({ param: { id }, json: {} }));
    const seen = (await answered(page.api.notices.$get())).notices.find((one) => one.id === id);
    expect(seen?.seenAt).not.toBeNull();

    const { events, next } = await answered(page.api.record.$get({ query: { limit: "5" } }));
    expect(events).toHaveLength(5);
    const earlier = await answered(page.api.record.$get({ query: { before: String(next), limit: "500" } }));
    expect(earlier.events[0]!.seq).toBe(events.at(-1)!.seq - 1);
    const verified = await answered(page.api.record.verify.$get());
    expect(verified).toMatchObject({ whole: true, events: events[0]!.seq });
    const lines = (await (await page.ask("GET", "/api/record/download")).text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(lines.map((_, index) => index + 1));
    expect(lines).toHaveLength(events[0]!.seq);
    // The record proves which text without holding it.
    expect(lines.join("")).not.toMatch(/Flu clinics|waiting room/u);
  });

  it("gives a backup away, in which sign-ins stay sealed", async () => {
    const answer = await page.ask("GET", "/api/backup");
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="chaperone-2026-06-1\d\.backup"$/u,
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  });

  it("keeps settings, and removes an account with its sign-in", async () => {
    const settings = {
      country: "IE",
      profession: "nurse",
      role: "Public health nurse",
      timeZone: "Europe/Dublin",
    } as const;
    await answered(page.api.me.$patch({ json: { name: "Asha Mar", settings } }));
    expect(await answered(page.api.me.$get())).toMatchObject({ person: { name: "Asha Mar", settings } });
    const lateNight = { from: "21:00", to: "05:00", until: "07:30" };
    const change = async (more: object) =>
      (await answered(page.api.me.$patch({ json: { settings: { ...settings, ...more } } }))).settings;
    expect(await change({ lateNight })).toEqual({ ...settings, lateNight });
    // Whoever hands in says who is writing, and nothing of the night.
    expect(await change({})).toEqual({ ...settings, lateNight });
    const never = { ...lateNight, until: "22:00" };
    const patch = page.api.me.$patch({ json: { settings: { lateNight: never } } });
    expect(await refused(patch)).toBe("400 bad-input");
    expect(await change({ lateNight: null })).toEqual(settings);
    await answered(page.api.practice.$patch({ json: { policy: { approval: "on-must", coolingOff: true } } }));
    expect(await answered(page.api.practice.$get())).toMatchObject({ policy: { approval: "on-must" } });
    await answered(page.api.accounts[":id"].$delete({ param: { id: account } }));
    expect((await answered(page.api.accounts.$get())).accounts).toEqual([]);
    const row = await database.store.db
      .selectFrom("accounts")
      .where("id", "=", account)
      .select("secret")
      .executeTakeFirstOrThrow();
    expect(row.secret).toBeNull();
  });
});

describe("connecting an account by its network's own page", () => {
  let database: Awaited<ReturnType<(typeof databases)[0]["open"]>>;
  let server: TestServer;
  let mastodon: Awaited<ReturnType<typeof startMastodon>>;
  beforeAll(async () => {
    database = await databases[0]!.open();
    server = await openServer(database.store);
    mastodon = await startMastodon();
  });
  afterAll(async () => {
    await mastodon.close();
    await database.close();
  });

  const begin = async (page: Visitor): Promise<string> => {
    const json = { instance: mastodon.url, purpose: "professional" as const };
    const { url } = await answered(page.api.accounts.mastodon.$post({ json }));
    const there = await fetch(url, { redirect: "manual" });
    const back = new URL(there.headers.get("location")!);
    expect(back.origin).toBe(server.origin);
    return back.pathname + back.search;
  };
  /** As a browser comes from another site: without the session. */
  const comeBack = async (page: Visitor, path: string): Promise<string> => {
    const cookie = [...page.cookies]
      .filter(([name]) => name === "chaperone-connect")
      .map((pair) => pair.join("="));
    const headers = { "sec-fetch-site": "cross-site", cookie: cookie.join("; ") };
    return (await page.ask("GET", path, { headers })).headers.get("location") ?? "";
  };

  it("ends with the account connected, once", async () => {
    const page = await server.doctor();
    const path = await begin(page);
    const mark = page.lastAnswer().headers.getSetCookie()[0] ?? "";
    expect(mark).toMatch(/HttpOnly/u);
    expect(mark).toMatch(/SameSite=Lax/u);
    expect(await comeBack(page, path)).toMatch(/^\/#\/accounts\?connected=[\w-]{36}$/u);
    const { accounts } = await answered(page.api.accounts.$get());
    expect(accounts).toMatchObject([{ network: "mastodon", service: mastodon.url, purpose: "professional" }]);
    const again = await begin(page);
    expect(again.split("?")[1]).not.toBe(path.split("?")[1]);
    page.cookies.set("chaperone-connect", "f".repeat(64));
    expect(await comeBack(page, path)).toBe("/#/accounts?problem=begin-again");
  });

  it("then sends to followers, with a warning before it", async () => {
    const page = await openServer(database.store, { clock: server.clock }).then((other) => other.doctor());
    const { accounts } = await answered(page.api.accounts.$get());
    const few = { visibility: "followers", contentWarning: "Illness" } as const;
    const { id } = await handIn(page, [accounts[0]!.id], "For followers.", { ...few, skipHold: true });
    await server.services.desk.run();
    const read = await answered(page.api.submissions[":id"].$get({ param: { id } }));
    expect(read).toMatchObject({ state: "sent", ...few });
    expect(mastodon.statuses).toMatchObject([{ visibility: "private", spoilerText: "Illness" }]);
  });

  it("does not end in another browser, or with a state that was not given out", async () => {
    const page = await openServer(database.store, { clock: server.clock }).then((other) => other.doctor());
    const path = await begin(page);
    expect(await comeBack(server.stranger(), path)).toBe("/#/accounts?problem=begin-again");
    expect(await comeBack(page, "/api/accounts/mastodon/return?code=x&state=y")).toBe(
      "/#/accounts?problem=begin-again",
    );
  });

  it("refuses servers that are no public ones", async () => {
    const strict = await openServer(database.store, { clock: server.clock });
    Object.assign(strict.services.reach, { allowLoopback: false });
    const page = await strict.doctor();
    for (const instance of ["http://127.0.0.1:1", "127.0.0.1", "db.internal"])
      expect(
        await refused(page.api.accounts.mastodon.$post({ json: { instance, purpose: "personal" } })),
      ).toBe("422 network-address-not-allowed");
  });
});
