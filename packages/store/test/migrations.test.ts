import { createHash } from "node:crypto";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VISIBILITIES } from "@chaperone/core";
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKey, openStore, StoreError } from "../src/index.ts";
import { MIGRATIONS } from "../src/migrations/index.ts";
import { migrate } from "../src/migrations/migrate.ts";
import { openDatabase, queries } from "../src/open-store.ts";
import { TABLES, type Tables } from "../src/tables/index.ts";
import { databases, newDatabase, type TestDatabase } from "./lib/databases.ts";
import { missingPostgres } from "./lib/postgres-server.ts";

/** A landed migration is never edited: databases out there have run it as it was. Add a new one instead. */
const LANDED = {
  "0001-people": "bf20feffee413e4d",
  "0002-drafts": "36d13a378a4b4375",
  "0003-publishing": "f31cfb3b634e0c00",
  "0004-record": "ddf33ccaa7267ef5",
  "0005-readers-and-traces": "af8ce93d77fc3c54",
  "0006-removals": "6475d07217c1aeb6",
};

it("leaves landed migrations as they are", () => {
  const hashes = MIGRATIONS.map(({ name, statements }) => {
    const hash = createHash("sha256").update(JSON.stringify(statements)).digest("hex");
    return [name, hash.slice(0, 16)];
  });
  expect(Object.fromEntries(hashes)).toEqual(LANDED);
});

it("lists every migration once, in order", () => {
  const files = globSync("[0-9]*.ts", { cwd: new URL("../src/migrations", import.meta.url).pathname });
  const names = files.map((file) => file.replace(".ts", "")).sort();
  expect(MIGRATIONS.map(({ name }) => name)).toEqual(names);
});

/** What a database looks like, column by column, index by index. */
async function shapeOf(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'chaperone' and table_name <> 'migrations'
    union all select indexdef from pg_indexes where schemaname = 'chaperone' and tablename <> 'migrations'
    union all select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'chaperone'::regnamespace and contype <> 'n'
    union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    order by 1`.execute(db);
  return rows.map(({ line }) => line);
}

describe.each(databases)("the tables on $name", ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it("are those the types tell of, column for column", async () => {
    const { rows } = await sql<{ table: string; columns: string[] }>`
      select table_name as table, array_agg(column_name::text order by column_name::text) as columns
      from information_schema.columns where table_schema = 'chaperone' and table_name <> 'migrations'
      group by table_name`.execute(database.store.db);
    const found = Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
    expect(found).toEqual(Object.fromEntries(TABLES.map((table) => [table, columnsInTypes(table)])));
  });

  it("allow the states the types name", async () => {
    const { rows } = await sql<{ definition: string }>`
      select conrelid::regclass || '.' || pg_get_constraintdef(oid) as definition from pg_constraint
      where connamespace = 'chaperone'::regnamespace and contype = 'c'`.execute(database.store.db);
    const checks = rows.map(({ definition }) => definition).filter((text) => text.includes("ANY"));
    expect(checks).toHaveLength(16);
    const named = [...Object.values(await import("../src/index.ts")), VISIBILITIES];
    const lists = named.filter((each) => Array.isArray(each));
    for (const check of checks) {
      const words = [...check.matchAll(/'([a-z-]+)'/gu)].map(([, word]) => word);
      expect(lists, check).toContainEqual(words);
    }
  });

  it("come after those they refer to, in the order of a backup", async () => {
    const { rows } = await sql<{ from: string; to: string }>`
      select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
      where connamespace = 'chaperone'::regnamespace and contype = 'f'`.execute(database.store.db);
    const order: readonly string[] = TABLES;
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ from, to }) => order.indexOf(to) >= order.indexOf(from))).toEqual([]);
  });

  it("are left alone where there is nothing to do", async () => {
    const before = await shapeOf(database.store.db);
    await migrate(database.store.db);
    expect(await shapeOf(database.store.db)).toEqual(before);
  });

  it("are refused where a newer program has been at work", async () => {
    const { db } = database.store;
    await sql`insert into chaperone.migrations (name) values ('0999-later')`.execute(db);
    await expect(migrate(db)).rejects.toThrow(/newer Chaperone \(it has "0999-later"/u);
    await sql`delete from chaperone.migrations where name = '0999-later'`.execute(db);
    await sql`update chaperone.migrations set name = '0002-other' where name = '0002-drafts'`.execute(db);
    await expect(migrate(db)).rejects.toThrow(StoreError);
    await sql`update chaperone.migrations set name = '0002-drafts' where name = '0002-other'`.execute(db);
  });
});

describe.skipIf(missingPostgres !== null)("from every earlier state", () => {
  it.each(MIGRATIONS.map(({ name }) => name))("%s comes to the same tables", async (name) => {
    const [fresh, earlier] = [await newDatabase(), await newDatabase()];
    const databases = [
      await openDatabase({ url: fresh.url }),
      await openDatabase({ url: earlier.url }),
    ] as const;
    const [one, other] = [queries(databases[0]), queries(databases[1])];
    await migrate(one);
    await migrate(other, name);
    const then = await shapeOf(other);
    await migrate(other);
    expect(await shapeOf(other)).toEqual(await shapeOf(one));
    if (name !== MIGRATIONS.at(-1)!.name) expect(await shapeOf(other)).not.toEqual(then);
    for (const database of databases) await database.close();
    await Promise.all([fresh.drop(), earlier.drop()]);
  });

  it("is done once where many processes open a new database at once", async () => {
    const { url, drop } = await newDatabase();
    const key = loadKey({ env: Buffer.alloc(32, 3).toString("base64") });
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore({ url }, key)));
    const { rows } = await stores[0]!.executeSql("select name from chaperone.migrations");
    expect(rows).toHaveLength(MIGRATIONS.length);
    await Promise.all(stores.map((store) => store.close()));
    await drop();
  });

  it("leaves nothing behind where a step fails", async () => {
    const { url, drop } = await newDatabase();
    const database = await openDatabase({ url });
    await database.executeSql("create schema chaperone; create table chaperone.drafts (other text)");
    await expect(migrate(queries(database))).rejects.toThrow("drafts");
    const { rows } = await database.executeSql("select to_regclass('chaperone.people') as people");
    expect(rows).toEqual([{ people: null }]);
    await database.close();
    await drop();
  });
});

it("makes a new folder from nothing, for its owner only", async () => {
  const root = mkdtempSync(join(tmpdir(), "chaperone-new-"));
  const folder = join(root, "deep", "database");
  const database = await openDatabase({ folder });
  await migrate(queries(database), "0001-people");
  await migrate(queries(database));
  const { rows } = await database.executeSql("select name from chaperone.migrations");
  expect(rows).toHaveLength(MIGRATIONS.length);
  await database.close();
  if (process.platform !== "win32") expect(statSync(folder).mode & 0o777).toBe(0o700);
  rmSync(root, { recursive: true, force: true });
}, 120_000);

/** Read from the source: types leave nothing behind to ask. */
function columnsInTypes(table: string): string[] {
  const file = new URL(`../src/tables/${table.replaceAll("_", "-")}.ts`, import.meta.url);
  const body = /export interface \w+Table \{\n(.*?)\n\}/su.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  const names = [...body.matchAll(/^ {2}(\w+):/gmu)].map(([, name]) => name!);
  return names.map((name) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)).sort();
}
