import { databases } from "@chaperone/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CrashSite, openCrashSite, tally } from "./lib/crash.ts";

/** Long enough for a busy machine: every step starts two processes. */
const PATIENCE = 120_000;

describe.each(databases)("a desk killed -9 on $name", ({ open }) => {
  let site: CrashSite;
  beforeAll(async () => {
    site = await openCrashSite(await open());
  }, PATIENCE);
  afterAll(() => site.close());

  const handedIn = (lines: readonly string[]): string[] =>
    lines.flatMap((line) => (line.startsWith("handed-in ") ? [line.slice("handed-in ".length)] : []));
  const all = new Set<string>();

  it.each(["before the check at sending", "before the call", "after the call"] as const)(
    "%s: sent once",
    async (killAt) => {
      const text = `Killed ${killAt}.`;
      for (const id of handedIn(await site.run({ texts: [text], killAt, untilIdle: true }))) all.add(id);
      await site.finish();
      expect([site.bluesky.posts(text), site.mastodon.posts(text)]).toEqual([1, 1]);
    },
    PATIENCE,
  );

  it(
    "while looking for what an earlier one left: sent once",
    async () => {
      const text = "Killed twice.";
      await site.run({ texts: [text], killAt: "after the call", untilIdle: true });
      await site.run({ killAt: "while looking", untilIdle: true });
      await site.finish();
      expect([site.bluesky.posts(text), site.mastodon.posts(text)]).toEqual([1, 1]);
    },
    PATIENCE,
  );

  it(
    "while handing in: nothing is kept, and nothing said",
    async () => {
      const lines = await site.run({ texts: ["Never."], killAt: "while handing in" });
      expect(handedIn(lines)).toEqual([]);
      await site.finish();
      expect([site.bluesky.posts("Never."), site.mastodon.posts("Never.")]).toEqual([0, 0]);
    },
    PATIENCE,
  );

  it(
    "at moments nobody chose, with servers that fail: none lost, none doubled",
    async () => {
      for (let round = 0; round < 4; round++) {
        site.bluesky.fail("drop after");
        site.mastodon.fail("late");
        const texts = [`Round ${round}, first.\n---\nRound ${round}, second.`, `Round ${round}, alone.`];
        const lines = await site.run({ texts }, ({ kill, onLine }) => {
          onLine((line) => {
            if (line === "ready") setTimeout(kill, Math.random() * 1_500);
          });
        });
        for (const id of handedIn(lines)) all.add(id);
      }
      await site.finish();
      expect(await tally(site, all)).toMatchObject({ lost: 0, doubled: 0 });
    },
    PATIENCE,
  );
});
