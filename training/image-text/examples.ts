import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp, { type Sharp } from "sharp";
import type { Region } from "../../packages/core/src/index.ts";
import type { Net } from "../../packages/images/src/detector.ts";
import { area, crop, resize, shared, turn } from "../../packages/images/src/geometry.ts";
import { type Raster, raster } from "../../packages/images/src/raster.ts";
import { type Examined, examine, type Reader } from "../../packages/images/src/text/examine.ts";
import { type Planted, plant, random, someWords } from "./plant.ts";

/** A picture to plant text in. */
export interface Background {
  readonly file: string;
  readonly isFilm: boolean;
  /** Where it has text of its own: left, top, right, bottom, as fractions. */
  readonly own: readonly (readonly [number, number, number, number])[];
}

const FOLDER = new URL("../../../shared/data/images/", import.meta.url);

const film = (file: string, ...own: Background["own"][number][]): Background => ({ file, isFilm: true, own });
const photograph = (file: string): Background => ({ file, isFilm: false, own: [] });

/** Looked at by eye for what they hold of their own. */
export const BACKGROUNDS: readonly Background[] = [
  film("xrays/tests_00000001_000.png", [0.88, 0, 1, 0.07]),
  film("xrays/tests_00027426_000.png", [0.85, 0.02, 0.93, 0.08]),
  film("xrays/tests_16747_3_1.jpg"),
  film("xrays/tests_covid-19-pneumonia-58-prior.jpg", [0.73, 0.13, 0.85, 0.19]),
  film("xrays/tests_tbx11k_test_data_imgs_tb_tb0005.png"),
  film(
    "presidio/test_data_png_images_0_ORIGINAL.png",
    [0, 0, 0.41, 0.07],
    [0.79, 0, 1, 0.15],
    [0.96, 0.93, 1, 1],
  ),
  film("presidio/test_data_png_images_1_ORIGINAL.png", [0.83, 0.04, 0.94, 0.13], [0.75, 0.9, 0.95, 0.94]),
  film("presidio/test_data_png_images_2_ORIGINAL.png", [0, 0, 0.7, 0.11]),
  film("presidio/test_data_png_images_3_ORIGINAL.png", [0, 0, 0.31, 0.06]),
  photograph("presidio/test_data_png_images_RGB_ORIGINAL.png"),
  photograph("presidio/integration_resources_no_ocr.jpg"),
  {
    file: "scikit-image/astronaut.png",
    isFilm: false,
    own: [
      [0, 0, 0.3, 0.5],
      [0.08, 0.5, 0.4, 1],
      [0.5, 0.62, 0.9, 1],
    ],
  },
  photograph("scikit-image/ihc.png"),
  photograph("scikit-image/retina.jpg"),
];

/** Made up: what a sensor, a gradient, a table and a grid look like. */
export const MADE = ["noise", "gradient", "stripes", "grid"] as const;

export async function open(file: string): Promise<Raster | null> {
  const path = fileURLToPath(new URL(file, FOLDER));
  if (!existsSync(path)) return null;
  return rasterOf(sharp(path));
}

