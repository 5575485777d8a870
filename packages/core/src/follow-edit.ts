import type { Edit } from "./finding.ts";
import type { TextSpan } from "./place.ts";

/**
 * Where a span lies after an edit: before it, unmoved; after it, shifted; touched by it, gone, because
 * what stood there was judged and what stands there now was not.
 */
export function followEdit(span: TextSpan, edit: Edit): TextSpan | null {
  if (span.end < edit.start) return span;
  if (span.start > edit.end) {
    const shift = edit.text.length - (edit.end - edit.start);
    return { start: span.start + shift, end: span.end + shift };
  }
  return null;
}
