interface Segment {
  readonly text?: unknown;
}

/**
 * The words of a comment: pieces as JSON, one after another with commas (since 2024) or in "takeoutSegments" (before),
 * or plain.
 * @returns null where it begins like pieces and is none
 */
export function commentText(cell: string): string | null {
  if (!/^\s*\{\s*"(?:text|takeoutSegments|link|mention)"/u.test(cell)) return cell.trim();
  try {
    const pieces: unknown[] = JSON.parse(`[${cell}]`);
    return pieces
      .flatMap(segments)
      .map(({ text }) => (typeof text === "string" ? text : ""))
      .join("")
      .trim();
  } catch {
    return null;
  }
}

function segments(piece: unknown): readonly Segment[] {
  if (typeof piece !== "object" || piece === null) return [];
  const { takeoutSegments } = piece as { takeoutSegments?: unknown };
  return Array.isArray(takeoutSegments) ? takeoutSegments.flatMap(segments) : [piece];
}
