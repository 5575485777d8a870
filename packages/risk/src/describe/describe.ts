import { isDirect } from "@chaperone/core";
import { ageLadder } from "../ladders/age.ts";
import type { Ladder } from "../ladders/ladder.ts";
import { sexLadder } from "../ladders/sex.ts";
import { CALENDAR } from "../ladders/time.ts";
import type { Circumstances } from "../people.ts";
import type { Person } from "../person.ts";
import { type Setting, settingOf } from "../setting.ts";
import type { Country } from "../tables/rows.ts";
import { ageOf, sexOf, timeOf } from "./age-sex-time.ts";
import type { Described, Detail } from "./details.ts";
import { laddersOf } from "./look-up.ts";
import { byPatient } from "./patients.ts";
import { countyOf, isCapital, placeOf, type Whereabouts, whereabouts } from "./place.ts";

export interface DescribedPerson extends Person {
  readonly setting: Setting;
}

/** The patients a draft describes, each with the details told of them. */
export function describe(described: Described): DescribedPerson[] {
  const details = described
    .observations("detail")
    .filter((one): one is Detail => one.place.in === "text")
    .filter(({ details: { type, about } }) => !isDirect(type) && about !== "other")
    .sort((a, b) => a.place.start - b.place.start);
  if (details.length === 0) return [];
  const where = whereabouts(described);
  const setting = settingOf(described.document, where.country);
  return byPatient(details, described).map((those) => toPerson(those, { described, where, setting }));
}

interface Around {
  readonly described: Described;
  readonly where: Whereabouts;
  readonly setting: Setting;
}

function toPerson(details: readonly Detail[], { described, where, setting }: Around): DescribedPerson {
  const of = (type: Detail["details"]["type"], about?: "patient" | "relative"): Detail[] =>
    details.filter((one) => one.details.type === type && (!about || one.details.about === about));
  const { country, workplaces } = where;
  const sex = sexOf(of("SEX", "patient"), described);
  const age = ageOf(of("AGE", "patient"), described);
  const place = placeOf(of("PLACE"), described, where);
  const ladders = [
    ...(age ? [ageLadder(age.told, age.ages)] : []),
    ...(sex ? [sexLadder(sex.told, sex.sex)] : []),
    ...(place ? [place.ladder] : []),
    ...rarest(laddersOf(of("OCCUPATION", "patient"), described), country),
    ...laddersOf(of("OCCUPATION", "relative"), described).map(ofRelative),
    ...laddersOf([...of("ORIGIN"), ...of("CONDITION", "patient")], described),
    ...laddersOf([...of("FAMILY"), ...of("TRAIT"), ...of("EVENT")], described),
  ];
  // Of a happening the days are a part of the year it is counted by; without one they tell who was seen in them.
  const hasHappening = ladders.some(({ happening }) => happening);
  const time = timeOf(of("TIME"), described, hasHappening ? CALENDAR : setting.source);
  const rows = place?.rows ?? workplaces;
  return {
    ladders: time ? [...ladders, time] : ladders,
    circumstances: { country, sex: sex?.sex ?? null, county: countyOf(rows), capital: isCapital(rows) },
    seenADay: setting.seenADay,
    setting,
  };
}

/** The job that fewest have: "nurse, works at the hospital" is one job told twice. */
function rarest(ladders: readonly Ladder[], country: Country): Ladder[] {
  const circumstances = { country, ages: null, sex: null, county: null, capital: false };
  const shareOf = (ladder: Ladder): number => ladder.rungs[0].share(circumstances)?.log10 ?? 0;
  return ladders.toSorted((a, b) => shareOf(a) - shareOf(b)).slice(0, 1);
}

/** About so many people are close enough for their job to be told. */
const RELATIVES = 4;

const ofRelative = (ladder: Ladder): Ladder => ({
  ...ladder,
  kind: "family",
  key: `family:${ladder.key}`,
  rungs: ladder.rungs.map((rung) => ({
    ...rung,
    share: (circumstances: Circumstances) => {
      const one = rung.share({ ...circumstances, ages: null, sex: null });
      return one && { ...one, log10: Math.min(0, one.log10 + Math.log10(RELATIVES)) };
    },
  })) as unknown as Ladder["rungs"],
});
