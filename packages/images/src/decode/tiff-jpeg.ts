import type { Codec } from "../codec.ts";
import { type Bytes, joined } from "../metadata/bytes.ts";
import { type Raster, raster } from "../raster.ts";
import { sizeOf } from "../size.ts";
import { complete } from "./complete.ts";
import { mustHold, notSupported } from "./decoded.ts";
import { type Layout, PHOTOMETRIC } from "./tiff-page.ts";

const START = Uint8Array.of(0xff, 0xd8);
/** Adobe's block that says: red, green and blue as they stand. */
const AS_RGB = Uint8Array.of(
  0xff,
  0xee,
  0,
  14,
  ...[..."Adobe"].map((letter) => letter.charCodeAt(0)),
  0,
  100,
  0,
  0,
  0,
  0,
  0,
);

/** A stream may be filled up to whole squares; one that is far larger than its place would cost what no page costs. */
const MOST_MORE = 64;

/**
 * A page whose strips or tiles are JPEG streams (TIFF Technical Note 2).
 * @param tables a stream of the tables that all of them share, without its pictures; empty where each has its own.
 */
export async function jpegPage(
  file: Bytes,
  layout: Layout,
  tables: readonly number[],
  codec: Codec,
): Promise<Raster> {
  const { width, height, segment, photometric, samples, offsets, lengths } = layout;
  const colours = photometric === PHOTOMETRIC.blackIsZero ? 1 : 3;
  const known: readonly number[] = [PHOTOMETRIC.blackIsZero, PHOTOMETRIC.rgb, PHOTOMETRIC.ybr];
  if (!known.includes(photometric) || samples !== colours) throw notSupported("A TIFF packed in this way");
  const shared = Uint8Array.from(tables.length > 4 ? tables.slice(2, -2) : []);
  const note = photometric === PHOTOMETRIC.rgb ? AS_RGB : new Uint8Array();
  const page = raster(width, height);
  const across = Math.ceil(width / segment.width);
  for (let index = 0; index < across * Math.ceil(height / segment.height); index++) {
    const packed = file.part(offsets[index] as number, lengths[index] as number);
    mustHold(packed[0] === START[0] && packed[1] === START[1]);
    const stream = joined([START, note, shared, packed.subarray(2)]);
    const size = sizeOf(stream, "jpeg");
    mustHold(size.width <= segment.width + MOST_MORE && size.height <= segment.height + MOST_MORE);
    const [part] = await codec.decode(complete(stream, "jpeg"), "jpeg");
    const left = (index % across) * segment.width;
    const top = Math.floor(index / across) * segment.height;
    const rows = Math.min(segment.height, height - top);
    const columns = Math.min(segment.width, width - left);
    mustHold(part !== undefined && part.width >= columns && part.height >= rows);
    for (let y = 0; y < rows; y++) {
      const row = part.data.subarray(y * part.width * 4, (y * part.width + columns) * 4);
      page.data.set(row, ((top + y) * width + left) * 4);
    }
  }
  return page;
}
