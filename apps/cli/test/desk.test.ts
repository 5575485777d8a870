import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendEvent, loadKey, newId, openStore, type Store } from "@chaperone/store";
import { databases, newDatabase } from "@chaperone/store/testing";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWith } from "./fakes.ts";

const root = mkdtempSync(join(tmpdir(), "chaperone-cli-desk-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const newHome = (): string => mkdtempSync(join(root, "home-"));
const desk = (args: string[], home: string, more: Record<string, string> = {}) =>
  runWith(args, { env: { CHAPERONE_HOME: home, ...more } });

async function inStore<T>(home: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder: join(home, "database") }, loadKey({ file: join(home, "key") }));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A practice with three lines in its record. */
const fill = ({ db }: Store): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const at = new Date("2026-06-10T12:00:00Z");
    const id = newId(at);
    await trx
      .insertInto("practices")
      .values({ id, name: "Ardmore Practice", policy: {}, createdAt: at })
      .execute();
    for (const action of ["one", "two", "three"])
      await appendEvent(trx, { practiceId: id, at, actor: "desk", action, subject: `practice:${id}` });
  });

describe("a desk's keeping", { timeout: 240_000 }, () => {
  const home = newHome();
  const file = join(root, "desk.backup");
  beforeAll(() => inStore(home, fill), 180_000);

  it("is written to one file and restored from it, into a folder or a server", async () => {
    const { code, out, err } = await desk(["backup", file], home);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\d+ rows written to .*\. Keep the key \(.*key\) in another place/u);
    const other = newHome();
    const restored = await desk(["restore", file], other);
    expect([restored.code, restored.err]).toEqual([0, ""]);
    expect(restored.out).toMatch(
      /^\d+ rows restored, as they were at .*Everybody is signed out\. Put the key of that desk at .*key before you start it\.\n$/u,
    );
    copyFileSync(join(home, "key"), join(other, "key"));
    expect(await inStore(other, ({ db }) => db.selectFrom("practices").select("name").execute())).toEqual([
      { name: "Ardmore Practice" },
    ]);
    const again = await desk(["restore", file], other);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/only restored into an empty one/u);
  });

  it.runIf(databases.length > 1)("moves to PostgreSQL", async () => {
    const { url, drop } = await newDatabase();
    try {
      const { code, err } = await desk(["restore", file], newHome(), { DATABASE_URL: url });
      expect([code, err]).toEqual([0, ""]);
    } finally {
      await drop();
    }
  });

  it("is proved whole, and said to be broken where it is", async () => {
    const whole = await desk(["record", "verify"], home);
    expect([whole.code, whole.err]).toEqual([0, ""]);
    expect(whole.out).toMatch(/^Ardmore Practice: whole: 3 lines, the last with the hash [0-9a-f]{64}\.\n$/u);
    await inStore(home, async ({ db }) => {
      await sql`alter table events disable trigger all`.execute(db);
      await sql`update events set action = 'other' where seq = 2`.execute(db);
    });
    const broken = await desk(["record", "verify"], home);
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/^Ardmore Practice: Line 2 of the record is not as it was written\./u);
  });

  it("is left alone while somebody has it open", async () => {
    await inStore(home, async () => {
      const { code, err } = await desk(["backup", join(root, "second.backup")], home);
      expect(code).toBe(2);
      expect(err).toMatch(/is open in process/u);
    });
  });
});

describe("what cannot be done", { timeout: 120_000 }, () => {
  it.each([
    ["backup", "x.backup"],
    ["record", "verify"],
  ])("makes no empty desk: %s %s", async (...args) => {
    const { code, err } = await desk(args, newHome());
    expect(code).toBe(2);
    expect(err).toMatch(/There is no database in .*CHAPERONE_HOME/u);
  });

  it("is told of a file that is no backup, and of one that is not there", async () => {
    const file = join(root, "no.backup");
    writeFileSync(file, "hello");
    expect((await desk(["restore", file], newHome())).err).toMatch(/is no backup of Chaperone/u);
    expect((await desk(["restore", join(root, "gone")], newHome())).err).toMatch(
      /cannot be read \(ENOENT\)/u,
    );
  });

  it("is told where the key is missing", async () => {
    const home = newHome();
    mkdirSync(join(home, "database"));
    expect((await desk(["backup", "x"], home)).err).toMatch(/The key is not at .*key/u);
  });

  it.each([[["backup"]], [["restore"]], [["backup", "a", "b"]], [["record"]], [["record", "mend"]]])(
    "is refused: %j",
    async (args) => {
      expect((await desk(args, newHome())).code).toBe(2);
    },
  );

  it.each(["backup", "restore", "record"])("%s has its help", async (name) => {
    const { code, out } = await desk([name, "--help"], newHome());
    expect(code).toBe(0);
    expect(out).toMatch(/chaperone record verify/u);
  });
});
