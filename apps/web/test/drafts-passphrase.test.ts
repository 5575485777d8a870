import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { write } from "./lib/browser.ts";
import { setUpDesks } from "./lib/desk.ts";
import { HARMLESS, NAMED } from "./lib/drafts.ts";
import { anotherWindow, onSheet, rawDrafts, untilKept, untilOnSheet } from "./lib/kept-drafts.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader });

const FIRST = "seven quiet lanterns";
const SECOND = "nine loud trombones";

const toSettings = (page: Page) => page.getByRole("link", { name: "Settings" }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function setPassphrase(page: Page, words: string): Promise<void> {
  await toSettings(page);
  await press(page, "Set a passphrase");
  await field(page, "New passphrase").fill(words);
  await field(page, "The same once more").fill(words);
  await press(page, "Set");
  await page.getByText("The passphrase is set").waitFor();
}

async function unlock(page: Page, words: string): Promise<void> {
  await field(page, "Passphrase").fill(words);
  await press(page, "Unlock");
}

/** A draft under a passphrase, and the page opened anew. */
async function openLocked() {
  const desk = await open({ draft: NAMED });
  await untilKept(desk.page, "went home today.");
  await setPassphrase(desk.page, FIRST);
  await desk.page.goto(desk.url);
  await desk.page.reload();
  await desk.page.getByRole("heading", { name: "Your drafts are locked" }).waitFor();
  return desk;
}

describe("a passphrase for drafts", () => {
  it("leaves nothing of them to be read in the browser's database", async () => {
    const { page, complaints } = await open({ draft: NAMED });
    await untilKept(page, "Okafor");
    await setPassphrase(page, FIRST);
    await page.getByRole("link", { name: "Write" }).click();
    const before = await rawDrafts(page);
    await write(page, " And again.");
    await expect.poll(() => rawDrafts(page), { timeout: 8_000 }).not.toBe(before);
    const raw = await rawDrafts(page);
    expect(JSON.parse(raw).drafts).toHaveLength(1);
    expect(raw).not.toMatch(/Okafor|999|went|again|platforms|form|lanterns/u);
    expect(complaints).toEqual([]);
  });

  it("is asked for when the page is opened, and brings back what was being written", async () => {
    const { page } = await openLocked();
    expect(await page.locator("body").textContent()).not.toContain("Okafor");
    await unlock(page, "seven quiet lantern");
    await page.getByText("That is not the passphrase.").waitFor();
    await unlock(page, FIRST);
    await untilOnSheet(page, NAMED);
  });

  it("goes by characters, not by how a keyboard puts them together", async () => {
    const { page } = await open({ draft: NAMED });
    await untilKept(page, "went home today.");
    await setPassphrase(page, "caf\u00e9 au lait");
    await page.reload();
    await page.getByRole("link", { name: "Write" }).click();
    await unlock(page, "cafe\u0301 au lait");
    await untilOnSheet(page, NAMED);
  });

  it("is changed, and the drafts lie as they lay", async () => {
    const { page } = await openLocked();
    await unlock(page, FIRST);
    await untilOnSheet(page, NAMED);
    const sealedDrafts = async () => JSON.stringify(JSON.parse(await rawDrafts(page)).drafts);
    // Opened, it is kept once more: from then on nothing changes.
    const isAtRest = async (): Promise<boolean> => {
      const now = await sealedDrafts();
      await page.waitForTimeout(1_000);
      return now === (await sealedDrafts());
    };
    await expect.poll(isAtRest, { timeout: 10_000 }).toBe(true);
    const before = await sealedDrafts();
    await toSettings(page);
    await press(page, "Change it");
    await field(page, "Your passphrase now").fill(SECOND);
    await field(page, "New passphrase").fill(SECOND);
    await field(page, "The same once more").fill(SECOND);
    await press(page, "Change");
    await page.getByText("That is not the passphrase you have now.").waitFor();
    await field(page, "Your passphrase now").fill(FIRST);
    await press(page, "Change");
    await page.getByText("The passphrase is changed.").waitFor();
    expect(await sealedDrafts()).toBe(before);
    await page.reload();
    await page.getByRole("link", { name: "Write" }).click();
    await unlock(page, FIRST);
    await page.getByText("That is not the passphrase.").waitFor();
    await unlock(page, SECOND);
    await untilOnSheet(page, NAMED);
  });

  it("is removed, and the drafts are open again", async () => {
    const { page } = await openLocked();
    await unlock(page, FIRST);
    await untilOnSheet(page, NAMED);
    await toSettings(page);
    await press(page, "Remove it");
    await field(page, "Your passphrase now").fill(FIRST);
    await press(page, "Remove");
    await page.getByText("The passphrase is removed.").waitFor();
    await untilKept(page, "Okafor");
  });

  it.each([
    ["too short", "seven", "seven", "at least 8 characters"],
    ["typed differently the second time", FIRST, SECOND, "The two are not the same."],
  ])("is not set where it is %s", async (_, one, other, words) => {
    const { page } = await open({ draft: NAMED });
    await untilKept(page, "Okafor");
    await toSettings(page);
    await press(page, "Set a passphrase");
    await field(page, "New passphrase").fill(one);
    await field(page, "The same once more").fill(other);
    await press(page, "Set");
    await page.getByRole("alert").getByText(words).waitFor();
    expect(await rawDrafts(page)).toContain("Okafor");
  });

  it("lets one write without it, says that this is not kept, and keeps it once unlocked", async () => {
    const { page } = await openLocked();
    await press(page, "Write without unlocking");
    await write(page, HARMLESS);
    await page.getByText("This draft is not being kept until you unlock your drafts.").waitFor();
    await page.locator(".draft-notices").getByRole("button", { name: "Unlock" }).click();
    await unlock(page, FIRST);
    await untilOnSheet(page, HARMLESS);
    await page.getByRole("link", { name: "Drafts" }).click();
    await expect.poll(() => page.locator(".draft-row").count()).toBe(2);
    expect(await page.locator(".draft-list").textContent()).toMatch(/sleep[\s\S]*Okafor/u);
  });

  it("once forgotten, erases the drafts, asked twice", async () => {
    const { page } = await openLocked();
    await press(page, "I forgot it");
    await press(page, "Keep them");
    await press(page, "I forgot it");
    await press(page, "Erase my drafts");
    await page.getByText("This cannot be undone.").waitFor();
    expect(JSON.parse(await rawDrafts(page)).drafts).toHaveLength(1);
    await press(page, "Yes, erase them for good");
    await page.locator(".cm-content").waitFor();
    expect(JSON.parse(await rawDrafts(page))).toEqual({ drafts: [], files: [], lock: [] });
  });

  it("locks other windows too, and takes nothing off their sheets", async () => {
    const { page, context, url } = await open({ draft: NAMED });
    await untilKept(page, "went home today.");
    const second = await anotherWindow(context, url);
    await write(second, HARMLESS);
    await untilKept(second, "sleep");
    await setPassphrase(page, FIRST);
    await second.getByText("This draft is not being kept until you unlock your drafts.").waitFor();
    await write(second, " More.");
    await second.waitForTimeout(800);
    expect(await rawDrafts(second)).not.toMatch(/sleep|More/u);
    expect(await onSheet(second)).toBe(`${HARMLESS} More.`);
    await second.locator(".draft-notices").getByRole("button", { name: "Unlock" }).click();
    await unlock(second, FIRST);
    await expect.poll(() => second.locator(".draft-notices").textContent()).not.toContain("not being kept");
  });
});
