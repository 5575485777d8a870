import type { Page } from "playwright-core";
import { settled } from "./browser.ts";
import type { ServedDesk } from "./served-desk.ts";

/** A desk and a browser both start, on a machine that may be busy. */
export const PATIENCE = 240_000;

export const goTo = (page: Page, address: string): Promise<unknown> =>
  page.evaluate((hash) => (location.hash = hash), `#/publishing${address && `/${address}`}`);

/** A draft in place of whatever lies on the sheet. */
export async function writeAnew(page: Page, text: string): Promise<void> {
  await page.evaluate(() => (location.hash = "#/"));
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
  await settled(page);
}

export async function connectBluesky(page: Page, { bluesky }: ServedDesk): Promise<void> {
  await goTo(page, "accounts");
  await page.getByText("With an app password instead").click();
  const form = page.locator(".connect-instead form");
  await form.getByLabel("Your handle").fill("@asha.test");
  await form.getByLabel("An app password").fill(bluesky.appPassword);
  await form.getByLabel("Your server").fill(bluesky.url);
  await form.getByRole("button", { name: "Connect" }).click();
  await page.locator('.account:has-text("Bluesky") [data-state="connected"]').waitFor();
}

/** By the stand-in's own page, where somebody says yes. */
export async function connectMastodon(page: Page, { mastodon }: ServedDesk): Promise<void> {
  await goTo(page, "accounts");
  await page.getByLabel("Mastodon", { exact: true }).check();
  await page.getByLabel("Your server").fill(mastodon.url);
  await page.getByRole("button", { name: "Go to your server" }).click();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.locator(".account", { hasText: "Mastodon" }).waitFor();
}

/**
 * To the end of the last look, where it is chosen how the draft goes out.
 * @param only the one account it goes out from; all of them otherwise
 */
export async function openPanel(page: Page, only?: string): Promise<void> {
  await page.getByRole("button", { name: "Last look" }).click();
  await page.locator(".hand-in").waitFor();
  for (const account of await page.locator(".account-choice .choices-one").all()) {
    const isMeant = only === undefined || (await account.textContent())?.includes(only);
    await account.getByRole("checkbox").setChecked(isMeant ?? false);
  }
}

/** Writes it and hands it in, with the usual pause, as far as its own page. */
export async function post(page: Page, text: string, only?: string): Promise<void> {
  await writeAnew(page, text);
  await openPanel(page, only);
  await handIn(page);
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Hand it in" }).click();
  await page.locator(".handed-in").waitFor();
  await page.getByRole("link", { name: "See it in the queue" }).click();
  await page.locator(".post-page h2").waitFor();
}

/**
 * On the page of a post that rests: without the pause.
 * @param until how it then stands
 */
export async function sendOn(page: Page, until = "Out"): Promise<void> {
  await page.getByRole("button", { name: "Leave out the pause" }).click();
  await page.getByRole("button", { name: "Yes, send it on" }).click();
  await page.getByRole("heading", { name: until, exact: true }).waitFor({ timeout: 60_000 });
}
