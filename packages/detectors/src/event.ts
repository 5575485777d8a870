import { allMatches, defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { ACCIDENTS } from "./event/accidents.ts";
import { HAPPENINGS } from "./event/happenings.ts";
import { STORIES } from "./event/stories.ts";
import { keepLongest } from "./keep-longest.ts";
import { matchable } from "./prefilter/matches.ts";

interface SeenEvent extends TextSpan {
  readonly type: string;
  readonly confidence: number;
}

/** How it happened, and what was out of the ordinary about it. */
export const event = defineDetector({
  id: "event",
  reads: "unusual events",
  emits: ["event"],
  detect: (reading) => keepLongest([...happenings(reading)]).map(toSighting),
});

const WRITTEN = [...ACCIDENTS, ...HAPPENINGS, ...STORIES];

function* happenings(reading: Reading): Generator<SeenEvent> {
  for (const { pattern, type, confidence, extends: goesOn } of matchable(reading, WRITTEN)) {
    for (const { 0: found, index } of allMatches(reading.text, pattern)) {
      const end = index + found.trimEnd().length;
      yield { start: index, end: goesOn ? clauseEnd(reading.text, end) : end, type, confidence };
    }
  }
}

/** Up to seven words on, no further than the clause. */
const REST =
  /^(?: (?!(?:and|but|so|because|who|which|while|when|then|last|this|yesterday|today|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)[A-Za-zÀ-ɏ0-9'&-]+){1,7}/i;
const LOOSE_END =
  /(?: (?:the|a|an|of|in|on|at|with|to|for|his|her|their|my|our|is|was|he|she|they|we|i|it|by|from|that))+$/i;
const LONGEST_REST = 100;

function clauseEnd(text: string, end: number): number {
  const rest = REST.exec(text.slice(end, end + LONGEST_REST))?.[0] ?? "";
  return end + rest.replace(LOOSE_END, "").length;
}

const toSighting = ({ start, end, type, confidence }: SeenEvent): Sighting => ({
  kind: "event",
  span: { start, end },
  confidence,
  details: { type },
});
