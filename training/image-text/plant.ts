import sharp, { type Sharp } from "sharp";
import { type Raster, raster } from "../../packages/images/src/raster.ts";

/** A run of invented text laid into a picture. */
export interface Planted {
  readonly words: string;
  /** Of the ink, in pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of a capital letter, in pixels. */
  readonly letters: number;
  readonly angle: number;
  /** Between the ink and what is behind it, 0 to 255: more than this but for a tenth of the ink. */
  readonly contrast: number;
}

export interface PlantOptions {
  readonly words: string;
  /** Height of a capital letter, in pixels. */
  readonly letters: number;
  /** Degrees clockwise. */
  readonly angle?: number;
  /** As much brighter (or darker, below 0) than what is behind it. */
  readonly contrast: number;
  /** "DejaVu Sans", "DejaVu Sans Mono Bold". */
  readonly font?: string;
  /** Drawn small and enlarged without smoothing, as old machines write. */
  readonly isBlocky?: boolean;
  /** Where its box begins, as fractions of the room there is. */
  readonly at: readonly [number, number];
}

/** A generator of numbers from 0 to 1 (mulberry32): the same each run. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The part of an em that a capital letter is high, about. */
const CAPITAL = 0.72;

interface Ink {
  readonly width: number;
  readonly height: number;
  /** 0 to 255 a pixel. */
  readonly alpha: Uint8Array;
}

/** The ink of a text, cut to what is inked. */
async function ink({
  words,
  letters,
  angle = 0,
  font = "DejaVu Sans",
  isBlocky,
}: PlantOptions): Promise<Ink> {
  const times = isBlocky ? Math.max(1, Math.round(letters / 8)) : 1;
  const size = letters / CAPITAL / times;
  // Drawn at 72 dots an inch a point is a pixel; a large line is drawn small and enlarged by whole steps only when blocky.
  const text = await sharp({ text: { text: words, font: `${font} ${size.toFixed(2)}`, dpi: 72, rgba: true } })
    .extractChannel(3)
    .raw()
    .toBuffer({ resolveWithObject: true });
  let image = sharp(text.data, { raw: { width: text.info.width, height: text.info.height, channels: 1 } });
  if (times > 1) {
    image = await again(
      image.resize(text.info.width * times, text.info.height * times, { kernel: "nearest" }),
    );
  }
  if (angle !== 0) image = await again(image.rotate(angle, { background: "#000" }));
  const { data, info } = await image.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return trim({ width: info.width, height: info.height, alpha: new Uint8Array(data) });
}

async function again(image: Sharp): Promise<Sharp> {
  const { data, info } = await image.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } });
}

function trim({ width, height, alpha }: Ink): Ink {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (alpha[y * width + x]! < 64) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  const cut = new Uint8Array((right - left + 1) * (bottom - top + 1));
  for (let y = top; y <= bottom; y++) {
    cut.set(alpha.subarray(y * width + left, y * width + right + 1), (y - top) * (right - left + 1));
  }
  return { width: right - left + 1, height: bottom - top + 1, alpha: cut };
}

/** A copy of the picture with one text more; null where it has no room. */
export async function plant(
  picture: Raster,
  options: PlantOptions,
): Promise<{ picture: Raster; planted: Planted } | null> {
  const { width, height, alpha } = await ink(options);
  if (width + 4 > picture.width || height + 4 > picture.height) return null;
  const left = 2 + Math.floor(options.at[0] * (picture.width - width - 3));
  const top = 2 + Math.floor(options.at[1] * (picture.height - height - 3));
  const behind = lights(picture, { left, top, width, height }, alpha);
  const mean = behind.reduce((sum, value) => sum + value, 0) / behind.length;
  const light = Math.min(255, Math.max(0, mean + options.contrast));
  const steps = behind.map((value) => Math.abs(value - light)).sort((a, b) => a - b);
  const copy = raster(picture.width, picture.height, picture.data.slice());
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const share = alpha[y * width + x]! / 255;
      const at = ((top + y) * picture.width + left + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        copy.data[at + channel] = copy.data[at + channel]! * (1 - share) + light * share;
      }
    }
  }
  const { words, letters, angle = 0 } = options;
  const contrast = steps[Math.floor(steps.length / 10)]!;
  return { picture: copy, planted: { words, left, top, width, height, letters, angle, contrast } };
}

/** How light the picture is where the ink will be. */
function lights(
  { width: row, data }: Raster,
  { left, top, width, height }: Pick<Planted, "left" | "top" | "width" | "height">,
  alpha: Uint8Array,
): number[] {
  const found: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (alpha[y * width + x]! < 128) continue;
      const at = ((top + y) * row + left + x) * 4;
      found.push(0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!);
    }
  }
  return found.length === 0 ? [0] : found;
}

const NAMES = [
  "BRENNAN",
  "Okafor",
  "Maria Lindqvist",
  "PATEL ANIKA",
  "Siobhan Keane",
  "NOVAK",
  "Tom Hale",
  "D'ARCY",
];
const PLACES = ["St Brigid Hospital", "WARD 7B", "Radiology", "Mercy Clinic", "Theatre 3", "ICU BED 12"];
const LABELS = [
  "PORTABLE",
  "AP ERECT",
  "SUPINE",
  "LAT",
  "Mobile",
  "Depth 12 cm",
  "512 x 512",
  "kV 80 mAs 3.2",
];

/** Something that may stand on a clinical picture; all invented. */
export function someWords(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(next() * 10)).join("");
  const date = `${1 + Math.floor(next() * 28)}/0${1 + Math.floor(next() * 9)}/19${10 + Math.floor(next() * 90)}`;
  const kinds = [
    () => pick(NAMES),
    () => pick(PLACES),
    () => pick(LABELS),
    () => date.replaceAll("/", pick([".", "/", "-"])),
    () => `MRN ${digits(7)}`,
    () => digits(4 + Math.floor(next() * 7)),
    () => `DOB ${date}`,
    () => `${digits(2)}:${digits(2)}:${digits(2)}`,
    () => `${pick(NAMES)} ${date}`,
    () => `${pick(["No", "Id", "Acc"])} ${pick(["H", "RX", "CD"])}${digits(6)}`,
  ];
  return kinds[Math.floor(next() * kinds.length)]!();
}
