import { logOdds } from "./log-odds.ts";

/** What two posts share, and how they stand to each other. */
export interface LinkEvidence {
  /** Bits of the words that both use, the most telling first. */
  readonly words: readonly number[];
  /** Bits of the themes of both, together. */
  readonly themes: number;
  /** Bits of the words by which the later post calls somebody, and that the earlier one uses. */
  readonly called: number;
  /** Bits of a name ("stairs man") that both use. */
  readonly name: number;
  /** How surely the later post goes on with a story; 0 to 1. */
  readonly followUp: number;
  readonly days: number;
  readonly isSameSex: boolean;
  /** Both tell an age to the year, and the years between fit. */
  readonly isSameAge: boolean;
  /** The earlier post brings in somebody new. */
  readonly introduces: boolean;
  /** Earlier posts among which this one was found. */
  readonly among: number;
}

/**
 * In the order of `rowOf`. Fitted by logistic regression (ridge 3, standardised) on the pairs that the index names in
 * archives of 500 to 4,500 posts, made by scattering the sequences of corpus/ among its other posts.
 */
const WEIGHTS: readonly number[] = [
  -1.22, 0.66, 0.56, 0.29, 1.35, 1.56, 0.67, 0.19, -1.11, 2.49, 0.96, 2.93, 0.68, -1.72,
];

/** From this probability on two posts are said to tell of one patient; chosen for few false cases (bench:audit). */
export const SAME = 0.62;

const YEAR = 365.25;

/** The evidence as numbers of about one size. */
export function rowOf(evidence: LinkEvidence): number[] {
  const { words, days, called, followUp } = evidence;
  const goesOn = logOdds(followUp) / 2;
  const isAnniversary = days > 300 && Math.abs(days - YEAR * Math.round(days / YEAR)) <= 4;
  return [
    1,
    (words[0] ?? 0) / 4,
    (words[1] ?? 0) / 4,
    Math.min(evidence.themes, 20) / 4,
    Math.min(called, 25) / 4,
    evidence.name / 4,
    goesOn,
    called > 0 ? Math.max(0, goesOn) : 0,
    Math.log1p(days) / 3,
    Number(isAnniversary),
    Number(evidence.isSameSex),
    Number(evidence.isSameAge),
    Number(evidence.introduces),
    Math.log2(Math.max(2, evidence.among)) / 4,
  ];
}

/**
 * The probability that two posts speak of one patient. What both share must surprise more than something shared by
 * chance does among so many posts, which is why their number counts against it.
 */
export function sameProbability(evidence: LinkEvidence, weights = WEIGHTS): number {
  const odds = rowOf(evidence).reduce((sum, value, at) => sum + value * weights[at]!, 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Posts that the general rarity of words was counted in (data/stem-rarity.tsv). */
const COUNTED = 9286;
/** Of what is counted nowhere: somebody else will have said it. */
const UNCOUNTED = 4;

/**
 * What it tells that two posts share something, in bits: by how common it is among doctors' posts, and among these.
 * @param bits its general rarity; null where nobody counted it
 * @param sharing posts that have it, these two included
 */
export function bitsShared(bits: number | null, sharing: number, posts: number): number {
  const general = bits === null ? UNCOUNTED : COUNTED / 2 ** bits;
  return Math.log2((COUNTED + posts) / (general + Math.max(0, sharing - 2) + 0.5));
}
