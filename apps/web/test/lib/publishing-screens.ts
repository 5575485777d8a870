import type { Page } from "playwright-core";
import type { Language } from "../../src/words/language.ts";
import { settled } from "./browser.ts";
import type { Opening } from "./desk.ts";
import { HARMLESS } from "./drafts.ts";
import { goTo } from "./publishing.ts";
import { listNow } from "./removals.ts";
import type { ShownPractice } from "./shown-practice.ts";

/** One screen of publishing, as somebody of a practice comes to it. Nothing in it goes by words: it may be Irish. */
export interface PublishingScreen {
  readonly name: string;
  /** Null: somebody who is not signed in. */
  readonly who: "author" | "manager" | null;
  /** Where the browser is sent from outside. */
  readonly arrives?: keyof ShownPractice["links"];
  readonly reach: (page: Page, practice: ShownPractice) => Promise<unknown>;
}

/** Opens a practice's page as that somebody. */
export function openingOf(
  { who, arrives }: PublishingScreen,
  practice: ShownPractice,
  language: Language = "en",
): Opening & { readonly url: string } {
  const settings = JSON.stringify({ country: "IE", profession: "doctor", name: "Dr Asha Byrne", language });
  return {
    url: arrives ? practice.links[arrives] : practice.url,
    // Whoever comes by a link does not see the sheet either; the questions of a first visit are answered below.
    isFirstVisit: arrives !== undefined,
    prepare: async (context) => {
      if (who) await context.addCookies(practice.cookies[who]);
      await context.addInitScript((kept) => {
        if (location.origin !== "null") localStorage.setItem("chaperone.settings", kept);
      }, settings);
    },
  };
}

const to =
  (address: string, shows: string) =>
  async (page: Page): Promise<void> => {
    await goTo(page, address);
    await page.locator(shows).first().waitFor();
  };
const toPost =
  (which: keyof ShownPractice["posts"], shows = ".the-text") =>
  (page: Page, { posts }: ShownPractice) =>
    to(`post/${posts[which]}`, shows)(page);

/** What can be done with a post that is out, by its place. */
const afterwards = (button: number, form: string) => async (page: Page, practice: ShownPractice) => {
  await toPost("out", ".counts-chart")(page, practice);
  await page.locator(".after .actions .button").nth(button).click();
  await page.locator(form).scrollIntoViewIfNeeded();
};

const handIn = async (page: Page): Promise<void> => {
  await page.locator(".cm-content").focus();
  await page.keyboard.insertText(HARMLESS);
  await settled(page);
  await page.locator(".sheet-actions .button-primary").click();
  await page.locator(".hand-in").waitFor();
  for (const account of await page.locator(".account-choice input").all()) await account.check();
  await page.locator(".publish").evaluate((panel) => panel.scrollIntoView());
};

const toRemoval =
  (state: keyof ShownPractice["removals"]["ids"], shows: string) =>
  async (page: Page, { removals }: ShownPractice): Promise<void> => {
    await page.evaluate((hash) => (location.hash = hash), `#/past-posts/removals/${removals.ids[state]}`);
    await page.locator(shows).first().waitFor();
  };

/** The list of an archive, with posts chosen. */
const chosen = async (page: Page, { removals }: ShownPractice): Promise<void> => {
  await listNow(page, removals.archive);
  await page.locator(".removal-choice .removal-check").first().click();
  await page.locator(".removal-bar .button-primary").waitFor();
  await page
    .locator(".removal-choice")
    .first()
    .evaluate((choice) => choice.scrollIntoView({ block: "center" }));
};

/** Beside it other words are being written for a post. */
const newWords = async (page: Page, practice: ShownPractice): Promise<void> => {
  await chosen(page, practice);
  await page.locator(".removal-choice").nth(1).getByRole("button").first().click();
  await page.locator(".removal-found").waitFor();
  await page.locator(".removal-edit").evaluate((edit) => edit.scrollIntoView({ block: "center" }));
};

export const PUBLISHING_SCREENS: readonly PublishingScreen[] = [
  { name: "hand-in", who: "author", reach: handIn },
  { name: "queue", who: "author", reach: to("", ".post-card") },
  { name: "post-resting", who: "author", reach: toPost("resting") },
  { name: "post-stopped", who: "author", reach: toPost("stopped") },
  { name: "post-unconfirmed", who: "author", reach: toPost("unconfirmed", ".unconfirmed") },
  { name: "post-out", who: "author", reach: toPost("out", ".counts-chart") },
  { name: "correct", who: "author", reach: afterwards(0, ".correct") },
  { name: "withdraw", who: "author", reach: afterwards(1, ".withdraw") },
  { name: "history", who: "author", reach: to("history", ".post-card") },
  { name: "steps", who: "author", reach: to("steps", ".steps form") },
  {
    name: "steps-begun",
    who: "author",
    reach: async (page) => {
      await to("steps", ".steps .plain-list a")(page);
      await page.locator(".steps .plain-list a").first().click();
      await page.locator(".step details").first().waitFor();
    },
  },
  { name: "accounts", who: "author", reach: to("accounts", ".account") },
  { name: "practice-author", who: "author", reach: to("practice", ".members") },
  { name: "approvals", who: "manager", reach: to("approvals", ".post-card") },
  { name: "decide", who: "manager", reach: toPost("waiting", ".decide") },
  { name: "practice", who: "manager", reach: to("practice", ".members") },
  { name: "record", who: "manager", reach: to("record", ".whole[data-whole]") },
  { name: "removals-chosen", who: "author", reach: chosen },
  { name: "removals-words", who: "author", reach: newWords },
  { name: "removals-preview", who: "author", reach: toRemoval("prepared", ".removal-group .removal-item") },
  { name: "removals-waiting", who: "author", reach: toRemoval("waiting", ".removal-counts") },
  { name: "removals-stopped", who: "author", reach: toRemoval("stopped", "#removal-copies, .past-card") },
  { name: "removals-done", who: "author", reach: toRemoval("done", "#removal-copies") },
  {
    name: "removals-list",
    who: "author",
    reach: async (page) => {
      await page.evaluate(() => (location.hash = "#/past-posts"));
      await page.locator(".removal-list li").nth(3).waitFor();
    },
  },
  { name: "sign-in", who: null, reach: to("", ".entry") },
  { name: "join", who: null, arrives: "join", reach: (page) => page.locator(".entry form").waitFor() },
  {
    name: "decide-by-link",
    who: null,
    arrives: "approve",
    reach: (page) => page.locator(".decide").waitFor(),
  },
];
