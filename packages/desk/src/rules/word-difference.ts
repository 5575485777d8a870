/** A run of words that stayed, went or came. */
export interface Run {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|./gsu;
/** Above this many pairs of words, what lies between the common ends is shown as changed in one piece. */
const MOST_PAIRS = 4_000_000;

/**
 * What changed between two texts, word by word. The runs that stayed and those that went are the earlier text; the
 * runs that stayed and those that came are the later one.
 */
export function wordDifference(before: string, after: string): Run[] {
  const old = before.match(WORDS) ?? [];
  const young = after.match(WORDS) ?? [];
  let head = 0;
  while (head < old.length && head < young.length && old[head] === young[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, young.length) - head &&
    old[old.length - 1 - tail] === young[young.length - 1 - tail]
  )
    tail++;
  return joined([
    ...runs("same", old.slice(0, head)),
    ...between(old.slice(head, old.length - tail), young.slice(head, young.length - tail)),
    ...runs("same", old.slice(old.length - tail)),
  ]);
}

const runs = (kind: Run["kind"], words: readonly string[]): Run[] => words.map((text) => ({ kind, text }));

/** By the longest sequence of words that both have. */
function between(old: readonly string[], young: readonly string[]): Run[] {
  if (old.length * young.length > MOST_PAIRS) return [...runs("removed", old), ...runs("added", young)];
  const wide = young.length + 1;
  const longest = new Uint32Array((old.length + 1) * wide);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      longest[i * wide + j] =
        old[i] === young[j]
          ? longest[(i + 1) * wide + j + 1]! + 1
          : Math.max(longest[(i + 1) * wide + j]!, longest[i * wide + j + 1]!);
  const found: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      found.push({ kind: "same", text: old[i++]! });
      j++;
    } else if (
      j === young.length ||
      (i < old.length && longest[(i + 1) * wide + j]! >= longest[i * wide + j + 1]!)
    )
      found.push({ kind: "removed", text: old[i++]! });
    else found.push({ kind: "added", text: young[j++]! });
  }
  return found;
}

/** Neighbours of one kind as one run; a lone space between two changes belongs to both, so that phrases stay whole. */
function joined(words: readonly Run[]): Run[] {
  const out: Run[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed) out.push({ kind: "removed", text: removed });
    if (added) out.push({ kind: "added", text: added });
    removed = added = "";
  };
  for (const [at, { kind, text }] of words.entries()) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (removed && added && /^\s+$/u.test(text) && changesAfter(words, at)) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = out.at(-1);
      if (last?.kind === "same") out[out.length - 1] = { kind, text: last.text + text };
      else out.push({ kind, text });
    }
  }
  flush();
  return out;
}

const changesAfter = (words: readonly Run[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && next.kind !== "same";
};
