import { type Element, find } from "./elements.ts";

/** What an element's own character set is called by the platform's text decoder: PS3.3 section C.12.1.1.2. */
const CHARACTER_SETS: Readonly<Record<string, string>> = {
  "ISO_IR 100": "iso-8859-1",
  "ISO_IR 101": "iso-8859-2",
  "ISO_IR 109": "iso-8859-3",
  "ISO_IR 110": "iso-8859-4",
  "ISO_IR 144": "iso-8859-5",
  "ISO_IR 127": "iso-8859-6",
  "ISO_IR 126": "iso-8859-7",
  "ISO_IR 138": "iso-8859-8",
  "ISO_IR 148": "windows-1254",
  "ISO_IR 203": "iso-8859-15",
  "ISO_IR 166": "windows-874",
  "ISO_IR 13": "shift_jis",
  "ISO 2022 IR 87": "iso-2022-jp",
  "ISO 2022 IR 159": "iso-2022-jp",
  "ISO 2022 IR 149": "euc-kr",
  "ISO 2022 IR 58": "gbk",
  GB18030: "gb18030",
  GBK: "gbk",
};

const SPECIFIC_CHARACTER_SET = 0x00080005;

const viewOf = ({ value }: Element): DataView =>
  new DataView(value.buffer, value.byteOffset, value.byteLength);

/** Its bytes as letters one by one, without the padding at its end. */
export function asciiOf({ value }: Element): string {
  let text = "";
  // Long values are never single numbers or codes.
  for (const byte of value.subarray(0, 4096)) text += String.fromCharCode(byte);
  return text.replace(/[\0 ]+$/, "");
}

/** How the text of a data set is decoded: its own character set; UTF-8 where that fits or nothing is said. */
export function textDecoderOf(elements: readonly Element[]): (bytes: Uint8Array) => string {
  const named = elements.find(({ tag }) => tag === SPECIFIC_CHARACTER_SET);
  const names = named ? asciiOf(named).split("\\") : [];
  const label = names.map((name) => CHARACTER_SETS[name.trim()]).findLast((name) => name !== undefined);
  const strict = new TextDecoder("utf-8", { fatal: true });
  const loose = new TextDecoder(label ?? "iso-8859-1");
  return (bytes) => {
    try {
      return label ? loose.decode(bytes) : strict.decode(bytes);
    } catch {
      return loose.decode(bytes);
    }
  };
}

/** The first number of an element of two bytes a number. */
export function shortOf(elements: readonly Element[], tag: number): number | undefined {
  const element = find(elements, tag);
  return element && element.value.length >= 2 ? viewOf(element).getUint16(0, element.little) : undefined;
}

/** All numbers of an element written as decimal text; nothing where one of them is none. */
export function decimalsOf(elements: readonly Element[], tag: number): readonly number[] {
  const element = find(elements, tag);
  if (!element || element.value.length === 0) return [];
  const numbers = asciiOf(element)
    .split("\\")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  return numbers.every(Number.isFinite) ? numbers : [];
}

/** A code of capital letters: "MONOCHROME2". */
export function codeOf(elements: readonly Element[], tag: number): string | undefined {
  const element = find(elements, tag);
  return element && element.value.length > 0 ? asciiOf(element).trim() : undefined;
}

/** All numbers of an element of two bytes a number. */
export function shortsOf(element: Element, isSigned = false): number[] {
  const view = viewOf(element);
  const read = isSigned
    ? (at: number) => view.getInt16(at, element.little)
    : (at: number) => view.getUint16(at, element.little);
  return Array.from({ length: Math.floor(view.byteLength / 2) }, (_, index) => read(index * 2));
}
