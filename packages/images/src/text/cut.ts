import type { Turn } from "../geometry.ts";
import type { Raster } from "../raster.ts";
import type { TurnedBox } from "./turned-box.ts";

/** One line cut out of a picture and laid straight. */
export interface Cut {
  readonly width: number;
  readonly height: number;
  /** Blue, green and red planes, 0 to 255. */
  readonly planes: readonly [Float32Array, Float32Array, Float32Array];
}

/** The height the reader was trained on, in pixels. */
export const LINE_HEIGHT = 48;
/** Longer lines are pressed together: reading takes as long as the line. */
const LONGEST = 960;
const SHORTEST = 32;

/** How wide the line would be cut out, in pixels. */
export function cutWidth(box: TurnedBox, turned: Turn): number {
  const upright = turned === 0 || turned === 180;
  const aspect = upright ? box.width / box.height : box.height / box.width;
  return Math.min(LONGEST, Math.max(SHORTEST, Math.ceil((LINE_HEIGHT * aspect) / 8) * 8));
}

/**
 * Cuts a line out.
 * @param turned by how much the text in the box is turned clockwise: it is turned back.
 */
export function cutLine(picture: Raster, box: TurnedBox, turned: Turn): Cut {
  const width = cutWidth(box, turned);
  const height = LINE_HEIGHT;
  const upright = turned === 0 || turned === 180;
  const [along, across] = upright ? [box.width, box.height] : [box.height, box.width];
  const angle = box.angle + (turned * Math.PI) / 180;
  const step = { x: (along / width) * Math.cos(angle), y: (along / width) * Math.sin(angle) };
  const down = { x: (-across / height) * Math.sin(angle), y: (across / height) * Math.cos(angle) };
  // Where a line is shrunk, each pixel is the mean of a few: strokes would break up otherwise.
  const fine = Math.min(4, Math.max(1, Math.round(across / height)));
  const planes: Cut["planes"] = [0, 1, 2].map(() => new Float32Array(width * height)) as never;
  const taps = Array.from({ length: fine }, (_, at) => (at + 0.5) / fine - 0.5);
  const weight = 1 / (fine * fine);
  let to = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++, to++) {
      for (const below of taps) {
        for (const aside of taps) {
          const right = column + 0.5 - width / 2 + aside;
          const lower = row + 0.5 - height / 2 + below;
          const x = box.x + right * step.x + lower * down.x - 0.5;
          const y = box.y + right * step.y + lower * down.y - 0.5;
          addAt(picture, x, y, weight, planes, to);
        }
      }
    }
  }
  return { width, height, planes };
}

/** Adds the colour between four pixels; outside of the picture it is that of its edge. */
function addAt(
  { width, height, data }: Raster,
  x: number,
  y: number,
  weight: number,
  planes: Cut["planes"],
  to: number,
) {
  const cx = Math.min(width - 1, Math.max(0, x));
  const cy = Math.min(height - 1, Math.max(0, y));
  const left = Math.floor(cx);
  const top = Math.floor(cy);
  const dx = cx - left;
  const dy = cy - top;
  const a = (top * width + left) * 4;
  const b = left + 1 < width ? a + 4 : a;
  const row = top + 1 < height ? width * 4 : 0;
  for (let channel = 0; channel < 3; channel++) {
    const at = 2 - channel;
    const above = data[a + at]! * (1 - dx) + data[b + at]! * dx;
    const under = data[a + row + at]! * (1 - dx) + data[b + row + at]! * dx;
    planes[channel]![to]! += weight * (above * (1 - dy) + under * dy);
  }
}
