import type { Region } from "@chaperone/core";
import { type Raster, raster } from "./raster.ts";

/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270;
export const TURNS: readonly Turn[] = [0, 90, 180, 270];

/** What undoes a turn. */
export const opposite = (turned: Turn): Turn => ((360 - turned) % 360) as Turn;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Part of a picture in pixels, from the top left. */
export interface PixelBox extends Size {
  readonly left: number;
  readonly top: number;
}

/** Which source pixels make up one target pixel along one axis, and how much each counts (they sum to 1). */
interface Share {
  readonly from: number;
  readonly weights: readonly number[];
}

/** Shrinking: the mean over the target pixel's area. */
function meanShares(from: number, to: number): Share[] {
  const step = from / to;
  return Array.from({ length: to }, (_, at) => {
    const start = at * step;
    const end = Math.min(from, start + step);
    const first = Math.floor(start);
    const weights: number[] = [];
    for (let source = first; source < end - 1e-9; source++) {
      weights.push((Math.min(source + 1, end) - Math.max(source, start)) / (end - start));
    }
    return { from: first, weights };
  });
}

/** Growing: linear between the two nearest pixel centres; the edge pixels reach to the edge. */
function linearShares(from: number, to: number): Share[] {
  return Array.from({ length: to }, (_, at) => {
    const centre = Math.min(from - 1, Math.max(0, ((at + 0.5) * from) / to - 0.5));
    const first = Math.min(Math.floor(centre), Math.max(0, from - 2));
    const rest = centre - first;
    return { from: first, weights: from === 1 ? [1] : [1 - rest, rest] };
  });
}

const shares = (from: number, to: number): Share[] =>
  to < from ? meanShares(from, to) : linearShares(from, to);

/** Writes row `y` of the picture, brought to the width of the columns, into `into` (RGBA, 0 to 255). */
function narrowRow(picture: Raster, y: number, columns: readonly Share[], into: Float32Array): void {
  const { data } = picture;
  const start = y * picture.width * 4;
  let out = 0;
  for (const { from, weights } of columns) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let alpha = 0;
    let at = start + from * 4;
    for (let tap = 0; tap < weights.length; tap++) {
      const weight = weights[tap] as number;
      red += weight * (data[at] as number);
      green += weight * (data[at + 1] as number);
      blue += weight * (data[at + 2] as number);
      alpha += weight * (data[at + 3] as number);
      at += 4;
    }
    into[out] = red;
    into[out + 1] = green;
    into[out + 2] = blue;
    into[out + 3] = alpha;
    out += 4;
  }
}

/** @throws RangeError where a side is no whole number of at least 1. */
function checkSide(...sides: number[]): void {
  for (const side of sides) {
    if (!Number.isInteger(side) || side < 1) throw new RangeError(`a picture cannot be ${side} pixels long`);
  }
}

/**
 * The picture at another size: the mean over each new pixel's area where a side shrinks, linear between neighbours
 * where it grows. Every channel counts by itself: what lies under transparent pixels is looked at like all else.
 * @param width in pixels. @param height in pixels.
 * @throws RangeError where either is no whole number of at least 1.
 */
export function resize(picture: Raster, width: number, height: number): Raster {
  checkSide(width, height);
  if (width === picture.width && height === picture.height) return picture;
  const whole = Math.floor(Math.min(picture.width / width, picture.height / height));
  const isLarge = picture.width * picture.height >= LARGE;
  return resampled(isLarge && whole > 1 ? shrunk(picture, whole) : picture, width, height);
}

/** From so many pixels on it takes long, and a pixel more or less at the edge is nothing. */
const LARGE = 1e6;

/**
 * Squares of so many pixels as one: most of the way to a much smaller picture, in whole numbers, which takes a third of
 * the time. Pixels that fill no square any more, at the right and the bottom edge, are one with those before them.
 */
function shrunk(picture: Raster, by: number): Raster {
  const result = raster(Math.floor(picture.width / by), Math.floor(picture.height / by));
  const { data, width } = picture;
  let out = 0;
  for (let row = 0; row < result.height; row++) {
    const bottom = row === result.height - 1 ? picture.height : (row + 1) * by;
    for (let column = 0; column < result.width; column++) {
      const left = column * by;
      const right = column === result.width - 1 ? width : left + by;
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let y = row * by; y < bottom; y++) {
        for (let at = (y * width + left) * 4, end = (y * width + right) * 4; at < end; at += 4) {
          red += data[at] as number;
          green += data[at + 1] as number;
          blue += data[at + 2] as number;
          alpha += data[at + 3] as number;
        }
      }
      const count = (right - left) * (bottom - row * by);
      result.data[out] = red / count;
      result.data[out + 1] = green / count;
      result.data[out + 2] = blue / count;
      result.data[out + 3] = alpha / count;
      out += 4;
    }
  }
  return result;
}

