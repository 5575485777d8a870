import { isEstimate, sourceOf } from "../tables/load.ts";
import type { TraitRow } from "../tables/rows.ts";
import { GUESS, GUESS_SIGMA, type Ladder, leftOut, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** What no table has: a word or two may be said of many, a whole phrase of few. */
const UNLISTED = { short: 0.05, long: 0.005 };
const LONG = 4;

/** Looks, belongings, ways. */
export const traitLadder = ({ words, spans }: Told, row: TraitRow | undefined): Ladder => ({
  kind: "trait",
  spans,
  source: row ? sourceOf(row.source) : GUESS,
  guess: !row || isEstimate(row.source),
  rungs: [
    {
      detail: words,
      say: words,
      cost: 0,
      share: () =>
        row
          ? share(row.share, row.sigma)
          : share(words.split(/\s+/u).length < LONG ? UNLISTED.short : UNLISTED.long, GUESS_SIGMA),
    },
    leftOut(0.7, "no trait"),
  ],
  happening: false,
  visible: row?.visible ?? true,
  listed: row !== undefined,
  key: `trait:${row?.names[0] ?? words.toLowerCase()}`,
});
