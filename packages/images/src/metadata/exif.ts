import { damaged, isZeros } from "./bytes.ts";
import { EXIF_TAGS, GPS_TAGS, IMAGE_TAGS, LONG_TECHNICAL, type TagMeaning } from "./exif-tags.ts";
import { at, type Found, letters, textOf, where } from "./found.ts";
import { readIcc } from "./icc.ts";
import {
  findField,
  gaps,
  type Ifd,
  type IfdGroup,
  numbersOf,
  type Range,
  readTiff,
  type TiffBlock,
  type TiffField,
} from "./ifd.ts";
import { readIptc, readPhotoshop } from "./photoshop.ts";
import { readXmp } from "./xmp.ts";

/** How often a block of this kind may hold another. */
const DEEPEST = 1;
/** Strips of all directories together. */
const MOST_RANGES = 600_000;

/**
 * All that an EXIF block tells: every field of every directory, known or not, the small pictures inside, and bytes
 * that no field points at. A block that cannot be read is reported as hidden. We read it ourselves because readers
 * made for photographers step over what they do not know, and here that must be told.
 *
 * @param block from its TIFF header on
 */
export function readExif(block: Uint8Array, found: Found, name = "EXIF", depth = 0): void {
  // Blocks may hold blocks that hold blocks; two are more than any program writes.
  if (depth > DEEPEST) {
    found.addHidden(`${name} (cannot be read)`, block);
    return;
  }
  let tiff: TiffBlock;
  try {
    tiff = readTiff(block);
  } catch {
    found.addHidden(`${name} (cannot be read)`, block);
    return;
  }
  const previews = tiff.ifds.flatMap((ifd) => addPreview(tiff, ifd, found, name));
  const isBare = !tellsFields(tiff, found, name, depth);
  if (isBare && previews.length === 0) found.add("other", `${name} block`);
  tellGaps(tiff, previews, found, name);
}

/** The fields of a whole TIFF file: those that say how the pixels are kept are no news there. */
export function readTiffFile(data: Uint8Array, found: Found): void {
  const tiff = readTiff(data);
  const pixels: Range[] = [];
  for (const [i, ifd] of tiff.ifds.entries()) {
    if (pixels.length > MOST_RANGES) throw damaged();
    for (const range of pixelRanges(tiff, ifd)) pixels.push(range);
    const kind = findField(ifd, 254);
    const isReduced = kind !== undefined && (numbersOf(tiff.bytes, kind, 1)[0]! & 1) === 1;
    if (i > 0 && (ifd.group === "sub" || isReduced)) found.add("preview", `TIFF ${ifd.name}`);
  }
  tellsFields(tiff, found, "TIFF");
  tellGaps(tiff, pixels, found, "TIFF");
}

const TABLE: Record<IfdGroup, typeof IMAGE_TAGS> = {
  image: { ...EXIF_TAGS, ...IMAGE_TAGS },
  sub: { ...EXIF_TAGS, ...IMAGE_TAGS },
  exif: { ...IMAGE_TAGS, ...EXIF_TAGS },
  gps: GPS_TAGS,
  interop: IMAGE_TAGS,
};

/** @returns whether anything was told. */
function tellsFields(tiff: TiffBlock, found: Found, block: string, depth = 0): boolean {
  let told = tiff.broken > 0;
  if (tiff.broken > 0) found.addUnreadable(`${block}, ${tiff.broken} fields`);
  for (const ifd of tiff.ifds) {
    const settings: string[] = [];
    if (ifd.group === "gps") told = tellGps(tiff, ifd, found, block) || told;
    for (const field of ifd.fields) {
      const [name, meaning] = TABLE[ifd.group][field.tag] ?? [`tag ${field.tag}`, "other"];
      if (meaning === "setting" && isShortNumber(field)) settings.push(name);
      else if (ifd.group === "gps" && GPS_TOGETHER.has(field.tag)) continue;
      else told = tellField(tiff, field, ifd, `${block} ${name}`, meaning, found, depth) || told;
    }
    if (settings.length > 0) {
      const rest = settings.length > 4 ? ` and ${settings.length - 4} more` : "";
      found.add("device", `${block} settings: ${settings.slice(0, 4).join(", ")}${rest}`);
      told = true;
    }
  }
  return told;
}

