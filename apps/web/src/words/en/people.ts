import type { PeopleRange } from "@chaperone/core";
import {
  CAUTION,
  circleLine,
  costInWords,
  doubtInWords,
  FAMILY_LINE,
  fewInWords,
  noSmallGroupLine,
  overrideLine,
  peopleLine,
  togetherLine,
} from "@chaperone/risk/words";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const changes = (count: number): string => `${NUMBERS[count] ?? count} ${count === 1 ? "change" : "changes"}`;

/** Who could recognise the patient. What it shares with the command line comes from there, one sentence at a time. */
export const people = {
  region: "Who could recognise the patient",
  peopleLine,
  circleLine,
  togetherLine,
  overrideLine,
  noSmallGroupLine,
  family: FAMILY_LINE,
  caution: CAUTION,
  /** A finding weighs more than the number does. */
  heavier: {
    must: "It is a must all the same: people can know a story by how it is told, however many fit its details.",
    should:
      "It is a should all the same: people can know a story by how it is told, however many fit its details.",
    consider:
      "It is worth a thought all the same: people can know a story by how it is told, however many fit its details.",
  },
  /** @param others who fit after the changes */
  withChanges: (count: number, others: PeopleRange) => `With ${changes(count)}: ${fewInWords(others)}.`,
  circleNote:
    "Whoever was close by goes by what they could see or already knew, so fewer details are enough.",

  /** Earlier posts within a sentence. @param when "3 and 9 May" */
  yourPosts: (count: number, when: string) => `your ${count === 1 ? "post" : "posts"} of ${when}`,
  yourPostsBetween: (count: number, first: string, last: string) =>
    `your ${count} posts from ${first} to ${last}`,

  costs: {
    heading: "What each detail gives away",
    explained:
      "“Divides by 100” means: of 100 people whom the other details fit, about one is left. Open a line to see where its figure comes from.",
    inWords: costInWords,
    guess: "a guess",
    /** Several that hardly narrow it, folded into one line. */
    few: (count: number) => `${count} more that hardly narrow it`,
    newTab: ", opens in a new tab",
    at: (host: string) => ` at ${host}`,
    facts: (year: number, licence: string) => `Year: ${year}. Licence: ${licence}.`,
    doubt: doubtInWords,
  },

  change: {
    heading: "The smallest change that helps",
    becomes: "becomes",
    leftOut: "is left out",
    added: "is added",
    /** @param where "Ireland" */
    thenFit: (others: PeopleRange, where: string) =>
      `Then ${fewInWords(others)} in ${where} would fit the details read.`,
    make: (count: number) => (count === 1 ? "Make this change" : `Make these ${changes(count)}`),
    done: (count: number) => changes(count),
    byHand: "I have no wording that suits your sentences here, so these are yours to make.",
    closest: (where: string) =>
      `Enough people in ${where} fit. Those who were close by are the ones who could tell: say less of when it was and of what they could see.`,
  },
};
