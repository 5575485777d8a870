import type { TextSpan } from "@chaperone/core";
import { linesOf, positionAt } from "../text-lines.ts";
import { cutEnd, cutStart } from "./cut.ts";
import { visible } from "./visible.ts";
import { widthOf } from "./width.ts";

/** One line of the draft, cut to the width around the passage, ready to be shown with a line under it. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  readonly passage: string;
  readonly after: string;
  /** Columns before the underline, and under the passage. */
  readonly indent: number;
  readonly length: number;
}

/** A passage that runs on and on is known by how it begins. */
const MOST_LINES = 3;

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Lines of the passage that are not shown. */
  readonly more: number;
}

export function excerpt(text: string, span: TextSpan, width: number): Excerpt {
  const lines = linesOf(text);
  const first = positionAt(lines, span.start).line;
  const last = positionAt(lines, Math.max(span.start, span.end - 1)).line;
  const shown = lines.slice(first - 1, Math.min(last, first - 1 + MOST_LINES));
  return {
    lines: shown.map((line, index) => excerptLine(text, line, first + index, span, width)),
    more: last - first + 1 - shown.length,
  };
}

function excerptLine(
  text: string,
  line: TextSpan,
  number: number,
  span: TextSpan,
  width: number,
): ExcerptLine {
  const start = clamp(span.start, line);
  const end = clamp(span.end, line);
  // Only as much of a very long line as could be shown is looked at closely.
  const reach = 4 * width;
  const passage = cutEnd(visible(text.slice(start, Math.min(end, start + reach))), width - 2);
  const length = Math.max(1, widthOf(passage));
  const around = fitAround(
    visible(text.slice(Math.max(line.start, start - reach), start)),
    visible(text.slice(end, Math.min(line.end, end + reach))),
    width - length,
  );
  return { number, passage, length, ...around, indent: widthOf(around.before) };
}

/** Both sides of the passage whole where they fit, otherwise what is nearest to it. */
function fitAround(before: string, after: string, room: number): { before: string; after: string } {
  const beforeRoom = Math.max(Math.floor(room / 2), room - widthOf(after));
  const shown = cutStart(before, Math.min(room, beforeRoom));
  return { before: shown, after: cutEnd(after, room - widthOf(shown)) };
}

const clamp = (offset: number, { start, end }: TextSpan): number => Math.min(Math.max(offset, start), end);
