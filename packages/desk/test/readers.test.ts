import { databases } from "@chaperone/store/testing";
import { describe, expect, it } from "vitest";
import { plain } from "./lib/office.ts";
import { officeFor } from "./lib/suite.ts";

const TWO = "Clinic on Monday.\n---\nBring your card.";
const FEW = { visibility: "followers", contentWarning: "Illness" } as const;

describe.each(databases)("who sees a post, on $name", ({ open }) => {
  const office = officeFor(open);

  const send = async (text: string, changes = {}) => {
    const accounts = [office.ids.onMastodon];
    const id = await office.handIn(text, { accounts, skipHold: true, ...FEW, ...changes });
    await office.desk.run();
    return id;
  };
  const shown = () =>
    office.mastodon.statuses.map(({ visibility, spoilerText }) => [visibility, spoilerText]);

  it("is as its author chose, for each post of a thread", async () => {
    await send(TWO);
    expect(shown()).toEqual([
      ["private", "Illness"],
      ["private", "Illness"],
    ]);
    await send("For lists of no one.", { visibility: "unlisted", contentWarning: null });
    expect(shown()[2]).toEqual(["unlisted", ""]);
    await send("For everybody.", { visibility: "public", contentWarning: null });
    expect(shown()[3]).toEqual(["public", ""]);
  });

  it("stays when it is found again after a broken connection", async () => {
    office.mastodon.fail("drop after");
    await send("Only once.");
    for (let left = 6; left > 0; left--) {
      office.clock.pass(5);
      await office.desk.run();
    }
    expect(shown()).toEqual([["private", "Illness"]]);
  });

  it.each(["reply", "edit"] as const)("is kept by a correction by %s", async (kind) => {
    const id = await send("Clinic on Monday.");
    const [{ id: partId } = { id: "" }] = await office.parts(id);
    const personId = office.ids.author;
    const text = "It is on Tuesday.";
    await office.desk.correct({ partId, personId, kind, text, reason: "Wrong day.", decisions: [] });
    await office.desk.run();
    expect(new Set(shown().map(String))).toEqual(new Set(["private,Illness"]));
    expect(office.mastodon.statuses.at(-1)).toMatchObject({ text });
    const kept = await office.store.db
      .selectFrom("versions")
      .select(["visibility", "contentWarning"])
      .where("text", "=", text)
      .orderBy("id", "desc")
      .executeTakeFirst();
    expect(kept).toEqual(FEW);
  });

  it.each([
    { visibility: "followers" as const },
    { visibility: "unlisted" as const },
    { contentWarning: "Illness" },
  ])("cannot be narrowed on Bluesky, and nothing goes out instead: %o", async (changes) => {
    const { ids, desk } = office;
    const accounts = [ids.onMastodon, ids.onBluesky];
    await expect(desk.handIn({ ...plain(ids, "For few."), accounts, ...changes })).rejects.toMatchObject({
      message: expect.stringContaining("Bluesky shows every post to everybody"),
      about: [ids.onBluesky],
    });
    await desk.run();
    expect([office.bluesky.posts("For few."), office.mastodon.posts("For few.")]).toEqual([0, 0]);
  });

  it("a warning is checked like any text that others read", async () => {
    const asked = { accounts: [office.ids.onMastodon], contentWarning: "About Mrs Okafor [must]" };
    await expect(office.handIn("She went home.", asked)).rejects.toMatchObject({ code: "undecided" });
  });

  it("a warning counts with each post", async () => {
    const id = await send(`${"Sleep well. ".repeat(40)}`.trim(), {
      contentWarning: "Sleep, ".repeat(10).trim(),
    });
    expect(await office.state(id)).toBe("sent");
    expect(office.mastodon.statuses).toHaveLength(2);
    for (const { text, spoilerText } of office.mastodon.statuses)
      expect(text.length + spoilerText.length).toBeLessThanOrEqual(500);
  });
});