async function rasterOf(image: Sharp): Promise<Raster> {
  const { data, info } = await image
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

export function make(kind: (typeof MADE)[number], next: () => number): Raster {
  const picture = raster(900, 700);
  const step = 8 + Math.floor(next() * 30);
  const light = 40 + next() * 170;
  for (let y = 0; y < 700; y++) {
    for (let x = 0; x < 900; x++) {
      const base = {
        noise: light + (next() + next() + next() - 1.5) * 60,
        gradient: (x * 160) / 900 + (y * 60) / 700,
        stripes: light + (Math.floor(x / step) % 2) * 40 + next() * 10,
        grid: x % step < 2 || y % step < 2 ? 30 : light,
      }[kind];
      picture.data.set([base, base, base, 255], (y * 900 + x) * 4);
    }
  }
  return picture;
}

interface Scene {
  readonly picture: Raster;
  /** Where it has text of its own. */
  readonly own: readonly Region[];
}

/** A part of the picture at another size and brightness, perhaps mirrored. */
export async function vary({ picture, own }: Scene, next: () => number): Promise<Scene> {
  const part = 0.65 + 0.35 * next();
  const [width, height] = [Math.floor(picture.width * part), Math.floor(picture.height * part)];
  const left = Math.floor(next() * (picture.width - width));
  const top = Math.floor(next() * (picture.height - height));
  let changed = crop(picture, { left, top, width, height });
  let regions = own.map((region) => ({
    left: (region.left * picture.width - left) / width,
    top: (region.top * picture.height - top) / height,
    width: (region.width * picture.width) / width,
    height: (region.height * picture.height) / height,
  }));
  if (next() < 0.25 && own.length === 0) changed = turn(changed, 180);
  if (next() < 0.25 && own.length === 0) changed = turn(changed, 90);
  const long = Math.round(400 * (2600 / 400) ** next());
  const scale = long / Math.max(changed.width, changed.height);
  changed = resize(
    changed,
    Math.max(1, Math.round(changed.width * scale)),
    Math.max(1, Math.round(changed.height * scale)),
  );
  const [times, plus] = [0.6 + 0.6 * next(), (next() - 0.5) * 50];
  const data = changed.data.map((value, at) => (at % 4 === 3 ? 255 : value * times + plus));
  regions = regions.filter((region) => shared(region, { left: 0, top: 0, width: 1, height: 1 }) > 0);
  return { picture: raster(changed.width, changed.height, data), own: regions };
}

export interface Example {
  readonly group: string;
  readonly isFilm: boolean;
  /** Which picture of the group. */
  readonly number: number;
  /** Null where it is neither clearly. */
  readonly isText: boolean | null;
  readonly looks: readonly number[];
  readonly reads: readonly number[] | null;
  readonly words: string | null;
  readonly region: Region;
  readonly margin: readonly [number, number];
}

export interface Truth extends Planted {
  readonly group: string;
  readonly number: number;
  readonly region: Region;
  /** Long side of the picture it was planted in. */
  readonly long: number;
}

const FONTS = [
  "DejaVu Sans",
  "DejaVu Sans Bold",
  "DejaVu Sans Mono",
  "DejaVu Serif",
  ...(process.env.MORE_FONTS?.split(",") ?? []),
];

const FAINT = 25;

/** Plants up to six texts; every other picture but a few stays as it is. */
export async function plantSome(
  scene: Scene,
  next: () => number,
): Promise<{ picture: Raster; planted: Planted[] }> {
  let picture = scene.picture;
  const planted: Planted[] = [];
  const taken: Region[] = [...scene.own];
  for (let count = Math.floor(next() * 7); count > 0; count--) {
    const letters = Math.round(8 * (60 / 8) ** next());
    const angle = [0, 0, 0, next() * 20 - 10, next() * 90 - 45, 90, 270, 180][Math.floor(next() * 8)]!;
    const contrast = (next() < 0.5 ? -1 : 1) * (45 + next() * 200);
    const font = FONTS[Math.floor(next() * FONTS.length)]!;
    const at = [next(), next()] as const;
    const options = { words: someWords(next), letters, angle, contrast, font, isBlocky: next() < 0.2, at };
    const done = await plant(picture, options);
    // A person could not read it either.
    if (!done || done.planted.contrast < FAINT) continue;
    const region = regionIn(done.planted, picture);
    if (taken.some((other) => shared(other, region) > 0)) continue;
    taken.push(region);
    picture = done.picture;
    planted.push(done.planted);
  }
  if (next() < 0.5) picture = await photographAgain(picture, 40 + Math.floor(next() * 50));
  return { picture, planted };
}

const regionIn = ({ left, top, width, height }: Planted, picture: Raster): Region => ({
  left: left / picture.width,
  top: top / picture.height,
  width: width / picture.width,
  height: height / picture.height,
});

async function photographAgain({ width, height, data }: Raster, quality: number): Promise<Raster> {
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality })
    .toBuffer();
  return rasterOf(sharp(jpeg));
}

/** Pictures of one background with text planted, and what is found in them. */
export async function examplesOf(
  group: string,
  isFilm: boolean,
  scene: Scene,
  { find, reader, count, seed }: { find: Net; reader: Reader; count: number; seed: number },
): Promise<{ examples: Example[]; truths: Truth[] }> {
  const examples: Example[] = [];
  const truths: Truth[] = [];
  const next = random(seed);
  for (let number = 0; number < count; number++) {
    const varied = number === 0 ? scene : await vary(scene, next);
    const { picture, planted } =
      number === 0 ? { picture: scene.picture, planted: [] } : await plantSome(varied, next);
    const regions = planted.map((one) => regionIn(one, picture));
    const long = Math.max(picture.width, picture.height);
    truths.push(...planted.map((one, at) => ({ ...one, group, number, region: regions[at]!, long })));
    const own = number === 0 ? scene.own : varied.own;
    for (const one of await examine(find, reader, picture)) {
      examples.push(exampleOf(one, [...regions, ...own], { group, isFilm, number }, picture));
    }
  }
  return { examples, truths };
}

function exampleOf(
  one: Examined,
  texts: readonly Region[],
  where: Pick<Example, "group" | "isFilm" | "number">,
  { width, height }: Raster,
): Example {
  const inside = texts.reduce((sum, text) => sum + shared(text, one.region), 0) / area(one.region);
  const isText = inside > 0.35 ? true : inside < 0.1 ? false : null;
  const margin = Math.min(one.box.width, one.box.height);
  return {
    ...where,
    isText,
    looks: one.looks,
    reads: one.reads,
    words: one.reading?.words ?? null,
    region: one.region,
    margin: [margin / width, margin / height],
  };
}
