import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, setUpDesks } from "./lib/desk.ts";
import { setUpEnteredDesk } from "./lib/entered-desk.ts";
import { give, listed, xArchive } from "./lib/past-posts.ts";
import { connectBluesky, connectMastodon, PATIENCE } from "./lib/publishing.ts";
import { agreeingReader } from "./lib/reader.ts";
import {
  choiceOf,
  deleteBox,
  eventually,
  inState,
  listNow,
  lookFirst,
  OLD_POSTS,
  postedLongAgo,
  press,
  tootedLongAgo,
} from "./lib/removals.ts";
import type { ServedDesk } from "./lib/served-desk.ts";
import { wholeOn } from "./lib/whole.ts";

const { hip, ward, choir } = OLD_POSTS;
const open = setUpDesks({ prepare: agreeingReader });
const enter = setUpEnteredDesk(open);

const toots = ({ mastodon }: ServedDesk): string[] => mastodon.statuses.map(({ text }) => text).sort();
const skeets = ({ bluesky }: ServedDesk): unknown[] => bluesky.records.map(({ value }) => value.text).sort();
/** Another test's posts are no longer there. */
const clear = ({ mastodon, bluesky }: ServedDesk): void => {
  (mastodon.statuses as unknown[]).splice(0);
  (bluesky.records as unknown[]).splice(0);
};
const chooseToDelete = async (page: Page, ...texts: readonly string[]): Promise<void> => {
  for (const text of texts) await (await deleteBox(page, text)).check();
};
const doneTicks = (page: Page): Promise<number> =>
  page.locator(".post").getByRole("checkbox", { name: /^Done/u, checked: true }).count();
const backToList = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Back to the list of posts" }).click();
  await page.locator(".post").first().waitFor();
};

