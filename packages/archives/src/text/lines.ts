/** Longer lines are no post: the longest that any network takes is far shorter. UTF-16 code units. */
export const MOST_LINE = 1 << 20;

/** A line without its end; null where it was longer than any post. */
export type Line = string | null;

/** Lines in batches, the last one too where no line end follows. Empty lines are kept. */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let kept = "";
  let tooLong = false;
  for await (const piece of text) {
    const parts = (kept + piece).split("\n");
    kept = parts.pop()!;
    const lines = parts.map((line, index) => (index === 0 && tooLong ? null : bounded(line)));
    if (parts.length > 0) tooLong = false;
    if (kept.length > MOST_LINE) {
      kept = "";
      tooLong = true;
    }
    if (lines.length > 0) yield lines;
  }
  if (tooLong) yield [null];
  else if (kept !== "") yield [kept];
}

function bounded(line: string): Line {
  return line.length > MOST_LINE ? null : line;
}
