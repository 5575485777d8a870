import { turn } from "../geometry.ts";
import { type Raster, raster } from "../raster.ts";

/**
 * A picture as it is meant to be seen.
 * @param orientation of TIFF and EXIF, 1 to 8; anything else is taken for 1, as viewers do.
 */
export function upright(picture: Raster, orientation: number): Raster {
  switch (orientation) {
    case 2:
      return mirror(picture);
    case 3:
      return turn(picture, 180);
    case 4:
      return turn(mirror(picture), 180);
    case 5:
      return turn(mirror(picture), 270);
    case 6:
      return turn(picture, 90);
    case 7:
      return turn(mirror(picture), 90);
    case 8:
      return turn(picture, 270);
    default:
      return picture;
  }
}

/** Left and right changed over. */
function mirror({ width, height, data }: Raster): Raster {
  const mirrored = raster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      mirrored.data.set(data.subarray(from, from + 4), (y * width + width - 1 - x) * 4);
    }
  }
  return mirrored;
}
