import type { Estimate } from "@chaperone/core";
import { estimate, type Share } from "./estimate.ts";
import { type Ladder, share } from "./ladders/ladder.ts";
import { DAYS_A_YEAR, type TimeLadder, withinYear } from "./ladders/time.ts";
import { type Circumstances, peopleIn } from "./people.ts";

/** One patient as a draft describes them. */
export interface Person {
  readonly ladders: readonly Ladder[];
  readonly circumstances: Omit<Circumstances, "ages">;
  /** Share of the population that is seen in a day where the patient was seen. */
  readonly seenADay: Share;
}

/** Which rung of each ladder is told; 0 as in the draft. */
export type Rungs = readonly number[];

/** Of several happenings the rarest counts; each further one is mostly part of the same story. */
const SAME_STORY: Share = { log10: Math.log10(0.7), sigma: 0.1 };
/** The most that a visit within so many days can tell: nearly everybody sees a clinician in a year. */
const MOST_SEEN = 0.8;

export const asTold = ({ ladders }: Person): number[] => ladders.map(() => 0);

/** What is known beside each detail, the ages as the rung in force tells them. */
export function circumstancesAt({ ladders, circumstances }: Person, rungs: Rungs): Circumstances {
  const at = ladders.findIndex(({ kind }) => kind === "age");
  const ages = at < 0 ? null : (ladders[at]!.rungs[rungs[at]!]!.ages ?? null);
  return { ...circumstances, ages };
}

/** The shares that count, the details told on these rungs. */
export function sharesAt(person: Person, rungs: Rungs): Share[] {
  const circumstances = circumstancesAt(person, rungs);
  const shares: Share[] = [];
  const happenings: Share[] = [];
  let time: { readonly ladder: TimeLadder; readonly rung: number } | undefined;
  for (const [at, ladder] of person.ladders.entries()) {
    if (ladder.kind === "time") {
      time = { ladder: ladder as TimeLadder, rung: rungs[at]! };
      continue;
    }
    const one = ladder.rungs[rungs[at]!]!.share(circumstances);
    if (one) (ladder.happening ? happenings : shares).push(one);
  }
  shares.push(...oneStory(happenings));
  if (time) {
    const within = timeShare(person, time.ladder, time.rung, happenings.length > 0);
    if (within) shares.push(within);
  }
  return shares;
}

/** The rarest in full, the others as parts of it. */
export function oneStory(happenings: readonly Share[]): Share[] {
  if (happenings.length === 0) return [];
  const rarest = happenings.reduce((a, b) => (b.log10 < a.log10 ? b : a));
  return [rarest, ...happenings.slice(1).map(() => SAME_STORY)];
}

/** What happened is counted by the year, so the days are a part of one; otherwise they tell who was seen in them. */
export function timeShare(
  { seenADay }: Person,
  ladder: TimeLadder,
  rung: number,
  somethingHappened: boolean,
): Share | null {
  const { days } = ladder.rungs[rung]!;
  if (somethingHappened) return days >= DAYS_A_YEAR ? null : withinYear(days);
  const seen = 10 ** seenADay.log10 * days;
  return seen >= MOST_SEEN ? null : share(seen, seenADay.sigma);
}

/** How many others in the country fit the person as told on these rungs. */
export const estimateAt = (person: Person, rungs: Rungs): Estimate =>
  estimate(peopleIn(person.circumstances.country), sharesAt(person, rungs));

/** The middle of how many others in the country fit the person as the draft tells them. */
export const othersWhoFit = (person: Person): number => estimateAt(person, asTold(person)).others.mid;
