import { databases } from "@chaperone/store/testing";
import { beforeEach, describe, expect, it } from "vitest";
import { KEEP, newFinding } from "./lib/fake-checker.ts";
import { plain } from "./lib/office.ts";
import { officeFor } from "./lib/suite.ts";

const LATER = { from: "01:00", to: "07:00", until: "09:00" };
const EARLIER = { from: "19:00", to: "05:00", until: "06:30" };

describe.each(databases)("from hand-in to sent, on $name", ({ open }) => {
  const office = officeFor(open);

  const setPolicy = (policy: object) =>
    office.store.db.updateTable("practices").set({ policy }).where("id", "=", office.ids.practice).execute();
  const versionOf = async (id: string) =>
    (
      await office.store.db
        .selectFrom("submissions")
        .select("versionId")
        .where("id", "=", id)
        .executeTakeFirstOrThrow()
    ).versionId;
  const approve = async (id: string, personId = office.ids.approver) =>
    office.desk.approve({ submissionId: id, versionId: await versionOf(id), personId, comment: null });
  const actions = async (id: string) =>
    (
      await office.store.db
        .selectFrom("events")
        .select("action")
        .where("subject", "=", `submission:${id}`)
        .orderBy("seq")
        .execute()
    ).map(({ action }) => action);

  it("waits ten minutes, is checked again, and is sent", async () => {
    const id = await office.handIn("Flu jabs are free from Monday.");
    await office.desk.run();
    expect(await office.state(id)).toBe("held");
    office.clock.pass(9);
    await office.desk.run();
    expect(await office.state(id)).toBe("held");
    office.clock.pass(1);
    await office.desk.run();
    expect(await office.state(id)).toBe("sent");
    expect(office.bluesky.posts("Flu jabs are free from Monday.")).toBe(1);
    expect(office.checker.texts).toHaveLength(2);
    expect(await actions(id)).toEqual([
      "submission.held",
      "submission.scheduled",
      "submission.sending",
      "submission.sent",
    ]);
    expect(await office.notices()).toEqual(["sent"]);
  });

  it("is read as by somebody who knows its author", async () => {
    const said = { bio: "Rural practice.", role: "GP", workplace: "Ardmore", interests: ["None"] };
    await office.store.db
      .updateTable("people")
      .set({ settings: { ...said, country: "IE", handle: "dr-mar" } })
      .where("id", "=", office.ids.author)
      .execute();
    await office.handIn("Good morning.");
    expect(office.checker.authors).toEqual([{ name: "Asha Mar", handle: "dr-mar", ...said }]);
  });

  it("goes to several accounts", async () => {
    const { onBluesky, onMastodon } = office.ids;
    const id = await office.handIn("Two places.", { accounts: [onBluesky, onMastodon], skipHold: true });
    await office.desk.run();
    expect(await office.state(id)).toBe("sent");
    expect([office.bluesky.posts("Two places."), office.mastodon.posts("Two places.")]).toEqual([1, 1]);
  });

  it("is not taken in with a must that its author did not decide on", async () => {
    await expect(office.handIn("She is 97 [must].")).rejects.toMatchObject({
      code: "undecided",
      about: ["confidentiality/direct-identifier"],
    });
    await expect(office.handIn("She is 97 [must].", { decisions: KEEP })).resolves.toBeTypeOf("string");
  });

  it("with a kept must waits a day, whatever its author chose", async () => {
    const id = await office.handIn("She is 97 [must].", { decisions: KEEP, skipHold: true });
    const hold = await office.store.db
      .selectFrom("holds")
      .selectAll()
      .where("submissionId", "=", id)
      .where("reason", "=", "kept-must")
      .executeTakeFirstOrThrow();
    await expect(
      office.desk.skipHold({ submissionId: id, personId: office.ids.author, holdId: hold.id }),
    ).rejects.toMatchObject({ code: "not-allowed" });
    office.clock.pass(24 * 60 - 1);
    await office.desk.run();
    expect(await office.state(id)).toBe("held");
    office.clock.pass(1);
    await office.desk.run();
    expect(await office.state(id)).toBe("sent");
  });

  it.each([
    ["usual", {}, {}, "2026-06-10T22:30:00Z", "2026-06-11T07:00:00.000Z"],
    ["its practice’s", { lateNight: LATER }, {}, "2026-06-10T22:30:00Z", null],
    ["its practice’s", { lateNight: LATER }, {}, "2026-06-11T00:30:00Z", "2026-06-11T08:00:00.000Z"],
    [
      "its author’s",
      { lateNight: LATER },
      { lateNight: EARLIER },
      "2026-06-10T18:30:00Z",
      "2026-06-11T05:30:00.000Z",
    ],
    ["its author’s", {}, { lateNight: EARLIER }, "2026-06-11T04:30:00Z", null],
  ] as const)("waits through the night: %s hours", async (_whose, policy, settings, at, until) => {
    const { db } = office.store;
    await setPolicy(policy);
    await db.updateTable("people").set({ settings }).where("id", "=", office.ids.author).execute();
    office.clock.set(at);
    const id = await office.handIn("Cannot sleep.");
    const holds = await db
      .selectFrom("holds")
      .select("until")
      .where("submissionId", "=", id)
      .where("reason", "=", "late-night")
      .execute();
    expect(holds.map((hold) => hold.until.toISOString())).toEqual(until === null ? [] : [until]);
  });

  it("goes at once where its author leaves the pauses out", async () => {
    const id = await office.handIn("Short.");
    const holds = await office.store.db
      .selectFrom("holds")
      .selectAll()
      .where("submissionId", "=", id)
      .execute();
    for (const { id: holdId } of holds)
      await office.desk.skipHold({ submissionId: id, personId: office.ids.author, holdId });
    await office.desk.run();
    expect(await office.state(id)).toBe("sent");
  });

  it("is stopped where the check finds something new when its time comes", async () => {
    const id = await office.handIn("Flu jabs.");
    office.checker.more.push(newFinding);
    office.clock.pass(10);
    await office.desk.run();
    expect(await office.state(id)).toBe("stopped");
    expect(office.bluesky.posts("Flu jabs.")).toBe(0);
    expect(await office.notices()).toEqual(["stopped"]);
    office.clock.pass(60);
    await office.desk.run();
    expect(office.bluesky.posts("Flu jabs.")).toBe(0);
  });

  it("is stopped where it comes far too late, or its author left", async () => {
    const late = await office.handIn("Clinic tonight.");
    office.clock.pass(10 + 7 * 60);
    await office.desk.run();
    // The pause ended seven hours ago; only from now on is it due.
    expect(await office.state(late)).toBe("sent");
    const scheduled = await office.handIn("Clinic tonight at eight.", {
      sendAt: "2026-06-11T09:00",
      skipHold: true,
    });
    await office.desk.run();
    expect(await office.state(scheduled)).toBe("scheduled");
    office.clock.set("2026-06-11T15:00:00Z");
    await office.desk.run();
    expect(await office.state(scheduled)).toBe("stopped");
    const left = await office.handIn("Good bye.");
    await office.store.db
      .updateTable("members")
      .set({ leftAt: office.clock.now() })
      .where("personId", "=", office.ids.author)
      .execute();
    office.clock.pass(10);
    await office.desk.run();
    expect(await office.state(left)).toBe("stopped");
  });

  it("goes at its local time, also where a clock change lies between", async () => {
    office.clock.set("2026-03-28T12:00:00Z");
    const id = await office.handIn("Spring.", { sendAt: "2026-03-29T09:00", skipHold: true });
    await office.desk.run();
    office.clock.set("2026-03-29T07:59:00Z");
    await office.desk.run();
    expect(await office.state(id)).toBe("scheduled");
    office.clock.set("2026-03-29T08:00:00Z");
    await office.desk.run();
    expect(await office.state(id)).toBe("sent");
  });

  it("can be given another time until it goes", async () => {
    const { author } = office.ids;
    const id = await office.handIn("Later.", { sendAt: "2026-06-10T15:00", skipHold: true });
    await office.desk.run();
    await office.desk.reschedule({
      submissionId: id,
      personId: author,
      sendAt: "2026-06-10T17:00",
      timeZone: "Europe/Dublin",
    });
    office.clock.set("2026-06-10T14:30:00Z");
    await office.desk.run();
    expect(await office.state(id)).toBe("scheduled");
    office.clock.set("2026-06-10T16:00:00Z");
    await office.desk.run();
    expect(await office.state(id)).toBe("sent");
  });

  it("can be given another time even while it is checked", async () => {
    const id = await office.handIn("Not yet.", { sendAt: "2026-06-10T15:00", skipHold: true });
    await office.desk.run();
    office.clock.set("2026-06-10T14:00:00Z");
    office.checker.during = () =>
      office.desk.reschedule({
        submissionId: id,
        personId: office.ids.author,
        sendAt: "2026-06-10T17:00",
        timeZone: "Europe/Dublin",
      });
    await office.desk.run();
    expect(await office.state(id)).toBe("scheduled");
    expect(office.bluesky.posts("Not yet.")).toBe(0);
  });

  it("can be called back until it goes, by its author or a manager", async () => {
    const id = await office.handIn("No.");
    await expect(
      office.desk.cancel({ submissionId: id, personId: office.ids.approver }),
    ).rejects.toMatchObject({ code: "not-allowed" });
    await office.desk.cancel({ submissionId: id, personId: office.ids.author });
    office.clock.pass(60);
    await office.desk.run();
    expect(await office.state(id)).toBe("cancelled");
    expect(office.bluesky.posts("No.")).toBe(0);
  });

  describe("where the practice asks for approval", () => {
    beforeEach(() => setPolicy({ approval: "always" }));

    it("waits for another member, and then goes", async () => {
      const id = await office.handIn("Please read.");
      office.clock.pass(10);
      await office.desk.run();
      expect(await office.state(id)).toBe("waiting");
      expect(await office.notices(office.ids.approver)).toEqual(["approval-asked"]);
      await expect(approve(id, office.ids.author)).rejects.toMatchObject({ code: "not-allowed" });
      await approve(id);
      await office.desk.run();
      expect(await office.state(id)).toBe("sent");
    });

    it("goes when the pause ends where somebody agreed before", async () => {
      const id = await office.handIn("Please read.");
      await approve(id);
      await office.desk.run();
      expect(await office.state(id)).toBe("held");
      office.clock.pass(10);
      await office.desk.run();
      expect(await office.state(id)).toBe("sent");
    });

    it("an approval of an older version does not count for the next one", async () => {
      const id = await office.handIn("First words.");
      const older = await versionOf(id);
      const { draftId } = await office.store.db
        .selectFrom("versions")
        .select("draftId")
        .where("id", "=", older)
        .executeTakeFirstOrThrow();
      await approve(id);
      const next = await office.handIn("Other words.", { draftId });
      expect(await office.state(id)).toBe("cancelled");
      await expect(
        office.desk.approve({
          submissionId: next,
          versionId: older,
          personId: office.ids.approver,
          comment: null,
        }),
      ).rejects.toMatchObject({ code: "too-late" });
      office.clock.pass(10);
      await office.desk.run();
      expect(await office.state(next)).toBe("waiting");
      expect(office.bluesky.posts("First words.")).toBe(0);
    });

    it("is sent back with a reason, which is needed", async () => {
      const id = await office.handIn("Please read.");
      const versionId = await versionOf(id);
      const asked = { submissionId: id, versionId, personId: office.ids.approver };
      await expect(office.desk.reject({ ...asked, comment: " " })).rejects.toMatchObject({
        code: "bad-input",
      });
      await office.desk.reject({ ...asked, comment: "Too close to a case we had." });
      office.clock.pass(60);
      await office.desk.run();
      expect(await office.state(id)).toBe("rejected");
      expect(await office.notices()).toEqual(["rejected"]);
    });

    it("goes without where the practice stops asking meanwhile", async () => {
      const id = await office.handIn("Please read.");
      office.clock.pass(10);
      await office.desk.run();
      await setPolicy({ approval: "none" });
      await office.desk.run();
      expect(await office.state(id)).toBe("sent");
    });

    it("waits after all where the practice begins to ask before it goes", async () => {
      await setPolicy({ approval: "none" });
      const id = await office.handIn("Later.", { sendAt: "2026-06-10T15:00", skipHold: true });
      await office.desk.run();
      expect(await office.state(id)).toBe("scheduled");
      await setPolicy({ approval: "always" });
      office.clock.set("2026-06-10T14:00:00Z");
      await office.desk.run();
      expect(await office.state(id)).toBe("waiting");
    });

    it("is decided once with a link, by somebody without an account", async () => {
      const id = await office.handIn("Please read.");
      const { token } = await office.desk.newLink({ submissionId: id, personId: office.ids.author });
      expect(await office.desk.openLink(token)).toMatchObject({ submissionId: id });
      await office.desk.decideByLink({ token, name: "Una Daly", decision: "approved", comment: null });
      await expect(office.desk.openLink(token)).rejects.toMatchObject({ code: "not-found" });
      await expect(
        office.desk.decideByLink({ token, name: "Una Daly", decision: "rejected", comment: "No." }),
      ).rejects.toMatchObject({ code: "not-found" });
      office.clock.pass(10);
      await office.desk.run();
      expect(await office.state(id)).toBe("sent");
      const kept = await office.store.db.selectFrom("approvalLinks").selectAll().execute();
      expect(JSON.stringify(kept)).not.toContain(token);
    });

    it("not with a link after 72 hours, nor with a made-up one", async () => {
      const id = await office.handIn("Please read.");
      const { token } = await office.desk.newLink({ submissionId: id, personId: office.ids.author });
      office.clock.pass(72 * 60);
      await expect(office.desk.openLink(token)).rejects.toMatchObject({ code: "not-found" });
      await expect(office.desk.openLink("guess")).rejects.toMatchObject({ code: "not-found" });
    });
  });

  it("is moved by one of two workers only", async () => {
    const id = await office.handIn("Once.", { skipHold: true });
    await Promise.all([office.desk.run(), office.another().run(), office.another().run()]);
    expect(await office.state(id)).toBe("sent");
    expect(office.bluesky.posts("Once.")).toBe(1);
    const steps = await actions(id);
    expect(new Set(steps).size).toBe(steps.length);
  });

  it("asks before a text about the work goes out from a personal account", async () => {
    const { onBluesky } = office.ids;
    await office.store.db
      .updateTable("accounts")
      .set({ purpose: "personal" })
      .where("id", "=", onBluesky)
      .execute();
    await expect(office.handIn("Ten a day [should].")).rejects.toMatchObject({
      code: "question",
      about: [onBluesky],
    });
    await expect(office.handIn("Rain again.")).resolves.toBeTypeOf("string");
    await expect(
      office.handIn("Ten a day [should].", { confirmed: ["personal-account"] }),
    ).resolves.toBeTypeOf("string");
  });

  it("refuses what cannot go out, in a sentence that says what to do", async () => {
    const { ids, desk } = office;
    const tries: [object, RegExp][] = [
      [{ text: " " }, /Write something/u],
      [{ accounts: [] }, /Choose an account/u],
      [{ accounts: ["nope"] }, /Choose another/u],
      [{ authorId: ids.approver }, /Choose one of your own/u],
      [{ authorId: "nobody" }, /Sign in again/u],
      [{ sendAt: "2026-06-01T09:00" }, /Choose a later one/u],
      [{ timeZone: "Europe/Ballina" }, /Choose one such as/u],
      [{ draftId: "nope" }, /Hand it in as a new one/u],
      [{ kind: "reply" }, /Give the address/u],
      [
        { kind: "reply", inReplyTo: { text: "?", url: "https://bsky.app/profile/nobody.test/post/x" } },
        /Look at its address|not found/u,
      ],
    ];
    for (const [changes, sentence] of tries)
      await expect(desk.handIn({ ...plain(ids, "Fine."), ...changes })).rejects.toThrow(sentence);
  });

  it("keeps the draft's words out of the record and the notices", async () => {
    const id = await office.handIn("Unmistakable words [must].", { decisions: KEEP });
    office.clock.pass(24 * 60);
    await office.desk.run();
    expect(await office.state(id)).toBe("sent");
    const kept = [
      await office.store.db.selectFrom("events").selectAll().execute(),
      await office.store.db.selectFrom("notices").selectAll().execute(),
    ];
    expect(JSON.stringify(kept)).not.toMatch(/Unmistakable|asked me/u);
  });
});
