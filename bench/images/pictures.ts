import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ImageReport, Region } from "@chaperone/core";
import { lookAt, type OpenedImage, openImage, type Raster, raster } from "@chaperone/images";
import { type ImageTools, loadImageTools, type NodeToolOptions } from "@chaperone/images/node";
import sharp, { type Sharp } from "sharp";

/** Where the public test pictures lie: CHAPERONE_PICTURES, else beside this repository. */
const FOLDER = process.env.CHAPERONE_PICTURES
  ? pathToFileURL(`${process.env.CHAPERONE_PICTURES}/`)
  : new URL("../../../shared/data/images/", import.meta.url);

export const MISSING =
  "the folder of public test pictures is not there (CHAPERONE_PICTURES says where it is)";
export const hasPictures = existsSync(new URL("presidio/ground_truth.json", FOLDER));

export const pathOf = (file: string): string => fileURLToPath(new URL(file, FOLDER));
export const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(pathOf(file)));

/** All pictures of some folders, in the order of their names. */
export const filesIn = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(pathOf(folder))
      .filter((file) => /\.(?:png|jpg|dcm)$/u.test(file))
      .map((file) => `${folder}/${file}`),
  );

/** Detectors as the product has them, those asked for. */
export const toolsFor = (
  ...ids: readonly ("faces" | "text" | "codes" | "clinical")[]
): Promise<ImageTools> => {
  const parts = { faces: false, text: false, codes: false, clinical: false };
  for (const id of ids) parts[id] = true;
  return loadImageTools(parts satisfies NodeToolOptions);
};

export const opened = (file: string, { codec, ...tools }: ImageTools): Promise<OpenedImage> =>
  openImage(bytesOf(file), codec, tools);

/** Pixels as a picture that was opened, with nothing else known of it. */
export const asImage = (picture: Raster): OpenedImage => ({
  format: "png",
  bytes: new Uint8Array(),
  frames: [picture],
  delays: [],
  metadata: [],
  clinical: [],
});

/** @throws Error where a detector did not run: nothing found would look like nothing there. */
export async function look(image: OpenedImage, { detectors }: ImageTools): Promise<ImageReport> {
  const report = await lookAt(image, detectors);
  for (const { detector, run } of report.coverage)
    if (run.state === "failed") throw new Error(`${detector} failed: ${run.reason}`);
  // A comparison with no number at all is false both ways, and what was seen would be lost without a word.
  if (report.sightings.some(({ confidence }) => Number.isNaN(confidence)))
    throw new Error("a confidence is no number");
  return report;
}

export async function rasterOf(image: Sharp | string): Promise<Raster> {
  const { data, info } = await (typeof image === "string" ? sharp(image) : image)
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

export const toSharp = ({ width, height, data }: Raster): Sharp =>
  sharp(new Uint8Array(data.buffer, data.byteOffset, data.length), { raw: { width, height, channels: 4 } });

/** Numbers from 0 to 1, the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Grounds to plant in, none with a face or words of its own that reach into the middle. */
export const PHOTOGRAPHS = [
  "presidio/integration_resources_no_ocr.jpg",
  "scikit-image/ihc.png",
  "scikit-image/retina.jpg",
] as const;
export const FILMS = [
  "xrays/tests_16747_3_1.jpg",
  "xrays/tests_tbx11k_test_data_imgs_tb_tb0005.png",
  "presidio/test_data_png_images_3_ORIGINAL.png",
] as const;

/** A ground of some size: a file cut and enlarged to fill it, or grey noise (as a sensor's, soft and fine). */
export async function ground(file: string | "noise", width: number, height: number): Promise<Sharp> {
  if (file !== "noise") {
    const cut = sharp(pathOf(file)).toColourspace("srgb").flatten().resize(width, height, { fit: "cover" });
    return sharp(await cut.png({ compressionLevel: 1 }).toBuffer());
  }
  const next = seeded(width * 31 + height);
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels.fill(100 + 70 * next(), at, at + 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a box (in pixels) that lies under any of the regions, on a grid of points. */
export function coveredPart(
  { left, top, width, height }: Box,
  picture: { readonly width: number; readonly height: number },
  regions: readonly Region[],
): number {
  const [columns, rows] = [60, 20];
  let covered = 0;
  for (let row = 0; row < rows; row++) {
    const y = (top + ((row + 0.5) / rows) * height) / picture.height;
    for (let column = 0; column < columns; column++) {
      const x = (left + ((column + 0.5) / columns) * width) / picture.width;
      if (regions.some((r) => x >= r.left && x <= r.left + r.width && y >= r.top && y <= r.top + r.height))
        covered++;
    }
  }
  return covered / (rows * columns);
}

export const COVERED = 0.95;
export const SURE = 0.5;
