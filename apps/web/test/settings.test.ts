import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { cardAbout, draftOf, textOf } from "./lib/browser.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader });

const toSettings = (page: Page) => page.getByRole("link", { name: "Settings" }).click();
const kept = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem("chaperone.settings") ?? "{}"));
const interestAt = (page: Page, number: number) => page.getByLabel(`Interest ${number}`, { exact: true });
const hasFocus = (one: Locator) =>
  expect.poll(() => one.evaluate((it) => it === document.activeElement)).toBe(true);

describe("each setting is kept at once and there again after the page is opened anew:", () => {
  it.each([
    ["Your name as readers see it", "name", "Dr Ada Invented"],
    ["Your profile text", "bio", "GP.\nViews my own."],
    ["What you do", "role", "Geriatrician"],
    ["Where you work", "workplace", "University Hospital Limerick"],
  ])("%s", async (label, key, value) => {
    const { page } = await open();
    await toSettings(page);
    await page.getByLabel(label).fill(value);
    expect(await kept(page)).toMatchObject({ [key]: value });
    await page.reload();
    await expect.poll(() => page.getByLabel(label).inputValue()).toBe(value);
  });

  it.each([
    ["Country", "country", "IE"],
    ["Profession", "profession", "nurse"],
    ["Language", "language", "ga"],
  ])("%s", async (label, key, value) => {
    const { page } = await open();
    await toSettings(page);
    const choice = page.getByRole("combobox", { name: label });
    await choice.selectOption(value);
    expect(await kept(page)).toMatchObject({ [key]: value });
    await page.reload();
    await expect
      .poll(() =>
        page
          .locator(".about select")
          .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
      )
      .toContain(value);
  });

  it("interests, added and taken away by keyboard", async () => {
    const { page } = await open();
    await toSettings(page);
    await page.getByRole("button", { name: "Add an interest" }).focus();
    await page.keyboard.press("Enter");
    await hasFocus(interestAt(page, 1));
    await page.keyboard.type("Advisory board, Novira Pharma");
    await page.keyboard.press("Enter");
    await hasFocus(interestAt(page, 2));
    // An empty line is there once.
    await page.keyboard.press("Enter");
    expect(await interestAt(page, 3).count()).toBe(0);
    await page.keyboard.type("Shares in Calmwell");
    expect(await kept(page)).toMatchObject({
      interests: ["Advisory board, Novira Pharma", "Shares in Calmwell"],
    });
    await page.reload();
    await expect.poll(() => interestAt(page, 2).inputValue()).toBe("Shares in Calmwell");
    await page.getByRole("button", { name: "Remove Advisory board, Novira Pharma" }).focus();
    await page.keyboard.press("Enter");
    await hasFocus(interestAt(page, 1));
    expect(await kept(page)).toMatchObject({ interests: ["Shares in Calmwell"] });
    await page.getByRole("button", { name: "Remove Shares in Calmwell" }).click();
    await hasFocus(page.getByRole("button", { name: "Add an interest" }));
    expect(await kept(page)).toMatchObject({ interests: [] });
  });
});

describe("the settings screen", () => {
  it("says that a change is kept once it rests, and not at every key", async () => {
    const { page, complaints } = await open();
    await toSettings(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(globalThis, "heard", heard);
      const note = document.querySelector(".kept-note")!;
      new MutationObserver(() => note.textContent && heard.push(note.textContent)).observe(note, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await page.getByLabel("What you do").pressSequentially("Geriatrician", { delay: 20 });
    await page.locator(".kept-note", { hasText: "Kept on this device." }).waitFor();
    expect(await page.evaluate(() => Reflect.get(globalThis, "heard"))).toEqual(["Kept on this device."]);
    expect(complaints).toEqual([]);
  });

  it("says so where the browser keeps nothing, and goes on with what was said", async () => {
    const { page } = await open({
      prepare: (context) =>
        context.addInitScript(() => {
          const { setItem } = Storage.prototype;
          Storage.prototype.setItem = function (key, value) {
            if (value.includes("Geriatrician")) throw new DOMException("full", "QuotaExceededError");
            setItem.call(this, key, value);
          };
        }),
    });
    await toSettings(page);
    await page.getByLabel("What you do").fill("Geriatrician");
    await page.getByText("This browser does not let me keep it.").waitFor();
    await page.getByRole("link", { name: "Write" }).click();
    await toSettings(page);
    expect(await page.getByLabel("What you do").inputValue()).toBe("Geriatrician");
  });

  it("forgets all after one question, and begins again as on a first visit", async () => {
    const { page } = await open();
    await toSettings(page);
    await page.getByLabel("Where you work").fill("Larkfield Clinic");
    const ask = page.getByRole("button", { name: "Forget all this" });
    await ask.click();
    const keep = page.getByRole("button", { name: "Keep it" });
    await hasFocus(keep);
    await page.keyboard.press("Escape");
    await hasFocus(ask);
    expect(await kept(page)).toMatchObject({ workplace: "Larkfield Clinic" });
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Yes, forget it" }).click();
    await page.getByRole("heading", { name: "Before you write" }).waitFor();
    expect(await kept(page)).toEqual({});
    await hasFocus(page.locator("main"));
    await page.getByRole("button", { name: "Tell me more first" }).click();
    expect(await page.getByLabel("Where you work").inputValue()).toBe("");
  });

  it.each(["light", "dark"] as const)(
    "breaks no rule of accessibility, %s, on a phone",
    async (colorScheme) => {
      const { page } = await open({ options: { ...PHONE, colorScheme } });
      await toSettings(page);
      await page.getByRole("button", { name: "Add an interest" }).click();
      await page.keyboard.type("Advisory board, Novira Pharma");
      await page.getByRole("button", { name: "Forget all this" }).click();
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    },
  );
});

describe("a declared interest", () => {
  const DRAFT = "Novira Pharma has good results for its new inhaler.";

  it("is found in a draft that does not tell it, and the fix tells it", async () => {
    const { page, complaints } = await open();
    await toSettings(page);
    await page.getByRole("button", { name: "Add an interest" }).click();
    await page.keyboard.type("Advisory board, Novira Pharma");
    await page.getByRole("link", { name: "Write" }).click();
    await draftOf(page).click();
    await page.keyboard.type(DRAFT);
    const card = await cardAbout(page, "You declared “Advisory board, Novira Pharma”");
    expect(await card.getByRole("button", { expanded: true }).first().textContent()).toMatch(/^must/u);
    await card.getByRole("button", { name: "Begin with your declaration" }).click();
    await expect
      // An empty line of the editor reads as a line break of its own.
      .poll(async () => (await textOf(page)).replace(/\n+/u, "\n\n"))
      .toBe(`Interest to declare: Advisory board, Novira Pharma.\n\n${DRAFT}`);
    await card.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });
});
