import type { Region } from "@chaperone/core";
import type { Raster } from "@chaperone/images";
import sharp from "sharp";
import { type Box, rasterOf, seeded, toSharp } from "./pictures.ts";

/** A word that was drawn into a picture. */
export interface Word {
  readonly words: string;
  /** Around its ink, in pixels. */
  readonly box: Box;
  /** Some hundred of its inked pixels: left and top, in turn. */
  readonly ink: readonly number[];
  readonly contrast: number;
}

export interface WordsAsked {
  /** Height of a capital letter in pixels. */
  readonly letters: number;
  /** Degrees clockwise, of all words of the picture. */
  readonly degrees: number;
  readonly seed: number;
  /** At most so many, as far as there is room. */
  readonly most: number;
  /** Where nothing may be drawn: the picture's own text. In fractions. */
  readonly keepOut?: readonly (readonly [
    left: number,
    top: number,
    right: number,
    bottom: number,
    ...unknown[],
  ])[];
}

/** What sharp finds on the machines this ran on; another is drawn where one is missing. */
const FONTS = ["DejaVu Sans", "DejaVu Sans Mono", "DejaVu Serif", "DejaVu Sans Condensed"];
/** A capital's height in em, of all of these. */
const CAPITAL = 0.729;
/** Between ink and the mean of what is behind it, 0 to 255; nine tenths of the ink have at least half of it. */
export const CONTRASTS = [60, 120, 200] as const;

const FIRST = ["Maria", "Tomasz", "Aoife", "Rashid", "Grace", "Henrik", "Priya", "Daniel"];
const LAST = ["Lindqvist", "Brennan", "Okafor", "Kowalski", "Patel", "Novak", "Sullivan", "Haddad"];

/** A name, a date or a record number; all invented. */
function someWords(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(next() * 10)).join("");
  const day = [1 + Math.floor(next() * 28), 1 + Math.floor(next() * 12)].map((n) =>
    String(n).padStart(2, "0"),
  );
  const date = `${day[0]}.${day[1]}.19${30 + Math.floor(next() * 69)}`;
  const kinds = [
    () => `${pick(LAST).toUpperCase()}, ${pick(FIRST).toUpperCase()}`,
    () => `${pick(FIRST)} ${pick(LAST)}`,
    () => date,
    () => date.replaceAll(".", "/"),
    () => `DOB ${date}`,
    () => `MRN ${digits(7)}`,
    () => `${pick(["H", "RX"])}${digits(7)}`,
    () => digits(8),
  ];
  return kinds[Math.floor(next() * kinds.length)]!();
}

/** The picture with words drawn into it, beside each other. */
export async function withWords(
  picture: Raster,
  asked: WordsAsked,
): Promise<{ picture: Raster; words: Word[] }> {
  const next = seeded(asked.seed);
  const words: Word[] = [];
  const layers: { input: Buffer; left: number; top: number }[] = [];
  for (let attempt = 0; words.length < asked.most && attempt < 8 * asked.most; attempt++) {
    const text = someWords(next);
    const font = FONTS[Math.floor(next() * FONTS.length)]!;
    const weight = next() < 0.3 ? "bold" : "normal";
    const contrast = CONTRASTS[attempt % CONTRASTS.length]!;
    const ink = await inkOf(text, font, weight, asked);
    const place = roomFor(ink, picture, words, asked, next);
    if (!place) continue;
    const box = { ...place, width: ink.width, height: ink.height };
    const light = lightFor(contrast, meanLight(picture, box));
    const inked = inkedPixels(ink, box);
    // What fades into its ground in part nobody could read whole.
    if (leastContrast(inked, picture, light) < contrast / 2) continue;
    const { data, info } = await sharp(ink.alpha, {
      raw: { width: ink.width, height: ink.height, channels: 1 },
    })
      .toColourspace("b-w")
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixels = Buffer.alloc(info.width * info.height * 4, light);
    for (let at = 0; at < info.width * info.height; at++) pixels[at * 4 + 3] = data[at * info.channels]!;
    const input = await sharp(pixels, { raw: { width: info.width, height: info.height, channels: 4 } })
      .png()
      .toBuffer();
    layers.push({ input, ...place });
    words.push({ words: text, box, ink: inked, contrast });
  }
  const drawn = await toSharp(picture).composite(layers).raw().toBuffer({ resolveWithObject: true });
  const { data, info } = drawn;
  return {
    picture: await rasterOf(
      sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } }),
    ),
    words,
  };
}

