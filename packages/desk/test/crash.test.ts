import { databases } from "@chaperone/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CrashSite, openCrashSite, tally } from "./lib/crash.ts";
import type { KillAt } from "./lib/worker.ts";

/** Long enough for a busy machine: every step starts two processes. */
const PATIENCE = 240_000;

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

  describe("while it takes a post away", () => {
    const THREAD = ["First to go", "Second to go"];
    const there = (text: string): number[] => [site.bluesky.posts(text), site.mastodon.posts(text)];
    const states = (id: string) =>
      site.look(async ({ db }) => {
        const parts = await db
          .selectFrom("parts")
          .innerJoin("publications", "publications.id", "parts.publicationId")
          .select("parts.state")
          .where("publications.submissionId", "=", id)
          .execute();
        return parts.map(({ state }) => state);
      });
    /** Sends a thread, and another post before it. @returns the thread's submission, and what is on the servers */
    const out = async (name: string, killAt?: KillAt) => {
      const texts = THREAD.map((text) => `${text}, ${name}.`);
      const stays = `Stays, ${name}.`;
      const thread = texts.join("\n---\n");
      // The first call kills it, so that this has to be the thread's.
      const task = killAt ? { texts: [thread], killAt } : { texts: [stays, thread] };
      const id = handedIn(await site.run({ ...task, untilIdle: true })).at(-1)!;
      return { id, texts: () => texts.flatMap(there), stays: () => there(stays) };
    };

    it.each(["before a delete", "after a delete"] as const)(
      "%s: all of it is gone, and nothing else",
      async (killAt) => {
        const { id, texts, stays } = await out(killAt);
        expect(texts()).toEqual([1, 1, 1, 1]);
        await site.run({ withdraw: [id], killAt, untilIdle: true });
        expect(texts()).toContain(1);
        await site.finish();
        expect([...texts(), ...stays()]).toEqual([0, 0, 0, 0, 1, 1]);
        expect(await states(id)).toEqual(Array(4).fill("withdrawn"));
      },
      PATIENCE,
    );

    it(
      "while it is asked to: nothing is gone, and nothing said",
      async () => {
        const { id, texts } = await out("asked");
        const lines = await site.run({ withdraw: [id], killAt: "while asked to withdraw" });
        expect(lines).not.toContain(`withdrawn ${id}`);
        await site.finish();
        expect(texts()).toEqual([1, 1, 1, 1]);
        expect(await states(id)).toEqual(Array(4).fill("sent"));
      },
      PATIENCE,
    );

    it(
      "one that nobody knew of, since it was killed while sending: found and gone, and the rest never sent",
      async () => {
        const { id, texts } = await out("in doubt", "after the call");
        expect(texts()).toContain(1);
        await site.run({ withdraw: [id], killAt: "while looking", untilIdle: true });
        await site.finish();
        expect(texts()).toEqual([0, 0, 0, 0]);
        expect(await states(id)).not.toContain("sent");
      },
      PATIENCE,
    );

    it(
      "at moments nobody chose, with servers that fail: all of it or nothing is gone, and nothing else",
      async () => {
        for (let round = 0; round < 2; round++) {
          const { id, texts, stays } = await out(`round ${round}`);
          site.bluesky.fail("drop after", { on: "deleteRecord" });
          site.mastodon.fail("drop after", { on: "/api/v1/statuses/" });
          const lines = await site.run({ withdraw: [id] }, ({ kill, onLine }) => {
            onLine((line) => {
              if (line === "ready") setTimeout(kill, Math.random() * 1_000);
            });
          });
          await site.finish();
          const found = await states(id);
          // Told that it is done, it is; killed before, the transaction was finished or was not.
          const isAsked = lines.includes(`withdrawn ${id}`) || !found.includes("sent");
          expect([texts(), found, stays()]).toEqual(
            isAsked
              ? [[0, 0, 0, 0], Array(4).fill("withdrawn"), [1, 1]]
              : [[1, 1, 1, 1], Array(4).fill("sent"), [1, 1]],
          );
        }
      },
      PATIENCE,
    );
  });

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
