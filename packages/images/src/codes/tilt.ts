import { type Raster, raster } from "../raster.ts";
import type { Point } from "./quad.ts";

/** A picture turned by any angle, whole, and the way back from its pixels to those of the original. */
export interface Tilted {
  readonly picture: Raster;
  readonly back: (point: Point) => Point;
}

/**
 * Turns a picture clockwise about its middle, in shades of grey, linear between neighbours. The corners that come in
 * are mid-grey: black or white there would look like edges of a code.
 */
export function tilt({ width, height, data }: Raster, degrees: number): Tilted {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const wide = Math.ceil(Math.abs(width * cos) + Math.abs(height * sin));
  const high = Math.ceil(Math.abs(width * sin) + Math.abs(height * cos));
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    grey[at] =
      ((data[from] as number) * 77 + (data[from + 1] as number) * 151 + (data[from + 2] as number) * 28) >> 8;
  }
  const back = ({ x, y }: Point): Point => ({
    x: cos * (x - wide / 2) + sin * (y - high / 2) + width / 2,
    y: -sin * (x - wide / 2) + cos * (y - high / 2) + height / 2,
  });
  const result = raster(wide, high);
  const pixels = new Uint32Array(result.data.buffer);
  for (let row = 0; row < high; row++) {
    const start = back({ x: 0, y: row });
    let x = start.x;
    let y = start.y;
    for (let column = 0; column < wide; column++, x += cos, y -= sin) {
      let shade = 128;
      if (x >= 0 && y >= 0 && x < width - 1 && y < height - 1) {
        const left = x | 0;
        const top = y | 0;
        const at = top * width + left;
        const right = x - left;
        const below = y - top;
        const upper = (grey[at] as number) * (1 - right) + (grey[at + 1] as number) * right;
        const lower = (grey[at + width] as number) * (1 - right) + (grey[at + width + 1] as number) * right;
        shade = upper * (1 - below) + lower * below;
      }
      pixels[row * wide + column] = (shade | 0) * 0x010101 + 0xff000000;
    }
  }
  return { picture: result, back };
}
