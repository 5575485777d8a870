import {
  type DetailType,
  type Document,
  isDirect,
  type Observation,
  type ObservationKind,
  overlaps,
  type TextSpan,
} from "@chaperone/core";
import { ageLadder } from "./ladders/age.ts";
import { anyRareLadder, conditionLadder } from "./ladders/condition.ts";
import { eventLadder } from "./ladders/event.ts";
import { familyLadder } from "./ladders/family.ts";
import type { Ladder } from "./ladders/ladder.ts";
import { commonWorkLadder, occupationLadder } from "./ladders/occupation.ts";
import { originLadder } from "./ladders/origin.ts";
import { placeLadder, unlistedPlaceLadder } from "./ladders/place.ts";
import { sexLadder } from "./ladders/sex.ts";
import { timeLadder } from "./ladders/time.ts";
import type { Told } from "./ladders/told.ts";
import { traitLadder } from "./ladders/trait.ts";
import type { Ages, Circumstances, Sex } from "./people.ts";
import type { Person } from "./person.ts";
import { type Setting, settingOf } from "./setting.ts";
import { hospitalNamed } from "./tables/hospitals.ts";
import { tables } from "./tables/load.ts";
import { type Named, type PhraseTable, phraseTable } from "./tables/phrases.ts";
import { containing, displayName, isWithin, placesIn, placesNamed } from "./tables/places.ts";
import type { Country, PlaceRow } from "./tables/rows.ts";
import { daysOf } from "./window.ts";

/** What is read of a draft, by whoever read it, and whose country its people are counted in. */
export interface Described {
  readonly document: Document;
  readonly jurisdiction: Country;
  observations<K extends ObservationKind>(kind: K): readonly Observation<K>[];
}

export interface DescribedPerson extends Person {
  readonly setting: Setting;
  /** Where the author works, as far as the profile tells. */
  readonly workplaces: readonly PlaceRow[];
}

type Detail = Observation<"detail"> & { readonly place: { readonly in: "text" } & TextSpan };

/**
 * The patients a draft describes, each with the details told of them. A second patient begins where an age or a sex
 * no longer fits the first; what is told before either (a day, a town) belongs to all.
 */
export function describe(described: Described): DescribedPerson[] {
  const { document } = described;
  const details = described
    .observations("detail")
    .filter((one): one is Detail => one.place.in === "text")
    .filter(({ details: { type, about } }) => !isDirect(type) && about !== "other")
    .sort((a, b) => a.place.start - b.place.start);
  if (details.length === 0) return [];
  const reader = new Facts(described);
  const { country, workplaces } = whereabouts(document, described.jurisdiction);
  const setting = settingOf(document, country);
  return people(details, reader).map((those) => toPerson(those, { reader, country, setting, workplaces }));
}

/** Neighbours whose doctors are often under one another's guidance. */
const NEXT_DOOR: Partial<Record<Country, Country>> = { GB: "IE", IE: "GB" };

/**
 * The country whose people are counted, and where in it the author works. The guidance's country, unless the profile
 * names places of its neighbour alone: a GP in Leitrim writes of people in Ireland, whoever's guidance she asks for.
 */
function whereabouts(
  { draft: { author } }: Document,
  jurisdiction: Country,
): { readonly country: Country; readonly workplaces: readonly PlaceRow[] } {
  const profile = [author.workplace, author.bio].filter(Boolean).join(". ");
  const workplaces = placesIn(profile, jurisdiction);
  const neighbour = NEXT_DOOR[jurisdiction];
  const over = neighbour && workplaces.length === 0 ? placesIn(profile, neighbour) : [];
  return over.length > 0 ? { country: neighbour!, workplaces: over } : { country: jurisdiction, workplaces };
}

/** The facts behind details, as the detectors saw them. */
class Facts {
  readonly document: Document;
  readonly #described: Described;

  constructor(described: Described) {
    this.document = described.document;
    this.#described = described;
  }

  at<K extends ObservationKind>(kind: K, span: TextSpan): Observation<K> | undefined {
    return this.#described
      .observations(kind)
      .find(({ place }) => place.in === "text" && overlaps(place, span));
  }

  words(span: TextSpan): string {
    return this.document.textAt(span);
  }
}

