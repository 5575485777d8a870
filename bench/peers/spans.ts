import type { TextSpan } from "@chaperone/core";

/**
 * Where a tool that answers with the redacted text alone has put its tokens: what stands between them is
 * looked for in the original, from left to right. Null when the tool changed more than it replaced.
 */
export function redactedSpans(
  original: string,
  redacted: string,
  tokens: readonly string[],
): (TextSpan & { readonly token: string })[] | null {
  // Longer tokens first: one may begin with another.
  const token = new RegExp(tokens.toSorted((a, b) => b.length - a.length).join("|"), "gu");
  const found = redacted.match(token) ?? [];
  const kept = redacted.split(token);
  if (!original.startsWith(kept[0]!)) return null;
  const spans: (TextSpan & { token: string })[] = [];
  let start = kept[0]!.length;
  for (const [index, token] of found.entries()) {
    const next = kept[index + 1]!;
    const isLast = index === found.length - 1;
    const end = isLast ? original.length - next.length : original.indexOf(next, start + 1);
    if (end <= start || (isLast && !original.endsWith(next))) return null;
    // A post may hold the very word that serves as the token.
    if (original.slice(start, end) !== token) spans.push({ start, end, token });
    start = end + next.length;
  }
  return found.length === 0 && redacted !== original ? null : spans;
}

/** A span counted in characters (as Python counts) in UTF-16 code units (as JavaScript counts). */
export function fromCharacters(text: string, { start, end }: TextSpan): TextSpan {
  if (!/[\ud800-\udfff]/.test(text)) return { start, end };
  const characters = [...text];
  const units = (count: number): number => characters.slice(0, count).join("").length;
  return { start: units(start), end: units(end) };
}
