import type { Platform } from "@chaperone/core";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { crossings, lengthLines } from "../src/networks/length-lines.ts";
import { onPlaces, textsFor } from "../src/networks/on-place.ts";
import { choosable, toggled } from "../src/networks/places.ts";
import { hindrances, problemsOn } from "../src/networks/problems.ts";
import { shownLink } from "../src/networks/shown-link.ts";
import { en } from "../src/words/en/index.ts";
import { violationsOn } from "./lib/axe.ts";
import { textOf, write } from "./lib/browser.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { photograph } from "./lib/pictures.ts";

type Platforms = readonly [Platform, ...Platform[]];

const SENTENCE = "The flu vaccine is free for everybody over 65. ";
const placesOf = (text: string, ...platforms: Platforms) => onPlaces({ text, kind: "post", platforms });
const linesOf = (text: string, ...platforms: Platforms) =>
  lengthLines(placesOf(text, ...platforms), en).map((line) => line.text);

describe("places", () => {
  it.each([
    [["x"], "bluesky", ["x", "bluesky"]],
    [["x", "bluesky"], "x", ["bluesky"]],
    [["linkedin"], "x", ["x", "linkedin"]],
    [["x"], "x", ["x"]],
  ] as const)("%j with %s pressed are %j", (before, pressed, after) => {
    expect(toggled(before as Platforms, pressed)).toEqual(after);
  });

  it("are nine, and besides only what is chosen already", () => {
    expect(choosable(["x"])).toHaveLength(9);
    expect(choosable(["google-reviews"])).toContain("google-reviews");
  });
});

describe("the length", () => {
  it.each([
    ["one network", "Hello.", ["x"], ["6 of 280 on X"]],
    ["of several with room the fullest", "Hello.", ["bluesky", "linkedin"], ["6 of 300 on Bluesky"]],
    [
      "each near its limit",
      "a".repeat(240),
      ["x", "bluesky", "linkedin"],
      ["240 of 280 on X", "240 of 300 on Bluesky"],
    ],
    ["a thread", SENTENCE.repeat(10), ["x", "linkedin"], ["a thread of 2 on X"]],
    [
      "too much where there are no threads",
      "a".repeat(3031),
      ["linkedin", "facebook"],
      ["31 over on LinkedIn"],
    ],
    [
      "bytes where they are what counts",
      "👨‍👩‍👧‍👦".repeat(110),
      ["bluesky"],
      ["2,750 of 3,000 bytes on Bluesky"],
    ],
    ["a place without limits", "Hello.", ["other"], ["6 characters"]],
    ["one of one", "a", ["other"], ["1 character"]],
  ] as const)("%s", (_, text, platforms, expected) => {
    expect(linesOf(text, ...(platforms as Platforms))).toEqual(expected);
  });

  it("of a profile is another", () => {
    expect(lengthLines(onPlaces({ text: "GP.", kind: "bio", platforms: ["x"] }), en)[0]!.text).toBe(
      "3 of 160 on X",
    );
  });

  it.each([
    ["within the limits", "Hello.", "Hello you.", []],
    ["into a thread", "Hello.", SENTENCE.repeat(10), ["Now a thread of 2 on X."]],
    ["within a thread", SENTENCE.repeat(8), SENTENCE.repeat(9), []],
    ["out of a thread", SENTENCE.repeat(10), "Hello.", ["Now one post on X."]],
    ["over", "Hello.", "a ".repeat(1600), ["Now a thread of 12 on X.", "Now too long for LinkedIn."]],
    ["further over", "a ".repeat(1600), "a ".repeat(1601), []],
  ] as const)("is told once, when it crosses a limit: %s", (_, before, after, said) => {
    const [from, to] = [before, after].map((text) => placesOf(text, "x", "linkedin"));
    expect(crossings(from!, to!, en)).toEqual(said);
  });
});

