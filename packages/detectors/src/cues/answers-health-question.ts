import { defineCue } from "./define-cue.ts";
import { test } from "./parts.ts";

/** First person or family, with a symptom, a medicine or a plea for advice. */
const QUESTION = test(
  `\\b(?:i|i'm|i've|im|my|mine|me|our|we|mum|dad|mam|hubby|husband|wife|son|daughter|kid|baby|lad|wee one|toddler|\\d+ ?(?:mo|m|yo|yr)s?)\\b[^\\n]{0,200}(?:\\?|\\b(?:help|advice|thoughts|ideas|any ideas|what (?:do|should|would|can)|should i|can i|is it|safe)\\b)`,
);
export const answersHealthQuestion = defineCue({
  name: "answers-health-question",
  means: "The message answered asks about the asker's own or a relative's health.",
  find: ({ draft }) => (QUESTION.test(draft.inReplyTo ?? "") ? [null] : []),
});
