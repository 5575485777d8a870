import type { Net, Tensor } from "../detector.ts";
import { resize, type Size } from "../geometry.ts";
import type { Raster } from "../raster.ts";
import { findBlobs, type Plane } from "./blobs.ts";
import { reach, smallestBox, type TurnedBox, widen } from "./turned-box.ts";

/** What looks like a line of text. */
export interface Found {
  /** In pixels of the picture looked at. */
  readonly box: TurnedBox;
  /** Mean of the network's answer within the box, 0 to 1. */
  readonly score: number;
  /** The same over the pixels it took for text. */
  readonly surest: number;
  /** Part of the box that these are. */
  readonly filled: number;
}

/** One look: what was found, and the network's answer itself. */
export interface Look {
  readonly found: readonly Found[];
  /** The network's answer at a place of the picture, 0 to 1. */
  answerAt(x: number, y: number): number;
}

/** Above which the network's answer is text, and the mean that a box needs (both as PP-OCR has them, the second lower). */
const TEXT = 0.3;
const BOX = 0.45;
/** Blobs of fewer pixels are specks. */
const SPECK = 6;
/** What the network marks is the middle of the text: by how much it is widened, in areas by circumference. */
const WIDEN = 1.6;
/** On each side, of the long side: text at the very edge is missed otherwise. */
const EDGE = 0.02;
/** The network halves a picture five times. */
const STEP = 32;
/** Of the network's training: blue, green, red. */
const MEAN = [0.485, 0.456, 0.406] as const;
const SPREAD = [0.229, 0.224, 0.225] as const;

/** How a picture lies in the network's input. */
interface Fit {
  readonly width: number;
  readonly height: number;
  /** The picture within it. */
  readonly inner: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

function fit({ width, height }: Size, side: number): Fit {
  const edge = Math.round(side * EDGE);
  const scale = (side - 2 * edge) / Math.max(width, height);
  const inner = {
    left: edge,
    top: edge,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const up = (length: number): number => Math.ceil((length + 2 * edge) / STEP) * STEP;
  return { width: up(inner.width), height: up(inner.height), inner };
}

/** The input of the network: the picture in the middle of nothing in particular (the mean colour). */
function toInput(picture: Raster, { width, height, inner }: Fit): Tensor {
  const { data } = resize(picture, inner.width, inner.height);
  const plane = width * height;
  const input = new Float32Array(3 * plane);
  for (let channel = 0; channel < 3; channel++) {
    const factor = 1 / 255 / SPREAD[channel]!;
    const offset = MEAN[channel]! / SPREAD[channel]!;
    let from = 2 - channel;
    for (let y = 0; y < inner.height; y++) {
      let to = channel * plane + (y + inner.top) * width + inner.left;
      for (let x = 0; x < inner.width; x++, from += 4) input[to++] = data[from]! * factor - offset;
    }
  }
  return { data: input, dims: [1, 3, height, width] };
}

/**
 * Looks for text at one size.
 * @param pixels of the picture, or of a smaller copy.
 * @param picture in whose pixels the boxes are told.
 * @param side of the network's input, in pixels, for the picture's long side: a multiple of 32.
 */
export async function lookForText(net: Net, pixels: Raster, picture: Size, side: number): Promise<Look> {
  const place = fit(picture, side);
  const [answer] = await net(toInput(pixels, place));
  const plane: Plane = { width: place.width, height: place.height, data: answer!.data };
  const { inner } = place;
  const across = picture.width / inner.width;
  const down = picture.height / inner.height;
  const found: Found[] = [];
  for (const blob of findBlobs(plane, TEXT, SPECK)) {
    const tight = smallestBox(blob.outline);
    if (Math.min(tight.width, tight.height) < 2) continue;
    const score = meanWithin(plane, tight);
    if (score < BOX) continue;
    const margin = (tight.width * tight.height * WIDEN) / (2 * (tight.width + tight.height));
    const box = widen(tight, margin);
    found.push({
      // Both scales are one but for rounding.
      box: {
        x: (box.x - inner.left) * across,
        y: (box.y - inner.top) * down,
        width: box.width * across,
        height: box.height * across,
        angle: box.angle,
      },
      score,
      surest: blob.mean,
      filled: blob.pixels / (tight.width * tight.height),
    });
  }
  const answerAt = (x: number, y: number): number => {
    const column = Math.min(place.width - 1, Math.max(0, Math.floor(x / across + inner.left)));
    const row = Math.min(place.height - 1, Math.max(0, Math.floor(y / down + inner.top)));
    return plane.data[row * place.width + column]!;
  };
  return { found, answerAt };
}

/** Mean of the plane's values within a box. */
function meanWithin({ width, height, data }: Plane, box: TurnedBox): number {
  const far = reach(box);
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  let sum = 0;
  let count = 0;
  const bottom = Math.min(height - 1, Math.floor(box.y + far.y));
  const right = Math.min(width - 1, Math.floor(box.x + far.x));
  for (let y = Math.max(0, Math.floor(box.y - far.y)); y <= bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.x - far.x)); x <= right; x++) {
      const [dx, dy] = [x + 0.5 - box.x, y + 0.5 - box.y];
      if (Math.abs(dx * cos + dy * sin) > box.width / 2 || Math.abs(dy * cos - dx * sin) > box.height / 2)
        continue;
      sum += data[y * width + x]!;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
