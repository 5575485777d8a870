import type { Reading, TextSpan } from "@chaperone/core";

/** As far as anybody's sentence reaches; a text without full stops must not cost its square. */
const REACH = 400;

/** The sentence around a passage, no more than a few lines to either side. */
export function sentenceSpan(reading: Reading, span: TextSpan): TextSpan {
  const { start, end } = reading.sentenceAt(span);
  return {
    start: Math.max(start, span.start - REACH),
    end: Math.max(span.end, Math.min(end, span.end + REACH)),
  };
}

export const sentenceOf = (reading: Reading, span: TextSpan): string =>
  reading.textAt(sentenceSpan(reading, span));

/** The words before a passage, in its sentence. */
export function before(reading: Reading, span: TextSpan, count: number): string {
  const { start } = sentenceSpan(reading, span);
  const words = reading.text.slice(start, span.start).split(/(?<=\s)/);
  return words.slice(-count).join("");
}

/** What follows a passage in its sentence. */
export const after = (reading: Reading, span: TextSpan): string =>
  reading.text.slice(span.end, sentenceSpan(reading, span).end);
