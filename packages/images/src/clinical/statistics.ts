import { crop, resize } from "../geometry.ts";
import type { Raster } from "../raster.ts";

/** Longest side in pixels at which pictures are looked at: shape and tone are there, print and noise are gone. */
const SIDE = 160;

/** Plain figures of a picture, each about 0 to 1. What they are fitted to say stands in weights.ts. */
export interface Statistics {
  /** Share of pixels whose colour is not that of most. A film under yellow light has a cast, and all of one colour. */
  readonly coloured: number;
  /** How far colours spread about their mean. */
  readonly colours: number;
  /** Shares of pixels by brightness. */
  readonly black: number;
  readonly dark: number;
  readonly middle: number;
  readonly white: number;
  /** Mean change from pixel to pixel, shares of pixels where it is strong, and where there is none. */
  readonly change: number;
  readonly edges: number;
  readonly flat: number;
  /** Shares of the outermost twentieth that are dark and that are bright. */
  readonly darkBorder: number;
  readonly brightBorder: number;
  /** Part of the variance that is left in a picture of 12 x 12: bodies are large and soft. */
  readonly coarse: number;
  /** How alike the left half is to the mirrored right, -1 to 1. */
  readonly mirrored: number;
  /** By how much the middle is lighter than both sides, in standard deviations: a spine between lungs. */
  readonly chest: number;
  /** Entropy of brightness in 32 steps, in parts of the most there can be. */
  readonly tones: number;
  /** Part of the change that runs exactly along rows or columns: print, tables, windows of a screen. */
  readonly upright: number;
}

export const STATISTICS = [
  "coloured",
  "colours",
  "black",
  "dark",
  "middle",
  "white",
  "change",
  "edges",
  "flat",
  "darkBorder",
  "brightBorder",
  "coarse",
  "mirrored",
  "chest",
  "tones",
  "upright",
] as const satisfies readonly (keyof Statistics)[];

/** Brightness and colour differences (BT.601) of each pixel, 0 to 1 and -0.5 to 0.5. */
interface Planes {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
  readonly blue: Float32Array;
  readonly red: Float32Array;
}

/** The picture as small as it is looked at. */
export function small(picture: Raster): Raster {
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const to = (length: number): number => Math.max(1, Math.round(length * scale));
  return resize(picture, to(picture.width), to(picture.height));
}

/**
 * The picture whole, and its middle: what was photographed has something around it that says nothing of it.
 * @param picture already `small`.
 */
export function views(picture: Raster): readonly Raster[] {
  const [width, height] = [Math.ceil(picture.width * MIDDLE), Math.ceil(picture.height * MIDDLE)];
  const [left, top] = [Math.floor((picture.width - width) / 2), Math.floor((picture.height - height) / 2)];
  return [picture, crop(picture, { left, top, width, height })];
}

const MIDDLE = 0.7;

function planes({ width, height, data }: Raster): Planes {
  const size = width * height;
  const [light, blue, red] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  for (let at = 0; at < size; at++) {
    const [r, g, b] = [data[at * 4]! / 255, data[at * 4 + 1]! / 255, data[at * 4 + 2]! / 255];
    const y = 0.299 * r + 0.587 * g + 0.114 * b;
    light[at] = y;
    blue[at] = 0.564 * (b - y);
    red[at] = 0.713 * (r - y);
  }
  return { width, height, light, blue, red };
}

function meanAndVariance(values: Float32Array): [number, number] {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / values.length;
  return [mean, Math.max(0, squares / values.length - mean * mean)];
}

/** @param picture already `small`. */
export function statistics(picture: Raster): Statistics {
  const at = planes(picture);
  return { ...colour(at), ...brightness(at), ...changes(at), ...border(at), ...shape(at) };
}

function colour({ blue, red }: Planes): Pick<Statistics, "coloured" | "colours"> {
  const [, blueVariance] = meanAndVariance(blue);
  const [, redVariance] = meanAndVariance(red);
  const [blueMost, redMost] = [median(blue), median(red)];
  let coloured = 0;
  for (let at = 0; at < blue.length; at++) {
    if (Math.hypot(blue[at]! - blueMost, red[at]! - redMost) > 0.05) coloured++;
  }
  return {
    coloured: coloured / blue.length,
    // Beyond this nothing is less of a grey picture than it was.
    colours: Math.min(1, Math.sqrt(blueVariance + redVariance) * 15),
  };
}

