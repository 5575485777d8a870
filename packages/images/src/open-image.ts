import type { Codec } from "./codec.ts";
import { decode } from "./decode/decode.ts";
import { type DecodeJpeg2000, openDicom } from "./dicom/index.ts";
import { ImageError } from "./image-error.ts";
import { readMetadata } from "./metadata/index.ts";
import type { OpenedImage } from "./open.ts";
import { refuseBombs } from "./size.ts";
import { sniff } from "./sniff.ts";

export interface OpenOptions {
  /** For DICOM files packed in this way; without it they are refused. */
  readonly decodeJpeg2000?: DecodeJpeg2000 | undefined;
}

/**
 * Reads a file whole: what it is by its content, its limits before anything is decoded, what it carries besides its
 * pixels, and every picture in it.
 * @throws ImageError where any of it cannot be done: a file that was read in part must not look clean.
 */
export async function openImage(
  bytes: Uint8Array<ArrayBuffer>,
  codec: Codec,
  { decodeJpeg2000 }: OpenOptions = {},
): Promise<OpenedImage> {
  if (bytes.length === 0) throw new ImageError("empty", "This file is empty. Please choose another.");
  const format = sniff(bytes);
  if (format === null) {
    throw new ImageError(
      "unknown-format",
      "This file is no picture of a kind that can be looked at here. Please save it as PNG or JPEG and open that.",
    );
  }
  if (format === "mp4" || format === "webm") throw film();
  refuseBombs(bytes, format);
  if (format === "dicom") {
    const { frames, delays, metadata, clinical } = await openDicom(bytes, {
      decodeJpeg: async (jpeg) => (await decode(jpeg, "jpeg", codec)).frames[0]!,
      decodeJpeg2000,
    });
    return { format, bytes, frames, delays, metadata, clinical };
  }
  const metadata = await readMetadata(bytes, format);
  const decoded = await decode(bytes, format, codec);
  return { format, bytes, ...decoded, metadata, clinical: [] };
}

const film = (): ImageError =>
  new ImageError(
    "not-supported",
    "Films cannot be looked at here: nobody would have seen each of their pictures, and sound gives people away as well. Please take single pictures from it, and open those.",
  );
