import { deflateRawSync } from "node:zlib";

/** A value of an element: text, numbers of two bytes, bytes as they stand, data sets, or pieces of a stream. */
export type Value =
  | string
  | readonly number[]
  | Uint8Array
  | { readonly items: readonly Elements[]; readonly open?: boolean }
  | { readonly fragments: readonly Uint8Array[] };
export type Elements = readonly (readonly [tag: number, vr: string, value: Value])[];

export const SYNTAX = {
  implicit: "1.2.840.10008.1.2",
  explicit: "1.2.840.10008.1.2.1",
  deflated: "1.2.840.10008.1.2.1.99",
  bigEndian: "1.2.840.10008.1.2.2",
  rle: "1.2.840.10008.1.2.5",
  jpeg: "1.2.840.10008.1.2.4.50",
  jpegLossless: "1.2.840.10008.1.2.4.70",
  jpegLs: "1.2.840.10008.1.2.4.80",
  jpeg2000: "1.2.840.10008.1.2.4.90",
  h264: "1.2.840.10008.1.2.4.102",
} as const;

const LONG = new Set(["OB", "OW", "SQ", "UN", "UT", "UC", "UR"]);
const UNDEFINED = 0xffffffff;

export const concat = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts));

export const ascii = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, "utf8"));

interface Style {
  readonly little: boolean;
  readonly explicit: boolean;
}

function numbers(little: boolean, size: 2 | 4, ...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * size);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) {
    if (size === 2) view.setUint16(index * 2, value, little);
    else view.setUint32(index * 4, value, little);
  }
  return bytes;
}

const mark = (tag: number, length: number, little: boolean): Uint8Array =>
  concat(numbers(little, 2, tag >>> 16, tag & 0xffff), numbers(little, 4, length));

const even = (bytes: Uint8Array, pad: number): Uint8Array =>
  bytes.length % 2 === 0 ? bytes : concat(bytes, new Uint8Array([pad]));

function body(value: Value, vr: string, style: Style): { bytes: Uint8Array; open: boolean } {
  if (typeof value === "string") {
    return { bytes: even(ascii(value), vr === "UI" ? 0 : 0x20), open: false };
  }
  if (value instanceof Uint8Array) return { bytes: even(value, 0), open: false };
  if ("items" in value) {
    const items = value.items.map((item) => encode(item, style));
    const open = value.open ?? false;
    const parts = items.map((item) =>
      open
        ? concat(mark(0xfffee000, UNDEFINED, style.little), item, mark(0xfffee00d, 0, style.little))
        : concat(mark(0xfffee000, item.length, style.little), item),
    );
    return { bytes: concat(...parts, ...(open ? [mark(0xfffee0dd, 0, style.little)] : [])), open };
  }
  if ("fragments" in value) {
    const parts = value.fragments.flatMap((piece) => {
      const whole = even(piece, 0);
      return [mark(0xfffee000, whole.length, true), whole];
    });
    return { bytes: concat(...parts, mark(0xfffee0dd, 0, true)), open: true };
  }
  return { bytes: numbers(style.little, 2, ...value), open: false };
}

export function encode(elements: Elements, style: Style): Uint8Array {
  const parts = elements.map(([tag, vr, value]) => {
    const { bytes, open } = body(value, vr, style);
    const length = open ? UNDEFINED : bytes.length;
    const name = numbers(style.little, 2, tag >>> 16, tag & 0xffff);
    if (!style.explicit) return concat(name, numbers(style.little, 4, length), bytes);
    const head = LONG.has(vr)
      ? concat(ascii(vr), new Uint8Array(2), numbers(style.little, 4, length))
      : concat(ascii(vr), numbers(style.little, 2, length));
    return concat(name, head, bytes);
  });
  return concat(...parts);
}

export interface FileParts {
  readonly syntax?: string;
  readonly elements: Elements;
  readonly meta?: Elements;
  readonly preamble?: Uint8Array;
  readonly trailing?: Uint8Array;
}

/** A DICOM file as its parts say. */
export function dicomFile({ syntax = SYNTAX.explicit, elements, meta = [], preamble, trailing }: FileParts) {
  const front = new Uint8Array(128);
  if (preamble) front.set(preamble);
  const style = { little: syntax !== SYNTAX.bigEndian, explicit: syntax !== SYNTAX.implicit };
  const data = encode(elements, style);
  return concat(
    front,
    ascii("DICM"),
    encode([[0x00020010, "UI", syntax], ...meta], { little: true, explicit: true }),
    syntax === SYNTAX.deflated ? new Uint8Array(deflateRawSync(data)) : data,
    trailing ?? new Uint8Array(0),
  );
}

