import type { Network } from "./network.ts";
import { graphemeEnd } from "./text/count.ts";

/** Where a network hides the rest of a text behind "see more"; null where it shows all of it. */
export function foldAt(text: string, { fold }: Pick<Network, "fold">): number | null {
  if (!fold) return null;
  const byLines = endOfLine(text, fold.lines);
  const byLength = text.length > fold.characters ? wordEnd(text, fold.characters) : text.length;
  const at = Math.min(byLines, byLength);
  return text.slice(at).trim() === "" ? null : at;
}

function endOfLine(text: string, lines: number): number {
  let at = -1;
  for (let line = 0; line < lines; line++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

/** The end of the last whole word before `at`; of a word longer than that, a part. */
function wordEnd(text: string, at: number): number {
  if (/\s/u.test(text[at]!)) return text.slice(0, at).trimEnd().length;
  const words = text.slice(0, at).replace(/\S+$/u, "").trimEnd().length;
  return words > 0 ? words : graphemeEnd(text, at);
}
