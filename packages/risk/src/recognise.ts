import {
  type CheapestChange,
  type Estimate,
  isDirect,
  type PeopleRange,
  type Recognisability,
  type StepUp,
  type TellingDetail,
} from "@chaperone/core";
import { type Choice, cheapest } from "./cheapest.ts";
import { circleOf } from "./circle.ts";
import { type DescribedPerson, describe } from "./describe/describe.ts";
import type { Described } from "./describe/details.ts";
import { asTold, estimateAt, type Rungs } from "./person.ts";
import type { Country } from "./tables/rows.ts";

/**
 * How many people fit what a draft tells of a patient: of several patients the one told most closely.
 * @returns null where no patient is described.
 */
export function recognise(described: Described): Recognisability | null {
  const person = closest(describe(described));
  const identifiers = identifiersIn(described);
  if (!person)
    return identifiers.length === 0
      ? null
      : {
          ...ONLY_THE_PATIENT,
          population: COUNTRY_NAMES[described.jurisdiction],
          overrides: identifiers,
        };
  const found = recognisabilityOf(person);
  if (identifiers.length === 0) return found;
  const { population, factors, overrides } = found;
  return { ...ONLY_THE_PATIENT, population, factors, overrides: [...identifiers, ...overrides] };
}

/** A name needs no count. */
const ONLY_THE_PATIENT: Omit<Recognisability, "population"> = {
  others: { low: 0, mid: 0, high: 0 },
  probabilityOnlyOne: 1,
  rightGuess: 1,
  level: "red",
  circle: null,
  overrides: [],
  factors: [],
  cheapest: null,
};

/** What identifies by itself, whatever else is told. */
function identifiersIn(described: Described): string[] {
  const types = new Set(
    described
      .observations("detail")
      .filter(
        ({ confidence, details: { type, about } }) =>
          isDirect(type) && about !== "other" && confidence >= SURE,
      )
      .map(({ details: { type } }) => type),
  );
  return [
    ...(types.has("NAME") ? ["a name"] : []),
    ...(types.has("DOB") ? ["a full date of birth"] : []),
    ...([...types].some((type) => type !== "NAME" && type !== "DOB")
      ? ["a number, handle or address that identifies by itself"]
      : []),
  ];
}

/** Below it a word is as likely no name. */
const SURE = 0.5;

/** The one whom the fewest others fit. */
export function closest(people: readonly DescribedPerson[]): DescribedPerson | undefined {
  const counted = people
    .filter(({ ladders }) => ladders.length > 0)
    .map((person) => ({ person, others: estimateAt(person, asTold(person)).others.mid }));
  return counted.sort((a, b) => a.others - b.others)[0]?.person;
}

export function recognisabilityOf(person: DescribedPerson): Recognisability {
  const told = asTold(person);
  const national = estimateAt(person, told);
  const circle = circleOf(person, told);
  const overrides = overridesOf(person);
  const change = cheapest(person);
  return {
    ...national,
    level: levelOf(national, circle, overrides),
    population: COUNTRY_NAMES[person.circumstances.country],
    circle,
    overrides,
    factors: factorsOf(person, national),
    cheapest: change && change.cost > 0 ? cheapestChange(person, change) : null,
  };
}

const COUNTRY_NAMES: Readonly<Record<Country, string>> = {
  IE: "Ireland",
  GB: "the United Kingdom",
  US: "the United States",
  CA: "Canada",
  AU: "Australia",
  NZ: "New Zealand",
};

/** A circle in which only one fits is worth a second look, however many fit in the country. */
function levelOf(
  { level }: Estimate,
  circle: Estimate | null,
  overrides: readonly string[],
): Recognisability["level"] {
  if (level === "red" || overrides.length > 0) return "red";
  return level === "amber" || circle?.level === "red" ? "amber" : "none";
}

/** Below one in 100,000 a condition by its name and a town by its name are one person to whoever knows the town. */
const VERY_RARE = -5;

/** What no count sees: why a person is recognisable whatever the number. */
export function overridesOf({ ladders, circumstances }: DescribedPerson): string[] {
  const told = { ...circumstances, ages: null, sex: null };
  const town = ladders.some(
    ({ kind, rungs, spans, inPicture }) =>
      kind === "place" && (inPicture === true || (spans.length > 0 && rungs.length > 2)),
  );
  const veryRare = ladders.some(
    ({ kind, guess, rungs }) =>
      kind === "condition" && !guess && (rungs[0].share(told)?.log10 ?? 0) < VERY_RARE,
  );
  return [
    ...(ladders.some(({ newsworthy }) => newsworthy) ? ["an event the news would carry"] : []),
    ...(town && veryRare ? ["a very rare condition in a named place"] : []),
  ];
}

/** By what each detail divides: the others who would fit without it by those who fit with it. */
function factorsOf(person: DescribedPerson, national: Estimate): TellingDetail[] {
  return person.ladders
    .map((ladder, at): TellingDetail => {
      const without = { ...person, ladders: person.ladders.toSpliced(at, 1) };
      const { others } = estimateAt(without, asTold(without));
      return {
        detail: ladder.rungs[0].detail,
        spans: ladder.spans,
        divideBy: Math.max(1, others.mid / national.others.mid),
        source: ladder.source,
        guess: ladder.guess,
      };
    })
    .sort((a, b) => b.divideBy - a.divideBy);
}

export function cheapestChange(person: DescribedPerson, { rungs }: Choice): CheapestChange {
  return { steps: stepsOf(person, rungs), others: othersAt(person, rungs) };
}

const stepsOf = ({ ladders }: DescribedPerson, rungs: Rungs): StepUp[] =>
  ladders.flatMap(({ spans, rungs: told }, at) => {
    const rung = rungs[at]!;
    return rung === 0 ? [] : [{ detail: told[0].detail, spans, say: told[rung]!.say }];
  });

const othersAt = (person: DescribedPerson, rungs: Rungs): PeopleRange => estimateAt(person, rungs).others;
