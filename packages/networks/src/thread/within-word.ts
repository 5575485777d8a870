import type { Span } from "../network.ts";
import { graphemeEnd } from "../text/count.ts";
import { finder, findHashtags } from "../text/find.ts";
import { findUrls } from "../text/urls.ts";
import { lastThat } from "./last-that.ts";

const findMentions = finder(/@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}_.-]+)?/gu);
const findNumbers = finder(/\d(?:[\d.,:/() –-]*\d)?%?/gu);
/** Scripts without spaces between words have these at the end of sentences. */
const findWideEnds = finder(/[。！？；][”’」』）]*/gu);

/** Looked at beyond the cut, to see what would be cut in two. */
const AHEAD = 300;

/**
 * Where to cut what is too long and has no space to be cut at: after a sentence of a script without spaces, or else
 * between graphemes, never within an address, mention, hashtag or number, unless that alone is too long.
 * @param fits whether the first so many characters fit
 */
export function cutWithin(word: string, fits: (length: number) => boolean): number {
  const most = longest(word, fits);
  const near = word.slice(0, most + AHEAD);
  const kept = [findUrls, findMentions, findHashtags, findNumbers].flatMap((find) => find(near));
  const isCut = (at: number): boolean =>
    at > 0 && fits(at) && !kept.some(({ start, end }) => start < at && at < end);

  const sentence = findWideEnds(word.slice(0, most)).findLast(({ end }) => end * 3 > most && isCut(end));
  if (sentence) return sentence.end;
  const whole = graphemeEnd(word, beforeWhole(kept, most));
  return isCut(whole) ? whole : most;
}

/** The same place, or the start of what would be cut in two there. */
function beforeWhole(kept: readonly Span[], at: number): number {
  const whole = kept.find(({ start, end }) => start < at && at < end);
  return whole ? beforeWhole(kept, whole.start) : at;
}

/** How many characters fit, in whole graphemes; a part of one where not even that fits. */
function longest(word: string, fits: (length: number) => boolean): number {
  const most = lastThat(word.length, fits);
  let at = graphemeEnd(word, most);
  while (at > 0 && !fits(at)) at = graphemeEnd(word, at - 1);
  return at > 0 ? at : withoutHalfPair(word, Math.max(1, most));
}

function withoutHalfPair(word: string, at: number): number {
  return at > 1 && /[\ud800-\udbff]/.test(word[at - 1]!) ? at - 1 : at;
}