export interface PictureParts {
  readonly width: number;
  readonly height: number;
  readonly photometric: string;
  readonly allocated?: number;
  readonly stored?: number;
  readonly high?: number;
  readonly signed?: boolean;
  readonly planar?: boolean;
  readonly frames?: number;
  readonly more?: Elements;
  readonly pixels: Uint8Array | { readonly fragments: readonly Uint8Array[] };
}

/** The elements of a picture, in the order of their tags. */
export function pictureElements(picture: PictureParts): Elements {
  const { width, height, photometric, allocated = 8, pixels, more = [], frames } = picture;
  const { stored = allocated, signed = false, planar, high = stored - 1 } = picture;
  const isColour = photometric === "RGB" || photometric.startsWith("YBR");
  const elements: Elements = [
    [0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.7"],
    [0x00280002, "US", [isColour ? 3 : 1]],
    [0x00280004, "CS", photometric],
    ...(planar === undefined ? [] : ([[0x00280006, "US", [planar ? 1 : 0]]] as const)),
    ...(frames === undefined ? [] : ([[0x00280008, "IS", String(frames)]] as const)),
    [0x00280010, "US", [height]],
    [0x00280011, "US", [width]],
    [0x00280100, "US", [allocated]],
    [0x00280101, "US", [stored]],
    [0x00280102, "US", [high]],
    [0x00280103, "US", [signed ? 1 : 0]],
    [0x7fe00010, allocated === 8 ? "OB" : "OW", pixels],
    ...more,
  ];
  return elements.toSorted(([a], [b]) => a - b);
}

/** Numbers of two bytes. */
export const words = (values: readonly number[], little = true): Uint8Array => numbers(little, 2, ...values);

/** One segment of runs and copies for each plane: PS3.5 annex G. */
export function rle(planes: readonly Uint8Array[]): Uint8Array {
  const segments = planes.map((plane) => {
    const parts: number[] = [];
    for (let at = 0; at < plane.length; ) {
      let run = 1;
      while (run < 128 && plane[at + run] === plane[at] && at + run < plane.length) run++;
      if (run > 1) parts.push(257 - run, plane[at]!);
      else parts.push(0, plane[at]!);
      at += run;
    }
    return even(Uint8Array.from(parts), 128);
  });
  const starts: number[] = [];
  let at = 64;
  for (const segment of segments) {
    starts.push(at);
    at += segment.length;
  }
  const head = numbers(true, 4, segments.length, ...starts, ...Array(15 - starts.length).fill(0));
  return concat(head, ...segments);
}

/**
 * A lossless JPEG stream of one component, each pixel told by its difference from the one before (ISO/IEC 10918-1
 * annex H, predictor 1), with 17 codes of five bits.
 */
export function losslessJpeg(values: readonly number[], width: number, height: number, precision: number) {
  const counts = [0, 0, 0, 0, 17, ...Array(11).fill(0)];
  const symbols = Array.from({ length: 17 }, (_, index) => index);
  let bits = "";
  for (const [index, value] of values.entries()) {
    const x = index % width;
    const before = index === 0 ? 2 ** (precision - 1) : x === 0 ? values[index - width]! : values[index - 1]!;
    let difference = value - before;
    if (difference < -32768) difference += 65536;
    const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
    bits += size.toString(2).padStart(5, "0");
    const extra = difference < 0 ? difference + 2 ** size - 1 : difference;
    if (size > 0) bits += extra.toString(2).padStart(size, "0");
  }
  bits += "1".repeat((8 - (bits.length % 8)) % 8);
  const scan = (bits.match(/.{8}/g) ?? []).flatMap((byte) => {
    const value = Number.parseInt(byte, 2);
    return value === 0xff ? [0xff, 0] : [value];
  });
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xc3, 0, 11, precision, ...size, 1, 1, 0x11, 0],
    ...[0xff, 0xc4, 0, 19 + 17, 0, ...counts, ...symbols],
    ...[0xff, 0xda, 0, 8, 1, 1, 0, 1, 0, 0],
    ...scan,
    ...[0xff, 0xd9],
  ]);
}
