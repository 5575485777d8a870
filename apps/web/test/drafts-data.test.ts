import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cardAbout, write } from "./lib/browser.ts";
import { databasesOf } from "./lib/database.ts";
import { setUpDesks } from "./lib/desk.ts";
import { HARMLESS, NAMED, STORY } from "./lib/drafts.ts";
import { anotherWindow, onSheet, rawDrafts, untilKept, untilOnSheet } from "./lib/kept-drafts.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader });

const show = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const rows = (page: Page) => page.locator(".draft-row");

/** Three drafts, one of them posted. */
async function writeThree(page: Page): Promise<void> {
  for (const text of [NAMED, HARMLESS]) {
    await write(page, text);
    await untilKept(page, text.slice(-12));
    await press(page, "New draft");
    await untilOnSheet(page, "");
  }
  await write(page, STORY);
  await press(page, "I’ve posted this");
  await page.locator(".posted-kept").waitFor();
  await untilKept(page, `"posted":["2`);
}

async function savedCopy(page: Page): Promise<string> {
  await show(page, "Settings");
  const coming = page.waitForEvent("download");
  await press(page, "Save a copy of everything");
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^chaperone-copy-\d{4}-\d\d-\d\d\.json$/u);
  return (await readFile(await download.path())).toString();
}

const readIn = (page: Page, content: string): Promise<void> =>
  page
    .locator('input[type="file"][accept*="json"]')
    .setInputFiles({ name: "copy.json", mimeType: "application/json", buffer: Buffer.from(content) });

/** What a copy says, but for when it was made. */
const saidIn = (content: string): unknown => {
  const { made: _, ...rest } = JSON.parse(content);
  return rest;
};

async function eraseAll(page: Page): Promise<void> {
  await show(page, "Settings");
  await press(page, "Erase everything");
  const reloaded = page.waitForEvent("load");
  await press(page, "Yes, erase everything");
  await reloaded;
}

