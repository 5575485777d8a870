import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { write } from "./lib/browser.ts";
import { setUpDesks } from "./lib/desk.ts";
import { HARMLESS } from "./lib/drafts.ts";
import { anotherWindow, crash, rawDrafts, untilKept, untilOnSheet } from "./lib/kept-drafts.ts";
import { photograph, SECRET } from "./lib/pictures.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader });

const addPicture = async (page: Page): Promise<void> =>
  page.locator('input[type="file"][accept*="image"]').setInputFiles(await photograph());
const picturesOn = (page: Page) => page.locator(".picture-list > li");

/** Only new files are refused: there is room for words. */
const noRoomForFiles = () => {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function refuse(...given) {
    if (this.name === "files") throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, given);
  };
};

describe("pictures of a draft", { timeout: 60_000 }, () => {
  it("are kept with it, and are there again after a crash", async () => {
    const { page, context, url, complaints } = await open({ draft: HARMLESS });
    await addPicture(page);
    await untilKept(page, SECRET);
    await crash(page);
    const again = await anotherWindow(context, url);
    await untilOnSheet(again, HARMLESS);
    await expect.poll(() => picturesOn(again).count()).toBe(1);
    await again.waitForTimeout(1_500);
    expect(JSON.parse(await rawDrafts(again)).files).toHaveLength(1);
    await again.getByRole("link", { name: "Drafts" }).click();
    await again.getByText("1 picture", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("go with the draft that is deleted, and come back with it", async () => {
    const { page } = await open({ draft: HARMLESS });
    await addPicture(page);
    await untilKept(page, SECRET);
    await page.getByRole("link", { name: "Drafts" }).click();
    await page.getByRole("button", { name: /^Delete:/u }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(await rawDrafts(page)).not.toContain(SECRET);
    await page.getByRole("button", { name: "Undo" }).click();
    await untilKept(page, SECRET);
    await page.locator(".draft-open").click();
    await expect.poll(() => picturesOn(page).count()).toBe(1);
  });

  it("are sealed with a passphrase, and opened with it", async () => {
    const { page } = await open({ draft: HARMLESS });
    await addPicture(page);
    await untilKept(page, SECRET);
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("button", { name: "Set a passphrase" }).click();
    await page.getByLabel("New passphrase").fill("seven quiet lanterns");
    await page.getByLabel("The same once more").fill("seven quiet lanterns");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("The passphrase is set").waitFor();
    expect(await rawDrafts(page)).not.toMatch(/CHAPERONE-SECRET|IMG_2231|Fairphone/u);
    await page.getByRole("link", { name: "Write" }).click();
    await page.reload();
    await page.getByLabel("Passphrase", { exact: true }).fill("seven quiet lanterns");
    await page.getByRole("button", { name: "Unlock", exact: true }).click();
    await untilOnSheet(page, HARMLESS);
    await expect.poll(() => picturesOn(page).count()).toBe(1);
  });

  it("are said not to be kept where there is room for words alone", async () => {
    const { page } = await open({ prepare: (context) => context.addInitScript(noRoomForFiles) });
    await addPicture(page);
    await write(page, HARMLESS);
    await page.getByText("The pictures are not being kept").waitFor();
    await untilKept(page, "talk on sleep.");
    expect(await rawDrafts(page)).not.toContain(SECRET);
  });

  it("are in a copy of everything, and come back from it as they were", async () => {
    const { page } = await open({ draft: HARMLESS });
    await addPicture(page);
    await untilKept(page, SECRET);
    const files = async () =>
      JSON.parse(await rawDrafts(page)).files.map(({ file }: { file: string }) => file);
    const before = await files();
    await page.getByRole("link", { name: "Settings" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save a copy of everything" }).click();
    const path = await (await coming).path();
    await page.getByRole("link", { name: "Drafts" }).click();
    await page.getByRole("button", { name: /^Delete:/u }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.locator('input[type="file"][accept*="json"]').setInputFiles(path);
    await page.getByText("1 draft will be added to yours.").waitFor();
    await page.getByRole("button", { name: "Bring it in" }).click();
    await page.getByText("The copy is brought in.").waitFor();
    expect(await files()).toEqual(before);
  });
});
