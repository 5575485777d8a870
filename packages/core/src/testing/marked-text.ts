import type { TextSpan } from "../place.ts";

/** "Saw ⟦Mary⟧ today" -> the text without marks, and the marked spans in order. Marks do not nest. */
export function readMarkedText(marked: string): { text: string; spans: TextSpan[] } {
  let text = "";
  let start = -1;
  const spans: TextSpan[] = [];
  for (const unit of marked.split("")) {
    if (unit === "⟦") start = text.length;
    else if (unit === "⟧") spans.push({ start, end: text.length });
    else text += unit;
  }
  return { text, spans };
}

/** The inverse, for readable failures. Spans must not overlap. */
export function markText(text: string, spans: readonly TextSpan[]): string {
  let marked = text;
  for (const { start, end } of spans.toSorted((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`;
  }
  return marked;
}
