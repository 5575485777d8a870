import { makeBlueskyArchive, makeMastodonArchive } from "@chaperone/archives/testing";
import { publisherOf } from "@chaperone/networks/publishing";
import { testConnection } from "@chaperone/networks/testing";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type FileGiven, give, listed } from "./past-posts.ts";
import type { ServedDesk } from "./served-desk.ts";

/** Two that name a patient, and one that is harmless; all invented. */
export const OLD_POSTS = {
  hip: "Poor Mrs Maura Okafor, 83, of Ballina: her hip gave way on the ward this morning.",
  ward: "Mr Tom Byrne, 77, from Westport came back to our ward with his heart again.",
  choir: "The choir sang well tonight.",
} as const;

const mime = "application/octet-stream";

/** Toots that stand on the server, in an archive as Mastodon hands it out. @returns it, and their ids */
export async function tootedLongAgo(
  { mastodon }: ServedDesk,
  texts: readonly string[],
  options: { readonly isAnothers?: boolean } = {},
): Promise<{ readonly file: FileGiven; readonly ids: readonly string[] }> {
  const ids = texts.map((text) => mastodon.add(text, options));
  return { file: await tootArchive(mastodon.url, texts, ids), ids };
}

export async function tootArchive(
  server: string,
  texts: readonly string[],
  ids: readonly string[],
): Promise<FileGiven> {
  const toots = texts.map((text, at) => ({ id: ids[at]!, text, at: dayOf(at) }));
  const buffer = Buffer.from(await makeMastodonArchive(server, "asha", toots));
  return { name: "mastodon-archive.zip", mimeType: "application/zip", buffer };
}

/** Posts that stand on the server, in a repository as Bluesky hands it out. */
export async function postedLongAgo(
  { bluesky }: ServedDesk,
  texts: readonly string[],
): Promise<{ readonly file: FileGiven; readonly ids: readonly string[] }> {
  const publisher = publisherOf("bluesky")!;
  const connection = testConnection(bluesky.credentials);
  const ids: string[] = [];
  for (const [at, text] of texts.entries()) {
    const post = { text, pictures: [], language: "en", replyTo: null };
    ids.push((await publisher.send(connection, post, publisher.newKey(new Date(dayOf(at))))).id);
  }
  const records = Object.fromEntries(
    bluesky.records
      .filter(({ uri }) => ids.includes(uri))
      .map(({ collection, rkey, value }) => [`${collection}/${rkey}`, value]),
  );
  const buffer = Buffer.from(await makeBlueskyArchive(records, { owner: bluesky.credentials.did }));
  return { file: { name: "repo.car", mimeType: mime, buffer }, ids };
}

const dayOf = (at: number): string => new Date(Date.UTC(2019, 2, 1 + at, 20)).toISOString();

/** Gives an archive in place of whatever is listed, and waits for its list. */
export async function listNow(page: Page, file: FileGiven): Promise<void> {
  await page.evaluate(() => (location.hash = "#/past-posts"));
  await page.locator('.past:not([data-phase="opening"])').waitFor();
  await give(page, file);
  await listed(page);
  await page.locator(".removal-choice").first().waitFor();
}

/** What can be done with a post of the list, by its words. */
export async function choiceOf(page: Page, words: string): Promise<Locator> {
  const id = await page.locator(".post", { hasText: words }).locator("h3").first().getAttribute("id");
  return page.getByRole("group", { name: `What to do with ${id?.replace("-", " ")}`, exact: true });
}

export const deleteBox = async (page: Page, words: string): Promise<Locator> =>
  (await choiceOf(page, words)).getByRole("checkbox", { name: /^Delete it on/u });

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("button", { name, exact: typeof name === "string" }).click();

/** From what is chosen to its own page, once all is looked up. */
export async function lookFirst(page: Page, state = "prepared"): Promise<void> {
  await press(page, "Look at them first");
  await inState(page, state);
}

/** Waits until what is shown of a removal is this. */
export const inState = (page: Page, state: string): Promise<void> =>
  page.locator(`.removal[data-state="${state}"]`).waitFor({ timeout: 60_000 });

/** What stands on a server, in any order. */
export const eventually = <T>(read: () => T, wanted: T): Promise<void> =>
  expect.poll(read, { timeout: 60_000 }).toEqual(wanted);
