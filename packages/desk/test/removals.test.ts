import { databases } from "@chaperone/store/testing";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { KEEP, newFinding } from "./lib/fake-checker.ts";
import { deletedThere, deletes, longAgo, type On, removals, textsOn, withPicture } from "./lib/removals.ts";
import { officeFor } from "./lib/suite.ts";

const BOTH: readonly On[] = ["bluesky", "mastodon"];

describe.each(databases)("past posts on $name", ({ open }) => {
  const office = officeFor(open);

  it.each(BOTH)("of %s are shown as they stand now, and deleted once that is confirmed", async (on) => {
    const doctor = removals(office);
    const away = [await longAgo(office, on, "First"), await longAgo(office, on, "Second", withPicture)];
    await longAgo(office, on, "Stays");
    const id = await doctor.prepare(on, deletes(away));
    expect(await doctor.show(id)).toMatchObject({ state: "looking" });
    await office.desk.run();
    expect(await doctor.show(id)).toMatchObject({ state: "prepared", copies: 0 });
    const items = await doctor.items(id);
    expect(items.map(({ state, post }) => [state, post?.text])).toEqual([
      ["waiting", "First"],
      ["waiting", "Second"],
    ]);
    expect(textsOn(office, on)).toHaveLength(3);
    await doctor.confirm(id, 2);
    expect(await doctor.untilOver(id)).toBe("done");
    expect(textsOn(office, on)).toEqual(["Stays"]);
    expect(await doctor.states(id)).toEqual(["done", "done"]);
    expect(await doctor.copies(id)).toMatchObject([
      { post: { text: "First", id: away[0]!.id, url: away[0]!.url }, pictures: [] },
      {
        post: { text: "Second", media: [{ alt: "A blue door" }], copies: ["kept"] },
        pictures: [{ number: 0, type: "image/png", bytes: Buffer.from([1, 2, 3]) }],
      },
    ]);
    expect(await doctor.actions(id)).toEqual(["removal.prepared", "removal.confirmed", "removal.done"]);
    expect(await office.notices()).toEqual(["removal-done"]);
  });

  it("are left alone without a second confirmation, of the right number, in time and by their owner", async () => {
    const doctor = removals(office);
    const posts = [await longAgo(office, "mastodon", "First"), await longAgo(office, "mastodon", "Second")];
    const id = await doctor.prepare("mastodon", deletes(posts));
    await expect(doctor.confirm(id, 2)).rejects.toMatchObject({ reason: "still-looking" });
    await office.desk.run();
    await expect(doctor.confirm(id, 1)).rejects.toMatchObject({
      reason: "other-count",
      values: { count: 2 },
    });
    await expect(doctor.confirm(id, 2, [0])).rejects.toMatchObject({ values: { count: 1 } });
    const another = { removalId: id, personId: office.ids.approver };
    for (const call of [
      () => office.desk.confirmRemoval({ ...another, count: 2, leave: [] }),
      () => office.desk.stopRemoval(another),
      () => office.desk.resumeRemoval(another),
      () => office.desk.eraseCopies(another),
      () => office.desk.showRemoval(another),
      () => office.desk.showItems({ ...another, limit: 1 }),
      () => office.desk.copiesOf(another),
    ])
      await expect(call()).rejects.toMatchObject({ reason: "no-removal" });
    const asking = doctor.prepare("mastodon", deletes(posts), { personId: office.ids.approver });
    await expect(asking).rejects.toMatchObject({ reason: "no-account" });
    await expect(doctor.resume(id)).rejects.toMatchObject({ reason: "removal-moved-on" });
    await expect(doctor.erase(id)).rejects.toMatchObject({ reason: "removal-under-way" });
    office.clock.pass(60);
    await expect(doctor.confirm(id, 2)).rejects.toMatchObject({ reason: "removal-lapsed" });
    await office.desk.run();
    expect(await doctor.show(id)).toMatchObject({ state: "lapsed" });
    expect((await doctor.items(id)).map(({ post }) => post)).toEqual([null, null]);
    await expect(doctor.confirm(id, 2)).rejects.toMatchObject({ reason: "removal-moved-on" });
    expect(textsOn(office, "mastodon")).toEqual(["First", "Second"]);
  });

  it("that are gone, somebody else's or cannot be changed are said to be so", async () => {
    const doctor = removals(office);
    const gone = await longAgo(office, "mastodon", "Gone");
    const others = office.mastodon.add("Somebody's", { isAnothers: true });
    const poll = office.mastodon.add("Which day?", { hasPoll: true });
    await deletedThere(office, "mastodon", gone);
    const id = await doctor.prepared("mastodon", [
      { what: "delete", post: gone.id },
      { what: "delete", post: others },
      { what: "delete", post: "https://elsewhere.example/@asha/1" },
      { what: "edit", post: poll, text: "Which?", decisions: [] },
    ]);
    expect((await doctor.items(id)).map(({ state, code }) => [state, code])).toEqual([
      ["already-gone", null],
      ["refused", "not-yours"],
      ["refused", "not-yours"],
      ["waiting", null],
    ]);
    await doctor.confirm(id, 1);
    await doctor.untilOver(id);
    expect((await doctor.items(id))[3]).toMatchObject({ state: "refused", code: "has-poll" });
    expect(textsOn(office, "mastodon")).toEqual(["Somebody's", "Which day?"]);
    const there = await longAgo(office, "bluesky", "No edits here");
    const other = await doctor.prepared("bluesky", [
      { what: "edit", post: there.id, text: "Edited", decisions: [] },
    ]);
    expect(await doctor.show(other)).toMatchObject({ state: "done" });
    expect(await doctor.items(other)).toMatchObject([{ state: "refused", code: "no-edits" }]);
    const twice = doctor.prepare("bluesky", deletes([there, { id: there.url, url: "" }]));
    await expect(twice).rejects.toMatchObject({ reason: "post-twice", about: ["1"] });
  });

  it("that are taken out, or changed after they were shown, stay", async () => {
    const doctor = removals(office);
    const posts = [];
    for (const text of ["Away", "Taken out", "Changed"]) posts.push(await longAgo(office, "mastodon", text));
    const id = await doctor.prepared("mastodon", deletes(posts));
    Object.assign(office.mastodon.statuses[2]!, { text: "Now kind", editedAt: office.clock.now() });
    await doctor.confirm(id, 2, [1]);
    expect(await doctor.untilOver(id)).toBe("done");
    expect((await doctor.items(id)).map(({ state, code }) => [state, code])).toEqual([
      ["done", null],
      ["left", "taken-out"],
      ["left", "changed-since"],
    ]);
    expect(textsOn(office, "mastodon")).toEqual(["Taken out", "Now kind"]);
    expect((await doctor.copies(id)).map(({ post }) => post.text)).toEqual(["Away"]);
  });

  it("get another text, once the check has nothing against it", async () => {
    const doctor = removals(office);
    const post = await longAgo(office, "mastodon", "Before", { ...withPicture, contentWarning: "needles" });
    const asked = (text: string, decisions = [] as typeof KEEP) =>
      doctor.prepare("mastodon", [{ what: "edit", post: post.url, text, decisions }]);
    await expect(asked("[must] be said")).rejects.toMatchObject({ reason: "must-stays" });
    await expect(asked("x".repeat(501))).rejects.toMatchObject({ reason: "edit-too-long" });
    const id = await asked("[must] be said", KEEP);
    await office.desk.run();
    expect(await doctor.items(id)).toMatchObject([{ post: { text: "Before" }, newText: "[must] be said" }]);
    await doctor.confirm(id, 1);
    expect(await doctor.untilOver(id)).toBe("done");
    expect(office.mastodon.statuses).toMatchObject([
      { text: "[must] be said", spoilerText: "needles", media: [{ description: "A blue door" }] },
    ]);
    expect(await doctor.copies(id)).toMatchObject([
      { post: { text: "Before" }, newText: "[must] be said", pictures: [{ number: 0 }] },
    ]);
    const later = await asked("All is well");
    await office.desk.run();
    await doctor.confirm(later, 1);
    office.checker.more = [newFinding];
    await doctor.untilOver(later);
    expect(await doctor.items(later)).toMatchObject([{ state: "refused", code: "new-finding" }]);
    expect(textsOn(office, "mastodon")).toEqual(["[must] be said"]);
    office.checker.more = [];
    await office.store.db
      .updateTable("practices")
      .set({ policy: { approval: "always" } })
      .where("id", "=", office.ids.practice)
      .execute();
    await expect(asked("Harmless")).rejects.toMatchObject({ reason: "edit-second-person" });
  });

  it("go at the pace their network allows, which is never used up", async () => {
    const doctor = removals(office);
    const posts = [];
    for (let number = 0; number < 32; number++)
      posts.push(await longAgo(office, "mastodon", `Post ${number}`));
    const id = await doctor.prepared("mastodon", deletes(posts));
    await doctor.confirm(id, 32);
    await office.desk.run();
    const half = await doctor.show(id);
    expect(half).toMatchObject({ state: "running", waitsUntil: new Date("2026-06-10T12:30:00Z") });
    // Three of thirty are left to whoever deletes one by hand meanwhile.
    expect(textsOn(office, "mastodon")).toHaveLength(5);
    office.clock.pass(29);
    await office.desk.run();
    expect(textsOn(office, "mastodon")).toHaveLength(5);
    office.clock.pass(1);
    expect(await doctor.untilOver(id)).toBe("done");
    expect(textsOn(office, "mastodon")).toEqual([]);
    const asked = office.mastodon.requests.filter((one) => one.startsWith("DELETE"));
    expect(asked).toHaveLength(32);
  }, 60_000);

  it("stop before the next one, and go on", async () => {
    const doctor = removals(office);
    const posts = [];
    for (let number = 0; number < 3; number++) posts.push(await longAgo(office, "bluesky", `Post ${number}`));
    const id = await doctor.prepared("bluesky", deletes(posts));
    await doctor.confirm(id, 3);
    const stopping = office.another({}, (publisher) => ({
      ...publisher,
      async delete(...call) {
        const done = await publisher.delete(...call);
        await doctor.stop(id);
        return done;
      },
    }));
    await stopping.run();
    expect(await doctor.show(id)).toMatchObject({ state: "stopped", code: null });
    expect(await doctor.states(id)).toEqual(["done", "waiting", "waiting"]);
    expect(textsOn(office, "bluesky")).toEqual(["Post 1", "Post 2"]);
    await office.desk.run();
    expect(textsOn(office, "bluesky")).toHaveLength(2);
    await doctor.resume(id);
    expect(await doctor.untilOver(id)).toBe("done");
    expect(textsOn(office, "bluesky")).toEqual([]);
    expect(await doctor.copies(id)).toHaveLength(3);
    await expect(doctor.resume(id)).rejects.toMatchObject({ reason: "removal-moved-on" });
  });

  it("wait for their account to be connected again, and go on by themselves", async () => {
    const doctor = removals(office);
    const posts = [await longAgo(office, "mastodon", "First"), await longAgo(office, "mastodon", "Second")];
    const id = await doctor.prepared("mastodon", deletes(posts));
    await doctor.confirm(id, 2);
    office.mastodon.revoke();
    await office.desk.run();
    expect(await doctor.show(id)).toMatchObject({ state: "stopped", code: "signed-out" });
    expect(await office.notices()).toEqual(["removal-stopped"]);
    await expect(doctor.resume(id)).rejects.toMatchObject({ reason: "account-signed-out" });
    office.mastodon.letIn();
    await office.store.db
      .updateTable("accounts")
      .set({ status: "connected" })
      .where("id", "=", office.ids.onMastodon)
      .execute();
    expect(await doctor.untilOver(id)).toBe("done");
    expect(textsOn(office, "mastodon")).toEqual([]);
  });

  it("are not touched any more once their owner has left the practice", async () => {
    const doctor = removals(office);
    const id = await doctor.prepared("mastodon", deletes([await longAgo(office, "mastodon", "Stays")]));
    await doctor.confirm(id, 1);
    await office.store.db
      .updateTable("members")
      .set({ leftAt: office.clock.now() })
      .where("personId", "=", office.ids.author)
      .execute();
    await office.desk.run();
    expect(await doctor.show(id)).toMatchObject({ state: "stopped", code: "author-left" });
    expect(textsOn(office, "mastodon")).toEqual(["Stays"]);
  });

  it("are copied under seal, until their owner or 90 days erase that", async () => {
    const doctor = removals(office);
    const rows = async () => {
      const found = await sql<{ row: string }>`select to_jsonb(i)::text as row from removal_items i
        union all select to_jsonb(p)::text from removal_pictures p
        union all select to_jsonb(e)::text from events e`.execute(office.store.db);
      return found.rows.map(({ row }) => row).join("\n");
    };
    const begun = async (text: string) => {
      const posts = [
        await longAgo(office, "mastodon", text, withPicture),
        await longAgo(office, "mastodon", "x"),
      ];
      const id = await doctor.prepared("mastodon", deletes(posts));
      await doctor.confirm(id, 2);
      return id;
    };
    const id = await begun("Knee of the lighthouse keeper");
    await doctor.untilOver(id);
    expect(await rows()).not.toMatch(/lighthouse|blue door/u);
    await doctor.erase(id);
    expect(await doctor.show(id)).toMatchObject({ state: "done", copies: 0 });
    await expect(doctor.copies(id)).rejects.toMatchObject({ reason: "copies-erased" });
    expect(await doctor.items(id)).toMatchObject([
      { state: "done", post: null },
      { state: "done", post: null },
    ]);

    const stopped = await begun("Stopped");
    await doctor.stop(stopped);
    await doctor.erase(stopped);
    expect(await doctor.show(stopped)).toMatchObject({ state: "done" });
    expect(await doctor.states(stopped)).toEqual(["left", "left"]);
    await expect(doctor.resume(stopped)).rejects.toMatchObject({ reason: "removal-moved-on" });

    const old = await begun("Old");
    await doctor.untilOver(old);
    office.clock.pass(90 * 24 * 60 - 1);
    await office.desk.run();
    expect(await doctor.copies(old)).toHaveLength(2);
    office.clock.pass(1);
    await office.desk.run();
    await expect(doctor.copies(old)).rejects.toMatchObject({ reason: "copies-erased" });
    expect(await doctor.actions(old)).toContain("removal.copies-erased");
    const pictures = await office.store.db.selectFrom("removalPictures").select("removalId").execute();
    const left = pictures.filter(({ removalId }) => [id, stopped, old].includes(removalId));
    expect(left).toEqual([]);
  }, 60_000);

  it("that went out from here are withdrawn here, too", async () => {
    const submission = await office.handIn("Out from here", { skipHold: true });
    await office.desk.run();
    const [part] = await office.parts(submission);
    const doctor = removals(office);
    const id = await doctor.prepared("bluesky", [{ what: "delete", post: part!.remoteId! }]);
    await doctor.confirm(id, 1);
    await doctor.untilOver(id);
    expect(await office.parts(submission)).toMatchObject([{ state: "withdrawn", came: "withdrawn" }]);
  });

  it("are each deleted once, however many processes are at it", async () => {
    const doctor = removals(office);
    const posts = [];
    for (let number = 0; number < 12; number++)
      posts.push(await longAgo(office, "bluesky", `Post ${number}`));
    const id = await doctor.prepared("bluesky", deletes(posts));
    await doctor.confirm(id, 12);
    await Promise.all([office.desk.run(), office.another().run(), office.another().run()]);
    expect(await doctor.untilOver(id)).toBe("done");
    const asked = office.bluesky.requests.filter((one) => one.endsWith("deleteRecord"));
    expect(asked).toHaveLength(12);
    expect(await doctor.copies(id)).toHaveLength(12);
  });
});
