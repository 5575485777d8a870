import type { ImageFormat } from "@chaperone/core";
import { ImageError } from "./image-error.ts";
import { Bytes } from "./metadata/bytes.ts";

/** Brands of ISO/IEC 23008-12 whose pictures are HEVC, and the two that leave the codec open. */
const HEIF_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1"];
const AVIF_BRANDS = ["avif", "avis"];

/** What a file is, told by its content and never by its name. Null where it is none of ours. */
export function sniff(data: Uint8Array): ImageFormat | null {
  const bytes = new Bytes(data);
  for (const [format, holds] of SIGNS) if (holds(bytes)) return format;
  return null;
}

const SIGNS: readonly (readonly [ImageFormat, (bytes: Bytes) => boolean])[] = [
  ["jpeg", (bytes) => bytes.says(0, "\xff\xd8\xff")],
  ["png", (bytes) => bytes.says(0, "\x89PNG\r\n\x1a\n")],
  ["gif", (bytes) => bytes.says(0, "GIF87a") || bytes.says(0, "GIF89a")],
  ["webp", (bytes) => bytes.says(0, "RIFF") && bytes.says(8, "WEBP")],
  [
    "heic",
    (bytes) => brands(bytes).some((brand) => HEIF_BRANDS.includes(brand) || AVIF_BRANDS.includes(brand)),
  ],
  ["mp4", isFilm],
  ["webm", isMatroska],
  ["dicom", isDicom],
  ["tiff", (bytes) => ["II*\0", "MM\0*"].some((sign) => bytes.says(0, sign)) || isBigTiff(bytes)],
  ["bmp", isBmp],
];

/** The brands of an ISO base media file, the major one first. */
function brands(bytes: Bytes): string[] {
  if (!bytes.says(4, "ftyp") || !bytes.has(0, 12)) return [];
  const end = Math.min(bytes.u32(0), bytes.length, 512);
  const all = [bytes.latin(8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) all.push(bytes.latin(at, 4));
  return all;
}

/** The same container as HEIC with AV1 inside, which we do not decode. */
export function isAvif(data: Uint8Array): boolean {
  const all = brands(new Bytes(data));
  return all.some((brand) => AVIF_BRANDS.includes(brand)) && !all.some((brand) => /^he(?!if)/.test(brand));
}

const isBigTiff = (bytes: Bytes): boolean => bytes.says(0, "II+\0") || bytes.says(0, "MM\0+");

function isFilm(bytes: Bytes): boolean {
  if (bytes.says(4, "ftyp"))
    return /^(isom|iso\d|mp4\d|avc1|qt {2}|M4V |mmp4|3g[p2]|MSNV|dash|f4v )/.test(brands(bytes)[0] ?? "");
  // Films of older QuickTime start without their brand.
  return ["moov", "mdat", "wide", "pnot"].some((type) => bytes.says(4, type));
}

function isMatroska(bytes: Bytes): boolean {
  if (!bytes.says(0, "\x1a\x45\xdf\xa3")) return false;
  const head = bytes.latin(0, Math.min(bytes.length, 80));
  return head.includes("webm") || head.includes("matroska");
}

/** Where a DICOM file's first tag stands: behind the preamble, or at 0 in files that have none; null in others. */
export function dicomStart(bytes: Bytes): number | null {
  if (bytes.says(128, "DICM")) return 132;
  return isFirstTag(bytes) ? 0 : null;
}

function isDicom(bytes: Bytes): boolean {
  return dicomStart(bytes) !== null;
}

/** Files without a preamble begin with a tag of group 0002 or 0008, in any of the three ways of writing it. */
function isFirstTag(bytes: Bytes): boolean {
  if (!bytes.has(0, 16)) return false;
  const big = bytes.u8(0) === 0;
  const at = big ? [1, 3] : [0, 2];
  const high = big ? [0, 2] : [1, 3];
  const group = bytes.u8(at[0]!);
  if (high.some((place) => bytes.u8(place) !== 0) || (group !== 2 && group !== 8)) return false;
  if (bytes.u8(at[1]!) > 0x18) return false;
  if (/^(UL|OB|UI|SH|AE|CS|DA|TM|DT|LO|ST|PN|SQ)$/.test(bytes.latin(4, 2))) return true;
  const length = new Bytes(bytes.data, true).u32(4);
  return !big && length <= 64 && length % 2 === 0;
}

/** "BM" alone begins many texts, so the header's own length must be one of the known ones. */
function isBmp(bytes: Bytes): boolean {
  if (!bytes.says(0, "BM") || !bytes.has(0, 26)) return false;
  return [12, 40, 52, 56, 64, 108, 124].includes(new Bytes(bytes.data, true).u32(14));
}

/** @throws ImageError for what is recognised and cannot be looked at. */
export function refuseUnsupported(data: Uint8Array, format: ImageFormat): void {
  if (format === "heic" && isAvif(data)) {
    throw new ImageError(
      "not-supported",
      "This is an AVIF picture, a format that cannot be looked into here. Save it as JPEG or PNG, or take a screenshot of it, and use that.",
    );
  }
  if (format === "tiff" && isBigTiff(new Bytes(data))) {
    throw new ImageError(
      "not-supported",
      "This is a BigTIFF, made for very large scans, and cannot be looked into here. Export the part you need as PNG or JPEG and use that.",
    );
  }
}
