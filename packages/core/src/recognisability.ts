import type { TextSpan } from "./place.ts";

/** A number of people with the middle four fifths of its uncertainty. */
export interface PeopleRange {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Red: a reader who settles on one fitting person is likely right. Amber: more often than in one of eleven. Never green. */
export type RecognisabilityLevel = "red" | "amber" | "none";

/** How many other people fit a description. */
export interface Estimate {
  /** Others besides the patient, unrounded; near 0 where it is almost certainly only the patient. */
  readonly others: PeopleRange;
  /** That nobody else fits, 0 to 1. */
  readonly probabilityOnlyOne: number;
  /** That a reader who settles on one fitting person is right, 0 to 1. */
  readonly rightGuess: number;
  readonly level: RecognisabilityLevel;
}

/** The table behind a figure. */
export interface FigureSource {
  readonly title: string;
  readonly year: number;
  readonly licence: string;
  readonly url: string | null;
  /** Whether the figure was seen in the source, or written down from memory and still to be checked. */
  readonly verified: "seen" | "recalled";
}

/** What one detail gives away. */
export interface TellingDetail {
  /** In words: "43-year-old woman", "Ballina". */
  readonly detail: string;
  /** Where it stands in the draft; none where the profile says it. */
  readonly spans: readonly TextSpan[];
  /** By how much the number of fitting people shrinks with it. */
  readonly divideBy: number;
  readonly source: FigureSource;
  /** Reckoned or unknown rather than counted. */
  readonly guess: boolean;
}

/** A detail told less exactly. */
export interface StepUp {
  /** What is now said, in words. */
  readonly detail: string;
  readonly spans: readonly TextSpan[];
  /** What to say instead; null: leave it out. */
  readonly say: string | null;
}

/** The smallest change after which enough others fit. */
export interface CheapestChange {
  readonly steps: readonly StepUp[];
  /** Others who fit afterwards. */
  readonly others: PeopleRange;
}

/** Who could recognise the patient described. */
export interface Recognisability extends Estimate {
  /** Where they were counted: "Ireland". */
  readonly population: string;
  /** The smallest group in which few fit: those who were there, the patients of the practice. */
  readonly circle: (Estimate & { readonly label: string }) | null;
  /** Why it is red whatever the number: "an event the news would carry". */
  readonly overrides: readonly string[];
  /** Most telling first. */
  readonly factors: readonly TellingDetail[];
  readonly cheapest: CheapestChange | null;
}

/** An earlier post that speaks of the same patient. */
export interface EarlierPost {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
}

/** What several posts tell of one patient. */
export interface CollectiveDescription {
  readonly posts: readonly [EarlierPost, ...EarlierPost[]];
  /** That they speak of the same patient, 0 to 1; below `CERTAIN` it is asked. */
  readonly probability: number;
  /** Others who fit what all of them tell together. */
  readonly together: Estimate;
  /** Why they are taken for the same, in words: "the same job", "the lambing man". */
  readonly because: readonly string[];
}
