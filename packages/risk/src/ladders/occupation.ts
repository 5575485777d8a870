import { type Circumstances, meanOverAges, peopleIn } from "../people.ts";
import { figureIn, sumIn } from "../tables/figures.ts";
import { isEstimate, sourceOf, tables } from "../tables/load.ts";
import type { JobAges, OccupationRow } from "../tables/rows.ts";
import { detailLadder, GUESS_SIGMA, type Ladder, leftOut, type Rung, share } from "./ladder.ts";
import type { Told } from "./told.ts";

/** Share of people of an age who are of an occupation's age at all, against the whole population. */
const AGES_OF: Readonly<Record<JobAges, (age: number) => number>> = {
  working: (age) =>
    age < 16 ? 0 : age < 20 ? 0.3 : age < 25 ? 0.65 : age < 60 ? 0.8 : age < 66 ? 0.5 : 0.08,
  young: (age) => (age < 16 ? 0 : age < 20 ? 0.5 : age < 35 ? 1 : age < 50 ? 0.3 : 0.05),
  older: (age) => (age < 16 ? 0 : age < 30 ? 0.05 : age < 50 ? 0.6 : age < 75 ? 1 : 0.3),
  student: (age) => (age < 16 ? 0 : age < 19 ? 0.4 : age < 24 ? 1 : age < 35 ? 0.1 : 0.02),
  child: (age) => (age < 4 ? 0 : age < 19 ? 1 : 0),
  "any-adult": (age) => (age < 16 ? 0 : 1),
};
/** Someone told of by a job at an age when most have retired had it once: most of them still say so. */
const OF_OLD = 0.5;
const RETIREMENT = 66;
/** People of a trade that no table has: few, or it would be in one. */
const UNLISTED = 30;

/** What someone does: the job, its field of work, nothing. */
export function occupationLadder(told: Told, row: OccupationRow | undefined): Ladder {
  return row ? listed(told, row) : unlisted(told);
}

function listed({ words, spans }: Told, row: OccupationRow): Ladder {
  const rungs: Rung[] = [rung(words, [row], 0)];
  const field = row.field === null ? [] : tables().occupations.filter((one) => one.field === row.field);
  if (field.length > 1) rungs.push({ ...rung(`works in ${row.field}`, field, 1), say: row.field });
  rungs.push(leftOut(1.5, "no job"));
  return {
    kind: "occupation",
    spans,
    source: sourceOf(row.source),
    guess: isEstimate(row.source),
    rungs: rungs as [Rung, ...Rung[]],
    happening: false,
    visible: false,
    listed: true,
    key: `occupation:${row.names[0]}`,
  };
}

const rung = (detail: string, rows: readonly OccupationRow[], cost: number): Rung => ({
  detail,
  say: detail,
  cost,
  share: (circumstances) =>
    share(
      rows.reduce((sum, row) => sum + shareAt(circumstances, row), 0),
      rows.length > 1 ? 0.15 : rows[0]!.sigma,
    ),
});

/** P(occupation | age, sex): its people of that sex, spread over those of an age to have it. */
function shareAt({ country, ages, sex }: Circumstances, row: OccupationRow): number {
  const overall = figureIn(row, country, sumIn(country)) / peopleIn(country);
  const bySex = sex === null ? 1 : 2 * (sex === "female" ? row.women : 1 - row.women);
  const of = (age: number): number =>
    Math.max(AGES_OF[row.ages](age), row.ages === "working" && age >= RETIREMENT ? OF_OLD : 0);
  // The count is of people at work; those who have retired come on top.
  const mean = meanOverAges({ country, sex: null, ages: null }, AGES_OF[row.ages]);
  return (overall * bySex * meanOverAges({ country, sex, ages }, of)) / mean;
}

const unlisted = (told: Told): Ladder =>
  detailLadder("occupation", told, undefined, {
    without: [1.5, "no job"],
    share: ({ country }) => share(UNLISTED / peopleIn(country), GUESS_SIGMA),
  });

/** "Retired", "works in a shop": about one in six people could say so. */
export const commonWorkLadder = (told: Told): Ladder =>
  detailLadder("occupation", told, undefined, {
    without: [1.5, "no job"],
    share: () => share(1 / 6, 0.3),
  });
