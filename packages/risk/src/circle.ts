import type { Recognisability } from "@chaperone/core";
import type { DescribedPerson } from "./describe/describe.ts";
import { estimate, type Share } from "./estimate.ts";
import type { Ladder } from "./ladders/ladder.ts";
import { DAYS_A_YEAR, type TimeLadder } from "./ladders/time.ts";
import { circumstancesAt, type Rungs } from "./person.ts";

type Circle = NonNullable<Recognisability["circle"]>;

/** A circle says something where hardly more than a handful of it fit. */
const FEW = 12;
/** A week of patients is still remembered one by one. */
const MOST_DAYS = 7;

/**
 * The smallest group in which few fit: those who were there, or the patients of the practice. Who was there needs
 * neither town nor time, and goes by what can be seen; the practice's patients know one another's jobs and families
 * but not their diagnoses.
 */
export function circleOf(person: DescribedPerson, rungs: Rungs): Circle | null {
  const circles = [thoseThere(person, rungs), patientsOfPractice(person, rungs)].filter(
    (one) => one !== null,
  );
  const [smallest] = circles.sort((a, b) => a.others.mid - b.others.mid);
  return smallest && smallest.others.mid < FEW ? smallest : null;
}

function thoseThere(person: DescribedPerson, rungs: Rungs): Circle | null {
  const { setting, ladders } = person;
  const at = ladders.findIndex(({ kind }) => kind === "time");
  if (at < 0 || setting.there === null) return null;
  const { days } = (ladders[at] as TimeLadder).rungs[rungs[at]!]!;
  if (days > MOST_DAYS) return null;
  const seenInAYear = 10 ** setting.seenADay.log10 * DAYS_A_YEAR;
  const shares = sharesSeen(person, rungs, ({ visible, kind }) => visible && kind !== "time", seenInAYear);
  const when = days < 1 ? "at that time" : days <= 1 ? "that day" : "that week";
  return {
    label: `those ${setting.there.where} ${when}`,
    ...estimate(Math.max(setting.there.beds + setting.there.peopleADay * days, 2), shares),
  };
}

function patientsOfPractice(person: DescribedPerson, rungs: Rungs): Circle | null {
  const { setting } = person;
  if (setting.list === null) return null;
  const known = ({ kind, visible, happening }: Ladder): boolean =>
    kind !== "place" && kind !== "time" && (kind !== "condition" || visible) && (!happening || visible);
  return {
    label: "the patients of the practice",
    ...estimate(setting.list, sharesSeen(person, rungs, known, 1)),
  };
}

/**
 * The shares of what can be seen. What happens to one in a thousand people in a year happens to more of those in a
 * waiting room: they are there because something did.
 */
function sharesSeen(
  person: DescribedPerson,
  rungs: Rungs,
  counts: (ladder: Ladder) => boolean,
  seenInAYear: number,
): Share[] {
  const circumstances = circumstancesAt(person, rungs);
  const seen: Share[] = [];
  let rarest: Share | undefined;
  for (const [at, ladder] of person.ladders.entries()) {
    if (!counts(ladder)) continue;
    const share = ladder.rungs[rungs[at]!]!.share(circumstances);
    if (!share) continue;
    if (!ladder.happening) seen.push(share);
    else {
      const there = { log10: Math.min(0, share.log10 - Math.log10(seenInAYear)), sigma: share.sigma };
      if (!rarest || there.log10 < rarest.log10) rarest = there;
    }
  }
  return rarest ? [...seen, rarest] : seen;
}
