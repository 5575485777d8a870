import type { Draft } from "./draft.ts";
import type { TextSpan } from "./place.ts";
import { type Reading, readText, sentenceAt } from "./reading.ts";

/** A draft made ready: the text as typed with its sentences, and the reading detectors work on. */
export interface Document {
  readonly draft: Draft;
  readonly text: string;
  readonly sentences: readonly TextSpan[];
  readonly reading: Reading;
  textAt(span: TextSpan): string;
  /** The sentence that holds the start of a span, in the text as typed. */
  sentenceAt(span: TextSpan): TextSpan;
}

/**
 * Turns a draft into a document. Any string is accepted: lone surrogates, NUL, look-alikes and
 * right-to-left text keep their offsets.
 */
export function readDraft(draft: Draft): Document {
  const reading = readText(draft);
  const sentences = reading.sentences.map((span) => reading.toSource(span));
  return {
    draft,
    text: draft.text,
    sentences,
    reading,
    textAt: ({ start, end }) => draft.text.slice(start, end),
    sentenceAt: (span) => sentenceAt(sentences, span),
  };
}
