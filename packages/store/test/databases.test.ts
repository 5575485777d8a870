import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../src/index.ts";
import { databases, type TestDatabase } from "./lib/databases.ts";

describe.each(databases)("$name", ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
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
});