const isShortNumber = ({ type, size }: TiffField): boolean => ![2, 129].includes(type) && size <= 64;

/** Blocks of another kind that stand in a field. */
const BLOCKS: Record<number, (data: Uint8Array, found: Found, depth: number) => void> = {
  700: (data, found) => readXmp(data, found),
  33723: readIptc,
  34377: readPhotoshop,
  34675: readIcc,
};

/** @returns whether it was told. */
function tellField(
  tiff: TiffBlock,
  field: TiffField,
  ifd: Ifd,
  name: string,
  meaning: TagMeaning,
  found: Found,
  depth: number,
): boolean {
  const data = tiff.bytes.part(field.at, field.size);
  const inner = BLOCKS[field.tag];
  if (inner && ifd.group !== "gps") {
    inner(data, found, depth);
    return true;
  }
  const label = ifd.group === "image" && ifd.name !== "IFD0" ? `${name} (${ifd.name})` : name;
  if (meaning === "technical") {
    if (!hidesInTechnical(field, data)) return false;
    found.addHidden(label, data);
    return true;
  }
  const value = shownValue(tiff, field, data);
  // A text of nothing but blanks was never filled in.
  if (value === "" && isZeros(data.filter((byte) => byte !== 0x20))) return false;
  if (meaning === "setting") found.add("device", label, value);
  else if (meaning === "time") found.add("time", label, value, isMoment(field) ? at(value ?? "") : {});
  else if (meaning === "hidden" || meaning === "preview") found.addHidden(label, data, meaning);
  else if (meaning === "other" && field.size > 512) found.addHidden(label, data);
  else found.add(meaning, label, value);
  return true;
}

const isMoment = ({ tag }: TiffField): boolean => [306, 36867, 36868].includes(tag);

const PADDING = 59932;

/** A text where a number should be, or more bytes than such a field needs. */
function hidesInTechnical(field: TiffField, data: Uint8Array): boolean {
  if (LONG_TECHNICAL.has(field.tag)) return false;
  // Windows begins its padding with the tag's own number.
  if (isZeros(field.tag === PADDING ? data.subarray(2) : data)) return false;
  const isText = field.type === 2 && !/^(R98|R03|THM)?\0*$/.test(textOf(data));
  return isText || field.size > 64 || (field.type === 7 && (letters(data)?.length ?? 0) >= 6);
}

const UTF16_TAGS = new Set([40091, 40092, 40093, 40094, 40095]);

function shownValue(tiff: TiffBlock, field: TiffField, data: Uint8Array): string | null {
  if (UTF16_TAGS.has(field.tag)) return new TextDecoder("utf-16le").decode(data);
  if ([37510, 27, 28].includes(field.tag) && field.type !== 2) return withCode(data, tiff.bytes.little);
  if (field.type === 2 || field.type === 129) return textOf(data);
  if (field.type === 7 || (field.type === 1 && field.size > 8))
    return isReadable(data) ? textOf(data) : letters(data);
  return numbersOf(tiff.bytes, field, 16).map(plain).join(" ");
}

const isReadable = (data: Uint8Array): boolean =>
  data.every((byte) => byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte >= 32);
const plain = (number: number): string => String(Math.round(number * 1e6) / 1e6);

/** Texts that begin with eight bytes saying how they are written (Exif 3.0, UserComment). */
function withCode(data: Uint8Array, little: boolean): string | null {
  const code = textOf(data.subarray(0, 8), true);
  const rest = data.subarray(8);
  if (code === "UNICODE") return new TextDecoder(little ? "utf-16le" : "utf-16be").decode(rest);
  if (["ASCII", "JIS", ""].includes(code)) return code === "JIS" ? letters(rest) : textOf(rest);
  return textOf(data);
}

/** Told together: both coordinates as one position, day and time as one moment. */
const GPS_TOGETHER = new Set([1, 2, 3, 4, 7, 29]);

