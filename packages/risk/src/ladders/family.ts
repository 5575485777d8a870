import { meanOverAges } from "../people.ts";
import { isEstimate, sourceOf } from "../tables/load.ts";
import type { FamilyRow } from "../tables/rows.ts";
import { GUESS, GUESS_SIGMA, type Ladder, leftOut, share } from "./ladder.ts";
import type { Told } from "./told.ts";

const BANDS_FROM = [0, 16, 30, 50, 70];
const UNLISTED = 0.3;

/** A relation, a household, a pregnancy. */
export const familyLadder = ({ words, spans }: Told, row: FamilyRow | undefined): Ladder => ({
  kind: "family",
  spans,
  source: row ? sourceOf(row.source) : GUESS,
  guess: !row || isEstimate(row.source),
  rungs: [
    {
      detail: words,
      say: words,
      cost: 0,
      share: (circumstances) => {
        if (!row) return share(UNLISTED, GUESS_SIGMA);
        const { sex } = circumstances;
        const at = (age: number): number => {
          const band = BANDS_FROM.findLastIndex((from) => from <= age);
          const women = row.women[band]!;
          const men = row.men[band]!;
          return sex === "female" ? women : sex === "male" ? men : (women + men) / 2;
        };
        return share(meanOverAges(circumstances, at), row.sigma);
      },
    },
    leftOut(1, "no family"),
  ],
  happening: false,
  visible: false,
  listed: row !== undefined,
  key: `family:${row?.names[0] ?? words.toLowerCase()}`,
});
