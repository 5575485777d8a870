import { databases } from "@chaperone/store/testing";
import { describe, expect, it } from "vitest";
import { forgetOldPosts, forgetPostsOf } from "../src/index.ts";
import { KEEP } from "./lib/fake-checker.ts";
import { officeFor } from "./lib/suite.ts";

const FIRST = "A keeper with a cough #lighthouse";
const SECOND = "My keeper is back home #lighthouse";
const TOGETHER = "confidentiality/collective";

describe.each(databases)("what earlier posts tell, on $name", ({ open }) => {
  const office = officeFor(open);

  const send = async (text: string, changes = {}) => {
    const id = await office.handIn(text, { skipHold: true, ...changes });
    await office.desk.run();
    return id;
  };
  const traces = () =>
    office.store.db.selectFrom("traces").selectAll().where("personId", "=", office.ids.author).execute();
  const refused = expect.objectContaining({ code: "undecided", about: [TOGETHER] });

  it("counts together with what is handed in", async () => {
    await send(FIRST);
    await expect(office.handIn(SECOND)).rejects.toEqual(refused);
    await expect(office.handIn("Another one #harbour")).resolves.toBeTypeOf("string");
  });

  it("counts where the other went out between hand-in and sending", async () => {
    const second = await office.handIn(SECOND);
    await send(FIRST);
    office.clock.pass(10);
    await office.desk.run();
    expect(await office.state(second)).toBe("stopped");
    expect(office.bluesky.posts(SECOND)).toBe(0);
  });

  it("counts where both are due at once, whoever is at work", async () => {
    const ids = [await office.handIn(FIRST), await office.handIn(SECOND)];
    office.clock.pass(10);
    await Promise.all([office.desk.run(), office.another().run(), office.another().run()]);
    const states = [await office.state(ids[0]!), await office.state(ids[1]!)];
    expect(states.sort()).toEqual(["sent", "stopped"]);
  });

  it("counts where the other goes out while it is checked", async () => {
    const setParts = (id: string, state: "sent" | "withdrawn") =>
      office.store.db
        .updateTable("parts")
        .set({ state })
        .where("publicationId", "in", (eb) =>
          eb.selectFrom("publications").select("id").where("submissionId", "=", id),
        )
        .execute();
    const first = await send(FIRST);
    await setParts(first, "withdrawn");
    const second = await office.handIn(SECOND, { skipHold: true });
    office.checker.during = () => setParts(first, "sent");
    await office.desk.run();
    expect(await office.state(second)).toBe("stopped");
    expect(office.bluesky.posts(SECOND)).toBe(0);
  });

  it("counts for a correction, and of a correction", async () => {
    const id = await send(FIRST);
    const [part] = await office.parts(id);
    const asked = { partId: part!.id, personId: office.ids.author, kind: "reply" as const, reason: "More." };
    await expect(office.desk.correct({ ...asked, text: SECOND, decisions: [] })).rejects.toEqual(refused);
    await office.desk.correct({ ...asked, text: "It was in Ardmore #harbour", decisions: [] });
    await office.desk.run();
    await expect(office.handIn("Another one #harbour")).rejects.toEqual(refused);
  });

  it("does not count what never went out, or was taken away again", async () => {
    const { author: personId } = office.ids;
    const called = await office.handIn(FIRST);
    await office.desk.cancel({ submissionId: called, personId });
    office.bluesky.fail("not allowed");
    await send(FIRST);
    await expect(office.handIn(SECOND)).resolves.toBeTypeOf("string");
    const submissionId = await send("Another one #harbour");
    await office.desk.withdraw({ submissionId, personId, reason: "A mistake." });
    await office.desk.run();
    await expect(office.handIn("Once more #harbour")).resolves.toBeTypeOf("string");
  });

  it("is the author's own, and nobody else's", async () => {
    await send(FIRST);
    const { db } = office.store;
    const { author, approver, onBluesky } = office.ids;
    await db.updateTable("accounts").set({ personId: approver }).where("id", "=", onBluesky).execute();
    await expect(office.handIn(SECOND, { authorId: approver })).resolves.toBeTypeOf("string");
    await db.updateTable("accounts").set({ personId: author }).where("id", "=", onBluesky).execute();
  });

  it("holds no word of them, nor goes into the record", async () => {
    await send("Unmistakable words [must] #lighthouse", { decisions: KEEP });
    office.clock.pass(24 * 60);
    await office.desk.run();
    expect(await traces()).toHaveLength(1);
    expect(JSON.stringify(await traces())).not.toContain("Unmistakable");
    expect(JSON.stringify(await office.store.db.selectFrom("events").selectAll().execute())).not.toContain(
      "lighthouse",
    );
  });

  it("is forgotten after two years, or with the person", async () => {
    const { db } = office.store;
    await send(FIRST);
    office.clock.pass(730 * 24 * 60);
    await forgetOldPosts(db, office.clock.now());
    expect(await traces()).toHaveLength(1);
    office.clock.pass(24 * 60);
    await expect(office.handIn(SECOND)).resolves.toBeTypeOf("string");
    await forgetOldPosts(db, office.clock.now());
    expect(await traces()).toHaveLength(0);
    await send(FIRST);
    await forgetPostsOf(db, office.ids.author);
    expect(await traces()).toHaveLength(0);
    expect(
      await db.selectFrom("ledgers").selectAll().where("personId", "=", office.ids.author).execute(),
    ).toEqual([]);
  });
});
