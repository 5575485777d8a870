import { Bytes } from "./bytes.ts";
import { readExif } from "./exif.ts";
import type { Found } from "./found.ts";
import { readIcc } from "./icc.ts";
import { type RiffChunk, riffChunks, riffEnd } from "./riff.ts";
import { readTrailer } from "./trailer.ts";
import { readXmp } from "./xmp.ts";

const PIXELS = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM"];

/**
 * A WebP, chunk by chunk, also inside the frames of an animation.
 * @throws ImageError where a chunk is cut off.
 */
export function readWebp(data: Uint8Array, found: Found): void {
  const bytes = new Bytes(data, true);
  const end = riffEnd(bytes);
  for (const chunk of riffChunks(bytes)) {
    const content = bytes.part(chunk.from, chunk.to - chunk.from);
    if (chunk.type === "ANMF") {
      for (const inner of riffChunks(bytes, chunk.from + 16, chunk.to))
        tellChunk(inner, bytes, found, "WebP frame");
    } else if (chunk.type === "EXIF") {
      readExif(new Bytes(content).says(0, "Exif\0\0") ? content.subarray(6) : content, found);
    } else if (chunk.type === "XMP ") readXmp(content, found);
    else if (chunk.type === "ICCP") readIcc(content, found);
    else tellChunk(chunk, bytes, found, "WebP");
  }
  if (end < data.length) readTrailer(data, end, found, "WebP, behind its end");
}

/** Chunks of pixels have no room for anything else but VP8X and ANIM, which are short. */
function tellChunk({ type, from, to }: RiffChunk, bytes: Bytes, found: Found, where: string): void {
  const content = bytes.part(from, to - from);
  const isKnown =
    PIXELS.includes(type) &&
    !(type === "VP8X" && content.length > 10) &&
    !(type === "ANIM" && content.length > 6);
  if (!isKnown) found.addHidden(`${where} ${/^[\w ]{4}$/.test(type) ? type.trim() : "chunk"}`, content);
}
