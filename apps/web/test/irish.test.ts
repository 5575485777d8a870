import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { en } from "../src/words/en/index.ts";
import { ga } from "../src/words/ga/index.ts";
import { violationsOn } from "./lib/axe.ts";
import { cardAbout, draftOf, settled, textOf } from "./lib/browser.ts";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { NAMED, STORY } from "./lib/drafts.ts";
import { agreeingReader } from "./lib/reader.ts";
import { SAMPLES } from "./lib/word-samples.ts";
import { type Leaf, leavesOf } from "./lib/words.ts";

/** Names, and what has no words in it. */
const SAME_IN_BOTH: readonly (string | RegExp)[] = [
  /^labels\.platforms\.(?:x|bluesky|mastodon|linkedin|instagram|facebook|threads|tiktok)$/u,
  // Doctors need no other profession's guidance beside their own.
  "guidance.standIn.doctor",
  // No words, but what writes them.
  "formats.date",
  "guidance.edition",
  "networks.altBadge",
  "networks.morePictures",
  "networks.firstOf",
  "pictures.table.percent",
];
const maySame = (path: string): boolean =>
  SAME_IN_BOTH.some((one) => (typeof one === "string" ? one === path : one.test(path)));

const said = (path: string, leaf: Leaf, count = 3): string =>
  typeof leaf === "string" ? leaf : (JSON.stringify(leaf(...(SAMPLES[path] ?? [count, 5, 7]))) ?? "nothing");

describe("the words in Irish", () => {
  const english = leavesOf(en);
  const irish = leavesOf(ga);
  const inIrish = new Map(irish.map(({ path, value }) => [path, value]));

  it("are the same in number and place as the English", () => {
    expect(irish.map(({ path }) => path).sort()).toEqual(english.map(({ path }) => path).sort());
    expect(english.length).toBeGreaterThan(500);
  });

  it("are other words than the English", () => {
    const same = english.filter(({ path, value }) => said(path, value) === said(path, inIrish.get(path)!));
    expect(same.map(({ path }) => path).filter((path) => !maySame(path))).toEqual([]);
  });

  it("are whole sentences whatever the number", () => {
    const broken = irish.flatMap(({ path, value }) =>
      [0, 1, 2, 7, 11, 20]
        .map((count) => said(path, value, count))
        .filter((words) => words === "" || /undefined|NaN|nothing|\[object|Invalid/u.test(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(broken.filter((line) => line !== "guidance.standIn.doctor: ")).toEqual([]);
  });

  it("promise no safety, and hide nobody", () => {
    const promises = irish.filter(({ path, value }) =>
      /sábháilte(?!acht)|anaithnid|gan ainm|scór|!/iu.test(said(path, value)),
    );
    expect(promises.map(({ path }) => path)).toEqual([]);
  });
});

const open = setUpDesks({ prepare: agreeingReader });
const toSettings = (page: Page) => page.getByRole("link", { name: en.shell.screens.settings }).click();
const chooseIrish = (page: Page) =>
  page.getByRole("combobox", { name: en.settings.language, exact: true }).selectOption("ga");
const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const nav = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const READS_ENGLISH = /\b(?:and|of|the|names|ages|places|links|sex|numbers|addresses|meaning)\b/u;
/** As somebody whose browser is in Irish. */
const inIrish = { options: { locale: "ga-IE" } } as const;

describe("the page in Irish", () => {
  it("changes at once and loses nothing of the draft", async () => {
    const { page, complaints } = await open({ draft: NAMED });
    await toSettings(page);
    await chooseIrish(page);
    await page.getByRole("heading", { name: ga.shell.screens.settings, exact: true }).waitFor();
    expect(await langOf(page)).toBe("ga-IE");
    await expect.poll(() => page.getByText(ga.settings.languageNote).count()).toBe(1);
    await nav(page, ga.shell.screens.write).click();
    expect(await textOf(page)).toBe(NAMED);
    expect(await draftOf(page).getAttribute("aria-label")).toBe(ga.compose.draftLabel);
    expect(complaints).toEqual([]);
  });

  it("stays Irish when it is opened again", async () => {
    const { page } = await open();
    await toSettings(page);
    await chooseIrish(page);
    await nav(page, ga.shell.screens.drafts).waitFor();
    await page.reload();
    await nav(page, ga.shell.screens.drafts).waitFor();
    expect(await langOf(page)).toBe("ga-IE");
  });

  it("comes in Irish to a first visit of a browser in Irish", async () => {
    const { page } = await open({ ...inIrish, isFirstVisit: true });
    await page.getByRole("heading", { name: ga.welcome.heading }).waitFor();
    expect(await langOf(page)).toBe("ga-IE");
    await page.getByRole("button", { name: ga.welcome.start }).click();
    await page.getByRole("heading", { name: ga.compose.invitation.heading }).waitFor();
  });

  it("marks as English what the rules and the guidance say", async () => {
    const { page } = await open({ ...inIrish, draft: NAMED });
    const card = await cardAbout(page, "999 000 0018");
    const heading = await card.locator(".finding-what").getAttribute("lang");
    const why = await card.locator(".finding-why").getAttribute("lang");
    const summary = await card.locator("blockquote").first().getAttribute("lang");
    expect([heading, why, summary]).toEqual(["en-GB", "en-GB", "en-GB"]);
    await card.getByRole("button", { name: ga.findings.dismiss.dismiss }).waitFor();
  });

  it("names in Irish everything that was looked at", async () => {
    const { page } = await open({ ...inIrish, draft: STORY });
    await settled(page);
    await page.locator(".looked-at summary").click();
    const looked = await page.locator(".looked-at-list li").allInnerTexts();
    expect(looked.length).toBeGreaterThan(20);
    expect(looked.filter((what) => READS_ENGLISH.test(what))).toEqual([]);
  });

  it("says in Irish how many people fit, with nothing of the estimate's English", async () => {
    const { page } = await open({ ...inIrish, draft: STORY });
    await settled(page);
    const people = page.getByRole("region", { name: ga.people.region });
    const line = await people.locator(".people-lines").textContent();
    expect(line).toMatch(/sa Ríocht Aontaithe|As measc na ndaoine/u);
    expect(line).not.toMatch(/\b(?:the|people|those|about)\b/u);
  });

  it.each(["", "#/drafts", "#/guidance", "#/settings"])(
    "is cut nowhere on a phone and breaks no rule of accessibility: %s",
    async (hash) => {
      const { page, url } = await open({
        options: { ...PHONE, locale: "ga-IE", viewport: { width: 320, height: 640 } },
      });
      await page.goto(`${url}${hash}`);
      await nav(page, ga.shell.screens.settings).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violationsOn(page)).toEqual([]);
    },
  );
});
