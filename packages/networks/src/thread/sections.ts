import type { Span } from "../network.ts";

/** A line with nothing else on it cuts a thread where its author wants it cut. */
const CUT_LINE = /^[^\S\n]*---[^\S\n]*$/gmu;

/** White space at which a line may be broken; a space that holds two words together is none. */
export const BREAK = String.raw`\t-\r \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000`;

export const IS_BREAK = new RegExp(`^[${BREAK}]$`, "u");

const SOMETHING = new RegExp(`[^${BREAK}](?:[^]*[^${BREAK}])?`, "u");

/** What stands between the lines that cut, without the white space around it; nothing where it is blank. */
export function sections(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: line, index } of [...text.matchAll(CUT_LINE), { 0: "", index: text.length }]) {
    const something = SOMETHING.exec(text.slice(start, index));
    // A space that holds words together is still blank.
    if (something?.[0].trim())
      found.push({
        start: start + something.index,
        end: start + something.index + something[0].length,
      });
    start = index + line.length;
  }
  return found;
}
