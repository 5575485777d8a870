import type { TestDatabase } from "@chaperone/store/testing";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type Office, openOffice } from "./office.ts";

/** An office that is new for each test of a suite, on one database. Nothing may go wrong in its background. */
export function officeFor(open: () => Promise<TestDatabase>): Office {
  const office = {} as Office;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  }, 120_000);
  afterAll(() => database.close());
  beforeEach(async () => {
    Object.assign(office, await openOffice(database.store));
  });
  afterEach(async () => {
    await office.close();
    expect(office.errors).toEqual([]);
  });
  return office;
}