function resampled(picture: Raster, width: number, height: number): Raster {
  if (width === picture.width && height === picture.height) return picture;
  const columns = shares(picture.width, width);
  const result = raster(width, height);
  const sum = new Float32Array(width * 4);
  // Two neighbouring target rows share at most two source rows, so two narrowed rows are all that need be kept.
  const kept = [new Float32Array(width * 4), new Float32Array(width * 4)];
  const keptRow = [-1, -1];
  let out = 0;
  for (const { from, weights } of shares(picture.height, height)) {
    sum.fill(0);
    for (let tap = 0; tap < weights.length; tap++) {
      const y = from + tap;
      const row = kept[y % 2] as Float32Array;
      if (keptRow[y % 2] !== y) {
        narrowRow(picture, y, columns, row);
        keptRow[y % 2] = y;
      }
      const weight = weights[tap] as number;
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + weight * (row[at] as number);
    }
    // One by one, because set() between arrays of different kinds takes several times as long.
    for (let at = 0; at < sum.length; at++) result.data[out + at] = sum[at] as number;
    out += sum.length;
  }
  return result;
}

/** The pixels as one number each, for moving them whole. */
function wholePixels({ data }: Raster): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** The picture turned clockwise. */
export function turn(picture: Raster, turned: Turn): Raster {
  if (turned === 0) return picture;
  const { width, height } = picture;
  const result = turned === 180 ? raster(width, height) : raster(height, width);
  const source = wholePixels(picture);
  const target = wholePixels(result);
  // One step right and one step down in the source, as steps in the target; and where the first pixel goes.
  const [right, down, first] = {
    90: [height, -1, height - 1],
    180: [-1, -width, width * height - 1],
    270: [-height, 1, (width - 1) * height],
  }[turned] as [number, number, number];
  let at = 0;
  for (let y = 0; y < height; y++) {
    let to = first + y * down;
    for (let x = 0; x < width; x++) {
      target[to] = source[at++] as number;
      to += right;
    }
  }
  return result;
}

/**
 * A copy of part of a picture.
 * @throws RangeError where the box is empty, reaches out of the picture, or is not in whole pixels.
 */
export function crop(picture: Raster, { left, top, width, height }: PixelBox): Raster {
  checkSide(width, height, left + 1, top + 1);
  if (left + width > picture.width || top + height > picture.height) {
    throw new RangeError("the box reaches out of the picture");
  }
  const result = raster(width, height);
  for (let y = 0; y < height; y++) {
    const start = ((top + y) * picture.width + left) * 4;
    result.data.set(picture.data.subarray(start, start + width * 4), y * width * 4);
  }
  return result;
}

const clip = (fraction: number): number => Math.min(1, Math.max(0, fraction));

/** The region between two corners, as far as it lies in the picture; with no area where none does. */
export function between(left: number, top: number, right: number, bottom: number): Region {
  const [x, y] = [clip(left), clip(top)];
  return { left: x, top: y, width: Math.max(0, clip(right) - x), height: Math.max(0, clip(bottom) - y) };
}

/** Where a region of `turn(picture, turned)` lies in the picture itself. */
export function unturn(region: Region, turned: Turn): Region {
  const { left, top, width, height } = region;
  switch (turned) {
    case 0:
      return region;
    case 90:
      return { left: top, top: 1 - left - width, width: height, height: width };
    case 180:
      return { left: 1 - left - width, top: 1 - top - height, width, height };
    case 270:
      return { left: 1 - top - height, top: left, width: height, height: width };
  }
}

/** The whole pixels a region touches: at least one each way, and none outside the picture. */
export function toPixels(region: Region, { width, height }: Size): PixelBox {
  // A hair's breadth of a pixel is rounding in the fractions and must not add a row.
  const hair = 1e-6;
  const left = Math.min(width - 1, Math.max(0, Math.floor(region.left * width + hair)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(region.top * height + hair)));
  const right = Math.min(width, Math.ceil((region.left + region.width) * width - hair));
  const bottom = Math.min(height, Math.ceil((region.top + region.height) * height - hair));
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** A box in pixels as fractions of the picture it lies in. */
export const toRegion = (box: PixelBox, { width, height }: Size): Region => ({
  left: box.left / width,
  top: box.top / height,
  width: box.width / width,
  height: box.height / height,
});

/** A region with a margin on every side, in parts of its own width and height, as far as the picture reaches. */
export const grow = ({ left, top, width, height }: Region, margin: number): Region =>
  between(
    left - margin * width,
    top - margin * height,
    left + (1 + margin) * width,
    top + (1 + margin) * height,
  );

/** The smallest region that holds both. */
export function union(a: Region, b: Region): Region {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/** The area two regions share; 1 is the whole picture. */
export function shared(a: Region, b: Region): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export const area = ({ width, height }: Region): number => width * height;

/** How much two regions are the same: shared area over joint area, 0 to 1. */
export function overlap(a: Region, b: Region): number {
  const common = shared(a, b);
  const joint = area(a) + area(b) - common;
  return joint > 0 ? common / joint : 0;
}
