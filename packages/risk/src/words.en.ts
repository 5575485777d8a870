import type {
  CheapestChange,
  CollectiveDescription,
  PeopleRange,
  Recognisability,
  StepUp,
  TellingDetail,
} from "@chaperone/core";
import { rounded } from "./estimate.ts";

export { rounded };

/** "About 80 people in Ireland fit this (50 to 130)." One significant figure; the patient is always one of them. */
export function peopleLine({ others, population }: Pick<Recognisability, "others" | "population">): string {
  const people = withPatient(others);
  if (people.mid < 2) return `Probably only this person in ${population} fits this.`;
  const range = people.low === people.high ? "" : ` (${figure(people.low)} to ${figure(people.high)})`;
  return `${amount(people.mid)} in ${population} fit this${range}.`;
}

/** "Of those in A&E that night: probably only this person." Nothing where no small circle is known. */
export function circleLine({ circle }: Pick<Recognisability, "circle">): string | null {
  if (!circle) return null;
  return `Of ${circle.label}: ${fewInWords(circle.others)}.`;
}

/** After a colon: "about 4 people". */
export function fewInWords(others: PeopleRange): string {
  const people = withPatient(others).mid;
  return people < 2 ? "probably only this person" : amount(people).toLowerCase();
}

/** From here on earlier posts are taken to speak of the same patient; below, it is said as a question. */
export const SURELY_SAME = 0.85;

/**
 * "With your posts of 3 and 9 May: about 4 people."
 * @param posts the earlier posts in the reader's words: "your posts of 3 and 9 May"
 */
export function togetherLine(
  { together, probability }: Pick<CollectiveDescription, "together" | "probability">,
  posts: string,
): string {
  const fit = fewInWords(together.others);
  return probability < SURELY_SAME
    ? `Is this the same patient as in ${posts}? Then, together: ${fit}.`
    : `With ${posts}: ${fit}.`;
}

/** No number says this, and it is always true. */
export const FAMILY_LINE = "The patient and the family would know.";

/** What the figures are worth, said beside them. */
export const CAUTION =
  "Counted from public tables; it could be three times more or fewer. It counts only what was read here. Friends, colleagues and anyone who was there need fewer details. Not counted: your profile, what pictures show, comments, the news.";

/** "Say “Mayo” for “Ballina”, leave out “last night”: about 50 others would fit." */
export function changeLine({ steps, others }: CheapestChange): string {
  return sentence(`${steps.map(stepInWords).join(", ")}: ${othersInWords(others)} would fit.`);
}

/** "about 50 others", "thousands of others": more exactness would promise too much. */
export function othersInWords({ mid }: PeopleRange): string {
  const people = rounded(mid);
  return people >= THOUSANDS ? "thousands of others" : `about ${figure(people)} others`;
}

const sentence = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

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
  if (people >= THOUSANDS) return "Thousands of people";
  if (people >= 6 && people <= 11) return `A handful of people (about ${figure(people)})`;
  return `About ${figure(people)} people`;
}

const NUMBERS = new Intl.NumberFormat("en-GB");
const figure = (people: number): string => NUMBERS.format(people).replaceAll(",", "\u202f");

/** "divides by 500"; what leaves most people in says so. */
export const costInWords = (divideBy: number): string =>
  divideBy < 1.5 ? "hardly narrows it" : `divides by ${figure(rounded(divideBy))}`;

/** Why the level is red where no count says so. */
export const overrideLine = (why: string): string => `Whatever the number: ${why}.`;

/** Large numbers are no promise: what was counted is named. */
export function noSmallGroupLine(found: Pick<Recognisability, "factors" | "others" | "population">): string {
  const counted = found.factors.map(({ detail }) => `“${detail}”`).join(", ");
  return `No small group found in: ${counted}. ${peopleLine(found)}`;
}

/** What is not known for sure about a figure; nothing where it was seen in its source. */
export function doubtInWords({ guess, source }: Pick<TellingDetail, "guess" | "source">): string | null {
  const doubts = [
    ...(guess ? ["a guess"] : []),
    ...(source.verified === "recalled" ? ["from memory, not checked yet"] : []),
  ];
  return doubts.length > 0 ? `${sentence(doubts.join("; "))}.` : null;
}

/** What leads on to the next words: a reader's edge may take it along. */
const LEADS_ON =
  /(?:\s+(?:and|or|but|for|from|of|to|at|by|with|who|that|which|is|was|has|had|the|a|an|his|her|their|my|our))+$/iu;

/** A passage as the draft has it, without what only leads on: of "young farmer from" the "young farmer". */
export const quotable = (passage: string): string => passage.replace(LEADS_ON, "");
