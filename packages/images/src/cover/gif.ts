import * as gifenc from "gifenc";
import type { Raster } from "../raster.ts";
import type { Colour } from "./cover.ts";

// Bundlers give its names, Node its CommonJS module.
const { GIFEncoder, applyPalette, quantize } = ("default" in gifenc && typeof gifenc.default === "object"
  ? gifenc.default
  : gifenc) as unknown as Gifenc;

interface Gifenc {
  GIFEncoder(): {
    writeFrame(
      indices: Uint8Array,
      width: number,
      height: number,
      options: {
        palette: readonly Colour[];
        delay: number;
        transparent: boolean;
        transparentIndex: number;
        dispose: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  };
  quantize(rgba: Uint8ClampedArray, colours: number): Colour[];
  applyPalette(rgba: Uint8ClampedArray, palette: readonly Colour[]): Uint8Array;
}

/** One index is kept for what is see-through. */
const MOST_COLOURS = 255;
const CLEAR_FRAME = 2;

/**
 * An animation that runs for ever, each frame whole and with its own colours.
 * @param delays in milliseconds, one for each frame.
 * @param finish what is done to each frame before it is written: one at a time, since all of them together take
 * half of what a long animation may take.
 */
export function encodeGif(
  frames: readonly Raster[],
  delays: readonly number[],
  finish: (frame: Raster) => Raster = (frame) => frame,
): Uint8Array<ArrayBuffer> {
  const gif = GIFEncoder();
  // A frame that stays would show through the see-through parts of those after it.
  const clears = frames.some(isSeeThrough);
  for (const [at, unfinished] of frames.entries()) {
    const frame = finish(unfinished);
    const { palette, indices, transparent } = inColours(frame);
    gif.writeFrame(indices, frame.width, frame.height, {
      palette: transparent < 0 ? palette : [...palette, [0, 0, 0]],
      delay: delays[at] ?? 100,
      transparent: transparent >= 0,
      transparentIndex: Math.max(0, transparent),
      dispose: clears ? CLEAR_FRAME : 0,
    });
  }
  gif.finish();
  return gif.bytes();
}

/** GIF knows see-through and opaque, and nothing between. */
const LEAST_OPAQUE = 128;

function isSeeThrough({ data }: Raster): boolean {
  for (let at = 3; at < data.length; at += 4) if ((data[at] as number) < LEAST_OPAQUE) return true;
  return false;
}

interface InColours {
  readonly palette: readonly Colour[];
  readonly indices: Uint8Array;
  /** The index of see-through pixels; -1 where there are none. */
  readonly transparent: number;
}

/** Exactly where the colours suffice, else by the nearest of those that fit best. */
function inColours(frame: Raster): InColours {
  const exact = exactColours(frame);
  const palette = exact ? [...exact.keys()].map(colourOf) : fittingColours(frame);
  const indices = exact ? exactIndices(frame, exact) : applyPalette(opaque(frame), palette);
  let transparent = -1;
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const at = pixel * 4;
    if ((frame.data[at + 3] as number) < LEAST_OPAQUE) {
      transparent = palette.length;
      indices[pixel] = transparent;
    } else if (!exact) {
      // The nearest is looked up by rounded colours; what is covered must be the colour of covers to the last bit.
      const code = codeOf(frame.data, at);
      if (code === 0) indices[pixel] = 0;
      else if (code === 0xffffff) indices[pixel] = 1;
    }
  }
  return { palette, indices, transparent };
}

/** Black and white first, for covers. */
const fittingColours = (frame: Raster): Colour[] => [
  [0, 0, 0],
  [255, 255, 255],
  ...quantize(opaque(frame), MOST_COLOURS - 2),
];

/** The colours that are there, each with its index; null where they are too many. */
function exactColours({ data }: Raster): Map<number, number> | null {
  const colours = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] as number) < LEAST_OPAQUE) continue;
    const colour = codeOf(data, at);
    if (colours.has(colour)) continue;
    if (colours.size === MOST_COLOURS) return null;
    colours.set(colour, colours.size);
  }
  // A picture of nothing still needs a table.
  if (colours.size === 0) colours.set(0, 0);
  return colours;
}

function exactIndices({ data }: Raster, colours: ReadonlyMap<number, number>): Uint8Array {
  const indices = new Uint8Array(data.length / 4);
  for (let at = 0; at < data.length; at += 4) indices[at / 4] = colours.get(codeOf(data, at)) ?? 0;
  return indices;
}

const codeOf = (data: Uint8ClampedArray, at: number): number =>
  ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);

const colourOf = (code: number): Colour => [code >> 16, (code >> 8) & 0xff, code & 0xff];

/** Without the colours of see-through pixels, which are told apart afterwards: not even the palette may hold them. */
function opaque({ data }: Raster): Uint8ClampedArray {
  const solid = data.slice();
  for (let at = 3; at < solid.length; at += 4) {
    if ((solid[at] as number) < LEAST_OPAQUE) solid.fill(0, at - 3, at);
    solid[at] = 255;
  }
  return solid;
}
