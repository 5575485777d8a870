import type { Region } from "@chaperone/core";
import { between, type Size } from "../geometry.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Four corners in pixels, in order around: top left, top right, bottom right, bottom left of the code itself. */
export type Quad = readonly [Point, Point, Point, Point];

/** Twice its area by the shoelace formula, halved and without sign; in pixels. */
export function quadArea(quad: Quad): number {
  let sum = 0;
  for (const [at, point] of quad.entries()) {
    const next = quad[(at + 1) % 4]!;
    sum += point.x * next.y - next.x * point.y;
  }
  return Math.abs(sum) / 2;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The lengths of its four sides, in pixels. */
export const sides = (quad: Quad): number[] => quad.map((point, at) => distance(point, quad[(at + 1) % 4]!));

/** The upright box around a quad with a margin in pixels on each side, cut at the picture's edges. */
export function boxAround(quad: Quad, margin: number, { width, height }: Size): Region {
  const xs = quad.map((point) => point.x);
  const ys = quad.map((point) => point.y);
  return between(
    (Math.min(...xs) - margin) / width,
    (Math.min(...ys) - margin) / height,
    (Math.max(...xs) + margin) / width,
    (Math.max(...ys) + margin) / height,
  );
}

export const mapQuad = (quad: Quad, map: (point: Point) => Point): Quad => [
  map(quad[0]),
  map(quad[1]),
  map(quad[2]),
  map(quad[3]),
];
