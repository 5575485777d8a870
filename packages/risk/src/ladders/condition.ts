import { relativeRate } from "../people.ts";
import { isEstimate, sourceOf, tables } from "../tables/load.ts";
import type { ConditionRow } from "../tables/rows.ts";
import { detailLadder, GUESS_SIGMA, type Ladder, leftOut, type Rung, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** "A rare disease" without its name: all of them together (Nguengang Wakap 2020, 3.5 to 5.9 % of people). */
const ANY_RARE = { value: 0.045, sigma: 0.1 };
const ALL_RARE = { names: ["rare"], source: "all-rare" };
/** Below this share a condition counts as rare. */
const RARE = 1 / 2000;
/** A complaint that no table has is an odd way to say a common thing more often than it is a rare one. */
const UNLISTED = 0.02;

/** What someone has or what was done: by name, by class, not told. It is what the story is about, so it goes last. */
export function conditionLadder({ words, spans }: Told, row: ConditionRow | undefined): Ladder {
  if (!row) return unlisted({ words, spans });
  const passes = row.prevalence === null;
  const value = row.prevalence ?? row.yearly ?? UNLISTED;
  const ofClass = tables().conditions.filter((one) => one.class === row.class);
  const rungs: Rung[] = [rung(words, words, [row], passes, row.sigma, 0)];
  if (isAboveClass(row, value, ofClass)) rungs.push(rung(row.class, row.class, ofClass, passes, 0.2, 3));
  rungs.push(leftOut(6, "no condition"));
  return {
    kind: "condition",
    spans,
    source: sourceOf(row.source),
    guess: isEstimate(row.source),
    rungs: rungs as [Rung, ...Rung[]],
    happening: passes,
    visible: row.visible,
    listed: true,
    key: `condition:${row.names[0]}`,
  };
}

/** The class says something else, and stands for clearly more people. */
const isAboveClass = (row: ConditionRow, value: number, ofClass: readonly ConditionRow[]): boolean =>
  ofClass.length > 1 &&
  !row.names.includes(row.class) &&
  total(ofClass, row.prevalence === null) > value * 1.5;

const total = (rows: readonly ConditionRow[], passes: boolean): number =>
  Math.min(
    rows.reduce((sum, { prevalence, yearly }) => sum + ((passes ? yearly : prevalence) ?? 0), 0),
    ANY_RARE.value,
  );

const rung = (
  detail: string,
  say: string,
  rows: readonly ConditionRow[],
  passes: boolean,
  sigma: number,
  cost: number,
): Rung => ({
  detail,
  say,
  cost,
  share: (circumstances) => {
    const [first] = rows as [ConditionRow];
    if (rows.length === 1) {
      const value = (passes ? first.yearly : first.prevalence) ?? UNLISTED;
      return share(value * relativeRate(circumstances, first.ages, first.women), sigma);
    }
    const rare = rows.every(({ prevalence, yearly }) => (prevalence ?? yearly ?? 1) < RARE);
    const sum = rows.reduce(
      (all, one) =>
        all +
        ((passes ? one.yearly : one.prevalence) ?? 0) * relativeRate(circumstances, one.ages, one.women),
      0,
    );
    return share(rare ? Math.min(sum, ANY_RARE.value) : sum, sigma);
  },
});

/** "A rare condition", unnamed. */
export const anyRareLadder = (told: Told): Ladder =>
  detailLadder("condition", told, ALL_RARE, {
    without: [6, "no condition"],
    share: () => share(ANY_RARE.value, ANY_RARE.sigma),
  });

const unlisted = (told: Told): Ladder =>
  detailLadder("condition", told, undefined, {
    without: [6, "no condition"],
    happening: true,
    share: () => share(UNLISTED, GUESS_SIGMA),
  });
