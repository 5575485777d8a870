import type { Draft } from "@chaperone/core";
import { readTraining, toDraft } from "../lib/corpus.ts";

/** Of 300 characters, give or take a sixth; far apart in the files, so that they differ. */
export function ordinaryPosts(count: number): Draft[] {
  const fitting = all().filter(({ text }) => text.length >= 250 && text.length <= 350);
  return spreadOut(fitting, count);
}

/** Posts of every length, one after another, cut at so many characters. */
export function longText(length: number): Draft {
  let text = "";
  const posts = all();
  for (let at = 0; text.length < length; at = (at + 37) % posts.length) text += `${posts[at]!.text}\n\n`;
  return { text: text.slice(0, length), kind: "post", platform: "x", author: {} };
}

/** A draft as its writer types it: one more sign each time. */
export const asTyped = (draft: Draft, from = 1): Draft[] =>
  Array.from({ length: draft.text.length - from + 1 }, (_, more) => ({
    ...draft,
    text: draft.text.slice(0, from + more),
  }));

let known: Draft[] | undefined;
function all(): Draft[] {
  known ??= readTraining().flatMap(({ posts }) => posts.map(toDraft));
  return known;
}

function spreadOut<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, at) => items[Math.floor(at * step)]!);
}
