import { startBluesky } from "@chaperone/networks/testing";
import { databases } from "@chaperone/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_REPORT, formOf, handIn, handInOf } from "./lib/hand-in.ts";
import { openServer, PRACTICE, type TestServer } from "./lib/test-server.ts";
import { answered, type Visitor } from "./lib/visitor.ts";

/** What people try on text fields. */
const TRICKS = [
  "'; drop table people; --",
  "' or '1'='1",
  "$1; select pg_sleep(60)",
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "{{7*7}}#{7*7}",
  "../../../../etc/passwd",
];
/** No text holds these, and databases refuse them. */
const BROKEN = ["a\0b", "a\ud800b"];

const ID = "0197a3c2-7b1e-7c3d-8f4a-2b5c6d7e8f90";
const TOKEN = "A".repeat(43);
const DECISION = { fingerprint: "a", ruleId: "b/c", reason: "why" };

/** A body for every route that takes one, right in form; each of its texts is tried. */
const BODIES: readonly (readonly [method: string, path: string, body: object])[] = [
  ["POST", "/api/open", { token: TOKEN }],
  [
    "PATCH",
    "/api/me",
    {
      name: "Asha",
      email: "asha@ardmore.example",
      settings: {
        country: "IE",
        profession: "doctor",
        bio: "GP",
        handle: "a",
        workplace: "w",
        interests: ["i"],
        timeZone: "Europe/Dublin",
      },
    },
  ],
  ["PATCH", "/api/practice", { name: "Ardmore", policy: { approval: "none", coolingOff: true } }],
  ["PATCH", `/api/members/${ID}`, { role: "author" }],
  ["POST", "/api/invitations", { role: "author" }],
  ["POST", "/api/invitations/read", { token: TOKEN }],
  ["POST", "/api/passkeys/registration/options", { invitation: { token: TOKEN, name: "Asha" } }],
  [
    "POST",
    "/api/passkeys/sign-in",
    {
      response: {
        id: "a",
        rawId: "a",
        type: "public-key",
        clientExtensionResults: { a: "b" },
        response: { clientDataJSON: "a", authenticatorData: "a", signature: "a", userHandle: "a" },
      },
    },
  ],
  [
    "POST",
    "/api/accounts/bluesky/app-password",
    { service: "bsky.example", identifier: "asha.example", appPassword: "aaaa", purpose: "professional" },
  ],
  ["POST", "/api/accounts/bluesky", { handle: "asha.invalid", purpose: "professional" }],
  ["POST", "/api/accounts/mastodon", { instance: "mastodon.invalid", purpose: "professional" }],
  ["PATCH", `/api/accounts/${ID}`, { purpose: "professional" }],
  ["POST", `/api/submissions/${ID}/skip-hold`, { holdId: ID }],
  ["POST", `/api/submissions/${ID}/reschedule`, { sendAt: "2026-07-01T10:00", timeZone: "Europe/Dublin" }],
  ["POST", `/api/submissions/${ID}/approve`, { versionId: ID, comment: "c" }],
  ["POST", `/api/submissions/${ID}/reject`, { versionId: ID, comment: "c" }],
  ["POST", `/api/submissions/${ID}/withdraw`, { reason: "r" }],
  ["POST", `/api/publications/${ID}/settle`, { outcome: "there", url: "https://bsky.app/profile/a/post/b" }],
  ["POST", `/api/parts/${ID}/correct`, { kind: "reply", text: "t", reason: "r", decisions: [DECISION] }],
  ["POST", `/api/approve/${TOKEN}`, { decision: "approved", name: "Orla", comment: "c" }],
  [
    "POST",
    "/api/removals",
    {
      accountId: ID,
      posts: [
        { what: "delete", post: "at://a/app.bsky.feed.post/b" },
        { what: "edit", post: "110", text: "t", decisions: [DECISION] },
      ],
    },
  ],
  ["POST", "/api/removals/look", { accountId: ID, post: "at://a/app.bsky.feed.post/b" }],
  ["POST", "/api/incidents", { publicationId: ID }],
  ["POST", `/api/incidents/${ID}/steps`, { step: "delete", done: true }],
];

