import type { CaseTrace, Ledger } from "@chaperone/core";
import { describe } from "../describe/describe.ts";
import type { Described } from "../describe/details.ts";
import { closest } from "../recognise.ts";
import { logOdds } from "./log-odds.ts";
import { properNamesIn, type Saying } from "./says.ts";
import { themesOf } from "./themes.ts";
import { followUp, type Mark, marksOf, traceOf } from "./trace.ts";

/** A draft beside the traces of its author's earlier posts. */
export interface Beside {
  readonly described: Described;
  readonly date: string;
  readonly ledger: Ledger;
}

/** What speaks for and against one earlier post being about the draft's patient; in the order of PAIR_WEIGHTS. */
export type PairEvidence = readonly number[];
/** The same for the draft as a whole; in the order of DRAFT_WEIGHTS. */
export type DraftEvidence = readonly number[];

const DAY = 86_400_000;
const YEAR = 365.25;

const yes = (value: boolean): number => (value ? 1 : 0);

/**
 * Works out the evidence for each earlier post and for the draft.
 * @param person the patient whom the draft tells of most closely
 */
export function gather(
  { described, date, ledger: { key, traces: earlier } }: Beside,
  person = closest(describe(described)),
): {
  readonly draft: DraftEvidence;
  readonly pairs: readonly PairEvidence[];
  /** What the draft shares with each earlier post. */
  readonly shared: readonly SharedThings[];
} {
  const { document } = described;
  const trace = traceOf(described, { id: "", date }, key, person);
  const { bio = "", handle = "" } = document.draft.author;
  const author = {
    marks: new Set(marksOf(`${bio} ${handle}`, key).keys()),
    themes: themesOf(`${bio} ${handle}`),
    markUses: countsOf(earlier.map(({ marks }) => marks)),
    themeUses: countsOf(earlier.map(({ themes }) => themes)),
  };
  const marks = marksOf(document.text, key);
  const shared = earlier.map((post) => sharedWith(trace, marks, post, author));
  return {
    draft: draftEvidence(described, trace),
    pairs: earlier.map((post, at) => pairEvidence(trace, post, shared[at]!, at === earlier.length - 1)),
    shared,
  };
}

/** In how many of the lists each thing stands. */
function countsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const thing of list) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

export interface SharedThings {
  /** Bits of the shared marks, most telling first; what several posts of the author share tells less. */
  readonly bits: readonly number[];
  /** The draft's own words for them. */
  readonly words: readonly string[];
  readonly themes: readonly string[];
  /** Themes shared that the author speaks of elsewhere too, which tell of the author and not of a patient. */
  readonly usual: readonly string[];
  /** Keys of details told in both. */
  readonly details: readonly string[];
  /** Sex or age differ, or the draft says that it speaks of another. */
  readonly isContradicted: boolean;
}

/** What the author's profile and posts speak of anyway. */
interface AuthorsOwn {
  readonly marks: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly markUses: ReadonlyMap<string, number>;
  readonly themeUses: ReadonlyMap<string, number>;
}

function sharedWith(
  draft: CaseTrace,
  marks: ReadonlyMap<string, Mark>,
  post: CaseTrace,
  author: AuthorsOwn,
): SharedThings {
  const found = post.marks
    .filter((mark) => marks.has(mark) && !author.marks.has(mark))
    .map((mark) => ({ ...marks.get(mark)!, uses: author.markUses.get(mark) ?? 1 }))
    .map(({ word, bits, uses }) => ({ word, bits: bits / uses }))
    .sort((a, b) => b.bits - a.bits);
  const themes = draft.themes.filter((theme) => post.themes.includes(theme));
  const isUsual = (theme: string): boolean =>
    author.themes.has(theme) || (author.themeUses.get(theme) ?? 0) > 1;
  const keys = new Set(post.details.map(({ key }) => key));
  return {
    bits: found.map(({ bits }) => bits),
    words: found.map(({ word }) => word),
    themes: themes.filter((theme) => !isUsual(theme)),
    usual: themes.filter(isUsual),
    details: draft.details.flatMap(({ key, kind }) => (keys.has(key) && kind !== "time" ? [key] : [])),
    isContradicted:
      sexesDiffer(draft, post) || agesDiffer(draft, post) || draft.sayings.includes("notTheSame"),
  };
}

export const sexesDiffer = (draft: CaseTrace, post: CaseTrace): boolean =>
  draft.sex !== null && post.sex !== null && draft.sex !== post.sex;

/** Birthdays pass between two posts. */
const YEARS_BETWEEN = 2;

export const agesDiffer = ({ ages: a }: CaseTrace, { ages: b }: CaseTrace): boolean =>
  a !== null && b !== null && (a.min - YEARS_BETWEEN > b.max || a.max + YEARS_BETWEEN < b.min);

const says = ({ sayings }: CaseTrace, saying: Saying): number => yes(sayings.includes(saying));

function pairEvidence(
  draft: CaseTrace,
  post: CaseTrace,
  shared: SharedThings,
  isLatest: boolean,
): PairEvidence {
  const days = Math.max(0, (Date.parse(draft.date) - Date.parse(post.date)) / DAY);
  const [first = 0, ...further] = shared.bits;
  const isAnniversary = days > 300 && Math.abs(days - YEAR * Math.round(days / YEAR)) <= 4;
  return [
    1,
    logOdds(post.patient) / 3,
    logOdds(post.description) / 3,
    Math.min(first, 7) / 4,
    Math.min(
      further.reduce((sum, bits) => sum + bits, 0),
      10,
    ) / 4,
    Math.min(shared.themes.length, 3),
    Math.min(shared.usual.length, 3),
    Math.min(shared.details.length, 2),
    yes(isAnniversary),
    yes(sexesDiffer(draft, post)),
    yes(draft.sex !== null && draft.sex === post.sex),
    yes(agesDiffer(draft, post)),
    Math.log1p(days) / 3,
    says(post, "own"),
    Math.max(says(post, "link"), says(post, "request")),
    says(post, "someone"),
    says(post, "madeUp"),
    says(post, "colleague"),
    Math.min(post.details.length, 6) / 3,
    yes(isLatest),
  ];
}

const DRAFT_SAYINGS = [
  "goesOn",
  "knownPerson",
  "another",
  "own",
  "link",
  "request",
  "figures",
  "someone",
  "colleague",
  "madeUp",
  "quotes",
  "agreed",
] as const satisfies readonly Saying[];

function draftEvidence(described: Described, trace: CaseTrace): DraftEvidence {
  const { text } = described.document;
  return [
    1,
    logOdds(trace.patient) / 3,
    logOdds(trace.description) / 3,
    logOdds(followUp(described)) / 2,
    ...DRAFT_SAYINGS.map((saying) => says(trace, saying)),
    // Who says more gives more away.
    Math.min(Math.log(text.length + 1), 6),
    Math.min(properNamesIn(text), 4) / 2,
    Math.min(described.observations("place").length, 3) / 2,
    yes(described.observations("event").length > 0),
    yes(described.observations("age").length > 0),
    yes(described.observations("condition").length > 0),
  ];
}
