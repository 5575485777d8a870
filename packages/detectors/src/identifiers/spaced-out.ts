import type { TextSpan } from "@chaperone/core";
import { matchesIn } from "../prefilter/matches.ts";

/** "L N 1 1 0 Q D": a code typed letter by letter, to slip past a filter or just to be read out. */
export interface SpacedCode extends TextSpan {
  /** Upper case, without what stands between. */
  readonly compact: string;
}

/** One sign and the same between all of them, so that "I, a b" and a list of initials stay apart. */
const SPACED =
  /(?<![A-Za-zÀ-ɏ0-9])[A-Za-z0-9](?<between>[ .\-_*·|])[A-Za-z0-9](?:\k<between>[A-Za-z0-9]){3,18}(?![A-Za-zÀ-ɏ0-9])/g;

/** Every stretch of letters and figures standing one by one that `isCode` knows, of `lengths` characters. */
export function* spacedCodes(
  text: string,
  lengths: readonly number[],
  isCode: (compact: string) => boolean,
): Generator<SpacedCode> {
  for (const { 0: run, index } of matchesIn(text, SPACED)) {
    const signs = Array.from({ length: (run.length + 1) / 2 }, (_, place) => run[2 * place]!);
    for (let first = 0; first < signs.length; first++) {
      // The longest reading says most: SW1A 1AA before W1A 1AA.
      const length = lengths.find((one) => isCode(codeFrom(signs, first, one)));
      if (length === undefined) continue;
      const start = index + 2 * first;
      yield { start, end: start + 2 * length - 1, compact: codeFrom(signs, first, length) };
      first += length - 1;
    }
  }
}

/** "" where fewer are left. */
const codeFrom = (signs: readonly string[], first: number, length: number): string =>
  first + length > signs.length
    ? ""
    : signs
        .slice(first, first + length)
        .join("")
        .toUpperCase();
