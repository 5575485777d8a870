import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadKey, newId, openStore, StoreError } from "../src/index.ts";
import { databases, type TestDatabase } from "./lib/databases.ts";
import { addPractice, NOON } from "./lib/people.ts";
import { missingPostgres } from "./lib/postgres-server.ts";

describe.each(databases)("$name", ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it("keeps what it is given, of every type", async () => {
    const { db } = database.store;
    const createdAt = new Date("2026-11-22T10:20:30.456Z");
    const person = {
      id: newId(),
      name: "Róisín O'Shea",
      email: null,
      createdAt,
      settings: { interests: ["Novira Pharma"], timeZone: "Europe/Dublin" },
    };
    await db.insertInto("people").values(person).execute();
    expect(await db.selectFrom("people").selectAll().execute()).toEqual([person]);
    const passkey = {
      id: newId(),
      personId: person.id,
      credentialId: "c",
      publicKey: Uint8Array.of(0, 1, 255),
      transports: ["usb", "nfc"],
      createdAt,
    };
    await db.insertInto("passkeys").values(passkey).execute();
    const read = await db.selectFrom("passkeys").selectAll().executeTakeFirstOrThrow();
    expect({ ...read, publicKey: [...read.publicKey] }).toEqual({
      ...passkey,
      publicKey: [0, 1, 255],
      counter: 0,
      lastUsedAt: null,
    });
    const { count } = await db
      .selectFrom("people")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });

  it("takes lists and objects as JSON wherever a value may stand", async () => {
    const { db } = database.store;
    const { practiceId, personId } = await addPractice(db);
    const draftId = newId();
    await db
      .insertInto("drafts")
      .values({ id: draftId, practiceId, authorId: personId, createdAt: NOON })
      .execute();
    const version = {
      draftId,
      salt: "",
      kind: "post",
      text: "x",
      visibility: "public",
      createdAt: NOON,
    } as const;
    const rows = [
      {
        ...version,
        id: newId(),
        number: 1,
        platforms: ["x", "bluesky"],
        inReplyTo: { url: "https://a.example", accounts: { some_id: { a_b: 1 } } },
      },
      { ...version, id: newId(), number: 2, platforms: [] },
    ] as const;
    await db
      .insertInto("versions")
      .values([...rows])
      .execute();
    await db
      .updateTable("people")
      .set({ settings: { interests: ["none"] } })
      .where("id", "=", personId)
      .execute();
    const person = db.selectFrom("people").select("settings").where("id", "=", personId);
    expect(await person.execute()).toEqual([{ settings: { interests: ["none"] } }]);
    const read = await db
      .selectFrom("versions")
      .select(["platforms", "inReplyTo"])
      .where("draftId", "=", draftId)
      .orderBy("number")
      .execute();
    expect(read).toEqual([
      { platforms: ["x", "bluesky"], inReplyTo: rows[0].inReplyTo },
      { platforms: [], inReplyTo: null },
    ]);
    const among = await db
      .selectFrom("versions")
      .select("number")
      .where("number", "in", [1, 2])
      .where("draftId", "=", draftId)
      .execute();
    expect(among).toHaveLength(2);
  });

  it("refuses to change a version", async () => {
    const { db } = database.store;
    const change = db.updateTable("versions").set({ text: "other" }).execute();
    await expect(change).rejects.toThrow("A version is not changed once it is there");
  });

  it("runs plain SQL as pg-boss writes it", async () => {
    const { executeSql, db } = database.store;
    expect(await executeSql("select $1::int as a, $2::jsonb as b", [1, '{"c": [2]}'])).toMatchObject({
      rows: [{ a: 1, b: { c: [2] } }],
    });
    const several = "begin; create table made (a int); insert into made values (1), (2) returning a; commit;";
    expect((await executeSql(several)).rows).toEqual([{ a: 1 }, { a: 2 }]);
    await expect(executeSql("begin; insert into made values (3); select 1 / 0; commit;")).rejects.toThrow(
      "division by zero",
    );
    expect((await executeSql("select count(*) as count from made")).rows).toEqual([{ count: 2 }]);
    expect(await db.selectFrom("practices").select("id").execute()).toHaveLength(1);
    await executeSql("drop table made");
  });

  it("keeps a transaction apart from what else is asked meanwhile", async () => {
    const { db, executeSql } = database.store;
    const id = newId();
    const work = db.transaction().execute(async (trx) => {
      await trx
        .insertInto("practices")
        .values({ id, name: "Quay Practice", policy: {}, createdAt: NOON })
        .execute();
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("undone");
    });
    const asked = executeSql("select count(*) as count from practices where id = $1", [id]);
    await expect(work).rejects.toThrow("undone");
    expect((await asked).rows).toEqual([{ count: 0 }]);
  });
});

describe.skipIf(missingPostgres !== null)("a connection that is lost", () => {
  it("fails the work it was used for, and nothing else", async () => {
    const database = await databases.find(({ name }) => name === "PostgreSQL")!.open();
    const { db, executeSql } = database.store;
    const work = db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      await executeSql("select pg_terminate_backend($1)", [rows[0]!.pid]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await addPractice(trx);
    });
    await expect(work).rejects.toThrow();
    await executeSql(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await db.selectFrom("practices").select("id").execute()).toEqual([]);
    await database.close();
  });
});

describe("a database that cannot be opened says what to do", () => {
  const key = loadKey({ env: Buffer.alloc(32).toString("base64") });
  it.each([
    ["no address", "postgres://[", "DATABASE_URL"],
    ["nobody there", "postgres://a:secret-word@127.0.0.1:1/b", "does not answer (ECONNREFUSED)"],
  ])("%s", async (_what, url, sentence) => {
    const refused = openStore({ url }, key);
    await expect(refused).rejects.toThrow(StoreError);
    await expect(refused).rejects.toThrow(sentence);
    await expect(refused).rejects.not.toThrow("secret-word");
  });

  it("a file where the folder should be", async () => {
    const refused = openStore({ folder: "/dev/null/database" }, key);
    await expect(refused).rejects.toThrow(
      /\/dev\/null\/database cannot be written to \(ENOTDIR\).*CHAPERONE_HOME/u,
    );
  });
});

it("makes ids that sort by time", () => {
  const ids = [0, 1, 1000, 1_800_000_000_000].map((time) => newId(new Date(time)));
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(new Set(Array.from({ length: 1000 }, () => newId(new Date(0)))).size).toBe(1000);
});
