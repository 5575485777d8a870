import type { CheapestChange, Estimate, PeopleRange, Recognisability, StepUp } from "@chaperone/core";
import { rounded } from "./estimate.ts";

/** "About 80 people in Ireland fit this (50 to 130)." One significant figure; the patient is always one of them. */
export function peopleLine({ others, population }: Pick<Recognisability, "others" | "population">): string {
  const people = withPatient(others);
  if (people.mid < 2) return `Probably only this person in ${population} fits this.`;
  const range = people.low === people.high ? "" : ` (${figure(people.low)} to ${figure(people.high)})`;
  return `${amount(people.mid)} people in ${population} fit this${range}.`;
}

/** "Of those in A&E that night: probably only this person." Nothing where no small circle is known. */
export function circleLine({ circle }: Pick<Recognisability, "circle">): string | null {
  if (!circle) return null;
  const people = withPatient(circle.others).mid;
  return `Of ${circle.label}: ${people < 2 ? "probably only this person" : amount(people).toLowerCase()}.`;
}

/** No number says this, and it is always true. */
export const FAMILY_LINE = "The patient and the family would know.";

/** What the figures are worth, said beside them. */
export const CAUTION =
  "Counted from public tables; it could be three times more or fewer. It counts only what was read here. Friends, colleagues and anyone who was there need fewer details. Not counted: your profile, pictures, comments, the news.";

/** "Say “Mayo” for “Ballina”, leave out “last night”: about 50 others would fit." */
export function changeLine({ steps, others }: CheapestChange): string {
  const after = rounded(others.mid);
  return `${steps.map(stepInWords).join(", ")}: about ${figure(after)} others would fit.`.replace(
    /^./u,
    (first) => first.toUpperCase(),
  );
}

const stepInWords = ({ detail, say }: StepUp): string =>
  say === null ? `leave out “${detail}”` : `say “${say}” for “${detail}”`;

/** Others and the patient, to one significant figure, never fewer than one. */
export const withPatient = ({ low, mid, high }: PeopleRange): PeopleRange => ({
  low: rounded(1 + low),
  mid: rounded(1 + mid),
  high: rounded(1 + high),
});

const THOUSANDS = 3000;

function amount(people: number): string {
  if (people >= THOUSANDS) return "Thousands of";
  if (people >= 6 && people <= 11) return `A handful of (about ${figure(people)})`;
  return `About ${figure(people)}`;
}

const figure = (people: number): string => people.toLocaleString("en-GB").replaceAll(",", "\u202f");

/** "divides by 500" */
export const costInWords = (divideBy: number): string => `divides by ${figure(rounded(divideBy))}`;

/** Whether a count is small enough to be worth its line. */
export const isFew = ({ level }: Pick<Estimate, "level">): boolean => level !== "none";