it("what is copied for a network is the text, or each part of its thread", () => {
  const text = `${SENTENCE.trim()}\n---\nThank you.`;
  expect(textsFor({ text, kind: "post" }, "x")).toEqual([SENTENCE.trim(), "Thank you."]);
  expect(textsFor({ text, kind: "post" }, "linkedin")).toEqual([`${SENTENCE.trim()}\n\nThank you.`]);
  expect(textsFor({ text, kind: "post" }, "other")).toEqual([text]);
  expect(textsFor({ text: " ", kind: "post" }, "x")).toEqual([]);
});

it("every problem has its sentence, and the grave ones are told apart", () => {
  const text = `${"#a ".repeat(31)}@hale https://example.org a.com b.com c.com d.com e.com f.com`;
  const platforms = ["x", "linkedin", "instagram", "threads", "google-reviews"] as const;
  const pictures = Array.from({ length: 21 }, () => ({ alt: "a".repeat(1001) }));
  const problems = [
    ...problemsOn(placesOf(text, ...platforms), text, pictures, en),
    ...problemsOn(placesOf("#a ".repeat(6), "instagram"), "#a ".repeat(6), [], en),
  ];
  const grave = hindrances(problems).map(({ says }) => says);
  expect(grave).toContain("X takes 4 pictures; there are 21.");
  expect(grave).toContain("Instagram needs a picture or a film.");
  expect(grave).toContain("No pictures go with an answer on Google reviews.");
  expect(grave).toContain("The description of picture 1 is 1 over on X.");
  expect(grave).toContain("Threads takes 5 links; there are 7.");
  expect(problems.map(({ says }) => says).filter((says) => !grave.includes(says))).toEqual([
    expect.stringMatching(/^A name after @ stays plain text on LinkedIn/u),
    expect.stringMatching(/^Instagram takes pictures from a public web address only/u),
    "A link cannot be opened from a text on Instagram.",
    expect.stringMatching(/^Threads takes pictures from a public web address only/u),
    "A link cannot be opened from a text on Google reviews.",
    "Instagram may take only 5 hashtags now; there are 6.",
  ]);
});

it("an address is shown as the network shows it", () => {
  const long = "https://www.example.org/flu/2026/what-to-know-before";
  expect(shownLink(long, "x")).toBe("example.org/flu/2026/what-to-k…");
  expect(shownLink(long, "linkedin")).toBe(long);
});

