import { allMatches, type ObservationDetails, type Reading, type TextSpan } from "@chaperone/core";
import { matchable } from "../prefilter/matches.ts";

export type PlaceType = ObservationDetails["place"]["type"];

export interface SeenPlace extends TextSpan {
  readonly type: PlaceType;
  readonly confidence: number;
}

export interface PlacePattern {
  readonly pattern: RegExp;
  readonly type: PlaceType;
  readonly confidence: number;
}

/** Whole words only; the match itself is the span, so context belongs in lookarounds. */
export const placePattern = (
  type: PlaceType,
  confidence: number,
  source: string,
  flags = "g",
): PlacePattern => ({
  type,
  confidence,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9_])(?:${source})(?![A-Za-zÀ-ɏ0-9_])`, flags),
});

export function* matchesOf(patterns: readonly PlacePattern[], reading: Reading): Generator<SeenPlace> {
  for (const { pattern, type, confidence } of matchable(reading, patterns)) {
    for (const { 0: found, index } of allMatches(reading.text, pattern)) {
      yield { start: index, end: index + found.length, type, confidence };
    }
  }
}

/** Capitalised words that begin a sentence or a title rather than a name. */
const NO_NAME =
  "(?!(?:The|This|That|These|Those|A|An|In|At|From|On|Our|My|Your|His|Her|Their|To|For|Of|And|But|Or|With|Saw|Had|Every|Each|New|I|It|We|He|She|They|You|If|When|While|Then|So|No|Not|Any|All|Some|Dr|Mr|Mrs|Ms|Miss|Prof|Love|Thanks|Thank|Is|As|By|Off|Up|Out|Over|Near|Outside|Behind|Local|Another|Best|First|Last|One|Two|Three|What|Why|How|Who|Where|Please|Sorry|Join|Visit|Meet|Today|Yesterday)\\b)";
const CAPITAL = "[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]{0,24}[A-Za-zÀ-ɏ]";

/** One to four capitalised words that may be the name of a place. */
export const PROPER = `${NO_NAME}${CAPITAL}(?:[ ](?:(?:of|the|na|an|upon|le|y|de|al) )?${CAPITAL}){0,3}`;
/** " in Oadby", after a common noun. */
export const IN_TOWN = `(?: (?:in|at|near|outside|behind|above|beside|by|past|beyond|of|on|over) (?:the )?${NO_NAME}${CAPITAL}(?: ${CAPITAL}){0,2})`;