interface Ink {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel. */
  readonly alpha: Buffer;
}

/** Drawn alone, cut to what is inked. */
async function inkOf(
  text: string,
  font: string,
  weight: string,
  { letters, degrees }: WordsAsked,
): Promise<Ink> {
  const size = letters / CAPITAL;
  const side = Math.ceil(size * (text.length + 4));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><text x="${side / 2}" y="${side / 2}" text-anchor="middle" font-family="${font}" font-weight="${weight}" font-size="${size}" fill="white" transform="rotate(${degrees} ${side / 2} ${side / 2})">${text}</text></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [info.width, info.height, -1, -1];
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (data[y * info.width + x]! < 64) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) throw new Error("nothing was drawn: this machine has no font");
  const [width, height] = [right - left + 1, bottom - top + 1];
  const alpha = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    const start = (top + y) * info.width + left;
    data.copy(alpha, y * width, start, start + width);
  }
  return { width, height, alpha };
}

/** Beside the others, with the height of two lines between, and not at the very edge. */
function roomFor(ink: Ink, picture: Raster, words: readonly Word[], asked: WordsAsked, next: () => number) {
  const gap = 2 * asked.letters;
  const edge = Math.ceil(0.01 * picture.width);
  const [across, down] = [picture.width - ink.width - 2 * edge, picture.height - ink.height - 2 * edge];
  if (across < 1 || down < 1) return null;
  const boxes = [
    ...words.map(({ box }) => box),
    ...(asked.keepOut ?? []).map(([left, top, right, bottom]) => ({
      left: left * picture.width,
      top: top * picture.height,
      width: (right - left) * picture.width,
      height: (bottom - top) * picture.height,
    })),
  ];
  for (let attempt = 0; attempt < 40; attempt++) {
    const left = edge + Math.floor(next() * across);
    const top = edge + Math.floor(next() * down);
    const isFree = boxes.every(
      (box) =>
        left > box.left + box.width + gap ||
        box.left > left + ink.width + gap ||
        top > box.top + box.height + gap ||
        box.top > top + ink.height + gap,
    );
    if (isFree) return { left, top };
  }
  return null;
}

function meanLight({ width, data }: Raster, box: Box): number {
  let sum = 0;
  for (let y = box.top; y < box.top + box.height; y++) {
    for (let x = box.left; x < box.left + box.width; x++) {
      const at = (y * width + x) * 4;
      sum += 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!;
    }
  }
  return sum / (box.width * box.height);
}

/** Lighter or darker, whichever there is more room for. */
const lightFor = (contrast: number, mean: number): number =>
  Math.round(mean < 128 ? Math.min(255, mean + contrast) : Math.max(0, mean - contrast));

const POINTS = 400;

/** In pixels of the picture. */
function inkedPixels({ width, height, alpha }: Ink, { left, top }: Box): number[] {
  const all: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (alpha[y * width + x]! > 127) all.push(left + x, top + y);
  const step = 2 * Math.max(1, Math.floor(all.length / 2 / POINTS));
  return all.filter((_, at) => at % step < 2);
}

/** Between the ink and what is right behind it: all but a tenth of it has more. */
function leastContrast(inked: readonly number[], { width, data }: Raster, light: number): number {
  const steps: number[] = [];
  for (let point = 0; point < inked.length; point += 2) {
    const at = (inked[point + 1]! * width + inked[point]!) * 4;
    steps.push(Math.abs(0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]! - light));
  }
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 10)] ?? 0;
}

/** The part of its ink that lies under any of the regions. */
export function coveredInk({ ink }: Word, { width, height }: Raster, regions: readonly Region[]): number {
  let covered = 0;
  for (let point = 0; point < ink.length; point += 2) {
    const [x, y] = [(ink[point]! + 0.5) / width, (ink[point + 1]! + 0.5) / height];
    if (regions.some((r) => x >= r.left && x <= r.left + r.width && y >= r.top && y <= r.top + r.height))
      covered++;
  }
  return covered / (ink.length / 2);
}
