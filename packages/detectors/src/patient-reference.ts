import {
  allMatches,
  defineDetector,
  type Reading,
  type Seen,
  type Sighting,
  type TextSpan,
} from "@chaperone/core";
import { keepLongest } from "./keep-longest.ts";
import { DESCRIBING, describedPeople } from "./patients/described.ts";
import type { PatientPattern } from "./patients/pattern.ts";
import { PATIENT_PATTERNS } from "./patients/patterns.ts";
import { ANY_PATIENT, GENERAL, NOBODY_MEANT, OWN_CIRCLE, TO_MANY } from "./patients/words.ts";
import { matchable } from "./prefilter/matches.ts";

interface SeenReference extends TextSpan {
  readonly how: string;
  readonly confidence: number;
}

/** Words that show a particular patient: "my pt", "a lady in clinic today", "bed 4", "came in with". */
export const patientReference = defineDetector({
  id: "patient-reference",
  reads: "words that point to one patient",
  emits: ["patient-reference"],
  needs: DESCRIBING,
  detect: (reading, seen) =>
    NOBODY_MEANT.test(reading.text)
      ? []
      : keepLongest([...references(reading), ...described(reading, seen)]).map(toSighting),
});

function* references(reading: Reading): Generator<SeenReference> {
  for (const shape of matchable(reading, PATIENT_PATTERNS)) {
    for (const { 0: found, index } of allMatches(reading.text, shape.pattern)) {
      const span = { start: index, end: index + found.trimEnd().length };
      if (OWN_CIRCLE.test(found) || isGeneral(reading, span, shape)) continue;
      yield { ...span, how: shape.how, confidence: shape.confidence };
    }
  }
}

/** Less sure than words that point, and only where nobody of the author's own is spoken of. */
function* described(reading: Reading, seen: Seen): Generator<SeenReference> {
  if (OWN_CIRCLE.test(reading.text)) return;
  for (const span of describedPeople(reading, seen)) {
    const sentence = reading.textAt(reading.sentenceAt(span));
    if ([GENERAL, ANY_PATIENT, TO_MANY].some((words) => words.test(sentence))) continue;
    yield { ...span, how: "described", confidence: 0.5 };
  }
}

const HOW_OF_REPLIES = "addressed";
const STORY = "story";

function isGeneral(reading: Reading, span: TextSpan, { how, loose }: PatientPattern): boolean {
  const { kind } = reading.draft;
  if (how === HOW_OF_REPLIES && kind !== "reply" && kind !== "review-reply") return true;
  const sentence = reading.textAt(reading.sentenceAt(span));
  if (GENERAL.test(sentence)) return true;
  // In a story about the author's mother or registrar "she told me" is no patient.
  if (how === STORY && OWN_CIRCLE.test(reading.text)) return true;
  return loose === true && (ANY_PATIENT.test(sentence) || OWN_CIRCLE.test(sentence));
}

const toSighting = ({ start, end, how, confidence }: SeenReference): Sighting<"patient-reference"> => ({
  kind: "patient-reference",
  span: { start, end },
  confidence,
  details: { how },
});
