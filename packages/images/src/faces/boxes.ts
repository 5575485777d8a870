import type { Region } from "@chaperone/core";
import { area, between, overlap, type PixelBox, type Size, shared } from "../geometry.ts";

/** A face as the network sees it. */
export interface Candidate {
  readonly region: Region;
  /** The network's own score, 0 to 1. */
  readonly score: number;
}

/** Height and width of an anchor in pixels of the network's input. */
type Anchor = readonly [height: number, width: number];

/**
 * The anchors of SSD (Liu et al. 2016, "SSD: Single Shot MultiBox Detector", section 2.2): six levels with scales from
 * 0.2 to 0.95 of 512 pixels and the shapes 1, 2, 1/2, 3 and 1/3. The first level has fewer. The network was trained
 * with these sizes in pixels, so they stay the same for an input of another size.
 */
function anchorsOf(level: number): readonly Anchor[] {
  const scale = (0.2 + 0.15 * level) * 512;
  const next = level === 5 ? 512 : scale + 0.15 * 512;
  const shape = (ratio: number): Anchor => [scale / Math.sqrt(ratio), scale * Math.sqrt(ratio)];
  if (level === 0) return [[scale / 2, scale / 2], shape(2), shape(1 / 2)];
  const between = Math.sqrt(scale * next);
  return [[scale, scale], [between, between], shape(2), shape(1 / 2), shape(3), shape(1 / 3)];
}

const LEVELS: readonly (readonly Anchor[])[] = [0, 1, 2, 3, 4, 5].map(anchorsOf);
const FIRST_STRIDE = 16;

/** The inputs the network takes have sides that are multiples of this, in pixels. */
export const SIDE_STEP = 32;

/** Cells of one level along one axis: cell i is centred at (i + 1/2) * stride + shift. */
interface Cells {
  readonly count: number;
  readonly stride: number;
  readonly shift: number;
}

/** The six levels along an axis of so many pixels. */
function cellsAlong(side: number): Cells[] {
  const levels: Cells[] = [];
  let [count, stride, shift] = [side / FIRST_STRIDE, FIRST_STRIDE, 0];
  for (let level = 0; level < LEVELS.length; level++) {
    levels.push({ count, stride, shift });
    // Halving an odd number of cells, the network pads on both sides instead of one: all it sees moves by a cell.
    if (count % 2 === 1) shift -= stride;
    count = Math.ceil(count / 2);
    stride *= 2;
  }
  return levels;
}

/**
 * What the network's outputs mean.
 * @param offsets four numbers an anchor: how far its centre moves down and right, in tenths of its size, and the
 * logarithm of how much its height and width grow, in fifths.
 * @param scores one for each anchor.
 * @param input size of the network's input, in pixels.
 * @param picture the part of the input that holds the picture, in pixels: regions are fractions of that.
 * @param least scores below are left out.
 * @throws RangeError where the outputs do not belong to an input of that size.
 */
export function decode(
  offsets: Float32Array,
  scores: Float32Array,
  input: Size,
  picture: PixelBox,
  least: number,
): Candidate[] {
  const columns = cellsAlong(input.width);
  const rows = cellsAlong(input.height);
  const found: Candidate[] = [];
  let at = 0;
  for (const [level, anchors] of LEVELS.entries()) {
    const across = columns[level] as Cells;
    const down = rows[level] as Cells;
    for (let cell = 0; cell < across.count * down.count; cell++) {
      for (const [height, width] of anchors) {
        const score = scores[at] ?? Number.NaN;
        if (score >= least) {
          const centreY = (Math.floor(cell / across.count) + 0.5) * down.stride + down.shift;
          const centreX = ((cell % across.count) + 0.5) * across.stride + across.shift;
          const [moveY, moveX, growY, growX] = offsets.subarray(at * 4, at * 4 + 4) as unknown as [
            number,
            number,
            number,
            number,
          ];
          const y = centreY + (moveY / 10) * height;
          const x = centreX + (moveX / 10) * width;
          const halfHeight = (Math.exp(growY / 5) * height) / 2;
          const halfWidth = (Math.exp(growX / 5) * width) / 2;
          const region = between(
            (x - halfWidth - picture.left) / picture.width,
            (y - halfHeight - picture.top) / picture.height,
            (x + halfWidth - picture.left) / picture.width,
            (y + halfHeight - picture.top) / picture.height,
          );
          if (area(region) > 0) found.push({ region, score });
        }
        at++;
      }
    }
  }
  if (at !== scores.length || at * 4 !== offsets.length) {
    throw new RangeError(`the face model gave ${scores.length} scores where ${at} were expected`);
  }
  return found;
}

/** Whether two regions show one face: much the same, or the one of not much smaller size inside the other. */
export function sameFace(a: Region, b: Region): boolean {
  const [small, large] = [Math.min(area(a), area(b)), Math.max(area(a), area(b))];
  return overlap(a, b) > 0.4 || (small > 0.2 * large && shared(a, b) > 0.7 * small);
}

/** The surest of those that show one face, surest first. */
export function surest<T extends Candidate>(candidates: readonly T[]): T[] {
  const kept: T[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((other) => sameFace(other.region, candidate.region))) kept.push(candidate);
  }
  return kept;
}
