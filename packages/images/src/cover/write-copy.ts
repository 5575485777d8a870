import type { Region } from "@chaperone/core";
import type { Codec } from "../codec.ts";
import { isLossyWebp } from "../decode/complete.ts";
import { ImageError } from "../image-error.ts";
import type { OpenedImage } from "../open.ts";
import { type Raster, raster } from "../raster.ts";
import { type Colour, cover } from "./cover.ts";
import { encodeGif } from "./gif.ts";

export interface Copy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: "jpeg" | "png" | "gif";
}

/** Slices of a scan have no time of their own; so long each is shown. In milliseconds. */
const SLICE = 100;

/**
 * A new file from the pixels alone: nothing of the old one's metadata, thumbnails or unused bytes can come along.
 * The pixels are sRGB, so no colour profile is needed; profiles can name a monitor, its owner and the day it was
 * measured.
 * @param covers on every frame: what moves away from under one must be covered where it goes as well.
 * @throws ImageError "cannot-write" for several pages.
 */
export async function writeCopy(
  image: OpenedImage,
  covers: readonly Region[],
  codec: Codec,
  colour?: Colour | "contrast",
): Promise<Copy> {
  const [first] = image.frames;
  if (!first) throw new RangeError("an opened image has a frame");
  const finish = (frame: Raster): Raster => cover(withoutUnseen(frame), covers, colour);
  if (image.frames.length > 1) {
    if (image.format === "tiff") throw severalPages(image.frames.length);
    const delays = image.delays.length > 0 ? image.delays : image.frames.map(() => SLICE);
    return { bytes: encodeGif(image.frames, delays, finish), format: "gif" };
  }
  const picture = finish(first);
  const format = formatOfCopy(image, picture);
  return { bytes: await codec.encode(picture, format), format };
}

const severalPages = (pages: number): ImageError =>
  new ImageError(
    "cannot-write",
    `This TIFF holds ${pages} pages, and a clean copy can hold one. Please export the page you need as PNG.`,
  );

/** Photographs as JPEG; what has sharp edges, few colours or see-through parts as PNG, which loses nothing. */
function formatOfCopy({ format, bytes }: OpenedImage, picture: Raster): "jpeg" | "png" {
  if (hasAlpha(picture)) return "png";
  switch (format) {
    case "jpeg":
    case "heic":
      return "jpeg";
    case "webp":
      return isLossyWebp(bytes) ? "jpeg" : "png";
    case "tiff":
    case "bmp":
      return isPhotograph(picture) ? "jpeg" : "png";
    default:
      // A film's greys are looked at closely.
      return "png";
  }
}

export function hasAlpha({ data }: Raster): boolean {
  const { length } = data;
  for (let at = 3; at < length; at += 4) if (data[at] !== 255) return true;
  return false;
}

const LARGE = 1_000_000;

/** In photographs hardly any pixel equals its neighbour; small ones are kept exactly all the same. */
export function isPhotograph({ width, height, data }: Raster): boolean {
  if (width * height < LARGE) return false;
  let alike = 0;
  let looked = 0;
  const step = 4 * 7;
  for (let at = 0; at + 7 < data.length; at += step) {
    const same = data[at] === data[at + 4] && data[at + 1] === data[at + 5] && data[at + 2] === data[at + 6];
    if (same) alike++;
    looked++;
  }
  return alike < looked / 2;
}

/** Below it nobody sees a pixel, and whoever takes the opacity away does. */
const UNSEEN = 16;

/** Whole colours can stand under see-through pixels: what was rubbed out in an editor is still there. */
function withoutUnseen(picture: Raster): Raster {
  if (!hasAlpha(picture)) return picture;
  const data = picture.data.slice();
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] as number) < UNSEEN) data.fill(0, at, at + 4);
  }
  return raster(picture.width, picture.height, data);
}