const median = (values: Float32Array): number => values.toSorted()[values.length >> 1]!;

function brightness({ light }: Planes): Pick<Statistics, "black" | "dark" | "middle" | "white" | "tones"> {
  const bins = new Float64Array(32);
  let [black, dark, middle, white] = [0, 0, 0, 0];
  for (const value of light) {
    bins[Math.min(31, Math.floor(value * 32))]!++;
    if (value < 0.06) black++;
    if (value < 0.2) dark++;
    else if (value < 0.8) middle++;
    if (value > 0.95) white++;
  }
  let tones = 0;
  for (const count of bins) if (count > 0) tones -= (count / light.length) * Math.log2(count / light.length);
  const share = (count: number): number => count / light.length;
  return {
    black: share(black),
    dark: share(dark),
    middle: share(middle),
    white: share(white),
    tones: tones / 5,
  };
}

function changes({
  width,
  height,
  light,
}: Planes): Pick<Statistics, "change" | "edges" | "flat" | "upright"> {
  let [sum, edges, flat, upright, energy, count] = [0, 0, 0, 0, 1e-9, 1e-9];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const here = y * width + x;
      const dx = Math.abs(light[here + 1]! - light[here - 1]!);
      const dy = Math.abs(light[here + width]! - light[here - width]!);
      const size = Math.hypot(dx, dy);
      count++;
      sum += size;
      if (size > 0.25) edges++;
      if (size < 0.012) flat++;
      energy += size * size;
      // Within ten degrees of a row or a column.
      if (Math.min(dx, dy) < 0.176 * Math.max(dx, dy)) upright += size * size;
    }
  }
  return {
    change: Math.min(1, (5 * sum) / count),
    edges: edges / count,
    flat: flat / count,
    upright: upright / energy,
  };
}

function border({ width, height, light }: Planes): Pick<Statistics, "darkBorder" | "brightBorder"> {
  const depth = Math.max(1, Math.round(Math.min(width, height) / 20));
  let [dark, bright, count] = [0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x >= depth && y >= depth && x < width - depth && y < height - depth) continue;
      const value = light[y * width + x]!;
      count++;
      if (value < 0.15) dark++;
      if (value > 0.9) bright++;
    }
  }
  return { darkBorder: dark / count, brightBorder: bright / count };
}

const GRID = 12;

function shape(at: Planes): Pick<Statistics, "coarse" | "mirrored" | "chest"> {
  const cells = new Float32Array(GRID * GRID);
  const counts = new Float32Array(GRID * GRID);
  for (let y = 0; y < at.height; y++) {
    for (let x = 0; x < at.width; x++) {
      const cell = Math.floor((y * GRID) / at.height) * GRID + Math.floor((x * GRID) / at.width);
      cells[cell]! += at.light[y * at.width + x]!;
      counts[cell]!++;
    }
  }
  for (let cell = 0; cell < cells.length; cell++) cells[cell]! /= Math.max(1, counts[cell]!);
  const [mean, left] = meanAndVariance(cells);
  const [, whole] = meanAndVariance(at.light);
  let alike = 0;
  for (let cell = 0; cell < cells.length; cell++) {
    const other = cell - (cell % GRID) + (GRID - 1 - (cell % GRID));
    alike += (cells[cell]! - mean) * (cells[other]! - mean);
  }
  const spine = zone(cells, 5, 7);
  const lungs = (zone(cells, 2, 4) + zone(cells, 8, 10)) / 2;
  return {
    chest: left > 1e-6 ? (spine - lungs) / Math.sqrt(left) : 0,
    coarse: Math.min(1, left / Math.max(1e-6, whole)),
    mirrored: left > 1e-6 ? alike / cells.length / left : 0,
  };
}

/** Mean of some columns of the grid between a quarter and three quarters of its height. */
function zone(cells: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let row = 3; row < 9; row++)
    for (let column = from; column < to; column++) sum += cells[row * GRID + column]!;
  return sum / (6 * (to - from));
}
