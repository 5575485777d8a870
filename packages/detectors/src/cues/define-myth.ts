import type { Reading, TextSpan } from "@chaperone/core";
import { type Cue, defineCue, matches } from "./define-cue.ts";
import { patterns } from "./parts.ts";
import { sentenceSpan } from "./sentence.ts";

interface MythOptions {
  readonly name: string;
  readonly means: string;
  /** False statements; a "not" in one turns it into the truth. */
  readonly claims: readonly string[];
  /** Statements that are, or may be, false because of the "not" in them. */
  readonly denials?: readonly string[];
}

const NEGATED = /n't\b|\b(?:not|cannot|never|no|nor|without)\b/i;
/** Denials of the usual claims, which are true. */
const TRULY_DENIED =
  /\b(?:do|does|did|can|will|would)(?:n't| not) (?:cause(?! aids)|give|lower|make|spread|feed|harm|alter|change|contain)\b|\b(?:is|are)(?:n't| not) (?:harmless|safe|linked|toxic|poison)\b/i;
/** How far before a passage a "never" or "don't" still speaks about it: "Never put butter on …". */
const REACH = 16;

/** A topic of health misinformation: what settled evidence contradicts, where the author stands behind it. */
export function defineMyth({ name, means, claims, denials = [] }: MythOptions): Cue {
  const [claimed, denied] = [patterns(...claims), patterns(...denials)];
  return defineCue({
    name,
    means,
    asserted: true,
    find: (reading) => [
      ...matches(claimed, reading).filter((span) => !NEGATED.test(withLead(reading, span))),
      ...matches(denied, reading).filter((span) => !TRULY_DENIED.test(reading.textAt(span))),
    ],
  });
}

function withLead(reading: Reading, span: TextSpan): string {
  const { start } = sentenceSpan(reading, span);
  return reading.text.slice(Math.max(start, span.start - REACH), span.end);
}