/** Every text of a value, and the value with another in its place. */
function* texts(
  value: unknown,
  put: (next: unknown) => unknown = (next) => next,
): Generator<(next: string) => unknown> {
  if (typeof value === "string") yield put;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* texts(inner, (next) =>
      put(
        Array.isArray(value)
          ? value.map((one, at) => (String(at) === key ? next : one))
          : { ...value, [key]: next },
      ),
    );
}

describe.each(databases)("SQL and HTML on $name", ({ open }) => {
  let database: Awaited<ReturnType<typeof open>>;
  let server: TestServer;
  let page: Visitor;
  let account: string;
  let bluesky: Awaited<ReturnType<typeof startBluesky>>;
  beforeAll(async () => {
    database = await open();
    server = await openServer(database.store, { publicUrl: PRACTICE });
    bluesky = await startBluesky({ now: server.clock.now });
    page = await server.member("manager", "Asha Mar");
    const { url: service, appPassword } = bluesky;
    const json = { service, identifier: "asha.test", appPassword, purpose: "professional" as const };
    account = (await answered(page.api.accounts.bluesky["app-password"].$post({ json }))).id;
    // No other server is asked for anything.
    Object.assign(server.services.reach, { fetch: async () => Promise.reject(new TypeError("no network")) });
  });
  afterAll(async () => {
    await bluesky.close();
    await database.close();
  });

  /** Every answer is data that no browser takes for a page, and none is a fault. */
  const harmless = (answer: Response): void => {
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/u);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'/u);
  };

  it.each(BODIES)("do nothing in any text of %s %s", async (method, path, body) => {
    const places = [...texts(body)];
    for (const place of places) {
      for (const trick of TRICKS) harmless(await page.ask(method, path, { json: place(trick) }));
      for (const broken of BROKEN) {
        const answer = await page.ask(method, path, { json: place(broken) });
        harmless(answer);
        expect(answer.status).toBe(400);
      }
    }
    expect(places.length + Number(path.endsWith("/withdraw"))).toBeGreaterThan(0);
  });

  const handIns = {
    ...handInOf([ID], "t", { inReplyTo: { text: "t", url: "https://bsky.app/profile/a/post/b" } }),
    draftId: ID,
    sendAt: "2026-07-01T10:00",
    decisions: [DECISION],
    contentWarning: "w",
    visibility: "public",
    pictures: [{ alt: "a", report: EMPTY_REPORT }],
  };
  it("do nothing in any text of a draft that is handed in", async () => {
    const places = [...texts(handIns)];
    expect(places.length).toBeGreaterThan(15);
    for (const place of places)
      for (const trick of [...TRICKS, ...BROKEN])
        harmless(await page.ask("POST", "/api/submissions", { body: formOf(place(trick)) }));
    for (const trick of TRICKS) {
      const form = formOf({});
      form.set("submission", trick);
      harmless(await page.ask("POST", "/api/submissions", { body: form }));
    }
  });

  it.each([
    "/api/submissions?state=TRICK",
    "/api/submissions?before=TRICK",
    "/api/submissions?limit=TRICK",
    "/api/history?before=TRICK",
    "/api/record?before=TRICK",
    "/api/submissions/TRICK",
    "/api/history/TRICK/counts",
    "/api/approve/TRICK",
    "/api/pictures/TRICK",
  ])("do nothing in the address %s", async (path) => {
    for (const trick of [...TRICKS, "\0"])
      harmless(await page.ask("GET", path.replace("TRICK", encodeURIComponent(trick))));
  });

  it("are kept as the words they are, where people may write what they like", async () => {
    for (const trick of TRICKS) {
      await answered(page.api.me.$patch({ json: { name: trick, settings: { bio: trick } } }));
      expect(await answered(page.api.me.$get())).toMatchObject({
        person: { name: trick, settings: { bio: trick } },
      });
      const { id } = await handIn(page, [account], trick);
      expect(await answered(page.api.submissions[":id"].$get({ param: { id } }))).toMatchObject({
        text: trick,
      });
      await answered(page.api.submissions[":id"].cancel.$post({ param: { id }, json: {} }));
    }
  });

  it("have taken nothing away", async () => {
    const { db } = database.store;
    const people = await db.selectFrom("people").selectAll().execute();
    expect(people).toHaveLength(1);
    expect((await answered(page.api.record.verify.$get())).whole).toBe(true);
  });
});
