import type { Codec } from "../codec.ts";
import { ImageError } from "../image-error.ts";
import { damaged } from "../metadata/bytes.ts";
import { decodeBmp } from "./bmp.ts";
import { complete, webpDelays } from "./complete.ts";
import { type Decoded, mustHold, still } from "./decoded.ts";
import { decodeGif } from "./gif.ts";
import { decodeHeic } from "./heic.ts";
import { decodeTiff } from "./tiff.ts";

/** Formats whose pixels are decoded here; DICOM has its own reader. */
export type PictureFormat = "jpeg" | "png" | "webp" | "gif" | "heic" | "tiff" | "bmp";

/**
 * The pictures of a file that is within the limits.
 * @throws ImageError "damaged" or "not-supported"
 */
export async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  format: PictureFormat,
  codec: Codec,
): Promise<Decoded> {
  const decoded = await decodeAny(bytes, format, codec).catch((cause: unknown) => {
    throw cause instanceof ImageError ? cause : damaged(cause);
  });
  const [first] = decoded.frames;
  mustHold(first !== undefined);
  mustHold(decoded.frames.every(({ width, height }) => width === first.width && height === first.height));
  return decoded;
}

async function decodeAny(
  bytes: Uint8Array<ArrayBuffer>,
  format: PictureFormat,
  codec: Codec,
): Promise<Decoded> {
  switch (format) {
    case "gif":
      return decodeGif(bytes);
    case "bmp":
      return still(decodeBmp(bytes));
    case "tiff":
      return decodeTiff(bytes, codec);
    case "heic":
      return decodeHeic(bytes);
    default:
      return decodeByCodec(bytes, format, codec);
  }
}

async function decodeByCodec(
  bytes: Uint8Array<ArrayBuffer>,
  format: "jpeg" | "png" | "webp",
  codec: Codec,
): Promise<Decoded> {
  const frames = await codec.decode(complete(bytes, format), format);
  const delays = format === "webp" ? webpDelays(bytes) : [];
  if (frames.length === delays.length) return { frames, delays: frames.length > 1 ? delays : [] };
  mustHold(frames.length > 0);
  if (delays.length === 0) return { frames: frames.slice(0, 1), delays: [] };
  // A browser without a decoder for animations gives the first frame alone.
  const missing = `the first ${frames.length} of ${delays.length} frames can be looked at in this browser`;
  return { frames, delays: [], missing };
}
