import { figureIn } from "../tables/figures.ts";
import { isEstimate, sourceOf } from "../tables/load.ts";
import type { OriginRow } from "../tables/rows.ts";
import { GUESS, GUESS_SIGMA, type Ladder, leftOut, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** Share of people of a group, faith or tongue that no table has. */
const UNLISTED = 0.003;

/** A people, a nation, a faith, a tongue. */
export const originLadder = ({ words, spans }: Told, row: OriginRow | undefined): Ladder => ({
  kind: "origin",
  spans,
  source: row ? sourceOf(row.source) : GUESS,
  guess: !row || isEstimate(row.source),
  rungs: [
    {
      detail: words,
      say: words,
      cost: 0,
      share: ({ country, capital, county }) => {
        if (!row) return share(UNLISTED, GUESS_SIGMA);
        const local = county === null ? undefined : row.counties?.[county];
        return share(local ?? figureIn(row, country) * (capital ? (row.capital ?? 1) : 1), row.sigma);
      },
    },
    leftOut(1, "no origin"),
  ],
  happening: false,
  visible: row?.kind === "ethnicity",
  listed: row !== undefined,
  key: `origin:${row?.names[0] ?? words.toLowerCase()}`,
});