/** Details by patient. */
function people(details: readonly Detail[], facts: Facts): Detail[][] {
  const shared: Detail[] = [];
  const groups: { sex: Sex | undefined; ages: Ages | undefined; details: Detail[] }[] = [];
  for (const detail of details) {
    const { type, about } = detail.details;
    const ofPatient = about === "patient";
    const sex = ofPatient && type === "SEX" ? facts.at("sex", detail.place)?.details.sex : undefined;
    const ages = ofPatient && type === "AGE" ? facts.at("age", detail.place)?.details : undefined;
    let group = groups.at(-1);
    const differs =
      group &&
      ((sex && group.sex && sex !== group.sex) ||
        (ages && group.ages && (ages.min > group.ages.max || ages.max < group.ages.min)));
    if (!group && !sex && !ages) {
      shared.push(detail);
      continue;
    }
    if (!group || differs) {
      group = { sex: undefined, ages: undefined, details: [] };
      groups.push(group);
    }
    group.sex ??= sex;
    group.ages ??= ages;
    group.details.push(detail);
  }
  return groups.length === 0 ? [shared] : groups.map((group) => [...shared, ...group.details]);
}

interface Around {
  readonly reader: Facts;
  readonly country: Country;
  readonly setting: Setting;
  readonly workplaces: readonly PlaceRow[];
}

function toPerson(details: readonly Detail[], around: Around): DescribedPerson {
  const { reader, country, setting, workplaces } = around;
  const of = (type: DetailType, about?: "patient" | "relative"): Detail[] =>
    details.filter((one) => one.details.type === type && (!about || one.details.about === about));
  const sex = sexOf(of("SEX", "patient"), reader);
  const age = narrowestAge(of("AGE", "patient"), reader);
  const places = placeOf(of("PLACE"), around);
  const county = countyOf(places?.rows ?? workplaces);
  return {
    ladders: [
      ...(age ? [ageLadder(age.told, age.ages)] : []),
      ...(sex ? [sexLadder(sex.told, sex.sex)] : []),
      ...(places ? [places.ladder] : []),
      ...rarest(laddersOf(of("OCCUPATION", "patient"), reader), country),
      ...laddersOf(of("OCCUPATION", "relative"), reader).map(ofRelative),
      ...laddersOf([...of("ORIGIN"), ...of("CONDITION", "patient")], reader),
      ...laddersOf([...of("FAMILY"), ...of("TRAIT"), ...of("EVENT")], reader),
      ...timeOf(of("TIME"), reader),
    ],
    circumstances: { country, sex: sex?.sex ?? null, county, capital: isCapital(places?.rows ?? workplaces) },
    seenADay: setting.seenADay,
    setting,
    workplaces,
  };
}

/** Words that carry no detail by themselves; a reader's edge may leave only them. */
const FUNCTION_WORDS =
  /^(?:\W|(?:a|an|the|and|or|of|in|on|at|to|by|for|from|with|his|her|their|our|my|your|its|he|she|they|it|who|that|this|is|was|has|had|one|so|as|but|not|all|up|off|out|over|back|home|down|came|comes?|coming|went|goes|got|gets|rang|phoned|called|seen|saw|met|told|said|says|asked|brought|sent|admitted|presented|presents|attended|arrived|arrives|walked|died|dying|passed|today|now|again)(?!\p{L}))*$/iu;

/** One ladder a row of a table: the same thing said twice is one detail; of things no table has, each is its own. */
function laddersOf(details: readonly Detail[], reader: Facts): Ladder[] {
  const found = new Map<
    string,
    { readonly spans: TextSpan[]; readonly ladder: (spans: TextSpan[]) => Ladder }
  >();
  for (const detail of details) {
    const words = reader.words(detail.place);
    if (FUNCTION_WORDS.test(words)) continue;
    const make = ladderFor(detail, words, reader);
    const { key } = make([]);
    const same = found.get(key);
    if (same) same.spans.push(spanOf(detail));
    else found.set(key, { spans: [spanOf(detail)], ladder: make });
  }
  return [...found.values()].map(({ spans, ladder }) => ladder(spans));
}

const RARE = /(?<!\p{L})rare(?!\p{L})/iu;

