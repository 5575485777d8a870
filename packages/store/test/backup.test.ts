import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appendEvent,
  loadKey,
  openStore,
  restore,
  type Store,
  StoreError,
  type StoreOptions,
  verifyRecord,
} from "../src/index.ts";
import { TABLES, type Tables } from "../src/tables/index.ts";
import { databases, newDatabase, type TestDatabase } from "./lib/databases.ts";
import { fillEverything } from "./lib/everything.ts";
import { copyMigrated } from "./lib/migrated-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "chaperone-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const LATER = new Date("2026-11-23T08:00:00.000Z");

/** Every row of every table, as the database itself writes it. */
async function contentOf(db: Kysely<Tables>): Promise<Record<string, string[]>> {
  const content: Record<string, string[]> = {};
  for (const table of TABLES) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(db);
    content[table] = rows.map(({ row }) => row).sort();
  }
  return content;
}

/** An empty place of each kind to restore into. */
const places: {
  name: string;
  make: () => Promise<{ options: StoreOptions; remove: () => Promise<void> }>;
}[] = databases.map(({ name }) => ({
  name,
  async make() {
    if (name === "PostgreSQL") {
      const { url, drop } = await newDatabase();
      return { options: { url }, remove: drop };
    }
    const place = join(mkdtempSync(join(folder, "place-")), "database");
    await copyMigrated(place);
    return {
      options: { folder: place },
      remove: async () => rmSync(place, { recursive: true, force: true }),
    };
  },
}));

describe.each(databases)("a backup of $name", ({ name, open }) => {
  let database: TestDatabase;
  let store: Store;
  const file = join(folder, `${name}.backup`);
  beforeAll(async () => {
    database = await open();
    store = database.store;
    await fillEverything(store);
  });
  afterAll(() => database.close());

  it("has something of every table, for its owner's eyes only", async () => {
    const { rows } = await store.backup(file);
    const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n");
    expect(lines).toHaveLength(rows + 2);
    for (const table of TABLES)
      expect(
        lines.some((line) => line.startsWith(`["${table}",`)),
        table,
      ).toBe(true);
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((each) => each.endsWith(".part"))).toEqual([]);
    expect(lines.join("\n")).not.toContain("token-of-an-account");
  });

  it.each(places)(
    "comes back whole in $name, and what was on its way waits for its author",
    async ({ make }) => {
      const before = await contentOf(store.db);
      const { options, remove } = await make();
      const restored = await restore(file, options, LATER);
      expect(restored).toMatchObject({ stopped: 1 });
      const other = await openStore(options, database.key);
      const after = await contentOf(other.db);
      const [practice] = await other.db.selectFrom("practices").selectAll().execute();
      expect(await verifyRecord(other.db, practice!.id)).toMatchObject({ whole: true, count: 5 });
      const [account] = await other.db.selectFrom("accounts").selectAll().execute();
      const context = { accountId: account!.id, network: account!.network };
      expect(other.vault.open(account!.secret!, context)).toBe("token-of-an-account");

      const CHANGED = [
        "sessions",
        "challenges",
        "pending_connections",
        "invitations",
        "approval_links",
        "submissions",
        "publications",
        "parts",
        "corrections",
        "removals",
        "notices",
        "events",
        "record_heads",
      ];
      for (const table of TABLES)
        if (!CHANGED.includes(table)) expect(after[table], table).toEqual(before[table]);
      expect(after.events!.slice(0)).toEqual(expect.arrayContaining(before.events!));
      for (const table of ["sessions", "challenges", "pending_connections"]) expect(after[table]).toEqual([]);
      const states = async (table: "submissions" | "publications" | "parts" | "corrections" | "removals") =>
        (await other.db.selectFrom(table).select("state").orderBy("id").execute()).map(({ state }) => state);
      expect(await states("submissions")).toEqual(["stopped"]);
      expect(await states("publications")).toEqual(["unconfirmed"]);
      expect(await states("parts")).toEqual(["unconfirmed", "stopped"]);
      expect(await states("corrections")).toEqual(["stopped"]);
      expect(await states("removals")).toEqual(["stopped"]);
      const [link] = await other.db.selectFrom("approvalLinks").selectAll().execute();
      expect(link!.expiresAt).toEqual(LATER);
      expect(
        (await other.db.selectFrom("notices").select("kind").execute()).map(({ kind }) => kind),
      ).toContain("restored");
      await other.close();
      await remove();
    },
    120_000,
  );

  it("is only restored where nothing is", async () => {
    const options = "url" in database.options ? database.options : null;
    if (options === null) await store.close();
    await expect(restore(file, database.options)).rejects.toThrow(
      /only restored into an empty one.*CHAPERONE_HOME/u,
    );
    if (options === null) store = await openStore(database.options, database.key);
    expect(await store.db.selectFrom("versions").select("text").execute()).toHaveLength(1);
  });

  it("leaves an older file where the new one cannot be written", async () => {
    await expect(store.backup(join(folder, "none", "x.backup"))).rejects.toThrow(/was not written.*ENOENT/u);
    await expect(store.backup(folder)).rejects.toThrow(/was not written/u);
    expect(readdirSync(folder).filter((each) => each.endsWith(".part"))).toEqual([]);
  });

  it("is of one moment, whatever is written meanwhile", async () => {
    const [practice] = await store.db.selectFrom("practices").selectAll().execute();
    const event = { practiceId: practice!.id, at: LATER, actor: "desk", action: "tested", subject: "x:1" };
    const append = () => store.db.transaction().execute((trx) => appendEvent(trx, event));
    const busy = join(folder, `${name}-busy.backup`);
    await Promise.all([store.backup(busy), ...Array.from({ length: 20 }, append)]);
    const place = await places[0]!.make();
    await restore(busy, place.options, LATER);
    const other = await openStore(place.options, database.key);
    expect(await verifyRecord(other.db, practice!.id)).toMatchObject({ whole: true });
    await other.close();
    await place.remove();
  }, 120_000);
});

