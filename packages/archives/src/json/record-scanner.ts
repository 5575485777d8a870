import { LIMITS } from "../files/limits.ts";
import type { ReadingProblem } from "../reading.ts";
import { ArrayFinder, type ArrayKey } from "./array-finder.ts";
import {
  BACKSLASH,
  BRACE,
  BRACE_END,
  BRACKET,
  BRACKET_END,
  COLON,
  COMMA,
  isSpace,
  QUOTE,
  SEMICOLON,
  SPACE,
} from "./ascii.ts";
import { ByteBuffer } from "./byte-buffer.ts";
import { findOpening, openingOf } from "./opening.ts";

/** A record of an array, or one that could not be read. */
export type Scanned = { readonly value: unknown } | { readonly problem: ReadingProblem };

/** Bytes kept from before: a comma and the spaces that may follow it. */
const LOOK_BEHIND = 64;

/**
 * Bytes looked at again after records that were given up, before the file is: records in records without an end would
 * take for ever.
 */
const MOST_IN_VAIN = 32 * 2 ** 20;

type Phase = "before" | "between" | "record" | "lost" | "given-up" | "after" | "done";

/**
 * Cuts an array of JSON into its records while its bytes come in, and parses each by itself: an export is larger
 * than any string may be. It watches the grammar closely enough to see at once where bytes are missing or wrong, gives
 * that record up, and goes on where one begins as the others did.
 */
export class RecordScanner {
  private readonly buffer = new ByteBuffer();
  private readonly finder: ArrayFinder;
  private readonly most: number;
  private readonly utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private phase: Phase = "before";
  /** Where the record began that is being read, and how far that is. */
  private start = 0;
  private at = 0;
  /** The brackets that are open in the record. */
  private readonly open = new Uint8Array(LIMITS.recordDepth);
  private depth = 0;
  private isInString = false;
  /** The last byte that was no space, outside of strings: what may follow depends on it. */
  private last = 0;
  private opening: Uint8Array | null = null;
  private found: Scanned[] = [];
  private inVain = 0;

  /**
   * @param key of the array, where it lies in an object beside others; null takes the first array there is
   * @param most bytes of one record
   */
  constructor(key: ArrayKey | null, most: number) {
    this.finder = new ArrayFinder(key);
    this.most = most;
  }

  /** @returns the records that these bytes complete */
  push(chunk: Uint8Array): readonly Scanned[] {
    if (this.phase === "done" || this.phase === "given-up") return [];
    const kept = this.phase === "record" ? this.start : Math.max(0, this.at - LOOK_BEHIND);
    const moved = this.buffer.add(chunk, kept);
    this.start -= moved;
    this.at -= moved;
    this.found = [];
    while (this.step()) {}
    return this.found;
  }

  /** @returns what is wrong with how the bytes end, if anything is */
  end(): ReadingProblem | null {
    if (this.phase === "before") return this.finder.isOpen ? "cut-off" : "unknown-format";
    if (this.phase === "lost" || this.phase === "given-up") return "damaged";
    return this.phase === "record" || this.phase === "between" ? "cut-off" : null;
  }

  /** @returns whether there is more to do with the bytes at hand */
  private step(): boolean {
    if (this.at >= this.buffer.end) return false;
    switch (this.phase) {
      case "before":
        return this.findArray();
      case "between":
        return this.between();
      case "record":
        return this.record();
      case "lost":
        return this.resume();
      case "after":
        return this.after();
      case "done":
      case "given-up":
        return false;
    }
  }

  private findArray(): boolean {
    const at = this.finder.find(this.buffer.bytes, this.at, this.buffer.end);
    this.at = at ?? this.buffer.end;
    if (at === null) return false;
    this.phase = "between";
    this.last = BRACKET;
    return true;
  }

  private between(): boolean {
    const byte = this.buffer.bytes[this.at]!;
    if (isSpace(byte) || byte === COMMA) {
      this.at++;
    } else if (byte === BRACKET_END) {
      this.at++;
      this.phase = "after";
      this.last = BRACKET_END;
    } else this.begin(this.at);
    return true;
  }

