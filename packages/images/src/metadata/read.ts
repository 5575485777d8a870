import type { ImageFormat, ImageSighting } from "@chaperone/core";
import { ImageError } from "../image-error.ts";
import { readBmp } from "./bmp.ts";
import { damaged } from "./bytes.ts";
import { readTiffFile } from "./exif.ts";
import { readFilm } from "./film.ts";
import { Found } from "./found.ts";
import { readGif } from "./gif.ts";
import { readHeic } from "./heic.ts";
import { readJpeg } from "./jpeg.ts";
import { readMatroska } from "./matroska.ts";
import { readPng } from "./png.ts";
import { readWebp } from "./webp.ts";

type Metadata = ImageSighting<"image-metadata">;

const READERS: Record<
  Exclude<ImageFormat, "dicom">,
  (data: Uint8Array, found: Found) => void | Promise<void>
> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  gif: readGif,
  heic: readHeic,
  tiff: readTiffFile,
  bmp: readBmp,
  mp4: readFilm,
  webm: readMatroska,
};

/**
 * What a file tells besides its pixels, in the order it stands there. What only says how the pixels are kept (sizes,
 * tables, a common colour space) is no news and left out; everything else is told, also what nobody knows.
 *
 * No failure looks like a clean file: where the container itself cannot be followed to its end this throws; where a
 * block inside of it cannot be read, that block is told as "hidden".
 *
 * @param format as `sniff` told it; DICOM files are read by `openDicom`
 * @throws ImageError "damaged", "not-supported"
 */
export async function readMetadata(data: Uint8Array, format: ImageFormat): Promise<Metadata[]> {
  if (format === "dicom") {
    throw new ImageError("not-supported", "A DICOM file tells what it carries when it is opened as one.");
  }
  const found = new Found();
  try {
    await READERS[format](data, found);
  } catch (error) {
    // Whatever went wrong, the file was not read to its end.
    throw error instanceof ImageError ? error : damaged(error);
  }
  return found.all();
}

/**
 * What a clean copy still carries: empty for a file that holds nothing but pixels and what shows them.
 * The same reader, so that nothing that would be told of a file can stay in its copy.
 *
 * @throws ImageError as `readMetadata` does
 */
export const leftovers = readMetadata;
