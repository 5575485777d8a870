import { Bytes, damaged, joined, latin } from "../metadata/bytes.ts";
import { pngChunks } from "../metadata/png-chunks.ts";
import { riffChunks } from "../metadata/riff.ts";
import { mustHold, notSupported } from "./decoded.ts";

/**
 * What of a file its decoder needs, and a refusal where the file ends before its picture does. Some decoders fill the
 * missing half with grey and say nothing; what is not there cannot be looked at.
 * @throws ImageError "damaged".
 */
export function complete(
  bytes: Uint8Array<ArrayBuffer>,
  format: "jpeg" | "png" | "webp",
): Uint8Array<ArrayBuffer> {
  if (format === "jpeg") return pictureOfJpeg(new Bytes(bytes));
  if (format === "png") pngEnds(new Bytes(bytes));
  else webpEnds(new Bytes(bytes, true));
  return bytes;
}

const EOI = 0xd9;
const SOS = 0xda;

/** Passes over the picture. Encoders make about ten; each may take a hundred bytes and the time of a whole picture. */
const MOST_SCANS = 200;

/**
 * The segments of a JPEG (ITU T.81, annex B) that tell how it looks, up to its end. Decoders stumble over others, and
 * over bytes between them, and then nobody can tell a harmless stumble from a missing half.
 */
function pictureOfJpeg(file: Bytes): Uint8Array<ArrayBuffer> {
  const kept = [file.part(0, 2)];
  let scans = 0;
  for (let at = nextMarker(file, 2); file.u8(at + 1) !== EOI; ) {
    const marker = file.u8(at + 1);
    const end = at + 2 + Math.max(2, file.u16(at + 2));
    const next = nextMarker(file, end);
    const segment = file.part(at, end - at);
    if (marker === SOS) {
      if (++scans > MOST_SCANS) throw notSupported("A JPEG in so many passes");
      // Its codes follow it.
      kept.push(file.part(at, next - at));
    } else if (tellsLooks(marker, segment)) kept.push(segment);
    at = next;
  }
  mustHold(scans > 0);
  return joined([...kept, Uint8Array.of(0xff, EOI)]);
}

/** Tables and frame headers; of what programs add, only what turns the picture or tells its colours. */
function tellsLooks(marker: number, segment: Uint8Array): boolean {
  const name = latin(segment.subarray(4, 16));
  if (marker === 0xe0) return name.startsWith("JFIF\0");
  if (marker === 0xe1) return name.startsWith("Exif\0");
  if (marker === 0xe2) return name.startsWith("ICC_PROFILE\0");
  if (marker === 0xee) return name.startsWith("Adobe");
  return marker >= 0xc0 && marker <= 0xdf;
}

/** Where the next marker stands. In a scan's codes 0xFF stands for one unless 0 or a restart marker follows. */
function nextMarker(file: Bytes, from: number): number {
  for (let at = file.data.indexOf(0xff, from); at >= 0; at = file.data.indexOf(0xff, at + 1)) {
    const next = file.u8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged();
}

/** Up to IEND; the picture's data must match their checksums. */
function pngEnds(file: Bytes): void {
  let data = 0;
  for (const { type, data: chunk, end } of pngChunks(file)) {
    if (type !== "IDAT") continue;
    data += chunk.length;
    mustHold(crc32(file.part(end - chunk.length - 8, chunk.length + 4)) === file.u32(end - 4));
  }
  mustHold(data > 0);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    value = (CRC_TABLE[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function webpEnds(file: Bytes): void {
  const types = [...riffChunks(file)].map(({ type }) => type);
  mustHold(types.some((type) => type === "VP8 " || type === "VP8L" || type === "ANMF"));
}

/** How long each frame of an animated WebP stands, in milliseconds; empty where it is none. */
export function webpDelays(bytes: Uint8Array): number[] {
  const file = new Bytes(bytes, true);
  const frames = [...riffChunks(file)].filter(({ type }) => type === "ANMF");
  // 24 bits; the byte above them holds flags. Browsers show a frame without a time for a tenth of a second.
  return frames.map(({ from }) => file.u32(from + 12) & 0xffffff || 100);
}

/** Whether a WebP packs its picture as photographs are packed, with loss. */
export const isLossyWebp = (bytes: Uint8Array): boolean =>
  [...riffChunks(new Bytes(bytes, true))].some(({ type }) => type === "VP8 ");
