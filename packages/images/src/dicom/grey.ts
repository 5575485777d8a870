import { type Raster, raster } from "../raster.ts";
import { damaged, type Element, find } from "./elements.ts";
import type { PixelHeader } from "./header.ts";
import type { Samples } from "./samples.ts";
import { codeOf, decimalsOf, shortOf, shortsOf } from "./values.ts";

/** Which values are shown from black to white: PS3.3 section C.11.2.1.2. */
export interface Window {
  readonly centre: number;
  readonly width: number;
  readonly shape: "LINEAR" | "LINEAR_EXACT" | "SIGMOID";
}

/** A table of greys or of values: PS3.3 section C.11.1.1.1. */
export interface LookupTable {
  /** The value the first entry is for; those below have the first entry's, those above the last one's. */
  readonly first: number;
  readonly entries: readonly number[];
  /** Bits of an entry. */
  readonly bits: number;
}

/** How stored numbers become greys. */
export interface Display {
  readonly slope: number;
  readonly intercept: number;
  readonly modality: LookupTable | null;
  readonly window: Window | null;
  readonly greys: LookupTable | null;
  /** The number that stands for "no picture here". */
  readonly padding: number | null;
}

/** The darkest and the brightest value shown. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The data set where a frame's own value may stand: of the frame, of all frames, or the file's. */
function placesOf(
  elements: readonly Element[],
  frame: number,
  sequence: number,
): readonly (readonly Element[])[] {
  const ofFrame = find(elements, 0x52009230)?.items?.[frame] ?? [];
  const ofAll = find(elements, 0x52009229)?.items?.[0] ?? [];
  const inside = [ofFrame, ofAll].map((groups) => find(groups, sequence)?.items?.[0] ?? []);
  return [...inside, elements];
}

function windowOf(elements: readonly Element[]): Window | null {
  const [centre] = decimalsOf(elements, 0x00281050);
  const [width] = decimalsOf(elements, 0x00281051);
  if (centre === undefined || width === undefined) return null;
  const named = codeOf(elements, 0x00281056);
  const shape = named === "LINEAR_EXACT" || named === "SIGMOID" ? named : "LINEAR";
  return width >= 1 || (shape !== "LINEAR" && width > 0) ? { centre, width, shape } : null;
}

/**
 * Reads a table.
 * @param isSigned whether the first value it is for may be negative
 * @throws ImageError "damaged"
 */
export function lookupTable(
  elements: readonly Element[],
  description: number,
  data: number,
  isSigned: boolean,
): LookupTable | null {
  const describes = find(elements, description);
  const holds = find(elements, data);
  if (!describes || !holds) return null;
  const [count, , bits] = shortsOf(describes);
  const first = shortsOf(describes, isSigned)[1];
  if (count === undefined || first === undefined || bits === undefined) throw damaged();
  const length = count === 0 ? 65536 : count;
  // Entries of 8 bits may stand two in a word.
  const isPacked = bits <= 8 && holds.value.length < length * 2;
  const entries = isPacked ? [...holds.value] : shortsOf(holds);
  if (entries.length < length || bits < 1 || bits > 16) throw damaged();
  return { first, entries: entries.slice(0, length), bits };
}

const tableIn = (elements: readonly Element[], sequence: number, isSigned: boolean): LookupTable | null =>
  lookupTable(find(elements, sequence)?.items?.[0] ?? [], 0x00283002, 0x00283006, isSigned);

/** How one frame's numbers become greys. */
export function displayOf(elements: readonly Element[], header: PixelHeader, frame: number): Display {
  const transformed = placesOf(elements, frame, 0x00289145).find((place) => find(place, 0x00281053)) ?? [];
  const [slope = 1] = decimalsOf(transformed, 0x00281053);
  const [intercept = 0] = decimalsOf(transformed, 0x00281052);
  const windows = placesOf(elements, frame, 0x00289132).map(windowOf);
  const padding = shortOf(elements, 0x00280120) ?? null;
  return {
    slope: slope === 0 ? 1 : slope,
    intercept,
    modality: tableIn(elements, 0x00283000, header.isSigned),
    window: windows.find((window) => window !== null) ?? null,
    greys: tableIn(elements, 0x00283010, true),
    padding: padding !== null && header.isSigned && padding > 32767 ? padding - 65536 : padding,
  };
}

