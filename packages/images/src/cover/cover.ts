import type { Region } from "@chaperone/core";
import { type PixelBox, toPixels } from "../geometry.ts";
import { type Raster, raster } from "../raster.ts";

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

export const BLACK: Colour = [0, 0, 0];
export const WHITE: Colour = [255, 255, 255];

/**
 * The picture with opaque boxes over the regions, each widened to whole pixels. Never blurred: what is blurred or made
 * of large squares can be reckoned back.
 * @param colour of all of them; "contrast" takes black or white, whichever stands out more from what is beside them.
 */
export function cover(
  picture: Raster,
  regions: readonly Region[],
  colour: Colour | "contrast" = BLACK,
): Raster {
  const covered = raster(picture.width, picture.height, picture.data.slice());
  const boxes = regions.map((region) => toPixels(region, picture));
  const filling = colour === "contrast" ? standingOut(picture, boxes) : colour;
  for (const box of boxes) fill(covered, box, filling);
  return covered;
}

function fill({ width, data }: Raster, box: PixelBox, [red, green, blue]: Colour): void {
  for (let y = box.top; y < box.top + box.height; y++) {
    for (let at = (y * width + box.left) * 4, end = at + box.width * 4; at < end; at += 4) {
      data[at] = red;
      data[at + 1] = green;
      data[at + 2] = blue;
      data[at + 3] = 255;
    }
  }
}

/** Told by the pixels around the boxes, never by those under them. */
function standingOut(picture: Raster, boxes: readonly PixelBox[]): Colour {
  let sum = 0;
  let count = 0;
  const add = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return;
    const at = (y * picture.width + x) * 4;
    const { data } = picture;
    // Luma of ITU-R BT.601.
    sum += 0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
    count++;
  };
  for (const { left, top, width, height } of boxes) {
    for (let x = left; x < left + width; x++) {
      add(x, top - 1);
      add(x, top + height);
    }
    for (let y = top; y < top + height; y++) {
      add(left - 1, y);
      add(left + width, y);
    }
  }
  return count > 0 && sum / count < 128 ? WHITE : BLACK;
}
