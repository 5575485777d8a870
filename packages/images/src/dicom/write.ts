/** An element as it is written: explicit types, little endian. */
export interface Written {
  readonly tag: number;
  readonly vr: string;
  readonly value: Uint8Array;
}

const LONG = new Set(["OB", "OW"]);

/** Text of plain letters; UIDs are filled up with a zero byte, all else with a space. */
export function text(tag: number, vr: string, value: string): Written {
  const even = value.length % 2 === 0 ? value : value + (vr === "UI" ? "\0" : " ");
  return { tag, vr, value: Uint8Array.from(even, (letter) => letter.charCodeAt(0)) };
}

export function shorts(tag: number, ...numbers: number[]): Written {
  const value = new Uint8Array(numbers.length * 2);
  const view = new DataView(value.buffer);
  for (const [index, number] of numbers.entries()) view.setUint16(index * 2, number, true);
  return { tag, vr: "US", value };
}

/** A decimal of at most 16 letters: PS3.5 section 6.2, type DS. */
export function decimal(value: number): string {
  const exact = String(value);
  if (exact.length <= 16) return exact;
  for (let digits = 15; digits > 1; digits--) {
    const shorter = String(Number(value.toPrecision(digits)));
    if (shorter.length <= 16) return shorter;
  }
  return "0";
}

/** The elements in the order of their tags. */
export function writeElements(elements: readonly Written[]): Uint8Array<ArrayBuffer> {
  const sorted = elements.toSorted((a, b) => a.tag - b.tag);
  const sizeOf = ({ vr, value }: Written) => (LONG.has(vr) ? 12 : 8) + value.length;
  const bytes = new Uint8Array(sorted.reduce((sum, element) => sum + sizeOf(element), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const element of sorted) {
    const { tag, vr, value } = element;
    view.setUint16(at, tag >>> 16, true);
    view.setUint16(at + 2, tag & 0xffff, true);
    bytes[at + 4] = vr.charCodeAt(0);
    bytes[at + 5] = vr.charCodeAt(1);
    if (LONG.has(vr)) view.setUint32(at + 8, value.length, true);
    else view.setUint16(at + 6, value.length, true);
    at += sizeOf(element);
    bytes.set(value, at - value.length);
  }
  return bytes;
}

/** How many random bytes a UID needs. */
const UID_BYTES = 16;

/** A UID that tells nothing: a random UUID (RFC 9562, version 4) as a number under 2.25 (PS3.5 annex B.2). */
export function newUid(random: (length: number) => Uint8Array): string {
  const bytes = Uint8Array.from(random(UID_BYTES));
  if (bytes.length !== UID_BYTES) throw new RangeError(`${UID_BYTES} random bytes are needed`);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `2.25.${bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)}`;
}

const IMPLEMENTATION = "2.25.190268146732981652304157924860137245619";

/** A whole file: an empty preamble, the file meta information and the data set. */
export function writeFile(
  sopClass: string,
  sopInstance: string,
  syntax: string,
  elements: readonly Written[],
) {
  const meta = writeElements([
    { tag: 0x00020001, vr: "OB", value: new Uint8Array([0, 1]) },
    text(0x00020002, "UI", sopClass),
    text(0x00020003, "UI", sopInstance),
    text(0x00020010, "UI", syntax),
    text(0x00020012, "UI", IMPLEMENTATION),
  ]);
  const length = writeElements([{ tag: 0x00020000, vr: "UL", value: uint32(meta.length) }]);
  const body = writeElements(elements);
  const file = new Uint8Array(132 + length.length + meta.length + body.length);
  file.set([0x44, 0x49, 0x43, 0x4d], 128);
  file.set(length, 132);
  file.set(meta, 132 + length.length);
  file.set(body, 132 + length.length + meta.length);
  return file;
}

function uint32(number: number): Uint8Array {
  const value = new Uint8Array(4);
  new DataView(value.buffer).setUint32(0, number, true);
  return value;
}