describe("on the page", () => {
  const open = setUpDesks();
  const button = (page: Page) => page.getByRole("button", { name: /^Where it will appear/u });
  const choose = async (page: Page, ...names: readonly string[]): Promise<void> => {
    await button(page).click();
    for (const name of names) await page.getByRole("checkbox", { name: new RegExp(`^${name}`, "u") }).check();
    await page.keyboard.press("Escape");
  };

  it("several networks are chosen with the keyboard alone, and one stays", async () => {
    const { page, complaints } = await open();
    await button(page).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    // The only one chosen stays.
    await page.keyboard.press("Space");
    expect(await page.getByRole("checkbox", { name: /^X/u }).isChecked()).toBe(true);
    await page.getByText("One place stays chosen.").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await violationsOn(page, ".compose-bar")).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await button(page).textContent()).toBe("Where it will appear: X · Bluesky");
    await expect.poll(() => button(page).evaluate((one) => one.matches(":focus"))).toBe(true);
    expect(await page.getByRole("checkbox").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("the list closes by a press elsewhere, and when the keyboard leaves it", async () => {
    const { page } = await open({ options: PHONE });
    await button(page).tap();
    await page.getByRole("checkbox", { name: /^LinkedIn/u }).tap();
    await page.locator(".wordmark").tap();
    await page.getByRole("checkbox").first().waitFor({ state: "detached" });
    expect(await button(page).textContent()).toContain("X · LinkedIn");
    await button(page).tap();
    await page.getByRole("button", { name: "Done", exact: true }).focus();
    await page.keyboard.press("Tab");
    await page.getByRole("checkbox").first().waitFor({ state: "detached" });
  });

  it("an answer to a review has its one place, and the places chosen before come back", async () => {
    const { page } = await open();
    await choose(page, "LinkedIn");
    await page.getByLabel("What you are writing").selectOption("review-reply");
    await page.getByText("Where it will appear: Google reviews").waitFor();
    expect(await button(page).count()).toBe(0);
    await page.getByLabel("What you are writing").selectOption("post");
    expect(await button(page).textContent()).toContain("X · LinkedIn");
  });

  it("the length is quiet, and what crosses a limit is said", async () => {
    const { page, complaints } = await open();
    await choose(page, "LinkedIn");
    await write(page, "Hello.");
    await page.getByText("6 of 280 on X").waitFor();
    const status = page.locator(".network-said");
    expect(await status.textContent()).toBe("");
    await page.keyboard.insertText(SENTENCE.repeat(70));
    await page.getByText("295 over on LinkedIn").waitFor();
    expect(await status.textContent()).toMatch(/Now a thread of \d+ on X. Now too long for LinkedIn\./u);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)(
    "shows how it will look, in %s colours, on each network",
    async (colorScheme) => {
      const { page, complaints, requests } = await open({ options: { colorScheme } });
      await choose(page, "Bluesky", "Mastodon", "LinkedIn", "Instagram", "Facebook", "Threads", "TikTok");
      await write(page, "x");
      const before = requests.length;
      await page.keyboard.insertText(` Read https://example.org/flu #Flu. ${SENTENCE.repeat(8)}`);
      await page.locator(".previews summary").click();
      const preview = page.locator(".preview");
      await expect.poll(() => preview.locator(".preview-post").count()).toBe(2);
      expect(await preview.locator(".preview-mark").allTextContents()).toEqual(["example.org/flu", "#Flu"]);
      await page.getByText("Instagram needs a picture or a film.").waitFor();
      for (const tab of await page.getByRole("tab").all()) {
        await tab.click();
        expect({ tab: await tab.textContent(), found: await violationsOn(page, ".previews") }).toEqual({
          tab: await tab.textContent(),
          found: [],
        });
      }
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Facebook");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      const more = page.getByRole("button", { name: "see more" });
      expect((await page.locator(".preview-text").textContent())!.length).toBeLessThan(230);
      await more.click();
      expect((await page.locator(".preview-text").textContent())!.length).toBeGreaterThan(380);
      expect(complaints).toEqual([]);
      expect(requests.slice(before).filter(({ url }) => url.includes("example.org"))).toEqual([]);
    },
    // Every tab is looked through by axe.
    60_000,
  );

  it("fits a narrow phone with all networks chosen", async () => {
    const { page } = await open({ options: { viewport: { width: 320, height: 640 }, hasTouch: true } });
    await choose(page, "Bluesky", "Mastodon", "LinkedIn", "Instagram", "Facebook", "Threads", "TikTok");
    await button(page).click();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.keyboard.press("Escape");
    await write(page, `https://example.org/${"a".repeat(80)} ${"b".repeat(60)}`);
    await page.locator(".previews summary").click();
    expect(await width()).toBeLessThanOrEqual(320);
    const small = await page
      .locator(".previews button, .previews summary, .network-button")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).length);
    expect(small).toBe(0);
  });

  it("shows pictures in the first post, covered and described", async () => {
    const { page, complaints } = await open({ draft: "With a picture." });
    await page.locator("input[type=file]").setInputFiles([await photograph()]);
    await page.getByLabel("Describe it").fill("A ward at night");
    await page.locator(".previews summary").click();
    await page.locator(".preview").getByRole("img", { name: "Picture 1: A ward at night" }).waitFor();
    expect(await page.locator(".preview-alt").textContent()).toBe("ALT");
    expect(await textOf(page)).toBe("With a picture.");
    expect(complaints).toEqual([]);
  });
});
