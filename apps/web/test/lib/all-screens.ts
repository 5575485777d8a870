import type { Page } from "playwright-core";
import { settled } from "./browser.ts";
import type { Opening } from "./desk.ts";
import { HARMLESS, NAMED } from "./drafts.ts";
import { untilOnSheet } from "./kept-drafts.ts";
import { give, listed, xArchive } from "./past-posts.ts";

/** One screen of the page in one of its states, as a doctor comes to it. */
export interface ShownScreen {
  readonly name: string;
  readonly opening?: Opening;
  /** What is done on the opened page to come there. */
  readonly reach: (page: Page) => Promise<unknown>;
}

const SETTINGS = {
  country: "IE",
  profession: "doctor",
  name: "Dr Ada Hale",
  bio: "GP in Mayo. Views my own.",
  role: "GP",
  workplace: "Larkfield Clinic",
  interests: ["Advisory board, Novira Pharma"],
};

const known: Opening = {
  prepare: (context) =>
    context.addInitScript((settings) => {
      if (location.origin !== "null" && localStorage.getItem("chaperone.settings") === null)
        localStorage.setItem("chaperone.settings", settings);
    }, JSON.stringify(SETTINGS)),
};

const example = async (page: Page, title: RegExp): Promise<void> => {
  await page.getByRole("button", { name: title }).click();
  await page.locator(".finding").first().waitFor({ state: "attached" });
  await settled(page);
};
const story = (page: Page): Promise<void> => example(page, /^A story from clinic/u);

const go = (screen: string) => (page: Page) => page.evaluate((hash) => (location.hash = hash), `#/${screen}`);

const write = (text: string) => async (page: Page) => {
  await page.locator(".cm-content").focus();
  await page.keyboard.insertText(text);
  await settled(page);
};

const lastLook = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Last look" }).click();
  await page.getByRole("dialog").waitFor();
};

/** Every screen there is: axe looks at each, and the pictures in docs/screens are taken of them. */
export const ALL_SCREENS: readonly ShownScreen[] = [
  { name: "first-visit", opening: { isFirstVisit: true }, reach: (page) => page.locator(".about").waitFor() },
  { name: "empty", opening: known, reach: (page) => page.locator(".invitation").waitFor() },
  { name: "story", opening: known, reach: story },
  {
    name: "findings",
    opening: known,
    reach: async (page) => {
      await write(NAMED)(page);
      const bar = page.locator(".phone-bar");
      if (await bar.isVisible()) await bar.getByRole("button").last().click();
    },
  },
  {
    name: "who-could-recognise",
    opening: known,
    reach: async (page) => {
      await story(page);
      await page.locator(".people > summary").click();
      await page.locator(".people > summary").scrollIntoViewIfNeeded();
    },
  },
  { name: "review-reply", opening: known, reach: (page) => example(page, /^An answer to a review/u) },
  { name: "nothing-found", opening: known, reach: write(HARMLESS) },
  {
    name: "previews",
    opening: known,
    reach: async (page) => {
      await story(page);
      await page.locator("summary", { hasText: "How it will look" }).click();
      await page.locator("summary", { hasText: "How it will look" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "last-look",
    opening: known,
    reach: async (page) => {
      await story(page);
      await lastLook(page);
    },
  },
  {
    name: "last-look-journalist",
    opening: known,
    reach: async (page) => {
      await example(page, /^News from the practice/u);
      await lastLook(page);
      await page.getByRole("tab", { name: "A journalist" }).click();
    },
  },
  {
    name: "drafts",
    opening: known,
    reach: async (page) => {
      for (const text of [HARMLESS, "Our waiting room has new chairs, and the plants survived the move."]) {
        await write(text)(page);
        await page.getByRole("button", { name: "New draft" }).click();
        await untilOnSheet(page, "");
      }
      await go("drafts")(page);
      await page.locator(".draft-row").nth(1).waitFor();
    },
  },
  {
    name: "past-posts",
    opening: known,
    reach: async (page) => {
      await go("past-posts")(page);
      await page.locator(".past-give").waitFor();
    },
  },
  {
    name: "past-posts-list",
    opening: known,
    reach: async (page) => {
      await go("past-posts")(page);
      await give(page, await xArchive());
      await listed(page);
    },
  },
  { name: "guidance", opening: known, reach: go("guidance") },
  { name: "guidance-document", opening: known, reach: go("guidance/gmc-social-media-2024") },
  { name: "settings", opening: known, reach: go("settings") },
];
