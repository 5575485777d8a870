import { meanOverAges } from "../people.ts";
import type { FamilyRow } from "../tables/rows.ts";
import { detailLadder, GUESS_SIGMA, type Ladder, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** From which age each of a row's five figures holds. */
const BANDS_FROM = [0, 16, 30, 50, 70];
const UNLISTED = 0.3;

/** A relation, a household, a pregnancy. */
export const familyLadder = (told: Told, row: FamilyRow | undefined): Ladder =>
  detailLadder("family", told, row, {
    without: [1, "no family"],
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
  });