  private begin(at: number): void {
    this.phase = "record";
    this.start = at;
    this.at = at;
    this.depth = 0;
    this.isInString = false;
    this.last = 0;
  }

  private record(): boolean {
    const { bytes, end } = this.buffer;
    while (this.at < end) {
      if (this.isInString) {
        if (!this.string(bytes, end)) return this.phase !== "record";
        continue;
      }
      const byte = bytes[this.at]!;
      if (this.depth === 0 && this.last !== 0 && (byte === COMMA || byte === BRACKET_END)) {
        this.complete();
        return true;
      }
      if (!isSpace(byte) && !this.follows(byte)) return this.giveUp("damaged");
      if (this.depth > LIMITS.recordDepth) return this.giveUp("too-deep");
      this.at++;
    }
    return this.at - this.start > this.most ? this.giveUp("too-large") : false;
  }

  /** @returns whether the string's end, or an escape in it, is among the bytes */
  private string(bytes: Uint8Array, end: number): boolean {
    let { at } = this;
    while (at < end) {
      const byte = bytes[at]!;
      if (byte === QUOTE) {
        this.isInString = false;
        this.at = at + 1;
        return true;
      }
      if (byte < SPACE) {
        this.giveUp("damaged");
        return false;
      }
      if (byte === BACKSLASH) {
        // What is escaped may be in the next chunk.
        if (at + 1 >= end) break;
        at++;
      }
      at++;
    }
    this.at = at;
    if (at - this.start > this.most) this.giveUp("too-large");
    return false;
  }

  /** Takes one byte outside of strings. @returns whether it may stand where it stands */
  private follows(byte: number): boolean {
    const { last } = this;
    this.last = byte;
    const isInObject = this.depth > 0 && this.open[this.depth - 1] === BRACE;
    switch (byte) {
      case QUOTE:
        this.isInString = true;
        return last === 0 || last === COMMA || last === COLON || last === BRACE || last === BRACKET;
      case BRACE:
      case BRACKET:
        this.open[this.depth++] = byte;
        if (last === 0) return this.depth === 1;
        return isInObject ? last === COLON : last === COMMA || last === BRACKET;
      case BRACE_END:
      case BRACKET_END:
        return this.depth > 0 && this.open[--this.depth] === (byte === BRACE_END ? BRACE : BRACKET);
      default:
        return true;
    }
  }

  private complete(): void {
    const bytes = this.buffer.bytes.subarray(this.start, this.at);
    this.phase = "between";
    if (bytes.length > this.most) {
      this.found.push({ problem: "too-large" });
      return;
    }
    try {
      this.found.push({ value: JSON.parse(this.utf8.decode(bytes)) });
      this.opening ??= openingOf(bytes);
    } catch {
      this.found.push({ problem: "damaged" });
    }
  }

  private giveUp(problem: ReadingProblem): boolean {
    this.found.push({ problem });
    this.opening ??= openingOf(this.buffer.bytes.subarray(this.start, this.buffer.end));
    if (problem !== "too-large") this.inVain += this.at - this.start;
    this.phase = this.inVain > MOST_IN_VAIN ? "given-up" : "lost";
    // The next record may have begun within what was taken for this one.
    this.at = this.start + 1;
    return true;
  }

  private resume(): boolean {
    const { bytes, end } = this.buffer;
    if (this.opening === null) {
      this.at = end;
      return false;
    }
    const found = findOpening(bytes.subarray(0, end), this.opening, this.at);
    if (found.isThere) this.begin(found.at);
    else this.at = found.at;
    return found.isThere;
  }

  /** Behind the array. More records there mean that what ended it was no end. */
  private after(): boolean {
    const byte = this.buffer.bytes[this.at++]!;
    if (isSpace(byte)) return true;
    if (this.last === BRACKET_END && byte === COMMA && this.finder.isInside) {
      this.last = COMMA;
      return true;
    }
    const isEnd = this.last === COMMA ? byte === QUOTE : byte === SEMICOLON || byte === BRACE_END;
    if (!isEnd) this.found.push({ problem: "damaged" });
    this.phase = isEnd ? "done" : "lost";
    this.at -= 1;
    return true;
  }
}