const entryOf = ({ first, entries }: LookupTable, value: number): number =>
  entries[Math.min(entries.length - 1, Math.max(0, Math.round(value) - first))]!;

/** What a stored number stands for: Hounsfield units, an optical density. */
export const meaningOf = ({ modality, slope, intercept }: Display, stored: number): number =>
  modality ? entryOf(modality, stored) : stored * slope + intercept;

/** From 0, black, to 1: PS3.3 sections C.11.2.1.2.1 and C.11.2.1.3. */
function throughWindow({ centre, width, shape }: Window, value: number): number {
  if (shape === "SIGMOID") return 1 / (1 + Math.exp((-4 * (value - centre)) / width));
  if (shape === "LINEAR_EXACT") return (value - centre) / width + 0.5;
  if (width === 1) return value <= centre - 0.5 ? 0 : 1;
  return (value - (centre - 0.5)) / (width - 1) + 0.5;
}

/** Whether a range has to be measured in the pixels: nothing in the file says what is black and what is white. */
export const needsRange = (display: Display, { stored, isSigned }: PixelHeader): boolean =>
  !display.window && !display.greys && (display.modality !== null || stored > 8 || isSigned);

/** Share of the pixels that may be darker or brighter than what is shown. */
const CUT = 0.001;

/** The range nearly all of the values lie in. */
export function rangeOf(values: number[]): Range {
  const sorted = Float64Array.from(values).sort();
  const low = sorted[Math.floor(CUT * (sorted.length - 1))] ?? 0;
  const high = sorted[Math.ceil((1 - CUT) * (sorted.length - 1))] ?? 1;
  return { low, high };
}

/** The grey of a stored number, 0 to 255, as a viewer shows it. */
export function greyOf(
  display: Display,
  { stored, photometric }: PixelHeader,
  range: Range | null,
): (number: number) => number {
  const { window, greys } = display;
  const span = range && range.high > range.low ? range.high - range.low : 1;
  const share = (value: number): number => {
    if (window) return throughWindow(window, value);
    if (greys) return entryOf(greys, value) / (2 ** greys.bits - 1);
    if (range) return (value - range.low) / span;
    return value / (2 ** Math.min(stored, 8) - 1);
  };
  return (number) => {
    // Without a window numbers of 8 bits are greys already.
    const value = window || greys || range ? meaningOf(display, number) : number;
    const grey = Math.round(Math.min(1, Math.max(0, share(value))) * 255);
    return photometric === "MONOCHROME1" ? 255 - grey : grey;
  };
}

/** Greys as a picture. */
export function greyRaster(samples: Samples, header: PixelHeader, grey: (number: number) => number): Raster {
  const picture = raster(header.width, header.height);
  const pixels = new Uint32Array(picture.data.buffer);
  const opaque = (value: number) => (0xff000000 | (value << 16) | (value << 8) | value) >>> 0;
  if (samples.BYTES_PER_ELEMENT > 2) {
    for (let index = 0; index < pixels.length; index++) pixels[index] = opaque(grey(samples[index]!));
    return picture;
  }
  const lowest = samples instanceof Int8Array ? -128 : samples instanceof Int16Array ? -32768 : 0;
  const table = new Uint32Array(samples.BYTES_PER_ELEMENT === 1 ? 256 : 65536);
  for (let index = 0; index < table.length; index++) table[index] = opaque(grey(index + lowest));
  for (let index = 0; index < pixels.length; index++) pixels[index] = table[samples[index]! - lowest]!;
  return picture;
}
