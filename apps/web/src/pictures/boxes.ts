import { type Cover, coversFor } from "@chaperone/checker";
import type { ImageReport, ImageSighting, Region } from "@chaperone/core";

/** A part of a picture that is covered, or could be. */
export interface Box {
  readonly key: string;
  /** What a cover fills, margin included. */
  readonly region: Region;
  /** What was seen there; null where the author drew it. */
  readonly of: ImageSighting | null;
  readonly isCovered: boolean;
}

/** Below it a sighting is a "maybe". */
const SURE = 0.5;
export const isMaybe = ({ of }: Box): boolean => of !== null && of.confidence < SURE;

/** The covers that are made unasked, and everything else that could be covered. */
export function boxesOf(report: ImageReport): Box[] {
  const covers = coversFor(report);
  const boxes = covers.map((cover) => boxOf(cover, true));
  const isThere = (region: Region): boolean => boxes.some((box) => isSame(box.region, region));
  for (const of of report.sightings) {
    if (of.region === null || covers.some((cover) => cover.of === of)) continue;
    const region = withMargin(of, report) ?? of.region;
    if (!isThere(region)) boxes.push(boxOf({ region, of }, false));
  }
  return boxes;
}

/** As wide as the cover would be, were it certain. */
const withMargin = (of: ImageSighting, report: ImageReport): Region | undefined =>
  coversFor({ ...report, sightings: [{ ...of, confidence: 1 }] })[0]?.region;

let keys = 0;
const boxOf = ({ region, of }: Cover, isCovered: boolean): Box => ({
  key: `box-${++keys}`,
  region,
  of,
  isCovered,
});

/** The same thing in frame after frame is one box. */
const isSame = (a: Region, b: Region): boolean => SIDES.every((side) => Math.abs(a[side] - b[side]) < 1e-9);
const SIDES = ["left", "top", "width", "height"] as const;

export const ownBox = (region: Region): Box => ({ key: `box-${++keys}`, region, of: null, isCovered: true });

/** One read from what was kept; it gets a key of this page. */
export const keptBox = (box: Omit<Box, "key">): Box => ({ ...box, key: `box-${++keys}` });

/** Where a new cover lies until it is moved. */
export const MIDDLE: Region = { left: 0.4, top: 0.4, width: 0.2, height: 0.2 };

export const coveredRegions = (boxes: readonly Box[]): Region[] =>
  boxes.filter(({ isCovered }) => isCovered).map(({ region }) => region);

/** What was seen for certain and is left to be seen. */
export const keptSightings = (boxes: readonly Box[]): ImageSighting[] =>
  boxes.flatMap(({ of, isCovered }) => (of && !isCovered ? [of] : []));

/** In parts of the picture: one press of an arrow, and the smallest side a box may have. */
const STEP = 0.01;
const LEAST = 0.01;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Moved as far as the picture reaches. */
export const moved = (region: Region, right: number, down: number): Region => ({
  ...region,
  left: clamp(region.left + right, 0, 1 - region.width),
  top: clamp(region.top + down, 0, 1 - region.height),
});

/** With its lower right corner moved. */
export const resized = (region: Region, right: number, down: number): Region => ({
  ...region,
  width: clamp(region.width + right, LEAST, 1 - region.left),
  height: clamp(region.height + down, LEAST, 1 - region.top),
});

/** What an arrow key does to a box; null for other keys. */
export function byArrow(region: Region, key: string, isSize: boolean): Region | null {
  const way = ARROWS[key];
  if (!way) return null;
  const [right, down] = way;
  return (isSize ? resized : moved)(region, right * STEP, down * STEP);
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between two points of the picture; null where it is too small to be meant. */
export function drawn(from: Point, to: Point): Region | null {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map((x) => clamp(x, 0, 1));
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map((y) => clamp(y, 0, 1));
  const region = { left: left!, top: top!, width: right! - left!, height: bottom! - top! };
  return region.width < LEAST || region.height < LEAST ? null : region;
}