describe("on Mastodon", () => {
  it(
    "one post is deleted and one changed, copies are kept until they are erased, and the list is ticked off",
    async () => {
      const { page, served } = await enter();
      clear(served);
      const { file } = await tootedLongAgo(served, [hip, ward, choir]);
      await listNow(page, file);
      await chooseToDelete(page, hip);
      await page.locator(".removal-bar").getByText("1 post to delete").waitFor();

      const choice = await choiceOf(page, ward);
      await choice.getByRole("button", { name: /^Change its words/u }).click();
      const field = choice.getByLabel("What it is to say on Mastodon");
      await expect.poll(() => field.inputValue()).toBe(ward);
      await choice.getByText(`${ward.length} / 500 characters`).waitFor();
      // What stands there names somebody, and stays so as long as nobody says why.
      const use = choice.getByRole("button", { name: "Use these words" });
      await choice.getByText("reads as the name of someone you treated").waitFor();
      expect(await use.isDisabled()).toBe(true);
      await choice.getByRole("button", { name: "Write “a patient” instead" }).click();
      await expect.poll(() => field.inputValue()).toMatch(/^A patient, 77/u);
      await field.fill("One of our regulars came back to the ward.");
      await expect.poll(() => use.isEnabled(), { timeout: 30_000 }).toBe(true);
      await wholeOn(page, "changing words");
      await use.click();
      await choice.getByText("To be changed to:").waitFor();
      await page.locator(".removal-bar").getByText("1 post to delete and 1 to change").waitFor();
      await wholeOn(page, "chosen");

      await lookFirst(page);
      await page.locator(".removal-item").nth(1).waitFor();
      expect(await page.locator(".removal-differs").count()).toBe(0);
      expect(toots(served)).toEqual([hip, ward, choir].sort());
      await wholeOn(page, "preview");
      await press(page, "Delete 1 post and change 1");
      await inState(page, "done");
      expect(toots(served)).toEqual([choir, "One of our regulars came back to the ward."].sort());
      await page.getByText("1 post deleted").waitFor();
      await page.getByText("1 post changed").waitFor();
      await wholeOn(page, "done");

      const downloading = page.waitForEvent("download");
      await page.getByRole("link", { name: "Download the copy" }).click();
      const zip = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
      expect(strFromU8(zip["posts.jsonl"]!)).toContain("Maura Okafor");

      await backToList(page);
      await expect.poll(() => doneTicks(page)).toBe(2);
      await page.reload();
      await expect.poll(() => doneTicks(page), { timeout: 60_000 }).toBe(2);

      await page.locator(".removal-list a").first().click();
      await press(page, "Erase the copy");
      await press(page, "Yes, erase it");
      await page.getByText("The copies are erased.").waitFor();
      await page.getByText(/^Deleted or changed/u).click();
      await page.getByText("Its words are not kept.").first().waitFor();
      expect(await page.locator(".removal").textContent()).not.toContain("Okafor");
    },
    PATIENCE,
  );

  it(
    "it goes on after the page was closed, waits as it is asked to, can be stopped and gone on with",
    async () => {
      const { page, served } = await enter(PHONE);
      clear(served);
      const { file } = await tootedLongAgo(served, [hip, ward, choir]);
      await listNow(page, file);
      await chooseToDelete(page, hip, ward);
      await lookFirst(page);
      served.mastodon.fail("rate limited", { on: "DELETE" });
      await press(page, "Delete 2 posts");
      await inState(page, "running");
      await page.getByText(/^The network asks to wait\. It goes on /u).waitFor({ timeout: 30_000 });
      await wholeOn(page, "waiting");
      await page.reload();
      await inState(page, "running");
      await page.getByText(/^The network asks to wait\. It goes on /u).waitFor();
      await press(page, "Stop");
      await inState(page, "stopped");
      await page.getByText("You stopped it.").waitFor();
      expect(toots(served)).toEqual([hip, ward, choir].sort());
      await wholeOn(page, "stopped");
      await press(page, "Go on");
      await inState(page, "done");
      await eventually(() => toots(served), [choir]);
      await backToList(page);
      await expect.poll(() => doneTicks(page)).toBe(2);
    },
    PATIENCE,
  );

  it(
    "what is another's, gone or changed meanwhile is told, and not touched",
    async () => {
      const { page, served } = await enter();
      clear(served);
      const others = await tootedLongAgo(served, [hip], { isAnothers: true });
      const own = await tootedLongAgo(served, [ward, `${hip} Again.`]);
      const { mastodon } = served;
      const { tootArchive } = await import("./lib/removals.ts");
      const file = await tootArchive(
        mastodon.url,
        [hip, ward, `${hip} Once more, on the stairs of the ward.`],
        [...others.ids, ...own.ids],
      );
      (mastodon.statuses as unknown[]).splice(
        mastodon.statuses.findIndex(({ text }) => text === ward),
        1,
      );
      await listNow(page, file);
      await press(page, /^Choose all \d shown for deleting$/u);
      await lookFirst(page);
      await page.getByText("1 is not there any more: nothing to do").waitFor();
      await page.getByText("It belongs to another account, so it was not touched.").waitFor();
      await page.getByText("It says something else now than in your archive.").waitFor();
      await wholeOn(page, "preview of what cannot be done");
      // Somebody edits it between the look and the yes.
      const last = mastodon.statuses.find(({ text }) => text.endsWith("Again."))!;
      Object.assign(last, { text: "Quite harmless now.", editedAt: new Date() });
      await press(page, "Delete 1 post");
      await inState(page, "done");
      await page.getByText("It was changed on the network after you looked at it").waitFor();
      await eventually(() => toots(served), [hip, "Quite harmless now."].sort());
    },
    PATIENCE,
  );

  it(
    "another number than was shown is refused, and shown",
    async () => {
      const { page, served } = await enter();
      clear(served);
      const { file } = await tootedLongAgo(served, [hip, ward, choir]);
      await listNow(page, file);
      await chooseToDelete(page, hip, ward);
      await lookFirst(page);
      await page.route("**/api/removals/*/confirm", async (route) => {
        await route.continue({ postData: JSON.stringify({ count: 1, leave: [] }) });
      });
      await press(page, "Delete 2 posts");
      await page.getByText("Something changed meanwhile: they are 2 posts now.").waitFor();
      expect(toots(served)).toEqual([hip, ward, choir].sort());
      await page.unroute("**/api/removals/*/confirm");
      await page
        .getByRole("checkbox", { name: /^Leave this one as it is/u })
        .first()
        .check();
      await press(page, "Delete 1 post");
      await inState(page, "done");
      await page.getByText("You took it out, so it stays as it is.").waitFor();
      expect(toots(served)).toHaveLength(2);
    },
    PATIENCE,
  );
});

