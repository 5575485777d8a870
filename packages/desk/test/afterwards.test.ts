import { databases } from "@chaperone/store/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { KEEP } from "./lib/fake-checker.ts";
import { officeFor } from "./lib/suite.ts";

describe.each(databases)("afterwards, on $name", ({ open }) => {
  const office = officeFor(open);
  let id: string;
  beforeEach(async () => {
    const { onBluesky, onMastodon } = office.ids;
    id = await office.handIn("Clinic on Monday.\n---\nBring your card.", {
      accounts: [onBluesky, onMastodon],
      skipHold: true,
    });
    await office.desk.run();
  });

  const partsOn = async (account: string) =>
    (await office.parts(id)).filter(({ accountId }) => accountId === account);
  const noticesOf = async (kind: string) =>
    office.store.db
      .selectFrom("notices")
      .selectAll()
      .where("personId", "=", office.ids.author)
      .where("kind", "=", kind)
      .execute();
  const correction = (partId: string, changes = {}) => ({
    partId,
    personId: office.ids.author,
    kind: "reply" as const,
    text: "It is on Tuesday.",
    reason: "Wrong day.",
    decisions: [],
    ...changes,
  });

  describe("a correction", () => {
    it("by reply stands below what it corrects", async () => {
      const [first] = await partsOn(office.ids.onMastodon);
      await office.desk.correct(correction(first!.id));
      await office.desk.run();
      const [original, , reply] = office.mastodon.statuses;
      expect(reply).toMatchObject({ inReplyToId: original?.id });
      expect(office.mastodon.posts("It is on Tuesday.")).toBe(1);
      const [part] = await partsOn(office.ids.onMastodon);
      expect(part?.came).toBe("corrected");
      expect(await noticesOf("corrected")).toHaveLength(1);
      const kept = await office.store.db
        .selectFrom("corrections")
        .selectAll()
        .where("partId", "=", first!.id)
        .execute();
      expect(kept).toMatchObject([{ kind: "reply", state: "sent", reason: "Wrong day." }]);
    });

    it("by reply is sent once, however the network fails", async () => {
      const [first] = await partsOn(office.ids.onBluesky);
      office.bluesky.fail("drop after", { times: 3 });
      await office.desk.correct(correction(first!.id));
      for (let left = 6; left > 0; left--) {
        await office.desk.run();
        office.clock.pass(5);
      }
      expect(office.bluesky.posts("It is on Tuesday.")).toBe(1);
      expect((await partsOn(office.ids.onBluesky))[0]?.came).toBe("corrected");
    });

    it("by edit changes the post where its network can", async () => {
      const [first] = await partsOn(office.ids.onMastodon);
      await office.desk.correct(correction(first!.id, { kind: "edit", text: "Clinic on Tuesday." }));
      await office.desk.run();
      expect(office.mastodon.posts("Clinic on Tuesday.")).toBe(1);
      expect(office.mastodon.statuses).toHaveLength(2);
      const [onBluesky] = await partsOn(office.ids.onBluesky);
      await expect(office.desk.correct(correction(onBluesky!.id, { kind: "edit" }))).rejects.toThrow(
        /with a reply/u,
      );
    });

    it("is checked, and cannot go round a pause or a second person", async () => {
      const [first] = await partsOn(office.ids.onBluesky);
      await expect(
        office.desk.correct(correction(first!.id, { text: "She is 97 [must].", decisions: KEEP })),
      ).rejects.toMatchObject({ code: "undecided" });
      await office.store.db
        .updateTable("practices")
        .set({ policy: { approval: "always" } })
        .where("id", "=", office.ids.practice)
        .execute();
      await expect(office.desk.correct(correction(first!.id))).rejects.toThrow(/Hand it in as a reply/u);
    });

    it("is its author's to make", async () => {
      const [first] = await partsOn(office.ids.onBluesky);
      await expect(
        office.desk.correct(correction(first!.id, { personId: office.ids.approver })),
      ).rejects.toMatchObject({ code: "not-allowed" });
    });
  });

  describe("a withdrawal", () => {
    const withdraw = () =>
      office.desk.withdraw({ submissionId: id, personId: office.ids.author, reason: "A mistake." });

    it("takes it away everywhere, the last part first", async () => {
      await withdraw();
      await office.desk.run();
      expect([office.bluesky.records.length, office.mastodon.statuses.length]).toEqual([0, 0]);
      const deletes = office.mastodon.requests.filter((one) => one.startsWith("DELETE"));
      expect(deletes).toHaveLength(2);
      expect(deletes[0]!.localeCompare(deletes[1]!)).toBeGreaterThan(0);
      for (const account of [office.ids.onBluesky, office.ids.onMastodon])
        expect((await partsOn(account)).map(({ state, came }) => [state, came])).toEqual([
          ["withdrawn", "withdrawn"],
          ["withdrawn", "withdrawn"],
        ]);
      expect(await noticesOf("withdrawn")).toHaveLength(2);
      await expect(withdraw()).rejects.toMatchObject({ code: "too-late" });
    });

    it("is tried until it is done", async () => {
      office.bluesky.fail("error before", { on: "deleteRecord", times: 3 });
      await withdraw();
      for (let left = 6; left > 0; left--) {
        await office.desk.run();
        office.clock.pass(5);
      }
      expect(office.bluesky.records).toHaveLength(0);
    });

    it("says so where it cannot be done, because the account is gone", async () => {
      await office.store.db.updateTable("accounts").set({ status: "signed-out" }).execute();
      await withdraw();
      await office.desk.run();
      expect(await noticesOf("correction-failed")).toHaveLength(4);
      expect(office.bluesky.records).toHaveLength(2);
    });

    it("takes a correction away, too", async () => {
      const [first] = await partsOn(office.ids.onBluesky);
      await office.desk.correct(correction(first!.id));
      await office.desk.run();
      await withdraw();
      await office.desk.run();
      expect(office.bluesky.records).toHaveLength(0);
    });
  });

  describe("reactions", () => {
    const passAndCount = async (minutes: number) => {
      office.clock.pass(minutes);
      await office.desk.run();
    };
    const like = (likeCount: number) => Object.assign(office.bluesky.records[0]!.counts, { likeCount });

    it("are counted at growing ages", async () => {
      like(3);
      for (const minutes of [4, 1, 5, 5, 44, 1]) await passAndCount(minutes);
      const [first] = await partsOn(office.ids.onBluesky);
      const counted = await office.store.db
        .selectFrom("counts")
        .selectAll()
        .where("partId", "=", first!.id)
        .orderBy("at")
        .execute();
      expect(counted.map(({ likes }) => likes)).toEqual([3, 3, 3]);
      expect(counted.map(({ at }) => (at.getTime() - first!.sentAt!.getTime()) / 60_000)).toEqual([
        5, 15, 60,
      ]);
    });

    it("far above the usual are told once", async () => {
      like(20);
      await passAndCount(5);
      expect(await noticesOf("spreads-fast")).toHaveLength(0);
      like(300);
      await passAndCount(10);
      await passAndCount(60);
      const told = await noticesOf("spreads-fast");
      expect(told.map(({ about }) => about)).toMatchObject([{ reactions: 300, usual: 0 }]);
    });
  });

  it("what was posted already is put right step by step", async () => {
    const { practice, author, approver } = office.ids;
    const which = { practiceId: practice, personId: author, publicationId: null };
    const { id: incidentId, steps } = await office.desk.beginAlreadyPosted(which);
    expect(steps.map(({ doneAt }) => doneAt)).toEqual([null, null, null, null, null]);
    office.clock.pass(5);
    await office.desk.tick({ incidentId, personId: author, step: "delete", done: true });
    const again = await office.desk.beginAlreadyPosted(which);
    expect(again.id).toBe(incidentId);
    expect(again.steps[0]!.doneAt).toEqual(office.clock.now());
    await expect(
      office.desk.tick({ incidentId, personId: approver, step: "report", done: true }),
    ).rejects.toMatchObject({ code: "not-allowed" });
    await expect(
      office.desk.tick({ incidentId, personId: author, step: "panic", done: true }),
    ).rejects.toMatchObject({ code: "bad-input" });
    const undone = await office.desk.tick({ incidentId, personId: author, step: "delete", done: false });
    expect(undone.steps[0]!.doneAt).toBeNull();
  });
});
