import { figureIn } from "../tables/figures.ts";
import type { OriginRow } from "../tables/rows.ts";
import { detailLadder, GUESS_SIGMA, type Ladder, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** Share of people of a group, faith or tongue that no table has. */
const UNLISTED = 0.003;

/** A people, a nation, a faith, a tongue. */
export const originLadder = (told: Told, row: OriginRow | undefined): Ladder =>
  detailLadder("origin", told, row, {
    without: [1, "no origin"],
    visible: row?.kind === "ethnicity",
    share: ({ country, capital, county }) => {
      if (!row) return share(UNLISTED, GUESS_SIGMA);
      const local = county === null ? undefined : row.counties?.[county];
      return share(local ?? figureIn(row, country) * (capital ? (row.capital ?? 1) : 1), row.sigma);
    },
  });
