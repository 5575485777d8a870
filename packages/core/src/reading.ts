import type { Draft } from "./draft.ts";
import type { TextSpan } from "./place.ts";
import { findSentences, findWords, type Word } from "./segment.ts";
import { unmask } from "./unmask.ts";

/**
 * The draft as a person would read it aloud: look-alike letters and digits made plain, invisible
 * characters gone. Detectors work on this text; `toSource` leads back to the text as typed.
 */
export interface Reading {
  readonly draft: Draft;
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly TextSpan[];
  textAt(span: TextSpan): string;
  /** The sentence that holds the start of a span. */
  sentenceAt(span: TextSpan): TextSpan;
  toSource(span: TextSpan): TextSpan;
}

export function readText(draft: Draft): Reading {
  const { text, toSource } = unmask(draft.text);
  const words = findWords(text);
  const sentences = findSentences(text);
  return {
    draft,
    text,
    words,
    sentences,
    textAt: ({ start, end }) => text.slice(start, end),
    sentenceAt: (span) => sentenceAt(sentences, span),
    toSource,
  };
}

/** Binary search for the last sentence that starts at or before the span. */
export function sentenceAt(sentences: readonly TextSpan[], span: TextSpan): TextSpan {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= span.start) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: 0 };
}