describe("the list of drafts", () => {
  it("has the one changed last first, with where it goes and whether it was posted", async () => {
    const { page, complaints } = await open();
    await writeThree(page);
    await show(page, "Drafts");
    const texts = await rows(page).allInnerTexts();
    expect(texts.map((text) => text.split("\n")[0])).toEqual([STORY, HARMLESS, NAMED]);
    expect(texts[0]).toContain("Posted just now");
    expect(texts[0]).toContain("On your sheet");
    expect(texts[1]).toContain("Post for X");
    await rows(page).getByText("Okafor").click();
    await untilOnSheet(page, NAMED);
    expect(complaints).toEqual([]);
  });

  it("deletes one for good, and puts it back while one can still undo", async () => {
    const { page } = await open();
    await writeThree(page);
    await show(page, "Drafts");
    await page.getByRole("button", { name: `Delete: ${HARMLESS}` }).click();
    await page.getByText(`Deleted: ${HARMLESS}`).waitFor();
    expect(await rawDrafts(page)).not.toContain("sleep");
    const undo = page.getByRole("button", { name: "Undo", description: `Deleted: ${HARMLESS}` });
    await expect.poll(() => undo.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await untilKept(page, "sleep");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("sleep");
    await expect.poll(() => rows(page).count()).toBe(3);
  });

  it("empties the sheet where the draft on it is deleted", async () => {
    const { page } = await open({ draft: NAMED });
    await untilKept(page, "went home today.");
    await show(page, "Drafts");
    await page.getByRole("button", { name: /^Delete:/u }).click();
    await page.getByText("Deleted:").waitFor();
    await show(page, "Write");
    expect(await onSheet(page)).toBe("");
    await page.waitForTimeout(800);
    expect(await rawDrafts(page)).not.toContain("Okafor");
  });

  it("says so where there is none", async () => {
    const { page } = await open();
    await show(page, "Drafts");
    await page.getByText("No drafts yet").waitFor();
    await press(page, "New draft");
    await page.locator(".cm-content").waitFor();
  });

  it("shows a long list bit by bit, and leaves aside what cannot be read", async () => {
    const { page } = await open({ draft: NAMED });
    await untilKept(page, "went home today.");
    await page.evaluate(async () => {
      const request = indexedDB.open("chaperone.drafts");
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const store = request.result.transaction("drafts", "readwrite").objectStore("drafts");
      const [one] = await new Promise<{ body: { form: object } }[]>((resolve) => {
        const all = store.getAll();
        all.onsuccess = () => resolve(all.result);
      });
      for (let count = 0; count < 120; count++)
        store.put({ ...one, id: `made-up-${count}`, changed: new Date(count * 1e9).toISOString() });
      store.put({
        id: "other",
        made: "2026",
        changed: "later",
        body: { form: { text: "of a later version" } },
      });
      store.put({ ...one, id: "broken", body: { ...one!.body, form: { ...one!.body.form, kind: "opera" } } });
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      request.result.close();
    });
    await page.reload();
    await untilOnSheet(page, NAMED);
    await show(page, "Drafts");
    await page.getByText("2 drafts cannot be read by this version of the page.").waitFor();
    await expect.poll(() => rows(page).count()).toBe(50);
    await press(page, "Show 50 more");
    await press(page, "Show 21 more");
    await expect.poll(() => rows(page).count()).toBe(121);
    expect(await rawDrafts(page)).toContain("of a later version");
  });
});

describe("a copy of everything", () => {
  it("has everything, and brings it all back after everything was erased", { timeout: 60_000 }, async () => {
    const { page } = await open();
    await write(page, NAMED);
    const card = await cardAbout(page, "Okafor");
    await card.getByRole("button", { name: "Dismiss" }).click();
    await card.getByRole("button", { name: "The person is invented" }).click();
    await press(page, "New draft");
    await untilOnSheet(page, "");
    await writeThree(page);
    const copy = await savedCopy(page);
    expect(JSON.parse(copy).drafts).toHaveLength(4);
    expect(JSON.parse(copy).earlierPosts.traces).toHaveLength(1);
    expect(Object.values(JSON.parse(copy).dismissed)).toEqual(["invented"]);

    await eraseAll(page);
    await show(page, "Settings");
    await readIn(page, copy);
    await page.getByText("4 drafts will be added to yours.").waitFor();
    await press(page, "Bring it in");
    await page.getByText("The copy is brought in.").waitFor();
    expect(saidIn(await savedCopy(page))).toEqual(saidIn(copy));
  });

  it("overwrites nothing: a draft that stands differently here stays beside that of the copy", async () => {
    const { page } = await open({ draft: HARMLESS });
    await untilKept(page, "talk on sleep.");
    const copy = await savedCopy(page);
    await show(page, "Write");
    await write(page, " Changed since.");
    await untilKept(page, "Changed since.");
    await show(page, "Settings");
    const other = JSON.parse(copy);
    other.settings.name = "Dr Ada Hale";
    await readIn(page, JSON.stringify(other));
    await page.getByText("both versions will be kept").waitFor();
    expect(await page.getByLabel("Replace the settings here").isChecked()).toBe(false);
    await press(page, "Bring it in");
    await page.getByText("The copy is brought in.").waitFor();
    const again = JSON.parse(await savedCopy(page));
    expect(again.settings.name).toBe("");
    expect(again.drafts.map(({ form }: { form: { text: string } }) => form.text).toSorted()).toEqual([
      HARMLESS,
      `${HARMLESS} Changed since.`,
    ]);
  });

  it.each([
    ["no JSON at all", "hello", "is not a copy made by this page"],
    ["another program's", '{"drafts":[]}', "is not a copy made by this page"],
    ["of a later version", '{"chaperone":"copy","version":99,"drafts":[]}', "a later version of the page"],
  ])("is refused with a sentence where it is %s", async (_, content, words) => {
    const { page } = await open();
    await show(page, "Settings");
    await readIn(page, content);
    await page.getByText(words).waitFor();
    await page.getByText("Nothing was changed.").waitFor();
  });

  it("leaves out what is broken in it, and says so", async () => {
    const { page } = await open({ draft: HARMLESS });
    const copy = JSON.parse(await savedCopy(page));
    copy.drafts.push(
      { ...copy.drafts[0], id: "a", form: null },
      { ...copy.drafts[0], id: "b", pictures: [{}] },
      7,
    );
    copy.earlierPosts = { key: 3 };
    copy.settings = { keepsDrafts: "no", country: "IE" };
    await readIn(page, JSON.stringify(copy));
    await page.getByText("3 drafts in it cannot be read and are left out.").waitFor();
    await page.getByText("It has no draft that is not here already.").waitFor();
  });
});

/** Once in each window: what it is named outlives reloading, and erasing too. */
const endFirstVisitOnce = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (location.origin === "null" || window.name === "seen") return;
    window.name = "seen";
    localStorage.setItem("chaperone.settings", '{"country":"IE"}');
  });

describe("erasing everything", () => {
  it("asks once, and leaves the page as on a first visit, in every window", { timeout: 60_000 }, async () => {
    const { page, context, url } = await open({ isFirstVisit: true, prepare: endFirstVisitOnce });
    await write(page, STORY);
    await press(page, "I’ve posted this");
    await page.locator(".posted-kept").waitFor();
    const second = await anotherWindow(context, url);
    await write(second, HARMLESS);
    await untilKept(second, "sleep");
    await show(page, "Settings");
    await press(page, "Erase everything");
    await press(page, "Keep it");
    expect(await rawDrafts(page)).toContain("sleep");
    await eraseAll(page);
    await second.waitForTimeout(1_500);
    for (const one of [page, second]) {
      expect(await one.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      expect(await one.locator("body").textContent()).not.toMatch(/off the quay|talk on sleep/u);
    }
    expect(await databasesOf(page)).toEqual([]);
    expect(await rawDrafts(page)).toBe("nothing");
  });

  it("offers what was kept for deletion where drafts are no longer kept", async () => {
    const { page } = await open({ draft: HARMLESS });
    await untilKept(page, "talk on sleep.");
    await show(page, "Settings");
    await page.getByLabel("Keep drafts on this device").uncheck();
    await page.getByText("1 draft is still kept here. Delete it?").waitFor();
    await press(page, "Leave");
    expect(await rawDrafts(page)).toContain("sleep");
    await page.getByLabel("Keep drafts on this device").check();
    await page.getByLabel("Keep drafts on this device").uncheck();
    await press(page, "Delete");
    await page.getByText("The drafts that were kept are deleted.").waitFor();
    expect(await rawDrafts(page)).not.toContain("sleep");
    await show(page, "Write");
    expect(await onSheet(page)).toBe(HARMLESS);
    await page.getByText("This draft is not being kept: you chose so").waitFor();
  });
});
