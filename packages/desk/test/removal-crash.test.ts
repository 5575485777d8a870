import { fakeChecker } from "@chaperone/desk/testing";
import { publisherOf } from "@chaperone/networks/publishing";
import { databases } from "@chaperone/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDesk } from "../src/index.ts";
import { type CrashSite, openCrashSite } from "./lib/crash.ts";
import { EDITIONS } from "./lib/office.ts";
import { longAgo, textsOn, withPicture } from "./lib/removals.ts";

/** Long enough for a busy machine: after an answer that came too late, a worker waits a minute. */
const PATIENCE = 180_000;

describe.each(databases)("a desk killed -9 on $name while it deletes past posts", ({ open }) => {
  let site: CrashSite;
  beforeAll(async () => {
    site = await openCrashSite(await open());
    await longAgo(site, "mastodon", "Stays through all of it");
  }, PATIENCE);
  afterAll(() => site.close());

  const wrote = async (name: string): Promise<string[]> => {
    const posts = [];
    for (const text of ["First", "Second"])
      posts.push(await longAgo(site, "mastodon", `${text}, ${name}`, withPicture));
    return posts.map(({ id }) => id);
  };
  const left = (name: string): string[] => textsOn(site, "mastodon").filter((text) => text.endsWith(name));
  const told = (lines: readonly string[]): string | undefined =>
    lines.find((line) => line.startsWith("prepared "))?.slice("prepared ".length);
  const prepared = async (name: string): Promise<string> =>
    told(await site.run({ prepare: await wrote(name), untilIdle: true }))!;
  /** States of its posts, and the texts and pictures that are kept of them. */
  const kept = (removalId: string) =>
    site.look(async (store) => {
      const desk = createDesk({ store, checker: fakeChecker(), publisherOf, editions: EDITIONS });
      const { personId } = await store.db
        .selectFrom("removals")
        .select("personId")
        .where("id", "=", removalId)
        .executeTakeFirstOrThrow();
      const { state } = await desk.showRemoval({ removalId, personId });
      const copies: [string, number][] = [];
      for await (const { post, pictures } of await desk.copiesOf({ removalId, personId }))
        copies.push([post.text, pictures.length]);
      return { state, copies };
    });
  const ALL = (name: string) => ({
    state: "done",
    copies: [
      [`First, ${name}`, 1],
      [`Second, ${name}`, 1],
    ],
  });

  it(
    "while it is asked to prepare: nothing is kept, and nothing said",
    async () => {
      const name = "asked to prepare";
      const lines = await site.run({ prepare: await wrote(name), killAt: "while asked to prepare" });
      expect(told(lines)).toBeUndefined();
      const rows = await site.look(({ db }) => db.selectFrom("removals").select("id").execute());
      expect(rows).toEqual([]);
      await site.finish();
      expect(left(name)).toHaveLength(2);
    },
    PATIENCE,
  );

  it(
    "while it looks posts up: it looks again, and waits for the second confirmation",
    async () => {
      const name = "looked up";
      const lines = await site.run({
        prepare: await wrote(name),
        killAt: "while past posts are looked up",
        untilIdle: true,
      });
      await site.finish();
      const id = told(lines) ?? (await newest(site));
      expect(await kept(id)).toEqual({ state: "prepared", copies: [] });
      expect(left(name)).toHaveLength(2);
    },
    PATIENCE,
  );

  it(
    "while it is asked to confirm: nothing is confirmed, and nothing deleted",
    async () => {
      const name = "asked to confirm";
      const id = await prepared(name);
      const lines = await site.run({
        confirm: { removalId: id, count: 2 },
        killAt: "while asked to confirm",
        untilIdle: true,
      });
      expect(lines).not.toContain("confirmed");
      await site.run({ untilIdle: true });
      expect(await kept(id)).toEqual({ state: "prepared", copies: [] });
      expect(left(name)).toHaveLength(2);
    },
    PATIENCE,
  );

  it.each(["while a copy is made", "before a picture is kept", "before a delete"] as const)(
    "%s: nothing is deleted yet; then all of it, each with its copy",
    async (killAt) => {
      const id = await prepared(killAt);
      await site.run({ confirm: { removalId: id, count: 2 }, killAt, untilIdle: true });
      expect(left(killAt)).toHaveLength(2);
      await site.finish();
      expect(left(killAt)).toEqual([]);
      expect(await kept(id)).toEqual(ALL(killAt));
    },
    PATIENCE,
  );

  it.each(["after a delete", "while it is looked whether it is gone"] as const)(
    "%s: what is gone is known to be, and has its copy",
    async (killAt) => {
      const id = await prepared(killAt);
      await site.run({ confirm: { removalId: id, count: 2 }, killAt, untilIdle: true });
      expect(left(killAt)).toHaveLength(1);
      expect((await kept(id)).copies).toEqual([ALL(killAt).copies[0]]);
      await site.finish();
      expect(left(killAt)).toEqual([]);
      expect(await kept(id)).toEqual(ALL(killAt));
    },
    PATIENCE,
  );

  it(
    "at moments nobody chose, with a server that fails: never gone without its copy, and nothing else gone",
    async () => {
      for (let round = 0; round < 3; round++) {
        const name = `round ${round}`;
        const id = await prepared(name);
        site.mastodon.fail("drop after", { on: "DELETE /api/v1/statuses/" });
        await site.run({ confirm: { removalId: id, count: 2 } }, ({ kill, onLine }) => {
          onLine((line) => {
            if (line === "ready") setTimeout(kill, Math.random() * 800);
          });
        });
        const there = left(name);
        const { copies } = await kept(id);
        for (const text of [`First, ${name}`, `Second, ${name}`])
          expect(there.includes(text) || copies.some(([copied]) => copied === text), text).toBe(true);
        await site.finish();
        const { state } = await kept(id);
        expect([state, left(name).length]).toEqual(state === "prepared" ? ["prepared", 2] : ["done", 0]);
      }
      expect(textsOn(site, "mastodon")).toContain("Stays through all of it");
    },
    PATIENCE,
  );
});

/** Kept, and killed before it could say so. */
const newest = (site: CrashSite): Promise<string> =>
  site.look(async ({ db }) => {
    const { id } = await db
      .selectFrom("removals")
      .select("id")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    return id;
  });
