import { makeXArchive, type SamplePost } from "@chaperone/archives/testing";
import type { Page } from "playwright-core";

/** A file as a browser is given it. */
export interface FileGiven {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const NAMED_POST = "Poor Mrs Maura Okafor, 83, of Ballina: her hip gave way on the ward this morning.";
export const ANGRY_POST = "Time wasters in clinic again. The whingeing this afternoon was unreal.";

/** Two posts worth a look among others that are not. */
export const YEARS_OF_POSTS: readonly SamplePost[] = [
  { text: "New chairs in the waiting room today.", at: "2016-04-02T09:00:00.000Z" },
  { text: NAMED_POST, at: "2019-03-01T22:15:00.000Z" },
  { text: ANGRY_POST, at: "2021-06-11T18:30:00.000Z" },
  { text: "The choir sang well tonight.", at: "2023-12-20T21:00:00.000Z" },
];

export async function xArchive(
  posts: Iterable<SamplePost> = YEARS_OF_POSTS,
  name = "twitter-archive.zip",
): Promise<FileGiven> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of makeXArchive(posts)) chunks.push(chunk);
  return { name, mimeType: "application/zip", buffer: Buffer.concat(chunks) };
}

export const textFile = (name: string, text: string): FileGiven => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

/** Gives files to the screen of past posts, as by its button. */
export const give = (page: Page, ...files: readonly FileGiven[]): Promise<void> =>
  page
    .locator('.past input[type="file"]')
    .first()
    .setInputFiles([...files]);

export const showPastPosts = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Past posts", exact: true }).click();
  await page.locator('.past:not([data-phase="opening"])').waitFor();
};

/** Waits until the list is complete. */
export const listed = (page: Page): Promise<void> =>
  page
    .locator('.past[data-phase="done"] .post, .past[data-phase="done"] .not-looked-at')
    .first()
    .waitFor({ timeout: 60_000 });

export const phaseOf = (page: Page): Promise<string | null> =>
  page.locator(".past").getAttribute("data-phase");

/** So many posts, every third of them worth a look. */
export const manyPosts = (count: number): SamplePost[] =>
  Array.from({ length: count }, (_, at) => ({
    text: at % 3 === 0 ? `${NAMED_POST} That was day ${at}.` : `Walk ${at} by the lake was quiet.`,
  }));
