import { hash53 } from "@chaperone/core";
import { draftOf } from "../check/draft-of.ts";
import type { AuditedPost } from "../result.ts";

/**
 * What two posts share that say the same: addresses count by their host (shortened ones differ each time), and quotes,
 * spaces and a last full stop do not. Capitals, numbers and mentions stay, since they may name somebody.
 */
export function wordsKey(post: AuditedPost): string {
  const { kind, inReplyTo = "", images = [] } = draftOf(post, {});
  const whose = post.kind === "repost" ? "other" : "own";
  const alts = images.map(({ alt = "" }) => alt);
  return hash53([kind, whose, ...[inReplyTo, ...alts, post.text].map(plain)].join("\u0001"));
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/https?:\/\/([^\s/?#]+)\S*/giu, "$1")
    .replace(/[[\p{Default_Ignorable_Code_Point}\p{Cc}]--\s]/gv, "")
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.…]+$/u, "");

/** Who said the same first. */
export interface Fold {
  /** @returns the number of the first post with this key: `number` itself where there was none */
  first(key: string, number: number): number;
}

const FREE = 0xffff_ffff;

/** A hash table in flat arrays: about 24 bytes a post, where a Map would take four times as much. */
export function createFold(): Fold {
  let table = emptyTable(1 << 12);
  let used = 0;
  return {
    first(key, number) {
      const high = Number.parseInt(key.slice(0, -8), 16);
      const low = Number.parseInt(key.slice(-8), 16);
      if (used * 2 >= table.numbers.length) table = grown(table);
      const at = slotOf(table, high, low);
      if (table.numbers[at] !== FREE) return table.numbers[at]!;
      set(table, at, high, low, number);
      used++;
      return number;
    },
  };
}

interface Table {
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  readonly numbers: Uint32Array;
}

const emptyTable = (size: number): Table => ({
  highs: new Uint32Array(size),
  lows: new Uint32Array(size),
  numbers: new Uint32Array(size).fill(FREE),
});

/** Where the key is, or would go. */
function slotOf({ highs, lows, numbers }: Table, high: number, low: number): number {
  const mask = numbers.length - 1;
  let at = (low ^ high) & mask;
  while (numbers[at] !== FREE && (highs[at] !== high || lows[at] !== low)) at = (at + 1) & mask;
  return at;
}

function set({ highs, lows, numbers }: Table, at: number, high: number, low: number, number: number): void {
  highs[at] = high;
  lows[at] = low;
  numbers[at] = number;
}

function grown(table: Table): Table {
  const next = emptyTable(table.numbers.length * 2);
  for (const [at, number] of table.numbers.entries()) {
    if (number === FREE) continue;
    const [high, low] = [table.highs[at]!, table.lows[at]!];
    set(next, slotOf(next, high, low), high, low, number);
  }
  return next;
}
