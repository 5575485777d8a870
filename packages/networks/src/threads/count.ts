import { countBytes } from "../text/count.ts";

const IS_PLAIN = /^[\n\x20-\x7e]*$/u;
/** The first characters of emoji, so that no other is tried; an emoji of a key is told by its last. */
const FIRST = String.raw`[#*0-9©®\u203c-\u2fff\u3030-\u3299\u{1f000}-\u{1faff}]`;
const MAY_HOLD_EMOJI = /[©®\u203c-\u2fff\u3030\u303d\u3297\u3299\u{1f000}-\u{1faff}]/u;
const EMOJI = new RegExp(`(?=${FIRST})(?:\\p{RGI_Emoji}|\\p{Extended_Pictographic}\\ufe0f?)`, "gv");

/** Characters, and an emoji as many as its UTF-8 bytes: a family of four is 25. */
export function countOnThreads(text: string): number {
  if (IS_PLAIN.test(text)) return text.length;
  if (!MAY_HOLD_EMOJI.test(text)) return countPoints(text);
  let count = 0;
  let at = 0;
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    count += countPoints(text.slice(at, index)) + countBytes(emoji);
    at = index + emoji.length;
  }
  return count + countPoints(text.slice(at));
}

function countPoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
