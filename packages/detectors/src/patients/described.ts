import type { ObservationKind, Reading, Seen, TextSpan } from "@chaperone/core";

/** Facts that, two in a sentence, describe one particular person rather than a group. */
export const DESCRIBING = [
  "age",
  "sex",
  "occupation",
  "family",
  "condition",
  "event",
  "trait",
  "place",
  "time",
] as const satisfies readonly ObservationKind[];
type Describing = (typeof DESCRIBING)[number];

/** Each with what it must be joined by: an age beside anything, a job only beside what befell its holder. */
const PAIRS: Readonly<Partial<Record<Describing, readonly Describing[]>>> = {
  age: ["sex", "occupation", "family", "condition", "event", "trait", "place", "time"],
  sex: ["occupation", "family", "condition", "event", "trait", "place", "time"],
  occupation: ["condition", "event"],
  family: ["condition", "event", "place"],
  condition: ["event", "trait"],
};
const CLEAR = 0.6;
const OF_THE_AUTHOR = /(?<![A-Za-zÀ-ɏ'])(?:i'm|i am|i was|i've|my|me|mine|we're|our)(?![A-Za-zÀ-ɏ])/i;

/** "Saddler, fifty-odd, Oakham. Anthrax": nobody is pointed at, and yet one person is meant. */
export function* describedPeople(reading: Reading, seen: Seen): Generator<TextSpan> {
  const facts = DESCRIBING.flatMap((kind) =>
    seen(kind).flatMap(({ span, confidence }) => (span && confidence >= CLEAR ? [{ kind, span }] : [])),
  );
  if (facts.length < 2) return;
  for (const sentence of reading.sentences) {
    const here = facts.filter(({ span }) => sentence.start <= span.start && span.start < sentence.end);
    if (here.length < 2 || OF_THE_AUTHOR.test(reading.textAt(sentence))) continue;
    const head = here.find(({ kind }) => here.some((other) => PAIRS[kind]?.includes(other.kind)));
    if (head) yield head.span;
  }
}
