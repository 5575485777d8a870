import { BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END, COLON, isSpace, QUOTE } from "./ascii.ts";

/** Keys are short; of longer strings no more is remembered. */
const LONGEST_KEY = 128;

/** How deep the key of an array may lie. */
const DEEPEST_KEY = 16;

/** The key whose value an array is: its name, or with the names of the objects it lies in, outermost first. */
export type ArrayKey = string | readonly string[];

/**
 * Goes through what stands before the records: `window.YTD.tweets.part0 = `, or the object they are the value of a
 * key in. Without a key it stops at the first array.
 */
export class ArrayFinder {
  /** Whether the array found lies in an object. */
  isInside = false;
  private readonly path: readonly string[] | null;
  /** The names of the objects that are open, by their depth. */
  private readonly parents: (string | null)[] = [];
  private text: number[] = [];
  private isInString = false;
  private isEscaped = false;
  private named: string | null = null;
  private depth = 0;

  constructor(key: ArrayKey | null) {
    this.path = typeof key === "string" ? [key] : key;
  }

  /** @returns the place after the opening bracket, or null where it is not among these bytes */
  find(bytes: Uint8Array, from: number, end: number): number | null {
    for (let i = from; i < end; i++) {
      const byte = bytes[i]!;
      if (this.isInString) this.inString(byte);
      else if (byte === BRACKET && this.isWanted()) {
        this.isInside = this.depth > 0;
        return i + 1;
      } else this.outside(byte);
    }
    return null;
  }

  /** Whether something that began has not ended: the file was cut off before the array, if it has one. */
  get isOpen(): boolean {
    return this.depth > 0;
  }

  private isWanted(): boolean {
    if (this.path === null) return true;
    const above = this.path.length - 1;
    return (
      this.named === this.path[above] &&
      this.path.slice(0, above).every((name, at) => this.parents[this.depth - above + 1 + at] === name)
    );
  }

  private inString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) {
      this.isInString = false;
      return;
    }
    if (this.text.length < LONGEST_KEY) this.text.push(byte);
  }

  private outside(byte: number): void {
    if (byte === QUOTE) {
      this.isInString = true;
      this.text = [];
    } else if (byte === COLON) {
      this.named = String.fromCharCode(...this.text);
      return;
    } else if (byte === BRACE || byte === BRACKET) {
      this.depth++;
      if (this.depth <= DEEPEST_KEY) this.parents[this.depth] = this.named;
    }
    if (byte === BRACE_END || byte === BRACKET_END) this.depth--;
    // A key names the value right behind it and no other.
    if (!isSpace(byte)) this.named = null;
  }
}