describe("on Bluesky", () => {
  it(
    "posts are deleted by keyboard alone, and there is no editing, which is said",
    async () => {
      const { page, served } = await enter();
      clear(served);
      const { file } = await postedLongAgo(served, [hip, ward, choir]);
      await listNow(page, file);
      const choice = await choiceOf(page, hip);
      expect(await choice.getByRole("button", { name: /^Change its words/u }).count()).toBe(0);
      await choice.getByText("Change its words instead?").focus();
      await page.keyboard.press("Enter");
      await choice.getByText("Bluesky has no editing.").waitFor();
      for (const text of [hip, ward]) {
        await (await deleteBox(page, text)).focus();
        await page.keyboard.press("Space");
      }
      await page.getByRole("button", { name: "Look at them first" }).focus();
      await page.keyboard.press("Enter");
      await inState(page, "prepared");
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      await page.getByRole("button", { name: "Delete 2 posts" }).focus();
      await page.keyboard.press("Enter");
      await inState(page, "done");
      await eventually(() => skeets(served), [choir]);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    },
    PATIENCE,
  );

  it(
    "nothing is done with an account that was signed out, until it is connected again",
    async () => {
      const { page, served } = await enter();
      clear(served);
      const { file } = await postedLongAgo(served, [hip, ward, choir]);
      await listNow(page, file);
      await chooseToDelete(page, hip, ward);
      await lookFirst(page);
      served.bluesky.revoke();
      await press(page, "Delete 2 posts");
      await inState(page, "stopped");
      await page
        .getByText("The account is signed out. Connect it again, and it goes on by itself.")
        .waitFor();
      await page.getByRole("link", { name: "Connect the account again" }).waitFor();
      await wholeOn(page, "signed out");
      expect(skeets(served)).toEqual([hip, ward, choir].sort());
      const removal = page.url();
      served.bluesky.letIn();
      await connectBluesky(page, served);
      await page.goto(removal);
      await inState(page, "done");
      await eventually(() => skeets(served), [choir]);
    },
    PATIENCE,
  );
});

it(
  "nothing can be chosen where no such account is connected, and what helps is said",
  async () => {
    const { page, served } = await enter();
    clear(served);
    await page.evaluate(() => (location.hash = "#/past-posts"));
    await page.locator('.past:not([data-phase="opening"])').waitFor();
    await give(page, await xArchive());
    await listed(page);
    await page
      .getByRole("link", { name: /^Open it on X/u })
      .first()
      .waitFor();
    expect(await page.locator(".removal-choice, .removal-hint").count()).toBe(0);

    // Last in this file: afterwards there is no account on Mastodon.
    const { file } = await tootedLongAgo(served, [hip]);
    await page.evaluate(() => (location.hash = "#/publishing/accounts"));
    await page
      .locator(".account", { hasText: "Mastodon" })
      .getByRole("button", { name: /^Remove/u })
      .click();
    await page.locator(".account", { hasText: "Mastodon" }).getByRole("button", { name: /^Yes/u }).click();
    await page.locator(".account", { hasText: "Mastodon" }).waitFor({ state: "detached" });
    await page.evaluate(() => (location.hash = "#/past-posts"));
    await page.locator('.past[data-phase="done"]').waitFor();
    await give(page, file);
    await press(page, "Yes, begin anew");
    await page.getByText("Connect your Mastodon account").waitFor({ timeout: 60_000 });
    expect(await page.locator(".removal-choice").count()).toBe(0);
    await page.getByRole("link", { name: "Go to your accounts" }).click();
    await connectMastodon(page, served);
    await page.evaluate(() => (location.hash = "#/past-posts"));
    await page.locator(".removal-choice").first().waitFor();
  },
  PATIENCE,
);
