import type { Edit, TextSpan } from "@chaperone/core";

/** A label that says nothing without its number: "NHS no", "MRN:", "tel". */
const LABEL =
  /(?:\b(?:nhs|chi|h&c|hcn|mrn|pps|ppsn|hosp(?:ital)?|chart|record|dob|tel|phone|mob(?:ile)?|email|reg(?:istration)?)\b\.?[\s:#-]*(?:(?:number|no|num)\b\.?)?[\s:#-]*)$/iu;
const PREPOSITION = /\b(?:in|at|from|near|on|of|outside|around|over in|up in|down in)\s+(?:the\s+)?$/iu;

/** A number together with the label before it: "NHS no 999 000 0018". */
export const withLabel = (text: string, { start, end }: TextSpan): TextSpan => ({
  start: start - (LABEL.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0),
  end,
});

/** Takes a passage out with what would be left hanging: its label, empty brackets, a doubled space or comma. */
export function leaveOut(text: string, span: TextSpan): Edit {
  let { start, end } = withLabel(text, span);
  if (/\(\s*$/u.test(text.slice(0, start)) && /^\s*\)/u.test(text.slice(end))) {
    start = text.lastIndexOf("(", start);
    end = text.indexOf(")", end) + 1;
  }
  return { ...closeGap(text, { start, end }), text: "" };
}

/** Takes a place or time out with the preposition that leads to it: "in Ballina", "on Tuesday". */
export function leaveOutPhrase(text: string, span: TextSpan): Edit {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  return leaveOut(text, { start: span.start - (PREPOSITION.exec(before)?.[0].length ?? 0), end: span.end });
}

/** The spaces, and one of two commas, around a passage that goes. */
function closeGap(text: string, { start, end }: TextSpan): TextSpan {
  const before = /[ \t]*,?[ \t]*$/u.exec(text.slice(0, start))![0];
  const after = /^[ \t]*/u.exec(text.slice(end))![0];
  const next = text[end + after.length];
  const opens = start === before.length || text[start - before.length - 1] === "\n";
  if (opens && next !== undefined && /[,;:]/u.test(next)) {
    return { start, end: end + /^[ \t]*[,;:][ \t]*/u.exec(text.slice(end))![0].length };
  }
  // "saw Mary, 43, today": the comma before goes with the age, the one after stays.
  if (next === undefined || /[.,;:!?)\n]/u.test(next)) return { start: start - before.length, end };
  if (before.includes(",") || start === 0) return { start, end: end + after.length };
  return { start, end: end + (before === "" ? 0 : after.length) };
}

/** Neighbouring cuts may both claim the gap between them; it goes once. */
export function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(edit.start, kept.at(-1)?.end ?? 0);
    if (start < edit.end) kept.push({ ...edit, start });
  }
  return kept;
}
