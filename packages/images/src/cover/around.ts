import type { ImageSighting, Region } from "@chaperone/core";
import type { ImageDetector } from "../detector.ts";
import {
  area,
  between,
  crop,
  type PixelBox,
  type Size,
  shared,
  toPixels,
  toRegion,
  union,
} from "../geometry.ts";
import type { Raster } from "../raster.ts";

/** On every side of a cover so many times its own size is looked at, so that what it leaves over is seen in full. */
const BESIDE = 1;
/** And at least so many pixels: of a letter alone nobody can tell that it is text. */
const AT_LEAST = 96;
/** Beyond this share of the picture the parts cost as much as the whole. */
const NEARLY_ALL = 0.5;

/**
 * The parts of a picture around its covers, in whole pixels, none overlapping another; null where they are nearly all
 * of it.
 */
export function partsAround(covers: readonly Region[], size: Size): PixelBox[] | null {
  const parts = merged(covers.map((cover) => around(cover, size)));
  const looked = parts.reduce((sum, part) => sum + area(part), 0);
  return looked > NEARLY_ALL ? null : parts.map((part) => toPixels(part, size));
}

function around({ left, top, width, height }: Region, size: Size): Region {
  const across = Math.max(BESIDE * width, AT_LEAST / size.width);
  const down = Math.max(BESIDE * height, AT_LEAST / size.height);
  return between(left - across, top - down, left + width + across, top + height + down);
}

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

/**
 * The same detectors, looking at those parts alone. What a picture looks like as a whole no part of it tells, so that
 * is left to the look before.
 */
export const lookingAt = (parts: readonly PixelBox[], detectors: readonly ImageDetector[]): ImageDetector[] =>
  detectors.map((detector) => ({
    ...detector,
    async look(picture, signal) {
      const seen: ImageSighting[] = [];
      for (const part of detector.id === "clinical" ? [] : parts) {
        signal?.throwIfAborted();
        const sightings = await detector.look(crop(picture, part), signal);
        seen.push(...sightings.map((sighting) => inWhole(sighting, part, picture)));
      }
      return seen;
    },
  }));

function inWhole(sighting: ImageSighting, part: PixelBox, { width, height }: Raster): ImageSighting {
  const { region } = sighting;
  if (region === null) return sighting;
  const box = {
    left: part.left + region.left * part.width,
    top: part.top + region.top * part.height,
    width: region.width * part.width,
    height: region.height * part.height,
  };
  return { ...sighting, region: toRegion(box, { width, height }) };
}
