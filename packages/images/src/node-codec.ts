import sharp, { type Sharp } from "sharp";
import type { Codec } from "./codec.ts";
import { type Raster, raster } from "./raster.ts";
import { LIMITS } from "./size.ts";

/** JPEG quality that no one tells from the original on a screen. */
const QUALITY = 90;

/** libvips, by way of sharp. */
export function sharpCodec(): Codec {
  // It would keep pictures in memory for later.
  sharp.cache(false);
  return { decode, encode };
}

async function decode(bytes: Uint8Array<ArrayBuffer>, format: "jpeg" | "png" | "webp"): Promise<Raster[]> {
  // Warnings count as errors: what libjpeg warns of is a picture whose rest is grey.
  return decodeWith(bytes, format, "warning").catch((error: unknown) => {
    if (format === "jpeg" && isPadded(error)) return decodeWith(bytes, format, "truncated");
    throw error;
  });
}

/** Many cameras put a few bytes more behind the last of the picture, and libjpeg warns of nothing else. */
const isPadded = (error: unknown): boolean =>
  error instanceof Error && /: \d+ extraneous bytes before marker 0xd9\s*$/u.test(error.message);

async function decodeWith(
  bytes: Uint8Array<ArrayBuffer>,
  format: "jpeg" | "png" | "webp",
  failOn: "warning" | "truncated",
): Promise<Raster[]> {
  const open = (): Sharp =>
    sharp(bytes, { failOn, limitInputPixels: LIMITS.allPixels, animated: format === "webp" });
  const { pages = 1 } = await open().metadata();
  // Frames stand below each other in one tall picture, which cannot be turned.
  const upright = pages > 1 ? open() : open().autoOrient();
  const { data, info } = await upright
    .toColourspace("srgb")
    .ensureAlpha()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 4) throw new Error("pixels of another kind than asked for");
  const pixels = new Uint8ClampedArray(data.buffer, data.byteOffset, data.length);
  const height = info.height / pages;
  return Array.from({ length: pages }, (_, page) => {
    const size = info.width * height * 4;
    return raster(info.width, height, pixels.subarray(page * size, (page + 1) * size));
  });
}

/** Nothing is kept of the old file since nothing of it is here; sharp adds no metadata unasked. */
async function encode(picture: Raster, format: "jpeg" | "png"): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, data } = picture;
  const source = new Uint8Array(data.buffer, data.byteOffset, data.length);
  const input = sharp(source, {
    raw: { width, height, channels: 4 },
    limitInputPixels: LIMITS.allPixels,
  });
  const output =
    format === "jpeg"
      ? // Whole colours for every pixel: letters and covers keep their edges.
        input.removeAlpha().jpeg({ quality: QUALITY, chromaSubsampling: "4:4:4" })
      : (isOpaque(picture) ? input.removeAlpha() : input).png({ compressionLevel: 6 });
  const buffer = await output.toBuffer();
  // A copy of its own: small buffers are parts of a pool that other data stands in.
  return new Uint8Array(buffer);
}

function isOpaque({ data }: Raster): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
