import type { ImageReport, ImageSighting, Region } from "@chaperone/core";
import type { ImageDetector } from "../detector.ts";
import {
  between,
  crop,
  type PixelBox,
  resize,
  type Size,
  shared,
  toPixels,
  toRegion,
  union,
} from "../geometry.ts";
import { type Raster, raster } from "../raster.ts";

/** How far around a cover is looked: so many times its smaller side, in which a letter that it left over lies whole. */
const BESIDE = 0.75;
/** And at least so many pixels: of a stroke alone nobody can tell that it is text. */
const AT_LEAST = 48;

/** What each detector sees. */
const KIND_OF: Readonly<Record<ImageDetector["id"], ImageSighting["kind"]>> = {
  faces: "image-face",
  text: "image-text",
  codes: "image-code",
  clinical: "image-clinical",
};

/**
 * The same detectors, each looking at the surroundings of those covers alone under which it saw something before. A
 * cover that was drawn by hand, where nobody saw anything, is looked at by all. What a picture looks like as a whole no
 * part of it tells, so that is left to the look before.
 */
export const lookingAround = (
  covers: readonly Region[],
  seen: ImageReport,
  detectors: readonly ImageDetector[],
): ImageDetector[] =>
  detectors.map((detector) => ({
    ...detector,
    async look(picture, signal) {
      const meant = coversOf(covers, KIND_OF[detector.id], seen);
      if (meant.length === 0) return [];
      const smallest = Math.min(...meant.map((cover) => smallerSide(cover, picture)));
      const scale = Math.min(1, LARGE_ENOUGH[detector.id] / smallest);
      const board = boardOf(picture, partsAround(meant, picture), scale);
      const sightings = await detector.look(board.picture, signal);
      return sightings.flatMap((sighting) => inWhole(sighting, board, picture) ?? []);
    },
  }));

/** The covers around which sightings of a kind are looked for again. */
export function coversOf(
  covers: readonly Region[],
  kind: ImageSighting["kind"],
  { sightings }: ImageReport,
): readonly Region[] {
  if (kind === "image-clinical") return [];
  const under = (cover: Region, ...kinds: readonly ImageSighting["kind"][]): boolean =>
    sightings.some((one) => one.region && kinds.includes(one.kind) && shared(cover, one.region) > 0);
  return covers.filter((cover) => under(cover, kind) || !under(cover, ...Object.values(KIND_OF)));
}

/** The surroundings of covers in whole pixels, none overlapping another. */
export const partsAround = (covers: readonly Region[], size: Size): PixelBox[] =>
  merged(covers.map((cover) => around(cover, size))).map((part) => toPixels(part, size));

function around(cover: Region, size: Size): Region {
  const { left, top, width, height } = cover;
  const margin = Math.max(AT_LEAST, BESIDE * smallerSide(cover, size));
  const [across, down] = [margin / size.width, margin / size.height];
  return between(left - across, top - down, left + width + across, top + height + down);
}

/** In pixels, at least one. */
const smallerSide = (cover: Region, size: Size): number => {
  const { width, height } = toPixels(cover, size);
  return Math.min(width, height);
};

/** Those that touch become one, and so on until none do. */
function merged(regions: readonly Region[]): Region[] {
  const apart: Region[] = [];
  for (const region of regions) {
    let joined = region;
    for (;;) {
      const touching = apart.findIndex((other) => shared(other, joined) > 0);
      if (touching < 0) break;
      joined = union(joined, apart.splice(touching, 1)[0]!);
    }
    apart.push(joined);
  }
  return apart;
}

/** Parts of a picture laid out on one board: looking at many small pictures costs as much for each as for a large one. */
interface Board {
  readonly picture: Raster;
  readonly tiles: readonly Tile[];
}
interface Tile {
  /** In the picture. */
  readonly part: PixelBox;
  /** On the board. */
  readonly box: PixelBox;
}

/** So large the smallest cover is looked at, in pixels of its smaller side: enough for each to know what it is for. */
const LARGE_ENOUGH: Readonly<Record<ImageDetector["id"], number>> = {
  faces: 96,
  text: 48,
  codes: 300,
  clinical: 1,
};

/** Between tiles, and around them, in pixels: what stands in two tiles must not read as one line. */
const GAP = 32;
const GREY = 128;

/** In rows, the tallest first. */
function boardOf(picture: Raster, parts: readonly PixelBox[], scale: number): Board {
  const sized = parts.map((part) => ({
    part,
    width: Math.max(1, Math.round(part.width * scale)),
    height: Math.max(1, Math.round(part.height * scale)),
  }));
  const area = sized.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const across = Math.max(Math.ceil(Math.sqrt(area)), ...sized.map(({ width }) => width + GAP));
  const tiles: Tile[] = [];
  let [left, top, row] = [GAP, GAP, 0];
  for (const { part, width, height } of sized.toSorted((a, b) => b.height - a.height)) {
    if (left > GAP && left + width > across) [left, top, row] = [GAP, top + row + GAP, 0];
    tiles.push({ part, box: { left, top, width, height } });
    left += width + GAP;
    row = Math.max(row, height);
  }
  const board = raster(Math.max(...tiles.map(({ box }) => box.left + box.width)) + GAP, top + row + GAP);
  board.data.fill(GREY);
  for (let at = 3; at < board.data.length; at += 4) board.data[at] = 255;
  for (const { part, box } of tiles) lay(resize(crop(picture, part), box.width, box.height), board, box);
  return { picture: board, tiles };
}

function lay({ data, width, height }: Raster, board: Raster, { left, top }: PixelBox): void {
  const row = width * 4;
  for (let y = 0; y < height; y++) {
    board.data.set(data.subarray(y * row, (y + 1) * row), ((top + y) * board.width + left) * 4);
  }
}

/** A sighting on the board at its place in the picture; null where it lies between the tiles. */
function inWhole(
  sighting: ImageSighting,
  { picture: board, tiles }: Board,
  size: Size,
): ImageSighting | null {
  const { region } = sighting;
  if (region === null) return sighting;
  const tile = tiles.find(({ box }) => holdsMiddle(toRegion(box, board), region));
  if (!tile) return null;
  const [inBoard, inPicture] = [toRegion(tile.box, board), toRegion(tile.part, size)];
  const across = inPicture.width / inBoard.width;
  const down = inPicture.height / inBoard.height;
  const left = Math.max(inPicture.left, inPicture.left + (region.left - inBoard.left) * across);
  const top = Math.max(inPicture.top, inPicture.top + (region.top - inBoard.top) * down);
  const right = inPicture.left + (region.left + region.width - inBoard.left) * across;
  const bottom = inPicture.top + (region.top + region.height - inBoard.top) * down;
  return {
    ...sighting,
    region: between(
      left,
      top,
      Math.min(inPicture.left + inPicture.width, right),
      Math.min(inPicture.top + inPicture.height, bottom),
    ),
  };
}

function holdsMiddle(outer: Region, inner: Region): boolean {
  const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
  return x >= outer.left && x < outer.left + outer.width && y >= outer.top && y < outer.top + outer.height;
}
