import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appendEvent,
  type JsonObject,
  newSalt,
  openStore,
  textFingerprint,
  verifyRecord,
} from "../src/index.ts";
import { hashOf, NOTHING_BEFORE } from "../src/record/hash.ts";
import type { EventsTable } from "../src/tables/events.ts";
import { databases, type TestDatabase } from "./lib/databases.ts";
import { addPractice, NOON } from "./lib/people.ts";

describe.each(databases)("the record on $name", ({ name, open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const db = () => database.store.db;
  const append = (practiceId: string, details: JsonObject = {}) =>
    db()
      .transaction()
      .execute((trx) =>
        appendEvent(trx, { practiceId, at: NOON, actor: "desk", action: "tested", subject: "x:1", details }),
      );

  /** Written in one go, which `appendEvent` would take a while for. */
  async function recordOf(lines: number): Promise<string> {
    const { practiceId } = await addPractice(db());
    const events: EventsTable[] = [];
    for (let seq = 1; seq <= lines; seq++) {
      const previousHash = events.at(-1)?.hash ?? NOTHING_BEFORE;
      const event = {
        practiceId,
        seq,
        at: NOON,
        actor: "desk",
        action: "tested",
        subject: "x:1",
        previousHash,
      };
      const line = { ...event, details: { at: seq } };
      events.push({ ...line, hash: hashOf(line) });
    }
    await db().insertInto("events").values(events).execute();
    await db()
      .insertInto("recordHeads")
      .values({ practiceId, count: lines, lastHash: events.at(-1)!.hash })
      .execute();
    return practiceId;
  }

  /** As somebody with every right in the database could. */
  async function tamper(
    work: (run: (statement: ReturnType<typeof sql>) => Promise<unknown>) => Promise<unknown>,
  ) {
    await db()
      .transaction()
      .execute(async (trx) => {
        await sql`alter table events disable trigger user`.execute(trx);
        await sql`alter table record_heads disable trigger user`.execute(trx);
        await work((statement) => statement.execute(trx));
        await sql`alter table events enable trigger user`.execute(trx);
        await sql`alter table record_heads enable trigger user`.execute(trx);
      });
  }

  it("is whole when nothing was written, and after", async () => {
    const { practiceId } = await addPractice(db());
    expect(await verifyRecord(db(), practiceId)).toMatchObject({ whole: true, count: 0 });
    const event = await append(practiceId, { state: "held" });
    expect(await verifyRecord(db(), practiceId)).toEqual({ whole: true, count: 1, lastHash: event.hash });
  });

  it("reads back what was hashed, whatever the details", async () => {
    const { practiceId } = await addPractice(db());
    const values = fc
      .jsonValue({ maxDepth: 3 })
      .filter((value) => !/\\u0000|\\ud[89a-f]/iu.test(JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        await append(practiceId, { value: value as never, "é\u2028": 1, b: -0 });
      }),
      { numRuns: 40 },
    );
    expect(await verifyRecord(db(), practiceId)).toMatchObject({ whole: true, count: 40 });
  });

  it("adds nothing where the transaction is undone", async () => {
    const practiceId = await recordOf(2);
    const undone = db()
      .transaction()
      .execute(async (trx) => {
        await appendEvent(trx, { practiceId, at: NOON, actor: "desk", action: "tested", subject: "x:1" });
        throw new Error("undone");
      });
    await expect(undone).rejects.toThrow("undone");
    expect(await verifyRecord(db(), practiceId)).toMatchObject({ whole: true, count: 2 });
  });

  it("refuses change, removal and emptying", async () => {
    const practiceId = await recordOf(2);
    const refusals = [
      sql`update events set actor = 'nobody' where practice_id = ${practiceId}`,
      sql`delete from events where practice_id = ${practiceId}`,
      sql`truncate events`,
      sql`delete from record_heads where practice_id = ${practiceId}`,
      sql`truncate record_heads`,
      sql`update record_heads set count = count - 1 where practice_id = ${practiceId}`,
      sql`update record_heads set count = count + 2 where practice_id = ${practiceId}`,
      sql`update record_heads set last_hash = 'x' where practice_id = ${practiceId}`,
    ];
    for (const refusal of refusals) {
      await expect(refusal.execute(db())).rejects.toThrow("The record is only added to");
    }
    expect(await verifyRecord(db(), practiceId)).toMatchObject({ whole: true, count: 2 });
  });

  const CHANGES: readonly (keyof EventsTable)[] = [
    "at",
    "actor",
    "action",
    "subject",
    "details",
    "previousHash",
    "hash",
  ];
  it("finds any changed part of any line", async () => {
    const practiceId = await recordOf(6);
    for (const column of CHANGES) {
      const seq = 1 + (CHANGES.indexOf(column) % 6);
      const name = column.replace("H", "_h");
      const [line] = await db()
        .selectFrom("events")
        .selectAll()
        .where("practiceId", "=", practiceId)
        .where("seq", "=", seq)
        .execute();
      const changed =
        column === "at"
          ? new Date(NOON.getTime() + 1)
          : column === "details"
            ? '{"at": "other"}'
            : `${line![column]}x`;
      const set = (value: unknown) =>
        tamper((run) =>
          run(
            sql`update events set ${sql.ref(name)} = ${value} where practice_id = ${practiceId} and seq = ${seq}`,
          ),
        );
      await set(changed);
      expect(await verifyRecord(db(), practiceId), column).toMatchObject({
        whole: false,
        seq,
        fault: "changed",
      });
      await set(line![column]);
      expect(await verifyRecord(db(), practiceId)).toMatchObject({ whole: true });
    }
  });

  it("finds deleted, swapped, cut and added lines, and names the first", async () => {
    const faultAfter = async (work: (practiceId: string) => ReturnType<typeof sql>[]) => {
      const practiceId = await recordOf(5);
      await tamper(async (run) => {
        for (const statement of work(practiceId)) await run(statement);
      });
      const check = await verifyRecord(db(), practiceId);
      return check.whole ? "whole" : `${check.fault} ${check.seq}`;
    };
    const where = (id: string, seq: number) => sql`practice_id = ${id} and seq = ${seq}`;
    expect(await faultAfter((id) => [sql`delete from events where ${where(id, 3)}`])).toBe("missing 3");
    expect(await faultAfter((id) => [sql`delete from events where ${where(id, 1)}`])).toBe("missing 1");
    expect(await faultAfter((id) => [sql`delete from events where ${where(id, 5)}`])).toBe("cut 5");
    expect(await faultAfter((id) => [sql`delete from events where practice_id = ${id}`])).toBe("cut 1");
    const swap = (id: string) => [
      sql`update events set seq = 99 where ${where(id, 2)}`,
      sql`update events set seq = 2 where ${where(id, 3)}`,
      sql`update events set seq = 3 where ${where(id, 99)}`,
    ];
    expect(await faultAfter(swap)).toBe("changed 2");
    const closeUp = (id: string) => [
      sql`delete from events where ${where(id, 2)}`,
      sql`update events set seq = seq - 1 where practice_id = ${id} and seq > 2`,
    ];
    expect(await faultAfter(closeUp)).toBe("changed 2");
    const moveHeadBack = (id: string) => [
      sql`update record_heads set count = 3, last_hash = (select hash from events where ${where(id, 3)})
        where practice_id = ${id}`,
    ];
    expect(await faultAfter(moveHeadBack)).toBe("added 4");
    expect(await faultAfter((id) => [sql`delete from record_heads where practice_id = ${id}`])).toBe(
      "added 1",
    );
    expect(
      await faultAfter((id) => [sql`update record_heads set last_hash = 'x' where practice_id = ${id}`]),
    ).toBe("changed 5");
  });

  it("finds a record written anew, where its end was noted down", async () => {
    const first = await recordOf(3);
    const known = await verifyRecord(db(), first);
    if (!known.whole) return expect.unreachable();
    await append(first);
    expect(await verifyRecord(db(), first, known)).toMatchObject({ whole: true, count: 4 });
    await tamper(async (run) => {
      await run(sql`delete from events where practice_id = ${first}`);
      await run(sql`delete from record_heads where practice_id = ${first}`);
    });
    expect(await verifyRecord(db(), first)).toMatchObject({ whole: true, count: 0 });
    expect(await verifyRecord(db(), first, known)).toMatchObject({ whole: false, fault: "cut" });
    for (let at = 0; at < 4; at++) await append(first, { forged: at });
    expect(await verifyRecord(db(), first)).toMatchObject({ whole: true, count: 4 });
    const check = await verifyRecord(db(), first, known);
    expect(check).toMatchObject({ whole: false, seq: 3, fault: "replaced" });
  });

  it("verifies a long record in several reads, and keeps practices apart", async () => {
    const [long, other] = [await recordOf(2101), await recordOf(1)];
    expect(await verifyRecord(db(), long)).toMatchObject({ whole: true, count: 2101 });
    await tamper((run) => run(sql`delete from events where practice_id = ${long} and seq = 2000`));
    expect(await verifyRecord(db(), long)).toMatchObject({ whole: false, seq: 2000, fault: "missing" });
    expect(await verifyRecord(db(), other)).toMatchObject({ whole: true, count: 1 });
  }, 120_000);

  it("stays one chain under many writers at once", async () => {
    const { practiceId } = await addPractice(db());
    const more =
      name === "PostgreSQL"
        ? [await openStore(database.options, database.key), await openStore(database.options, database.key)]
        : [];
    const stores = [database.store, ...more];
    const writes = Array.from({ length: 120 }, (_, at) =>
      stores[at % stores.length]!.db.transaction().execute((trx) =>
        appendEvent(trx, { practiceId, at: NOON, actor: "desk", action: "tested", subject: `x:${at}` }),
      ),
    );
    const events = await Promise.all(writes);
    expect(events.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 120 }, (_, at) => at + 1),
    );
    expect(await verifyRecord(db(), practiceId)).toMatchObject({ whole: true, count: 120 });
    await Promise.all(more.map((store) => store.close()));
  }, 60_000);
});

it("names a text by a fingerprint that needs its salt", () => {
  const version = { text: "Flu clinics start on Monday.", salt: newSalt() };
  expect(textFingerprint(version)).toMatch(/^[0-9a-f]{64}$/u);
  expect(textFingerprint(version)).toBe(textFingerprint({ ...version }));
  expect(textFingerprint({ ...version, salt: newSalt() })).not.toBe(textFingerprint(version));
  expect(textFingerprint({ ...version, text: "Flu clinics start on Monday" })).not.toBe(
    textFingerprint(version),
  );
});
