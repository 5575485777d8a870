import { isEstimate, sourceOf } from "../tables/load.ts";
import type { EventRow } from "../tables/rows.ts";
import { GUESS, GUESS_SIGMA, type Ladder, leftOut, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** What happened, where no table has it: once in a lifetime or less, for one in thirty people. */
const UNLISTED = 5e-4;

/** How it happened. */
export const eventLadder = ({ words, spans }: Told, row: EventRow | undefined): Ladder => ({
  kind: "event",
  spans,
  source: row ? sourceOf(row.source) : GUESS,
  guess: !row || isEstimate(row.source),
  rungs: [
    {
      detail: words,
      say: words,
      cost: 0,
      share: () => (row ? share(row.yearly, row.sigma) : share(UNLISTED, GUESS_SIGMA)),
    },
    leftOut(0.7, "not what happened"),
  ],
  happening: true,
  visible: row?.visible ?? true,
  newsworthy: row?.newsworthy ?? false,
  listed: row !== undefined,
  key: `event:${row?.names[0] ?? words.toLowerCase()}`,
});
