import { BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END, COLON, isSpace, QUOTE } from "./ascii.ts";

/** Keys are short; of longer strings no more is remembered. */
const LONGEST_KEY = 128;

/**
 * Goes through what stands before the records: `window.YTD.tweets.part0 = `, or the object they are the value of a
 * key in. Without a key it stops at the first array.
 */
export class ArrayFinder {
  /** Whether the array found lies in an object. */
  isInside = false;
  private readonly key: string | null;
  private text: number[] = [];
  private isInString = false;
  private isEscaped = false;
  private named: string | null = null;
  private depth = 0;

  constructor(key: string | null) {
    this.key = key;
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

  private isWanted(): boolean {
    return this.key === null || this.named === this.key;
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
    } else if (byte === BRACE || byte === BRACKET) this.depth++;
    else if (byte === BRACE_END || byte === BRACKET_END) this.depth--;
    // A key names the value right behind it and no other.
    if (!isSpace(byte)) this.named = null;
  }
}
