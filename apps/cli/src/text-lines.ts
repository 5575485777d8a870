import type { TextSpan } from "@chaperone/core";

/** Line and column, both counted from 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text without their ends. Only line feeds end a line, with or without a carriage return. */
export function linesOf(text: string): readonly TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r?\n/gu)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

export function positionAt(lines: readonly TextSpan[], offset: number): Position {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - lines[low]!.start + 1 };
}
