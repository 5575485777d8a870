import { contains, type Edit, type Fix, overlaps, type RuleContext } from "@chaperone/core";
import type { PlacedDetail } from "../../evidence.ts";
import { leaveOutPhrase } from "../../leave-out.ts";

const LIFE_STAGES: readonly (readonly [below: number, words: string])[] = [
  [2, "very young"],
  [13, "young"],
  [20, "teenage"],
  [36, "younger"],
  [65, "middle-aged"],
  [Number.POSITIVE_INFINITY, "older"],
];

/** Times that stand as adverbs, so that "recently" fits in their place. */
const ADVERB_OF_TIME =
  /^(?:today|yesterday|tonight|(?:late )?last night|(?:earlier )?this (?:morning|afternoon|evening|week|month)|last (?:week|month|\p{L}+day)|\p{L}+day|just now|earlier)$/iu;

/** The same story with exact ages, places and times made vague, as one change; null where none of them can be. */
export function lessExactly(context: RuleContext, details: readonly PlacedDetail[]): Fix | null {
  const edits: Edit[] = [];
  for (const detail of details) {
    const edit = vaguer(context, detail);
    if (edit && !edits.some((other) => overlaps(other, edit))) edits.push(edit);
  }
  return edits.length === 0 ? null : { label: "Say it less exactly", safety: "changes-meaning", edits };
}

function vaguer(context: RuleContext, { place, details }: PlacedDetail): Edit | null {
  const { text } = context.document;
  if (details.type === "AGE") return vaguerAge(context, place);
  if (
    details.type === "PLACE" &&
    /\b(?:in|at|from|near|outside)\s+(?:the\s+)?$/iu.test(text.slice(0, place.start))
  )
    return leaveOutPhrase(text, place);
  if (details.type === "TIME" && ADVERB_OF_TIME.test(text.slice(place.start, place.end)))
    return recently(text, place);
  return null;
}

/** Only ages used like adjectives ("a 43-year-old woman", "43yo man"): elsewhere a life stage would not read. */
function vaguerAge({ document, observations }: RuleContext, place: PlacedDetail["place"]): Edit | null {
  const age = observations("age").find((one) => one.place.in === "text" && contains(place, one.place));
  if (!age || !/^\d+[ -]?(?:y(?:ea)?rs?[ -]?old|y\/?o)$/iu.test(document.textAt(place))) return null;
  const stage = LIFE_STAGES.find(([below]) => age.details.max < below)![1];
  const article = /\b(an?)\s+$/iu.exec(document.text.slice(0, place.start));
  if (!article) return { start: place.start, end: place.end, text: stage };
  const start = place.start - article[0].length;
  const fitting = /^[aeiou]/u.test(stage) ? "an" : "a";
  return {
    start,
    end: place.end,
    text: `${article[1]!.startsWith("A") ? fitting.replace("a", "A") : fitting} ${stage}`,
  };
}

function recently(text: string, { start, end }: PlacedDetail["place"]): Edit {
  const preposition = /\b(?:on|since)\s+$/iu.exec(text.slice(0, start));
  const from = start - (preposition?.[0].length ?? 0);
  const opens = /(?:^|[.!?\n]\s*)$/u.test(text.slice(0, from));
  return { start: from, end, text: opens ? "Recently" : "recently" };
}
