import { fits } from "../measure.ts";
import type { Span, TextLimits } from "../network.ts";
import { type End, endsIn, PARAGRAPH, SENTENCE } from "./ends.ts";
import { lastThat } from "./last-that.ts";
import { IS_BREAK } from "./sections.ts";
import { cutWithin } from "./within-word.ts";

type Fits = (start: number, end: number) => boolean;

/** Where so many characters do not fit, what follows them is not counted: counting may take long. */
const NEAR = 400;

/** Cuts a part of a text into as many as a network's limits need. */
export function cut(text: string, section: Span, limits: TextLimits): Span[] {
  const isFit: Fits = (start, end) => {
    for (let near = NEAR; near < end - start; near *= 4)
      if (!fits(text.slice(start, start + near), limits)) return false;
    return fits(text.slice(start, end), limits);
  };
  const ends = endsIn(text, section);
  const parts: Span[] = [];
  let first = 0;
  for (let at = section.start; at < section.end; ) {
    const count = lastThat(ends.length - first, (number) => isFit(at, ends[first + number - 1]!.at));
    if (count === 0) {
      const word = text.slice(at, ends[first]!.at);
      const end = at + cutWithin(word, (length) => isFit(at, at + length));
      parts.push({ start: at, end });
      at = end;
      // Only a number too long for one part has a space within.
      while (IS_BREAK.test(text[at] ?? "")) at++;
      continue;
    }
    const chosen = bestEnd(ends, first, first + count - 1, at, isFit);
    parts.push({ start: at, end: ends[chosen]!.at });
    at = ends[chosen]!.next;
    first = chosen + 1;
  }
  return parts;
}

/** The end of a paragraph, else of a sentence, unless that leaves the part nearly empty; else of a word. */
function bestEnd(ends: readonly End[], first: number, last: number, start: number, isFit: Fits): number {
  if (last === ends.length - 1) return last;
  const third = start + (ends[last]!.at - start) / 3;
  const lastOf = (kind: End["is"], from: number): number => {
    for (let index = last; index >= first && ends[index]!.at >= from; index--)
      if (ends[index]!.is >= kind && isFit(start, ends[index]!.at)) return index;
    return -1;
  };
  const full = [lastOf(PARAGRAPH, third), lastOf(SENTENCE, third)].find((index) => index >= 0);
  if (full !== undefined) return full;

  // A sentence that fits on its own stays whole, even after a short part.
  const early = lastOf(SENTENCE, start);
  const sentence = ends.find(({ is }, index) => index > last && is >= SENTENCE)!;
  return early >= 0 && isFit(ends[early]!.next, sentence.at) ? early : last;
}
