import type { ImageSighting, MetadataKind } from "@chaperone/core";
import { latin } from "./bytes.ts";

type Details = ImageSighting<"image-metadata">["details"];
export type Extra = Partial<Pick<Details, "position" | "time">>;

const MOST = 300;
const LONGEST = 200;

/** What was found in one file, in the order it stands there. */
export class Found {
  readonly #all: ImageSighting<"image-metadata">[] = [];
  #more = 0;

  /** Far more than anybody reads: whoever walks a list may stop here, and says so by `addUnreadable`. */
  get isFull(): boolean {
    return this.#more > 20_000;
  }

  /** @param value as it stands there, however long; one of nothing but blanks is shown as none. */
  add(what: MetadataKind, field: string, value: string | null = null, extra: Extra = {}): void {
    if (this.#all.length >= MOST) {
      this.#more++;
      return;
    }
    const details: Details = {
      what,
      field: short(field, 120),
      value: value === null ? null : short(value, LONGEST) || null,
      ...extra,
    };
    this.#all.push({ kind: "image-metadata", region: null, frame: 0, confidence: 1, details });
  }

  /** A stretch of bytes of which nobody knows what they are; its letters are shown. */
  addHidden(field: string, bytes: Uint8Array, what: MetadataKind = "hidden"): void {
    const value = this.#all.length < MOST ? letters(bytes) : null;
    this.add(what, `${field} (${bytes.length} bytes)`, value);
  }

  /** A block that is there and cannot be read: it must not look clean. */
  addUnreadable(field: string): void {
    this.add("hidden", `${field} (cannot be read)`);
  }

  /** A file of thousands of fields is cut short, and says so. */
  all(): ImageSighting<"image-metadata">[] {
    if (this.#more === 0) return this.#all;
    const field = `${this.#more} more fields`;
    const details: Details = { what: "hidden", field, value: null };
    return [...this.#all, { kind: "image-metadata", region: null, frame: 0, confidence: 1, details }];
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]+/g;

/** On one line, without control characters, cut. */
function short(text: string, longest: number): string {
  const clean = text
    .slice(0, longest * 8)
    .replace(CONTROL, " ")
    .replace(/\s+/g, " ")
    .trim();
  return (clean.length > longest ? `${clean.slice(0, longest - 1).trimEnd()}…` : clean).toWellFormed();
}

/** UTF-8 where it is that, else one byte a character; up to the first zero byte where `untilZero`. */
export function textOf(bytes: Uint8Array, untilZero = false): string {
  const zero = untilZero ? bytes.indexOf(0) : -1;
  const part = zero < 0 ? bytes : bytes.subarray(0, zero);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(part);
  } catch {
    return latin(part);
  }
}

/** What a person could read in bytes that are no known text: runs of at least six letters, the first few of them. */
export function letters(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, 65536));
  const runs = [head, head.replace(/([\x20-\x7e\xa0-\xff])\0/g, "$1")].map(
    (text) => text.match(/[\x20-\x7e\t\r\n]{6,}/g) ?? [],
  );
  const best = runs[1]!.join("").length > runs[0]!.join("").length ? runs[1]! : runs[0]!;
  return best.length === 0 ? null : best.slice(0, 20).join(" … ");
}

/** "2024:05:03 12:30:00", with any separators, as YYYY-MM-DDTHH:MM:SS; undefined where it is no real moment. */
export function moment(text: string): string | undefined {
  const parts = /^\s*(\d{4})[-:/. ]?(\d\d)[-:/. ]?(\d\d)[T ]?(\d\d):?(\d\d)(?::?(\d\d))?/.exec(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute, second = "00"] = parts.slice(1) as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  if (+month < 1 || +month > 12 || +day < 1 || +day > 31 || +hour > 23 || +minute > 59 || +second > 60)
    return undefined;
  return +year < 1800 ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/** The extra of a time: nothing where it cannot be told. */
export function at(text: string): Extra {
  const time = moment(text);
  return time ? { time } : {};
}

/** The extra of a position, and how it is shown; nothing where it is none on Earth. */
export function where(latitude: number, longitude: number): { extra: Extra; value: string } | null {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
  const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5 + 0;
  const position = { latitude: round(latitude), longitude: round(longitude) };
  return { extra: { position }, value: `${position.latitude}, ${position.longitude}` };
}

/** "+53.3498-006.2603+012/": degrees, or degrees and minutes, or those and seconds, by the number of digits. */
export function iso6709(text: string): { extra: Extra; value: string } | null {
  const parts = /^\s*([+-])(\d+)(\.\d+)?([+-])(\d+)(\.\d+)?/.exec(text);
  if (!parts) return null;
  const [, south, lat, latRest = "", west, long, longRest = ""] = parts as unknown as string[];
  const degrees = (sign: string, digits: string, rest: string, width: number): number => {
    const whole = digits.padStart(width, "0");
    const numbers = [
      whole.slice(0, width),
      whole.slice(width, width + 2),
      whole.slice(width + 2, width + 4),
    ].filter(Boolean);
    const last = numbers.pop()!;
    const all = [...numbers.map(Number), Number(last + rest)];
    const sum = all.reduce((total, each, i) => total + each / 60 ** i, 0);
    return sign === "-" ? -sum : sum;
  };
  return where(degrees(south!, lat!, latRest, 2), degrees(west!, long!, longRest, 3));
}

const MOST_INFLATED = 4 * 2 ** 20;

/**
 * A zlib or gzip stream opened up to a limit; its bytes, and whether it came to its end.
 * Null where it is none.
 */
export async function inflate(
  data: Uint8Array,
  most = MOST_INFLATED,
): Promise<{ bytes: Uint8Array; isWhole: boolean } | null> {
  const parts: Uint8Array[] = [];
  const isWhole = await inflating(data, (part) => parts.push(part), most);
  if (parts.length === 0 && !isWhole) return null;
  const bytes = new Uint8Array(
    Math.min(
      most,
      parts.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let end = 0;
  for (const part of parts) {
    const fits = part.subarray(0, bytes.length - end);
    bytes.set(fits, end);
    end += fits.length;
  }
  return { bytes, isWhole };
}

/**
 * Hands on what a zlib stream holds, piece by piece, and stops behind `most` bytes.
 * @returns whether it ended by itself and nothing stood behind it.
 */
export async function inflating(
  data: Uint8Array | ReadableStream<Uint8Array<ArrayBuffer>>,
  onPart: (part: Uint8Array) => void,
  most: number,
): Promise<boolean> {
  const source = data instanceof Uint8Array ? new Blob([data as Uint8Array<ArrayBuffer>]).stream() : data;
  const reader = source.pipeThrough(new DecompressionStream("deflate")).getReader();
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      count += value.length;
      onPart(value);
      if (count > most) {
        await reader.cancel();
        return false;
      }
    }
  } catch {
    return false;
  }
}
