import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { draftOf, settled, textOf } from "./lib/browser.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { NAMED } from "./lib/drafts.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader });
const cardOn = (page: Page) => page.getByRole("group", { name: "A finding on these words" });
const passageOf = (page: Page, words: string) => page.locator(".passage-must", { hasText: words }).first();
const isInDraft = (page: Page) => draftOf(page).evaluate((draft) => draft.matches(":focus"));

describe("resting the pointer on an underlined passage", () => {
  it("shows what was found and why after a pause; the pointer can move onto it, and it stays", async () => {
    const { page, complaints } = await open({ draft: NAMED });
    await settled(page);
    await passageOf(page, "Okafor").hover();
    const card = cardOn(page);
    await card.waitFor();
    expect(await card.textContent()).toMatch(/^must.*Okafor.*recognise a patient.*Leave it out.*Open/u);
    await card.hover();
    await page.waitForTimeout(600);
    await expect.poll(() => card.count()).toBe(1);
    await page.mouse.move(5, 5);
    await card.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });

  it("Escape takes the card away, and the pointer may stay where it is", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await passageOf(page, "Okafor").hover();
    await cardOn(page).waitFor();
    await page.keyboard.press("Escape");
    await cardOn(page).waitFor({ state: "detached" });
    expect(await isInDraft(page)).toBe(true);
    expect(await textOf(page)).toBe(NAMED);
  });

  it("its first fix is made at a press, and taken back as elsewhere", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await passageOf(page, "Okafor").hover();
    await cardOn(page).getByRole("button").first().click();
    await expect.poll(() => textOf(page)).not.toContain("Okafor");
    expect(await cardOn(page).count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => textOf(page)).toBe(NAMED);
  });

  it("Open leads to the finding in the margin", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await passageOf(page, "999").hover();
    await cardOn(page).getByRole("button", { name: "Open this finding" }).click();
    const title = page.locator(".finding-title button:focus");
    await expect.poll(() => title.textContent()).toContain("999");
    expect(await title.getAttribute("aria-expanded")).toBe("true");
  });

  it.each(["light", "dark"] as const)("everybody can read it, in %s colours", async (colorScheme) => {
    const { page } = await open({ draft: NAMED, options: { colorScheme } });
    await settled(page);
    await passageOf(page, "Okafor").hover();
    await cardOn(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it("it goes when one types on", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await passageOf(page, "Okafor").hover();
    await cardOn(page).waitFor();
    await page.keyboard.type(" So");
    await cardOn(page).waitFor({ state: "detached" });
  });
});

describe("by keyboard", () => {
  it.each([
    { at: 14, about: "Okafor" },
    { at: 30, about: "999" },
  ])("Control and full stop opens the finding at the caret: $about", async ({ at, about }) => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await page.keyboard.press("Control+Home");
    for (let step = 0; step < at; step++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Control+.");
    const title = page.locator(".finding-title button:focus");
    await expect.poll(() => title.textContent()).toContain(about);
    expect(await title.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    await expect.poll(() => isInDraft(page)).toBe(true);
  });

  it("it does nothing where nothing is underlined, and writes nothing", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+.");
    expect(await isInDraft(page)).toBe(true);
    expect(await textOf(page)).toBe(NAMED);
  });

  it("the draft says which keys there are", async () => {
    const { page } = await open();
    expect(await draftOf(page).getAttribute("aria-label")).toMatch(/F8.*Shift F8.*Control and full stop/u);
  });
});

describe("pressing an underlined passage", () => {
  it("opens its finding beside the draft", async () => {
    const { page } = await open({ draft: NAMED });
    await settled(page);
    await passageOf(page, "999").click();
    await expect
      .poll(() => page.locator('.finding[data-open="true"] .finding-what').textContent())
      .toContain("999");
  });

  it("on a phone shows the small card, which leads to the finding", async () => {
    const { page } = await open({ options: PHONE, draft: NAMED });
    await settled(page);
    await passageOf(page, "999").tap();
    await cardOn(page).getByRole("button", { name: "Open this finding" }).tap();
    await expect.poll(() => page.locator(".finding-title button:focus").textContent()).toContain("999");
    expect(await cardOn(page).count()).toBe(0);
  });
});
