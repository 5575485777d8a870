import type { Region } from "@chaperone/core";
import type { Net } from "../detector.ts";
import { area, crop, type PixelBox, resize, type Size, shared, turn, union } from "../geometry.ts";
import type { Raster } from "../raster.ts";
import { type Found, type Look, lookForText } from "./find.ts";
import { regionOf, type TurnedBox } from "./turned-box.ts";

/** A line found in one look, or the same one in several. */
export interface Candidate extends Found {
  /** All that was found of it. */
  readonly region: Region;
  /** What another look, at another size or turned, said of the same place, 0 to 1. */
  readonly echo: number;
}

/** Pixels of the long side at which every picture is looked at. */
const USUAL = 960;
/** For small print on large pictures: capitals a 130th of the long side high are found nearly always. */
const FINE = 1536;
/** For large letters on small pictures. */
const COARSE = 480;

/** Of a part of a long picture: how much its long side is of its short one, and how much of it the next part shares. */
const LONG = 2;
const SHARED = 0.15;
/** Parts of one picture: what is longer still is looked at less closely. */
const MOST_PARTS = 8;

/** The sizes a picture is looked at: what both find is likelier to be text. */
export const sidesFor = ({ width, height }: Size): readonly [number, number] =>
  Math.max(width, height) > 1.2 * USUAL ? [USUAL, FINE] : [USUAL, COARSE];

/**
 * The parts a picture is looked at in: itself, or, where it is a long one (of a conversation), overlapping pieces.
 * Its letters would be shrunk away otherwise.
 */
export function partsOf({ width, height }: Size): PixelBox[] {
  const long = Math.max(width, height);
  const part = Math.max(LONG * Math.min(width, height), FINE);
  const count = Math.min(MOST_PARTS, Math.ceil((long - SHARED * part) / (part * (1 - SHARED))));
  if (count < 2 || long < 1.2 * part) return [{ left: 0, top: 0, width, height }];
  const length = Math.ceil(long / (count - (count - 1) * SHARED));
  return Array.from({ length: count }, (_, at) => {
    const start = Math.round((at * (long - length)) / (count - 1));
    return width > height
      ? { left: start, top: 0, width: length, height }
      : { left: 0, top: start, width, height: length };
  });
}

/** @throws the signal's reason when aborted. */
export async function findCandidates(net: Net, picture: Raster, signal?: AbortSignal): Promise<Candidate[]> {
  const all: Candidate[] = [];
  const parts = partsOf(picture);
  for (const part of parts) {
    all.push(
      ...(await lookAtPart(net, parts.length === 1 ? picture : crop(picture, part), signal)).map(
        (candidate) => moved(candidate, part, picture),
      ),
    );
  }
  return joinSame(all);
}

async function lookAtPart(
  net: Net,
  part: Raster,
  signal?: AbortSignal,
): Promise<Omit<Candidate, "region">[]> {
  const sides = sidesFor(part);
  const pixels = shrunk(part, Math.max(...sides));
  const looks: Look[] = [];
  for (const side of sides) {
    signal?.throwIfAborted();
    looks.push(await lookForText(net, pixels, part, side));
  }
  signal?.throwIfAborted();
  const aside = await lookAside(net, pixels, part, Math.min(...sides));
  const lines = looks.flatMap(({ found }) => found);
  looks.push({ ...aside, found: aside.found.filter(({ box }) => !isBlock(box, lines, part)) });
  return looks.flatMap((look) =>
    look.found.map((found) => {
      const others = looks.filter((other) => other !== look);
      return { ...found, echo: Math.max(...others.map((other) => meanAnswer(other, found.box))) };
    }),
  );
}

/**
 * A look at the picture turned by 90 degrees, at the smaller size: the network misses one in six of the lines that
 * stand on end, and finds some faint ones only here.
 */
async function lookAside(net: Net, pixels: Raster, { width, height }: Size, side: number): Promise<Look> {
  const aside = await lookForText(net, turn(pixels, 90), { width: height, height: width }, side);
  return {
    found: aside.found.map((found) => ({ ...found, box: turnedBack(found.box, height) })),
    answerAt: (x, y) => aside.answerAt(height - y, x),
  };
}

/** Lines one above the other look like one that stands on end. */
function isBlock(box: TurnedBox, lines: readonly Found[], picture: Size): boolean {
  const region = regionOf(box, picture);
  const inLines = lines
    .filter((line) => thickness(line.box) < 0.7 * thickness(box))
    .reduce((sum, line) => sum + shared(regionOf(line.box, picture), region), 0);
  return inLines > 0.5 * area(region);
}

/** Where a box of a picture turned by 90 degrees clockwise lies in the picture itself. */
export const turnedBack = ({ x, y, width, height, angle }: TurnedBox, pictureHeight: number): TurnedBox => ({
  x: y,
  y: pictureHeight - x,
  width: height,
  height: width,
  angle,
});

/** Shrinking a large picture takes longer than all else here but the networks: it is done once for both looks. */
function shrunk(picture: Raster, side: number): Raster {
  const scale = side / Math.max(picture.width, picture.height);
  if (scale >= 1) return picture;
  return resize(
    picture,
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
}

function moved(found: Omit<Candidate, "region">, { left, top }: PixelBox, picture: Size): Candidate {
  const box = { ...found.box, x: found.box.x + left, y: found.box.y + top };
  return { ...found, box, region: regionOf(box, picture) };
}

/**
 * One of each line: what both looks found of it is its region. The larger of two boxes is read, or the slimmer of two
 * that are about as long.
 */
function joinSame(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const next of [...candidates].sort((a, b) => area(b.region) - area(a.region))) {
    const at = kept.findIndex((one) => isSameLine(one, next));
    const same = kept[at];
    if (!same) kept.push(next);
    else
      kept[at] = {
        ...(length(next.box) > 0.85 * length(same.box) ? next : same),
        region: union(same.region, next.region),
      };
  }
  return kept;
}

/** Most of the smaller lies in the larger, and their letters are about as large. */
function isSameLine(larger: Candidate, smaller: Candidate): boolean {
  const [a, b] = [thickness(larger.box), thickness(smaller.box)];
  return (
    Math.max(a, b) < 2 * Math.min(a, b) && shared(larger.region, smaller.region) > 0.7 * area(smaller.region)
  );
}

export const thickness = ({ width, height }: TurnedBox): number => Math.min(width, height);
const length = ({ width, height }: TurnedBox): number => Math.max(width, height);

/** Places along and across the box that are asked. */
const ALONG = 24;
const ACROSS = 7;

function meanAnswer(look: Look, { x, y, width, height, angle }: TurnedBox): number {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [columns, rows] = width >= height ? [ALONG, ACROSS] : [ACROSS, ALONG];
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const along = ((column + 0.5) / columns - 0.5) * width;
      const across = ((row + 0.5) / rows - 0.5) * height;
      sum += look.answerAt(x + along * cos - across * sin, y + along * sin + across * cos);
    }
  }
  return sum / (columns * rows);
}
