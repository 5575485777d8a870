import sharp, { type Sharp } from "sharp";
import { type Raster, raster } from "../../src/raster.ts";

/** A picture that looks different wherever it is cut or turned: a gradient with a mark in its upper left. */
export function scene(width: number, height: number): Raster {
  const picture = raster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const mark = x < width / 4 && y < height / 4;
      const red = mark ? 250 : Math.round((x * 200) / Math.max(1, width - 1));
      const green = mark ? 20 : Math.round((y * 200) / Math.max(1, height - 1));
      picture.data.set([red, green, 90, 255], (y * width + x) * 4);
    }
  }
  return picture;
}

/** Every pixel by chance, but always the same. */
export function noise(width: number, height: number, seed = 1): Raster {
  let state = seed;
  const picture = raster(width, height);
  for (let at = 0; at < picture.data.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    picture.data[at] = at % 4 === 3 ? 255 : state >>> 24;
  }
  return picture;
}

export const toSharp = ({ width, height, data }: Raster): Sharp =>
  sharp(new Uint8Array(data.buffer, data.byteOffset, data.length), { raw: { width, height, channels: 4 } });

export const bytesOf = async (picture: Sharp): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await picture.toBuffer());

/** The greatest difference of a channel between two pictures of one size; Infinity where the size differs. */
export function furthest(a: Raster, b: Raster): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let at = 0; at < a.data.length; at++) most = Math.max(most, Math.abs(a.data[at]! - b.data[at]!));
  return most;
}

/** The mean difference. */
export function meanDifference(a: Raster, b: Raster): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let at = 0; at < a.data.length; at++) sum += Math.abs(a.data[at]! - b.data[at]!);
  return sum / a.data.length;
}

export const pixel = ({ width, data }: Raster, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];
