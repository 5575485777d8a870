import type { Region } from "@chaperone/core";
import { between, type Size } from "../geometry.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that may lie at a slant, in pixels. */
export interface TurnedBox {
  /** Of its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the width's side against the picture's rows, in radians clockwise: more than -45 degrees, at most 45. */
  readonly angle: number;
}

const EIGHTH = Math.PI / 4;

/** The same rectangle with its angle in range: what is turned by more is one whose width and height are exchanged. */
function inRange({ x, y, width, height, angle }: TurnedBox): TurnedBox {
  const quarters = Math.ceil((angle - EIGHTH) / (2 * EIGHTH) - 1e-9);
  const rest = angle - quarters * 2 * EIGHTH;
  return quarters % 2 === 0
    ? { x, y, width, height, angle: rest }
    : { x, y, width: height, height: width, angle: rest };
}

/** Which side of the line from a to b the point lies on; 0 is on it. */
const side = (a: Point, b: Point, point: Point): number =>
  (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);

/** The corners of the smallest convex shape around the points, in order (Andrew's monotone chain). */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const chain = (ordered: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of ordered) {
      while (kept.length > 1 && side(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return sorted.length < 3 ? sorted : [...chain(sorted), ...chain(sorted.reverse())];
}

/**
 * The rectangle of least area around the points: it lies along one of the sides of their hull.
 * @param points at least three that are not on one line.
 */
export function smallestBox(points: readonly Point[]): TurnedBox {
  const corners = hull(points);
  let best: TurnedBox | null = null;
  for (const [at, corner] of corners.entries()) {
    const next = corners[(at + 1) % corners.length]!;
    const box = boxAlong(corners, Math.atan2(next.y - corner.y, next.x - corner.x));
    if (!best || box.width * box.height < best.width * best.height) best = box;
  }
  return inRange(best!);
}

function boxAlong(points: readonly Point[], angle: number): TurnedBox {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const [along, across] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

/** The rectangle with a margin on every side, in pixels. */
export const widen = (box: TurnedBox, margin: number): TurnedBox => ({
  ...box,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});

/** How far it reaches from its centre, along the picture's own axes. */
export function reach({ width, height, angle }: TurnedBox): Point {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  return { x: (width * cos + height * sin) / 2, y: (width * sin + height * cos) / 2 };
}

/** The upright region around it, as far as the picture reaches. */
export function regionOf(box: TurnedBox, { width, height }: Size): Region {
  const { x, y } = reach(box);
  return between((box.x - x) / width, (box.y - y) / height, (box.x + x) / width, (box.y + y) / height);
}
