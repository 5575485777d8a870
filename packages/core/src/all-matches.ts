const NONE: readonly RegExpExecArray[] = [];

/**
 * As matchAll, without the copy of the pattern that it makes each time: on a short text that takes longer than the
 * search.
 * @param pattern global, and not in use further up
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "")
      pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}
