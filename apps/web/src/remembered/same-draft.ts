/**
 * Whether a text is another one with some edits: most of it stands at its beginning or end. A post with its spelling
 * put right is that post still; one typed over it is not.
 */
export function isSameDraft(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return start + end >= Math.max(one.length, other.length) / 2;
}
