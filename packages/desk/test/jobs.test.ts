import { createChecker } from "@chaperone/checker";
import { publisherOf } from "@chaperone/networks/publishing";
import { databases, type TestDatabase } from "@chaperone/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDesk } from "../src/index.ts";
import { EDITIONS, type Office, openOffice, plain } from "./lib/office.ts";

describe.each(databases)("a desk at work on $name", ({ open }) => {
  let database: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    database = await open();
    office = await openOffice(database.store);
  }, 120_000);
  afterAll(async () => {
    await office.close();
    await database.close();
  });

  const realDesk = (onError: (where: string, error: unknown) => void) =>
    createDesk({
      store: database.store,
      checker: createChecker({ jurisdiction: "IE", profession: "doctor" }),
      publisherOf,
      editions: EDITIONS,
      reach: { allowLoopback: true },
      pace: { sweep: 500 },
      onError,
    });

  it("checks with the real rules, sends by jobs, and stops when it is told to", async () => {
    const errors: unknown[] = [];
    const desk = realDesk((where, error) => errors.push([where, error]));
    await desk.start();
    const asked = { ...plain(office.ids, "Flu vaccines are free for over 65s."), skipHold: true };
    const { submissionId, review } = await desk.handIn(asked);
    expect(review.findings.filter(({ level }) => level === "must")).toEqual([]);
    await expect.poll(() => office.state(submissionId), { timeout: 30_000 }).toBe("sent");
    expect(office.bluesky.posts(asked.text)).toBe(1);
    await expect(
      desk.handIn({ ...asked, text: "My patient Mary Byrne of 12 Main Street, Ardmore, has syphilis." }),
    ).rejects.toMatchObject({ code: "undecided" });
    await desk.stop();
    expect(errors).toEqual([]);
    const after = await desk.handIn({ ...asked, text: "Closed on Friday." });
    expect(await office.state(after.submissionId)).toBe("held");
  }, 60_000);

  it("does what was left to do when it starts again, and holds only ids in its jobs", async () => {
    const desk = realDesk(() => {});
    await desk.start();
    await expect.poll(() => office.bluesky.posts("Closed on Friday."), { timeout: 30_000 }).toBe(1);
    await desk.stop();
    const { rows } = await database.store.executeSql("select distinct data::text as data from pgboss.job");
    for (const { data } of rows) expect(Object.keys(JSON.parse(String(data)))).toEqual(["id"]);
  }, 60_000);
});
