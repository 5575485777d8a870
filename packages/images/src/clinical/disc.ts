import type { Raster } from "../raster.ts";

/** A round orange picture on black, as a fundus camera makes it. */
export interface Disc {
  /** Share of the four corners (a twelfth of each side) that is dark. */
  readonly corners: number;
  /** Share of the circle that fits into the picture (its inner nine tenths) that is lit. */
  readonly filled: number;
  /** Share of the lit pixels that are red to orange and strong in colour. */
  readonly orange: number;
}

/** @param picture already small. */
export function disc({ width, height, data }: Raster): Disc {
  const [deep, high] = [Math.max(1, Math.round(width / 12)), Math.max(1, Math.round(height / 12))];
  const radius = 0.45 * Math.min(width, height);
  let [corner, darkCorner, inside, litInside, lit, orange] = [0, 0, 0, 0, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      const isLit = Math.max(red, green, blue) > 45;
      if ((x < deep || x >= width - deep) && (y < high || y >= height - high)) {
        corner++;
        if (!isLit) darkCorner++;
      }
      if (Math.hypot(x - width / 2, y - height / 2) < radius) {
        inside++;
        if (isLit) litInside++;
      }
      if (!isLit) continue;
      lit++;
      // Hues from red to orange; the optic disc is paler and still more red than blue.
      if (red > green && green >= blue * 0.85 && red - blue > 0.3 * red) orange++;
    }
  }
  const share = (count: number, of: number): number => (of > 0 ? count / of : 0);
  return {
    corners: share(darkCorner, corner),
    filled: share(litInside, inside),
    orange: share(orange, lit),
  };
}
