import type { Raster } from "../raster.ts";
import type { Point, Quad } from "./quad.ts";

/** Brightness at a place, the nearest pixel's; 0 to 255. White outside the picture, as a code's quiet zone is. */
function brightness({ width, height, data }: Raster, x: number, y: number): number {
  const column = Math.round(x);
  const row = Math.round(y);
  if (column < 0 || row < 0 || column >= width || row >= height) return 255;
  const at = (row * width + column) * 4;
  return (data[at]! * 77 + data[at + 1]! * 151 + data[at + 2]! * 28) / 256;
}

/**
 * The direction along the bars, a unit vector: across it brightness changes most. From the structure tensor of a few
 * thousand places between the ends of the line (the eigenvector of its smaller eigenvalue).
 */
function alongBars(picture: Raster, start: Point, end: Point, reach: number): Point {
  let xx = 0;
  let xy = 0;
  let yy = 0;
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const across = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  for (let row = -reach; row <= reach; row += Math.max(1, reach / 4)) {
    for (let step = 0; step < length; step++) {
      const x = start.x + across.x * step - across.y * row;
      const y = start.y + across.y * step + across.x * row;
      const dx = brightness(picture, x + 1, y) - brightness(picture, x - 1, y);
      const dy = brightness(picture, x, y + 1) - brightness(picture, x, y - 1);
      xx += dx * dx;
      xy += dx * dy;
      yy += dy * dy;
    }
  }
  // The angle of the larger eigenvalue is across the bars; a quarter turn on is along them.
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + Math.PI / 2;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}

/** How alike two rows of numbers are, -1 to 1 (Pearson). */
function likeness(a: Float64Array, b: Float64Array): number {
  const mean = (row: Float64Array): number => row.reduce((sum, value) => sum + value, 0) / row.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at]! - meanA, b[at]! - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/** By how many pixels the ends of the code lie beside where they were read: bars seen aslant run apart. */
interface Ends {
  readonly first: number;
  readonly last: number;
}

/** As it is, first, and a third of a pixel more or less at either end. */
const nearby = ({ first, last }: Ends): Ends[] =>
  [0, -1 / 3, 1 / 3].flatMap((a) => [0, -1 / 3, 1 / 3].map((b) => ({ first: first + a, last: last + b })));

/**
 * The whole of a linear code. A reader needs only a few lines of it and says where those are; a stripe left uncovered
 * above or below can still be read, so the code is followed along its bars as far as they go.
 * @param found the lines that were read, as corners in pixels.
 */
export function wholeBars(picture: Raster, found: Quad): Quad {
  const start = { x: (found[0].x + found[3].x) / 2, y: (found[0].y + found[3].y) / 2 };
  const end = { x: (found[1].x + found[2].x) / 2, y: (found[1].y + found[2].y) / 2 };
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length < 8) return found;
  const along = alongBars(picture, start, end, Math.min(6, length / 16));
  const across = { x: along.y, y: -along.x };
  const width = (end.x - start.x) * across.x + (end.y - start.y) * across.y;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const samples = Math.max(16, Math.min(400, Math.round(Math.abs(width))));
  /** Brightness along a line across the code, its two ends moved by so many pixels. */
  const rowAt = (off: number, ends: Ends): Float64Array =>
    Float64Array.from({ length: samples }, (_, at) => {
      const share = at / (samples - 1);
      const place = (share - 0.5) * width + ends.first * (1 - share) + ends.last * share;
      const x = middle.x + across.x * place + along.x * off;
      const y = middle.y + across.y * place + along.y * off;
      return brightness(picture, x, y);
    });
  const pattern = rowAt(0, { first: 0, last: 0 });
  // Dirt or a glint may hide the bars for a little; they end where nothing like them comes for a while.
  const patience = Math.max(4, length / 20);
  const reach = (direction: 1 | -1): number => {
    let last = 0;
    let ends: Ends = { first: 0, last: 0 };
    for (let off = 1; off - last <= patience && off < length * 2; off++) {
      const tried = nearby(ends).map((near) => ({
        near,
        like: likeness(pattern, rowAt(off * direction, near)),
      }));
      const best = tried.reduce((a, b) => (b.like > a.like ? b : a));
      if (best.like <= 0.4) continue;
      last = off;
      ends = best.near;
    }
    return last * direction;
  };
  const [up, down] = [reach(-1), reach(1)];
  const corner = (side: number, off: number): Point => ({
    x: middle.x + across.x * side * width + along.x * off,
    y: middle.y + across.y * side * width + along.y * off,
  });
  return [corner(-0.5, up), corner(0.5, up), corner(0.5, down), corner(-0.5, down)];
}
