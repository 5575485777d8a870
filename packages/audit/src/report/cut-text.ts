/** The first `most` UTF-16 code units with "…" for the rest; no character is cut in two. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wholeAt(text, most - 1)).trimEnd()}…`;
}

/** The nearest place at or before this one that is not within a surrogate pair. */
export function wholeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return at > 0 && isSecondHalf ? at - 1 : at;
}
