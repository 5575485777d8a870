import type { TimeLadder } from "./ladders/time.ts";
import { peopleIn } from "./people.ts";
import { asTold, circumstancesAt, oneStory, type Person, type Rungs, timeShare } from "./person.ts";

/** A rewrite aims at this many others: the careful end of the range then stays above eleven. */
const ENOUGH = 25;

export interface Choice {
  readonly rungs: Rungs;
  readonly cost: number;
}

export interface CheapestOptions {
  /** How many others are enough. */
  readonly enough?: number;
  /** Whether a detail can be told on a rung at all: a sentence may not bear it. As it stands, it always can. */
  readonly allows?: (ladder: number, rung: number) => boolean;
}

/** A choice of rungs for some of the details, with what it gives up and what it still tells. */
interface Way {
  readonly cost: number;
  readonly log10: number;
  /** Pairs of ladder and rung. */
  readonly picks: readonly (readonly [ladder: number, rung: number])[];
}

const NOTHING: Way = { cost: 0, log10: 0, picks: [] };

/**
 * The smallest change after which enough others fit: of all ways to tell each detail the one that gives up least.
 * Exact: of the ways to tell the independent details only those are kept that no other beats in both cost and
 * number (a knapsack by its Pareto front); ages, happenings and the time, which hang on one another, are tried in full.
 * @returns null where even the vaguest telling is not enough.
 */
export function cheapest(
  person: Person,
  { enough = ENOUGH, allows = () => true }: CheapestOptions = {},
): Choice | null {
  const { ladders } = person;
  const needed = Math.log10(enough / Math.max(peopleIn(person.circumstances.country) - 1, 1e-9));
  const rungs = ladders.map(({ rungs, spans, inPicture }, at) => {
    // What the profile tells stays told, whatever the draft says.
    const isInDraft = spans.length > 0 || inPicture === true;
    return rungs.flatMap((_, rung) => (rung === 0 || (isInDraft && allows(at, rung)) ? [rung] : []));
  });
  const ageAt = ladders.findIndex(({ kind }) => kind === "age");
  const timeAt = ladders.findIndex(({ kind }) => kind === "time");
  const others = [...ladders.keys()].filter((at) => at !== ageAt && at !== timeAt);
  const happenings = others.filter((at) => ladders[at]!.happening);
  const plain = others.filter((at) => !ladders[at]!.happening);
  let best: Way | null = null;

  for (const ageRung of ageAt < 0 ? [0] : rungs[ageAt]!) {
    const circumstances = circumstancesAt(
      person,
      ladders.map((_, at) => (at === ageAt ? ageRung : 0)),
    );
    const way = (at: number, rung: number): Way => {
      const { cost, share } = ladders[at]!.rungs[rung]!;
      return { cost, log10: share(circumstances)?.log10 ?? 0, picks: [[at, rung]] };
    };
    const ways = (at: number): Way[] => rungs[at]!.map((rung) => way(at, rung));
    let front: readonly Way[] = ageAt < 0 ? [NOTHING] : [way(ageAt, ageRung)];
    for (const at of plain) front = unbeaten(combined(front, ways(at)));
    for (const story of stories(fewer(happenings.map(ways)))) {
      for (const time of times(person, timeAt, rungs[timeAt], story.happened)) {
        const short = needed - story.log10 - time.log10;
        const rest = front.find(({ log10 }) => log10 >= short);
        const cost = story.cost + time.cost + (rest?.cost ?? 0);
        if (rest && (!best || cost < best.cost))
          best = { cost, log10: 0, picks: [...rest.picks, ...story.picks, ...time.picks] };
      }
    }
  }
  return best && { cost: best.cost, rungs: rungsOf(person, best) };
}

const rungsOf = (person: Person, { picks }: Way): number[] => {
  const rungs = asTold(person);
  for (const [ladder, rung] of picks) rungs[ladder] = rung;
  return rungs;
};

const combined = (front: readonly Way[], more: readonly Way[]): Way[] =>
  front.flatMap((one) =>
    more.map((other) => ({
      cost: one.cost + other.cost,
      log10: one.log10 + other.log10,
      picks: [...one.picks, ...other.picks],
    })),
  );

/** Those that leave more people than any that costs as much or less; cheapest first. */
function unbeaten(ways: readonly Way[]): Way[] {
  const kept: Way[] = [];
  for (const way of ways.toSorted((a, b) => a.cost - b.cost || b.log10 - a.log10))
    if (way.log10 > (kept.at(-1)?.log10 ?? Number.NEGATIVE_INFINITY)) kept.push(way);
  return kept;
}

/** So many happenings are told or left out each by itself; a post that tells more tells the rest as one. */
const MOST_HAPPENINGS = 6;

/** The rarest apart, the others together: as told, or each as vaguely as can be. */
function fewer(happenings: readonly (readonly Way[])[]): readonly (readonly Way[])[] {
  if (happenings.length <= MOST_HAPPENINGS) return happenings;
  const ordered = happenings.toSorted((a, b) => a[0]!.log10 - b[0]!.log10);
  const rest = ordered.slice(MOST_HAPPENINGS - 1);
  const asOne = (choice: (ways: readonly Way[]) => Way): Way =>
    rest.map(choice).reduce((all, way) => ({
      cost: all.cost + way.cost,
      log10: Math.min(all.log10, way.log10),
      picks: [...all.picks, ...way.picks],
    }));
  return [
    ...ordered.slice(0, MOST_HAPPENINGS - 1),
    [asOne((ways) => ways[0]!), asOne((ways) => ways.at(-1)!)],
  ];
}

interface Story extends Way {
  /** Whether anything is still told to have happened. */
  readonly happened: boolean;
}

/** Every way to tell what happened: of several happenings the rarest counts, so they cannot be added up singly. */
function stories(happenings: readonly (readonly Way[])[]): Story[] {
  let all: readonly (readonly Way[])[] = [[]];
  for (const ways of happenings) all = all.flatMap((chosen) => ways.map((way) => [...chosen, way]));
  return all.map((chosen) => {
    const told = oneStory(chosen.filter(({ log10 }) => log10 < 0).map(({ log10 }) => ({ log10, sigma: 0 })));
    return {
      cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
      log10: told.reduce((sum, { log10 }) => sum + log10, 0),
      picks: chosen.flatMap(({ picks }) => picks),
      happened: told.length > 0,
    };
  });
}

/** Every way to tell the time; what it tells depends on whether anything happened in it. */
function times(person: Person, at: number, rungs: readonly number[] | undefined, happened: boolean): Way[] {
  const ladder = person.ladders[at] as TimeLadder | undefined;
  if (!ladder || !rungs) return [NOTHING];
  return rungs.map((rung) => ({
    cost: ladder.rungs[rung]!.cost,
    log10: timeShare(person, ladder, rung, happened)?.log10 ?? 0,
    picks: [[at, rung]],
  }));
}
