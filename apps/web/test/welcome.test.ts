import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violationsOn } from "./lib/axe.ts";
import { draftOf, textOf } from "./lib/browser.ts";
import { measureContrast } from "./lib/contrast.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { agreeingReader } from "./lib/reader.ts";

const open = setUpDesks({ prepare: agreeingReader, isFirstVisit: true });

const kept = (page: Page): Promise<Record<string, unknown> | null> =>
  page.evaluate(() => JSON.parse(localStorage.getItem("chaperone.settings") ?? "null"));
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    return (
      one?.getAttribute("aria-label") ??
      (one as HTMLInputElement).labels?.[0]?.textContent ??
      one?.textContent ??
      ""
    );
  });
const isWriting = (page: Page) =>
  expect.poll(() => draftOf(page).evaluate((draft) => draft.matches(":focus"))).toBe(true);
const start = (page: Page) => page.getByRole("button", { name: "Start writing" }).click();

describe("the first visit", () => {
  it("asks before anything else, keeps nothing until it is answered, and asks once", async () => {
    const { page, requests, url, complaints } = await open();
    expect(await draftOf(page).isVisible()).toBe(false);
    expect(await page.getByRole("navigation").count()).toBe(0);
    await page.getByLabel("Profession").selectOption("nurse");
    expect(await kept(page)).toBeNull();
    await start(page);
    await isWriting(page);
    expect(await kept(page)).toMatchObject({ country: "GB", profession: "nurse", name: "", interests: [] });
    await page.reload();
    await draftOf(page).waitFor();
    expect(await page.getByRole("heading", { name: "Before you write" }).count()).toBe(0);
    expect(requests.filter((asked) => !asked.url.startsWith(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["en-IE", "IE"],
    ["en-AU", "AU"],
  ])("guesses the country of a browser in %s", async (locale, country) => {
    const { page } = await open({ options: { locale } });
    expect(await page.getByLabel("Country").inputValue()).toBe(country);
  });

  it("can be done by keyboard alone, every field in its order", async () => {
    const { page } = await open();
    const order: string[] = [];
    const tab = async (): Promise<void> => {
      await page.keyboard.press("Tab");
      order.push(await focused(page));
    };
    for (let step = 0; step < 5; step++) await tab();
    expect(order).toEqual(["Language", "Country", "Profession", "Start writing", "Tell me more first"]);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("A little more about you");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Dr Ada Invented");
    await page.keyboard.press("Tab");
    await page.keyboard.type("GP. Views my own.");
    await page.keyboard.press("Tab");
    await page.keyboard.type("GP");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Larkfield Clinic");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Interest 1");
    await page.keyboard.type("Shares in Calmwell");
    for (let step = 0; step < 3; step++) await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Start writing");
    await page.keyboard.press("Enter");
    await isWriting(page);
    await page.keyboard.type("Hello");
    expect(await textOf(page)).toBe("Hello");
    expect(await kept(page)).toMatchObject({
      name: "Dr Ada Invented",
      bio: "GP. Views my own.",
      role: "GP",
      workplace: "Larkfield Clinic",
      interests: ["Shares in Calmwell"],
    });
  });

  it("keeps what was typed while one goes back and forth", async () => {
    const { page } = await open();
    await page.getByLabel("Country").selectOption("IE");
    await page.getByRole("button", { name: "Tell me more first" }).click();
    await page.getByLabel("Where you work").fill("Larkfield Clinic");
    await page.getByRole("button", { name: "Back" }).click();
    await expect.poll(() => focused(page)).toBe("Before you write");
    expect(await page.getByLabel("Country").inputValue()).toBe("IE");
    await page.getByRole("button", { name: "Tell me more first" }).click();
    expect(await page.getByLabel("Where you work").inputValue()).toBe("Larkfield Clinic");
  });

  it("starts with Enter from a field, too", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Tell me more first" }).click();
    await page.getByLabel("What you do").fill("GP");
    await page.keyboard.press("Enter");
    await isWriting(page);
    expect(await kept(page)).toMatchObject({ role: "GP" });
  });

  it("changes the language at once", async () => {
    const { page } = await open();
    await page.getByLabel("Language").selectOption("ga");
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("ga-IE");
    expect(await kept(page)).toBeNull();
  });

  it("leads to the screen that was asked for", async () => {
    const { page, url } = await open();
    await page.goto(`${url}#/settings`);
    await page.reload();
    await start(page);
    await page.getByRole("heading", { name: "Settings" }).waitFor();
  });

  it("ends on the empty page with three drafts that are said to be invented", async () => {
    const { page } = await open();
    await start(page);
    await page.getByText("Every person and event in them is invented.").waitFor();
    await expect.poll(() => page.locator(".example").count()).toBe(3);
  });

  it("does not bring up a phone's keyboard", async () => {
    const { page } = await open({ options: { ...PHONE, isMobile: true } });
    await page.getByRole("button", { name: "Start writing" }).tap();
    await draftOf(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("main");
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (colorScheme) => {
  it.each([
    ["a phone", PHONE],
    ["the smallest window", { viewport: { width: 320, height: 640 } }],
    ["a desk", {}],
  ])("both steps can be read and used on %s", async (_, options) => {
    const { page } = await open({ options: { ...options, colorScheme } });
    for (const step of ["first", "more"]) {
      if (step === "more") await page.getByRole("button", { name: "Tell me more first" }).click();
      expect((await measureContrast(page)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      expect(await violationsOn(page)).toEqual([]);
      const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(room!);
    }
  });
});
