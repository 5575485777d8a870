import { Bytes, damaged, isZeros, joined } from "./bytes.ts";
import { readExif } from "./exif.ts";
import { type Found, textOf } from "./found.ts";
import { readIcc } from "./icc.ts";
import type { Range } from "./ifd.ts";
import { readPhotoshop } from "./photoshop.ts";
import { readMpf, readTrailer } from "./trailer.ts";
import { readXmp } from "./xmp.ts";

const EXTENDED_XMP = "http://ns.adobe.com/xmp/extension/\0";
const XMP = "http://ns.adobe.com/xap/1.0/\0";
const ICC = "ICC_PROFILE\0";

/** A hundred scans and all that a camera writes have fewer. */
const MOST_SEGMENTS = 20_000;

/** What the segments of one file gather. */
interface Gathered {
  readonly icc: Uint8Array[];
  readonly extendedXmp: Uint8Array[];
  readonly photoshop: Uint8Array[];
  /** Pictures that another block points at. */
  readonly pictures: Range[];
}

/**
 * A JPEG, segment by segment: what decodes the pixels (tables, frames, scans) is stepped over, everything else told.
 * @throws ImageError where a segment is cut off or the end never comes.
 */
export function readJpeg(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data);
  const gathered: Gathered = { icc: [], extendedXmp: [], photoshop: [], pictures: [] };
  let at = 2;
  for (let count = 0; ; count++) {
    if (count > MOST_SEGMENTS) throw damaged();
    const start = at;
    while (bytes.u8(at) !== 0xff) at++;
    if (at > start) found.addHidden("JPEG, bytes between segments", data.subarray(start, at));
    // Any number of FF may stand before a marker.
    while (bytes.u8(at) === 0xff) at++;
    const marker = bytes.u8(at++);
    if (marker === 0xd9) break;
    if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) continue;
    const length = bytes.u16(at);
    if (length < 2) throw damaged();
    const content = bytes.part(at + 2, length - 2);
    tellSegment(marker, content, at + 2, bytes, found, gathered);
    at += length;
    if (marker === 0xda) at = behindScan(bytes, at);
  }
  if (gathered.icc.length > 0) readIcc(joined(gathered.icc), found);
  if (gathered.extendedXmp.length > 0) readXmp(joined(gathered.extendedXmp), found, "extended XMP");
  if (gathered.photoshop.length > 0) readPhotoshop(joined(gathered.photoshop), found);
  if (at < data.length) readTrailer(data, at, found, "JPEG, behind its end", gathered.pictures);
}

/** The next marker that is neither a stuffed zero nor a restart. */
function behindScan(bytes: Bytes, from: number): number {
  for (let at = bytes.data.indexOf(0xff, from); at >= 0; at = bytes.data.indexOf(0xff, at + 1)) {
    const next = bytes.u8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw damaged();
}

function tellSegment(
  marker: number,
  content: Uint8Array,
  at: number,
  bytes: Bytes,
  found: Found,
  gathered: Gathered,
): void {
  if (marker === 0xfe) {
    const text = textOf(content);
    // Some programs sign here.
    const isProgram =
      /^(CREATOR: gd-jpeg|Lavc\d|LEAD Technologies|Intel\(R\) JPEG|AppleMark|Optimized by)/.test(text);
    found.add(isProgram ? "software" : "words", "JPEG comment", text);
  }
  // Frames, tables, scans and restarts are what decodes; the numbers around them are reserved.
  else if (marker < 0xc0 || marker > 0xef) found.addHidden("JPEG, reserved segment", content);
  if (marker < 0xe0 || marker > 0xef) return;
  const starts = (text: string): boolean => new Bytes(content).says(0, text);
  const name = `JPEG APP${marker - 0xe0}`;
  if (marker === 0xe0 && starts("JFIF\0")) tellJfif(content, found);
  else if (marker === 0xe0 && starts("JFXX\0")) found.add("preview", "JFXX thumbnail");
  else if (marker === 0xe1 && (starts("Exif\0\0") || starts("Exif\0\xff")))
    readExif(content.subarray(6), found);
  else if (marker === 0xe1 && starts(XMP)) readXmp(content.subarray(XMP.length), found);
  // Behind its name: which packet it belongs to (32 letters), its length and place (4 bytes each).
  else if (marker === 0xe1 && starts(EXTENDED_XMP))
    gathered.extendedXmp.push(content.subarray(EXTENDED_XMP.length + 40));
  else if (marker === 0xe2 && starts(ICC)) gathered.icc.push(content.subarray(ICC.length + 2));
  else if (marker === 0xe2 && starts("MPF\0")) {
    gathered.pictures.push(...readMpf(content.subarray(4), at + 4, bytes.length, found));
  } else if (marker === 0xed && starts("Photoshop 3.0\0")) gathered.photoshop.push(content.subarray(14));
  else if (marker === 0xee && starts("Adobe") && content.length === 12) return;
  else if (marker === 0xec && starts("Ducky"))
    found.addHidden("JPEG APP12 Ducky", content.subarray(5), "software");
  else if (marker === 0xeb && starts("JP"))
    found.addHidden("content credentials (C2PA), JPEG APP11", content);
  else found.addHidden(name, content);
}

/** Version, density and a thumbnail that has long been out of use; nothing should stand behind it. */
function tellJfif(content: Uint8Array, found: Found): void {
  const bytes = new Bytes(content);
  if (content.length < 14) return;
  const end = 14 + 3 * bytes.u8(12) * bytes.u8(13);
  if (end > 14) found.add("preview", "JFIF thumbnail");
  const rest = content.subarray(Math.min(end, content.length));
  if (!isZeros(rest)) found.addHidden("JPEG APP0, behind its thumbnail", rest);
}