/** By the detail's own table; where that has nothing, by one that may. A broken hip is told as an event too. */
function ladderFor(detail: Detail, words: string, reader: Facts): (spans: TextSpan[]) => Ladder {
  const told = (spans: TextSpan[]): Told => ({ words, spans });
  for (const look of LOOK_UPS[detail.details.type] ?? []) {
    const ladder = look(words);
    if (ladder) return (spans) => ladder(told(spans));
  }
  switch (detail.details.type) {
    case "OCCUPATION":
      return (spans) =>
        OF_MANY.test(words) ? commonWorkLadder(told(spans)) : occupationLadder(told(spans), undefined);
    case "ORIGIN":
      return (spans) => originLadder(told(spans), undefined);
    case "CONDITION": {
      const rare = RARE.test(words) || reader.at("condition", detail.place)?.details.rare;
      return (spans) => (rare ? anyRareLadder(told(spans)) : conditionLadder(told(spans), undefined));
    }
    case "FAMILY":
      return (spans) => familyLadder(told(spans), undefined);
    case "EVENT":
      return (spans) => eventLadder(told(spans), undefined);
    default:
      return (spans) => traitLadder(told(spans), undefined);
  }
}

/** What says little more of somebody than that they work, or no longer do. */
const OF_MANY =
  /^(?:(?:a |an |the |is |was |now |newly |recently )*(?:retired|retiree|carer|self-?employed|freelance|professional|health professional|tradesman|worker|employee|colleague|manager|volunteer|unemployed|student|teenager|working (?:mother|mum|man|woman)|on benefits|out of work|between jobs)|works?(?:ing)? (?:nights|days|shifts|part-?time|full-?time|from home|two jobs|hard|(?:in|for|at|with) (?:a |an |the |our |some )?(?:shop|supermarket|tesco|lidl|aldi|dunnes|supervalu|asda|sainsbury'?s|morrisons|spar|centra|office|council|factory|warehouse|call centre|restaurant|pub|bar|caf[eé]|hotel|hospital|school|children|people|town|city|dublin|london|[\p{Lu}]\p{L}+)))$/iu;

type LookUp = (words: string) => ((told: Told) => Ladder) | undefined;

/** A table read at its first use. */
function lookUp<Row extends Named>(
  rows: () => readonly Row[],
  ladder: (told: Told, row: Row) => Ladder,
): LookUp {
  let table: PhraseTable<Row> | undefined;
  return (words) => {
    table ??= phraseTable(rows());
    const row = table.best(words)?.row;
    return row && ((told) => ladder(told, row));
  };
}

const occupation = lookUp(() => tables().occupations, occupationLadder);
const origin = lookUp(() => tables().origins, originLadder);
const condition = lookUp(() => tables().conditions, conditionLadder);
const family = lookUp(() => tables().families, familyLadder);
const trait = lookUp(() => tables().traits, traitLadder);
const event = lookUp(() => tables().events, eventLadder);

const LOOK_UPS: Partial<Record<DetailType, readonly LookUp[]>> = {
  OCCUPATION: [occupation, trait],
  ORIGIN: [origin],
  CONDITION: [condition, event, family],
  FAMILY: [family, condition],
  TRAIT: [trait, family, occupation, condition],
  EVENT: [event, condition, trait],
};

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

function sexOf(details: readonly Detail[], reader: Facts): { told: Told; sex: Sex } | null {
  const seen = details.flatMap((detail) => {
    const sex = reader.at("sex", detail.place)?.details.sex;
    return sex ? [{ detail, sex }] : [];
  });
  const [first] = seen;
  if (first)
    return {
      sex: first.sex,
      told: { words: reader.words(first.detail.place), spans: seen.map(({ detail }) => spanOf(detail)) },
    };
  // No word says it, but every "she" does, where nobody is a "he".
  const she = /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu.test(reader.document.text);
  const he = /(?<!\p{L})(?:he|him|his)(?!\p{L})/iu.test(reader.document.text);
  if (she === he) return null;
  return { sex: she ? "female" : "male", told: { words: she ? "she" : "he", spans: [] } };
}

const spanOf = ({ place: { start, end } }: Detail): TextSpan => ({ start, end });

function narrowestAge(details: readonly Detail[], reader: Facts): { told: Told; ages: Ages } | null {
  const seen = details
    .flatMap((detail) => {
      const fact = reader.at("age", detail.place)?.details;
      return fact ? [{ detail, ages: { min: fact.min, max: fact.max } }] : [];
    })
    .sort((a, b) => a.ages.max - a.ages.min - (b.ages.max - b.ages.min));
  const [first] = seen;
  if (!first) return null;
  return {
    ages: first.ages,
    told: { words: reader.words(first.detail.place), spans: seen.map(({ detail }) => spanOf(detail)) },
  };
}

/** How many people belong to a place that no table has. */
const UNLISTED: Readonly<Record<string, number>> = {
  town: 1500,
  school: 1500,
  practice: 9000,
  venue: 3000,
  county: 150_000,
  region: 300_000,
};
const HOSPITAL = 300_000;

interface PlaceRead {
  readonly ladder: Ladder;
  readonly rows: readonly PlaceRow[];
}

/**
 * The narrowest place told; what holds it adds nothing. Where the draft tells none, the profile's: a GP in Leitrim
 * writes of patients in Leitrim.
 */
function placeOf(details: readonly Detail[], { reader, country, workplaces }: Around): PlaceRead | null {
  const read = details
    .flatMap((detail): (PlaceRead & { people: number })[] => {
      const words = reader.words(detail.place);
      const told = { words, spans: [spanOf(detail)] };
      const type = reader.at("place", detail.place)?.details.type;
      // "Nelson" is a town before it is a hospital, unless the draft says hospital.
      const hospital = type === "hospital" ? hospitalNamed(words, country) : undefined;
      if (hospital)
        return [
          {
            ladder: unlistedPlaceLadder(told, hospital.catchment, country),
            rows: [],
            people: hospital.catchment,
          },
        ];
      // "The hospital" is no village of that name.
      const rows = type === "hospital" ? [] : placesNamed(words, country);
      if (rows.length > 0) {
        const people = rows.reduce((sum, { population }) => sum + population, 0);
        return [{ ladder: placeLadder(told, rows, country), rows, people }];
      }
      const people =
        type === "hospital" ? HOSPITAL : type && /\p{Lu}/u.test(words) ? UNLISTED[type] : undefined;
      return people === undefined
        ? []
        : [{ ladder: unlistedPlaceLadder(told, people, country), rows: [], people }];
    })
    .sort((a, b) => a.people - b.people);
  const [narrowest, ...others] = read;
  if (narrowest) {
    const spans = read.flatMap(({ ladder }) => ladder.spans);
    // "Ballina" is in Mayo where Mayo is told too.
    const inside = narrowest.rows.filter((row) => others.some(({ rows }) => isWithin(row, rows)));
    const rows = inside.length > 0 ? inside : narrowest.rows;
    const told = { words: narrowest.ladder.rungs[0].detail, spans };
    return rows.length > 0
      ? { rows, ladder: placeLadder(told, rows, country) }
      : { rows, ladder: { ...narrowest.ladder, spans } };
  }
  const { workplace: named = "" } = reader.document.draft.author;
  const hospital = hospitalNamed(named, country);
  if (hospital)
    return {
      ladder: unlistedPlaceLadder({ words: named, spans: [] }, hospital.catchment, country),
      rows: hospital.county === undefined ? [] : placesNamed(hospital.county, country),
    };
  const [workplace] = workplaces;
  return workplace
    ? {
        ladder: placeLadder({ words: displayName(workplace), spans: [] }, [workplace], country),
        rows: [workplace],
      }
    : null;
}

function countyOf(rows: readonly PlaceRow[]): string | null {
  const [row] = rows;
  if (!row) return null;
  const county = [row, ...containing(row)].find(({ kind }) => kind === "county" || kind === "borough");
  return county?.names[0] ?? null;
}

const CAPITALS = /^(?:dublin|london|greater london)$/u;
const isCapital = ([row]: readonly PlaceRow[]): boolean =>
  row !== undefined && [row, ...containing(row)].some(({ names }) => CAPITALS.test(names[0]!));

function timeOf(details: readonly Detail[], reader: Facts): Ladder[] {
  const read = details
    .map((detail) => {
      const words = reader.words(detail.place);
      return { detail, words, days: daysOf(words, reader.at("time", detail.place)?.details.precision) };
    })
    .sort((a, b) => a.days - b.days);
  const [narrowest] = read;
  if (!narrowest) return [];
  return [
    timeLadder({ words: narrowest.words, spans: read.map(({ detail }) => spanOf(detail)) }, narrowest.days),
  ];
}
