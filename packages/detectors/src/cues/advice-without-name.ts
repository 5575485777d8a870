import type { Reading, TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { advisesPublic } from "./advises-public.ts";
import { isUnnamed } from "./author.ts";
import { defineCue } from "./define-cue.ts";
import { directsTreatment } from "./directs-treatment.ts";
import { offersAdvice } from "./offers-advice.ts";
import { sentenceOf } from "./sentence.ts";

const TELLS =
  /\b(?:you|your|ur|take|stop|start|skip|use|do|leave|don't|no|never|ask for|double|pause|drink|get|needn't|everyone|best|first)\b|\?/i;
const OF_SELF = /\b(?:i|i'm|i've|me|my|mine|we|our|us)\b/i;

export const adviceWithoutName = defineCue({
  name: "advice-without-name",
  means: "Clinical advice is given and no real name of the author is shown.",
  confidence: 0.85,
  find: (reading) => (isUnnamed(reading) ? advice(reading) : []),
});

const advice = (reading: Reading): (TextSpan | null)[] => [
  ...advisesPublic.find(reading),
  ...directsTreatment.find(reading),
  ...offersAdvice.find(reading),
  ...tellsAboutTreatment(reading),
];

/** A medicine or illness in a sentence that tells readers something; a tale of one's own shift tells them nothing. */
function tellsAboutTreatment(reading: Reading): TextSpan[] {
  return [
    ...lexicon("medicines").matches(reading.words),
    ...lexicon("conditions").matches(reading.words),
  ].filter((match) => {
    const sentence = sentenceOf(reading, match);
    return !/weak|caps/.test(match.note) && TELLS.test(sentence) && !OF_SELF.test(sentence);
  });
}