describe("a file", () => {
  let good: Buffer;
  let place: Awaited<ReturnType<(typeof places)[0]["make"]>>;
  const bad = join(folder, "bad.backup");
  beforeAll(async () => {
    good = readFileSync(join(folder, "PGlite.backup"));
    place = await places.at(-1)!.make();
  });
  afterAll(() => place.remove());

  async function refusal(content: Uint8Array | string): Promise<string> {
    writeFileSync(bad, content);
    try {
      await restore(bad, place.options);
      return "restored";
    } catch (error) {
      return error instanceof StoreError ? `${error.problem}: ${error.message}` : `unexpected: ${error}`;
    }
  }
  const lines = () => gunzipSync(good).toString().trimEnd().split("\n");
  const zip = (all: string[]) => gzipSync(`${all.join("\n")}\n`);

  function readsTheSame(changed: Buffer): boolean {
    try {
      return gunzipSync(changed).equals(gunzipSync(good));
    } catch {
      return false;
    }
  }

  it("that is none is refused", async () => {
    const NONE = /^bad-file: .*bad\.backup is no backup of Chaperone/u;
    expect(await refusal("")).toMatch(/^bad-file/u);
    expect(await refusal("PGDMP not ours")).toMatch(NONE);
    expect(await refusal(gzipSync(""))).toMatch(NONE);
    expect(await refusal(gzipSync("hello\n"))).toMatch(NONE);
    expect(await refusal(gzipSync("null\n"))).toMatch(NONE);
    expect(await refusal(gzipSync('{"format":"other","version":1}\n'))).toMatch(NONE);
    await expect(restore(join(folder, "gone"), place.options)).rejects.toThrow(/cannot be read \(ENOENT\)/u);
    await expect(restore(folder, place.options)).rejects.toThrow(/cannot be read \(EISDIR\)/u);
  });

  it("of a newer Chaperone is refused", async () => {
    const [header = "", ...rest] = lines();
    const newer = JSON.stringify({ ...JSON.parse(header), version: 2 });
    expect(await refusal(zip([newer, ...rest]))).toMatch(/^newer: .*Update this one/u);
    const migrated = JSON.stringify({ ...JSON.parse(header), migration: "0999-later" });
    expect(await refusal(zip([migrated, ...rest]))).toMatch(/^newer/u);
  });

  it("cut anywhere, or with a byte changed anywhere, is refused", async () => {
    const CUT = /^bad-file: .*(?:cut off or damaged, so nothing was restored|is no backup)/u;
    for (let part = 1; part < 40; part++) {
      expect(await refusal(good.subarray(0, Math.floor((good.length * part) / 40)))).toMatch(CUT);
    }
    for (let part = 0; part < 40; part++) {
      const changed = Buffer.from(good);
      // The ten bytes of gzip's own header hold the time and the system, which nobody reads.
      changed[10 + Math.floor(((good.length - 10) * part) / 40)]! ^= 0x10;
      // Repeated bytes may be packed in two ways that read the same.
      if (!readsTheSame(changed)) expect(await refusal(changed)).toMatch(CUT);
    }
  }, 60_000);

  it("with a line changed, gone, doubled, or put after the end is refused", async () => {
    const CUT = /^bad-file: .*cut off or damaged/u;
    const all = lines();
    expect(await refusal(zip(all.slice(0, -1)))).toMatch(CUT);
    expect(await refusal(zip(all.toSpliced(3, 1)))).toMatch(CUT);
    expect(await refusal(zip(all.toSpliced(3, 0, all[3]!)))).toMatch(CUT);
    expect(await refusal(zip([...all, all[3]!]))).toMatch(CUT);
    expect(await refusal(zip(all.map((line) => line.replace("Harbour", "Harbor"))))).toMatch(CUT);
  });

  it("refused leaves the place as it was, and a good one goes in after", async () => {
    const { rows } = await restore(join(folder, "PGlite.backup"), place.options, LATER);
    expect(rows).toBe(lines().length - 2);
  }, 60_000);
});

it("says at once when the key is another, and goes on with a new one where that is asked for", async () => {
  const { options, remove } = await places.at(-1)!.make();
  await restore(join(folder, "PGlite.backup"), options, LATER);
  const other = loadKey({ env: Buffer.alloc(32, 9).toString("base64") });
  await expect(openStore(options, other)).rejects.toThrow(/made with another key.*--new-key/u);
  const store = await openStore(options, other, { newKey: true });
  const accounts = await store.db.selectFrom("accounts").select(["status", "secret"]).execute();
  expect(accounts).toEqual([{ status: "signed-out", secret: null }]);
  await store.close();
  const again = await openStore(options, other);
  await again.close();
  await remove();
}, 60_000);
