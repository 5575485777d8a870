import type { TraitRow } from "../tables/rows.ts";
import { detailLadder, GUESS_SIGMA, type Ladder, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** What no table has: a word or two may be said of many, a whole phrase of few. */
const UNLISTED = { short: 0.05, long: 0.005 };
const LONG = 4;

/** Looks, belongings, ways. */
export const traitLadder = (told: Told, row: TraitRow | undefined): Ladder =>
  detailLadder("trait", told, row, {
    without: [0.7, "no trait"],
    visible: row?.visible ?? true,
    share: () => {
      if (row) return share(row.share, row.sigma);
      const isLong = told.words.split(/\s+/u).length >= LONG;
      return share(isLong ? UNLISTED.long : UNLISTED.short, GUESS_SIGMA);
    },
  });
