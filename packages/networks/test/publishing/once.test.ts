import { type OutgoingPost, publisherOf } from "@chaperone/networks/publishing";
import { FAULTS, type Fault, startBluesky, startMastodon, testConnection } from "@chaperone/networks/testing";
import { describe, expect, it } from "vitest";
import { type Clock, dance } from "./lib/dance.ts";
import { picture, post } from "./lib/post.ts";

const TEXT = "Flu vaccines are in.";
const DOUBT: Partial<Record<Fault, string>> = {
  "timeout before": "unknown timed-out",
  "timeout after": "unknown timed-out",
  "drop before": "unknown connection-lost",
  "drop after": "unknown connection-lost",
  "error before": "unknown server-error",
  "error after": "unknown server-error",
  "bad gateway after": "unknown server-error",
  "busy before": "later busy",
  "busy after": "unknown server-error",
  "rate limited": "later rate-limited",
  "half an answer": "unknown connection-lost",
  nonsense: "unknown answer-unreadable",
  "huge answer": "unknown answer-unreadable",
  redirect: "refused moved",
  "not allowed": "refused not-allowed",
  "signed out": "signed-out signed-out",
  late: "unknown connection-lost",
};
/** One that breaks before the post is made leaves no doubt. */
const NO_DOUBT: Partial<Record<Fault, string>> = {
  ...Object.fromEntries(
    Object.entries(DOUBT).map(([fault, said]) => [fault, said.replace("unknown", "later")]),
  ),
  "busy after": "later busy",
};

const networks = [
  { name: "mastodon", start: startMastodon, before: ["/api/v2/instance", "media"], back: "/accounts/" },
  { name: "bluesky", start: startBluesky, before: ["resolveHandle", "media"], back: "getRecord" },
] as const;

// Most of the time is spent waiting for answers that never come: five at a time.
describe.each(networks)("$name", { timeout: 60_000 }, ({ name, start, before, back }) => {
  const publisher = publisherOf(name)!;
  // Bluesky's 401 is a token that ran out: it is refreshed, and nobody notices.
  const heals = (fault: Fault) => name === "bluesky" && fault === "signed out";
  const isFinal = (said: string) => /^(?:refused|signed-out)/u.test(said);

  async function run(plans: readonly (readonly [Fault, string])[], sent: OutgoingPost) {
    const clock: Clock = { now: new Date("2026-11-20T10:00:00Z") };
    const server = await start({ now: () => clock.now });
    const isSlow = plans.some(([fault]) => fault.startsWith("timeout"));
    const connection = testConnection(server.credentials, {
      now: () => clock.now,
      timeout: isSlow ? 2_000 : 20_000,
    });
    for (const [fault, on] of plans) server.fail(fault, { on });
    const outcome = await dance(publisher, connection, sent, clock);
    const posts = server.posts(TEXT);
    await server.close();
    return { ...outcome, posts };
  }

  it.concurrent.each(FAULTS)("posts once or not at all: the post meets %s", async (fault) => {
    const expected = heals(fault) ? undefined : DOUBT[fault]!;
    const { said, remote, posts } = await run([[fault, "post"]], post(TEXT));
    expect(said[0]).toBe(expected);
    const isThere = expected === undefined || !isFinal(expected);
    expect(posts).toBe(isThere ? 1 : 0);
    expect(remote !== null).toBe(isThere);
  });

  const points = before.flatMap((on) =>
    FAULTS.filter((fault) => fault !== "late").map((fault) => [on, fault] as const),
  );
  it.concurrent.each(points)("posts once or not at all: before the post, %s meets %s", async (on, fault) => {
    const sent = post(on === "resolveHandle" ? `${TEXT} @byrne.test` : TEXT, {
      pictures: on === "media" ? [picture()] : [],
    });
    const { said, remote } = await run([[fault, on]], sent);
    const expected = heals(fault) ? undefined : NO_DOUBT[fault]!;
    expect(said).toEqual(expected === undefined ? [] : [expected]);
    expect(remote !== null).toBe(expected === undefined || !isFinal(expected));
  });

  // One of each sort, for all of them with all take minutes.
  const doubts = ["timeout after", "drop before", "error after", "late"] as const;
  const looks = ["drop before", "rate limited", "nonsense"] as const;
  const pairs = doubts.flatMap((fault) => looks.map((look) => [fault, look] as const));
  it.concurrent.each(pairs)("posts once: the post meets %s, reading back meets %s", async (fault, look) => {
    const { said, remote, posts } = await run(
      [
        [fault, "post"],
        [look, back],
      ],
      post(TEXT),
    );
    expect(said[1]).toMatch(/^unknown/u);
    expect(posts).toBe(1);
    expect(remote).not.toBeNull();
  });

  const twice = doubts.flatMap((first) => doubts.map((second) => [first, second] as const));
  it.concurrent.each(twice)("posts once: the post meets %s, then %s", async (first, second) => {
    const { remote, posts } = await run(
      [
        [first, "post"],
        [second, "post"],
      ],
      post(TEXT),
    );
    expect(posts).toBe(1);
    expect(remote).not.toBeNull();
  });

  it("waits when nobody answers at all", async () => {
    const server = await start();
    const connection = testConnection(server.credentials);
    await server.close();
    const error = await publisher
      .send(connection, post(TEXT), publisher.newKey(new Date()))
      .catch((one) => one);
    expect(error).toMatchObject({ kind: "later", code: "unreachable" });
  });

  it("waits as long as a limit on the rate says, by the server's clock", async () => {
    const ours = new Date("2026-11-20T10:00:00Z");
    const theirs = new Date("2026-11-20T09:00:00Z");
    const server = await start({ now: () => theirs });
    server.fail("rate limited");
    const connection = testConnection(server.credentials, { now: () => ours });
    const error = await publisher.send(connection, post(TEXT), publisher.newKey(ours)).catch((one) => one);
    expect(error).toMatchObject({ kind: "later", retryAt: new Date("2026-11-20T10:05:00Z") });
    await server.close();
  });
});
