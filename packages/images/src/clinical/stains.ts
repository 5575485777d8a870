import type { Raster } from "../raster.ts";

/**
 * How much red, green and blue light each dye of a tissue section takes away, to unit length (Ruifrok and Johnston,
 * 2001: haematoxylin, eosin, diaminobenzidine).
 */
const HAEMATOXYLIN = [0.65, 0.704, 0.286] as const;
const EOSIN = [0.072, 0.99, 0.105] as const;
const DAB = [0.268, 0.57, 0.776] as const;

type Dye = readonly [number, number, number];

const dot = (a: Dye, b: Dye): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** How two dyes mix to this density: the amounts, and the share of it that they leave over (least squares). */
function mixture(density: Dye, first: Dye, second: Dye): { first: number; second: number; left: number } {
  const [aa, ab, bb] = [dot(first, first), dot(first, second), dot(second, second)];
  const [a, b] = [dot(density, first), dot(density, second)];
  const size = aa * bb - ab * ab;
  const one = (a * bb - b * ab) / size;
  const two = (b * aa - a * ab) / size;
  const left = density.map((value, at) => value - one * first[at]! - two * second[at]!) as [
    number,
    number,
    number,
  ];
  return {
    first: one,
    second: two,
    left: Math.sqrt(dot(left, left) / Math.max(1e-9, dot(density, density))),
  };
}

/** What a stained section shows: shares of all pixels. */
export interface Stains {
  /** That mix two dyes and no other colour. */
  readonly dyed: number;
  /** Mostly the blue dye, and mostly the other. */
  readonly nuclei: number;
  readonly ground: number;
  /** Nearly black: glass lit from below has none. */
  readonly black: number;
}

/** Of haematoxylin with eosin or with DAB, whichever explains more. @param picture already small. */
export function stains(picture: Raster): Stains {
  const pairs = [EOSIN, DAB].map((second) => countDyed(picture, second));
  return pairs.reduce((a, b) => (b.dyed > a.dyed ? b : a));
}

function countDyed({ data }: Raster, second: Dye): Stains {
  let [dyed, nuclei, ground, black] = [0, 0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const rgb = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (Math.max(...rgb) < 40) black++;
    const density = rgb.map((value) => -Math.log10((value + 1) / 256)) as [number, number, number];
    const strength = Math.sqrt(dot(density, density));
    if (strength < 0.1) continue;
    const mixed = mixture(density, HAEMATOXYLIN, second);
    const most = Math.max(mixed.first, mixed.second);
    // A little below nothing of one dye is noise and the dyes' own variety.
    if (mixed.left > 0.25 || Math.min(mixed.first, mixed.second) < -0.15 * most) continue;
    dyed++;
    if (mixed.first > 1.3 * mixed.second) nuclei++;
    if (mixed.second > 1.3 * mixed.first) ground++;
  }
  const share = (count: number): number => (count * 4) / data.length;
  return { dyed: share(dyed), nuclei: share(nuclei), ground: share(ground), black: share(black) };
}
