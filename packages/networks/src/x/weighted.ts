// After twitter-text 3.1.0 (Copyright 2018 Twitter, Inc., Apache License 2.0): parseTweet.
import { EMOJI } from "../../generated/twitter-text.ts";
import { findUrls } from "./urls.ts";

/** What an address counts, however long it is. */
const URL_WEIGHT = 23;
const EMOJI_WEIGHT = 2;

const IS_PLAIN = /^[\n\x20-\x7e]*$/u;
/** Every address has one: a dot at the end of a sentence is none. */
const DOT_WITHIN = /\.[a-z]/i;
/** Only where one of these stands can an emoji be. */
const MAY_HOLD_EMOJI = /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]/;
const EMOJI_PATTERN = new RegExp(EMOJI, "g");

/** The weighted length of a text on X, exactly as twitter-text counts. */
export function weightedLength(given: string): number {
  // Where there is no address, each of these characters counts one.
  if (IS_PLAIN.test(given) && !DOT_WITHIN.test(given)) return given.length;
  const text = given.normalize();
  const jumps = new Map<number, readonly [to: number, weight: number]>();
  if (MAY_HOLD_EMOJI.test(text))
    for (const { 0: emoji, index } of text.matchAll(EMOJI_PATTERN))
      jumps.set(index, [index + emoji.length, EMOJI_WEIGHT]);
  for (const { start, end } of findUrls(text)) jumps.set(start, [end, URL_WEIGHT]);

  let weight = 0;
  for (let at = 0; at < text.length; ) {
    const jump = jumps.get(at);
    weight += jump?.[1] ?? weightOf(text.codePointAt(at)!);
    at = jump?.[0] ?? at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  }
  return weight;
}

/** Latin letters and their neighbours, spaces and quotation marks count one, everything else two. */
const weightOf = (point: number): number =>
  point <= 0x10ff ||
  (point >= 0x2000 && point <= 0x200d) ||
  (point >= 0x2010 && point <= 0x201f) ||
  (point >= 0x2032 && point <= 0x2037)
    ? 1
    : 2;