function tellGps(tiff: TiffBlock, gps: Ifd, found: Found, block: string): boolean {
  const numbers = (tag: number): number[] => {
    const field = findField(gps, tag);
    return field ? numbersOf(tiff.bytes, field, 3) : [];
  };
  const text = (tag: number): string => {
    const field = findField(gps, tag);
    return field ? textOf(tiff.bytes.part(field.at, field.size), true).trim() : "";
  };
  const [latitude, longitude] = [numbers(2), numbers(4)];
  const place = where(degrees(latitude, /^s/i.test(text(1))), degrees(longitude, /^w/i.test(text(3))));
  const hasPlace = [1, 2, 3, 4].some((tag) => findField(gps, tag));
  if (hasPlace) {
    const raw = [text(1), latitude.map(plain).join(" "), text(3), longitude.map(plain).join(" ")].join(" ");
    found.add("position", `${block} GPSLatitude, GPSLongitude`, place?.value ?? raw, place?.extra);
  }
  const hour = numbers(7)
    .map((each) => String(Math.floor(each)).padStart(2, "0"))
    .join(":");
  // By satellite it is universal time, so no local time is told.
  const hasTime = findField(gps, 29) !== undefined || hour !== "";
  if (hasTime) found.add("time", `${block} GPSDateStamp`, `${text(29)} ${hour}${hour ? " UTC" : ""}`);
  return hasPlace || hasTime;
}

/** Degrees, minutes, seconds; minutes or seconds written as 0/0 count as none. */
function degrees([whole = Number.NaN, minutes = 0, seconds = 0]: number[], isNegative: boolean): number {
  const sum = whole + (minutes || 0) / 60 + (seconds || 0) / 3600;
  return isNegative ? -sum : sum;
}

/** A small JPEG, or strips of pixels, in a directory of an EXIF block. */
function addPreview({ bytes, ifds }: TiffBlock, ifd: Ifd, found: Found, block: string): Range[] {
  if (ifd.group !== "image" && ifd.group !== "sub") return [];
  const start = findField(ifd, 513);
  const length = findField(ifd, 514);
  const ranges: Range[] = [];
  if (start && length) {
    const from = numbersOf(bytes, start, 1)[0]!;
    const to = from + numbersOf(bytes, length, 1)[0]!;
    found.add("preview", `${block} thumbnail (${ifd.name})`);
    if (bytes.has(from, to - from)) ranges.push([from, to]);
    else found.addUnreadable(`${block} thumbnail (${ifd.name})`);
  } else if (ifd !== ifds[0] && findField(ifd, 273)) {
    found.add("preview", `${block} thumbnail (${ifd.name})`);
  }
  return [...ranges, ...pixelRanges({ bytes }, ifd)];
}

/** 64 megapixels in the smallest tiles. */
const MOST_STRIPS = 300_000;

/** Strips, tiles and JPEG streams of one directory. Ends beyond the file are cut. */
function pixelRanges({ bytes }: Pick<TiffBlock, "bytes">, ifd: Ifd): Range[] {
  return (
    [
      [273, 279],
      [324, 325],
      [513, 514],
    ] as const
  ).flatMap(([starts, lengths]) => {
    const from = findField(ifd, starts);
    const size = findField(ifd, lengths);
    if (!from) return [];
    const sizes = size ? numbersOf(bytes, size, MOST_STRIPS) : [bytes.length];
    return numbersOf(bytes, from, MOST_STRIPS).map(
      (start, i): Range => [start, Math.min(bytes.length, start + (sizes[i] ?? 0))],
    );
  });
}

/** Bytes that no field points at; a few between two values are only alignment. */
function tellGaps(tiff: TiffBlock, more: readonly Range[], found: Found, block: string): void {
  for (const [from, to] of gaps([...tiff.ranges, ...more], tiff.bytes.length)) {
    const bytes = tiff.bytes.part(from, to - from);
    if (bytes.length >= 4 && !isZeros(bytes))
      found.addHidden(`${block}, bytes that no field points at`, bytes);
  }
}
