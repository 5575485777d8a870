import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { draftOf, settled, textOf } from "./lib/browser.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { HARMLESS, NAMED } from "./lib/drafts.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader, options: PHONE });
const barOn = (page: Page) => page.getByRole("navigation", { name: "Findings" });
const topOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())!.y;
const isInDraft = (page: Page) => draftOf(page).evaluate((draft) => draft.matches(":focus"));
const pullUp = (page: Page) => barOn(page).getByRole("button", { name: "Read the findings" }).tap();

/** A finger on the bar, moved so many pixels. */
async function dragBar(page: Page, way: number): Promise<void> {
  const { x, y, width } = (await barOn(page).boundingBox())!;
  await page.mouse.move(x + width / 2, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 12 + way / 2);
  await page.mouse.move(x + width / 2, y + 12 + way);
  await page.mouse.up();
}

describe("on a phone the bar", () => {
  it("says how many findings there are, and pulls up into them and back to the text", async () => {
    const { page, complaints } = await open({ draft: NAMED });
    await settled(page);
    const bar = barOn(page);
    expect(await bar.textContent()).toMatch(/2 must/u);
    expect(await page.locator(".finding").first().isVisible()).toBe(false);
    expect((await bar.boundingBox())!.y).toBeGreaterThan(700);

    await pullUp(page);
    await page.locator(".finding").first().waitFor();
    expect(await topOf(page, ".margin")).toBeGreaterThan(300);
    const back = bar.getByRole("button", { name: "Back to the text" });
    expect(await back.getAttribute("aria-expanded")).toBe("true");
    await back.tap();
    await expect.poll(() => isInDraft(page)).toBe(true);
    expect(await page.locator(".finding").first().isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it("is pulled up and let down by dragging, and a drag presses nothing", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    const finding = page.locator(".finding").first();
    await dragBar(page, -120);
    await finding.waitFor();
    await dragBar(page, 120);
    await finding.waitFor({ state: "hidden" });
  });

  it("lets go with Escape, and with F8 comes up again at a finding", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await page.keyboard.press("F8");
    const title = page.locator(".finding-title button:focus");
    await title.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => isInDraft(page)).toBe(true);
    await title.waitFor({ state: "detached" });
    expect(await page.locator(".finding").first().isVisible()).toBe(false);
  });

  it("goes down when the text is tapped", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await pullUp(page);
    await page.locator(".finding").first().waitFor();
    await draftOf(page).tap({ position: { x: 20, y: 90 } });
    await page.locator(".finding").first().waitFor({ state: "hidden" });
  });

  it("says that nothing was found, and what was looked at when pulled up", async () => {
    const { page } = await open({ draft: HARMLESS });
    await barOn(page).getByText("Nothing found in what I looked at").waitFor();
    await pullUp(page);
    await page.getByText(/^I looked at \d+ things$/u).waitFor();
  });

  it("is not there on an empty page, whose invitation stands below the draft", async () => {
    const { page } = await open();
    expect(await barOn(page).count()).toBe(0);
    expect(await page.getByRole("heading", { name: "Write, and I read along" }).isVisible()).toBe(true);
  });
});

describe.each([
  { name: "light", options: { ...PHONE, colorScheme: "light" } },
  { name: "dark", options: { ...PHONE, colorScheme: "dark" } },
  { name: "narrow", options: { ...PHONE, viewport: { width: 320, height: 640 } } },
] as const)("the sheet, $name", ({ options }) => {
  it.each([NAMED, HARMLESS])("can be read and pressed by everybody: %s", async (draft) => {
    const { page } = await open({ draft, options });
    await settled(page);
    await pullUp(page);
    await page.locator(".looked-at").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const { width } = options.viewport ?? { width: 390 };
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("above the sheet", () => {
  it("the passage of the finding that is opened is in view, also in a long draft", async () => {
    const long = `${"A line that says little.\n".repeat(30)}${NAMED}`;
    const { page } = await open({ draft: long });
    await settled(page);
    await page.evaluate(() => scrollTo(0, 0));
    await pullUp(page);
    const titles = page.locator(".finding-title button");
    for (const [at, words] of ["Okafor", "999"].entries()) {
      if ((await titles.nth(at).getAttribute("aria-expanded")) === "false") await titles.nth(at).tap();
      else await titles.nth(at).focus();
      const passage = page.locator(".passage", { hasText: words }).first();
      await expect
        .poll(async () => {
          const { y, height } = (await passage.boundingBox())!;
          return y >= 0 && y + height <= (await topOf(page, ".margin"));
        })
        .toBe(true);
    }
  });

  it("what a fix did is said in sight, and can be taken back there", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await pullUp(page);
    await page.locator(".rewrite-all").tap();
    await expect.poll(() => textOf(page)).not.toContain("Okafor");
    const undo = page.getByRole("button", { name: "Undo" });
    const { y, height } = (await undo.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(await topOf(page, ".margin"));
    await undo.tap();
    await expect.poll(() => textOf(page)).toBe(NAMED);
  });
});
