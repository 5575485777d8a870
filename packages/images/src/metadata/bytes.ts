import { ImageError } from "../image-error.ts";

/** The one sentence for every file whose structure ends too early or points outside of itself. */
export const damaged = (cause?: unknown): ImageError =>
  new ImageError(
    "damaged",
    "This file is damaged, or only part of it is here, so nobody can say what it carries. Get it again from where it came, or take a screenshot of it and use that.",
    cause === undefined ? undefined : { cause },
  );

/** Numbers out of a file; whatever lies outside of it is an ImageError, never undefined or a RangeError. */
export class Bytes {
  readonly data: Uint8Array;
  /** Byte order of the numbers: true where the lowest byte comes first. */
  readonly little: boolean;
  readonly #view: DataView;

  constructor(data: Uint8Array, little = false) {
    this.data = data;
    this.little = little;
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  get length(): number {
    return this.data.length;
  }

  has(at: number, length: number): boolean {
    return at >= 0 && length >= 0 && at + length <= this.data.length;
  }

  u8(at: number): number {
    const value = this.data[at];
    if (value === undefined) throw damaged();
    return value;
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#inside(at, 2), this.little);
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#inside(at, 4), this.little);
  }

  i32(at: number): number {
    return this.#view.getInt32(this.#inside(at, 4), this.little);
  }

  /** Eight bytes as a number; exact up to 2^53, and nothing in a file that is let in is larger. */
  u64(at: number): number {
    return Number(this.#view.getBigUint64(this.#inside(at, 8), this.little));
  }

  f32(at: number): number {
    return this.#view.getFloat32(this.#inside(at, 4), this.little);
  }

  f64(at: number): number {
    return this.#view.getFloat64(this.#inside(at, 8), this.little);
  }

  /** A window onto the same memory. @throws ImageError where it reaches outside. */
  part(from: number, length: number): Uint8Array {
    if (!this.has(from, length)) throw damaged();
    return this.data.subarray(from, from + length);
  }

  /** One byte, one character: for signatures and names of blocks. */
  latin(at: number, length: number): string {
    return latin(this.part(at, length));
  }

  /** Whether these characters stand here; false outside of the file. */
  says(at: number, text: string): boolean {
    if (!this.has(at, text.length)) return false;
    for (let i = 0; i < text.length; i++) if (this.data[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  #inside(at: number, length: number): number {
    if (!this.has(at, length)) throw damaged();
    return at;
  }
}

export function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

/** Where `text` first stands at or after `from`; -1 where it does not. */
export function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  const view = new Bytes(bytes);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (view.says(at, text)) return at;
  }
  return -1;
}

export const isZeros = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
