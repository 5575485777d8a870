import type { EventRow } from "../tables/rows.ts";
import { detailLadder, GUESS_SIGMA, type Ladder, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** What happened, where no table has it: once in a lifetime or less, for one in thirty people. */
const UNLISTED = 5e-4;

/** How it happened. */
export const eventLadder = (told: Told, row: EventRow | undefined): Ladder =>
  detailLadder("event", told, row, {
    without: [0.7, "not what happened"],
    happening: true,
    visible: row?.visible ?? true,
    newsworthy: row?.newsworthy ?? false,
    share: () => (row ? share(row.yearly, row.sigma) : share(UNLISTED, GUESS_SIGMA)),
  });
