import type { Size } from "../geometry.ts";
import { type Candidate, thickness } from "./candidates.ts";
import type { Cut } from "./cut.ts";
import type { Reading } from "./read.ts";

/** What speaks for or against text, of the place and its pixels alone. */
export const LOOKS = [
  "score",
  "surest",
  "filled",
  "echo",
  "large",
  "huge",
  "long",
  "two-tone",
  "span",
  "rough",
  "ink",
] as const;
/** The same of what was read. */
export const READS = ["certain", "least", "letters", "crowded", "none", "latin"] as const;

const logit = (share: number): number => {
  const kept = Math.min(0.995, Math.max(0.005, share));
  return Math.log(kept / (1 - kept));
};

/** Letters a 16th of the long side high: what is larger is rarely text, but lungs and leaves are. */
const HUGE = -4;

/** In the order of LOOKS. */
export function looksOf({ box, score, surest, filled, echo }: Candidate, cut: Cut, picture: Size): number[] {
  const { twoTone, span, rough, ink } = tones(cut);
  const large = Math.log2(thickness(box) / Math.max(picture.width, picture.height));
  return [
    logit(score),
    logit(surest),
    filled,
    echo,
    large,
    Math.max(0, large - HUGE),
    Math.log2(Math.max(box.width, box.height) / thickness(box)),
    twoTone,
    span,
    rough,
    ink,
  ];
}

/** In the order of READS. */
export function readsOf({ words, certainty, least, length }: Reading, cut: Cut): number[] {
  const latin = [...words].filter((letter) => letter > " " && letter < "\u0250").length;
  return [
    logit(certainty),
    logit(least),
    Math.log2(1 + length),
    // Letters for each height of the line: two or so in print.
    (length * cut.height) / cut.width,
    Number(length === 0),
    length === 0 ? 0 : latin / length,
  ];
}

interface Tones {
  /** How well two shades explain the pixels: variance between them, of all (Otsu's measure), 0 to 1. */
  readonly twoTone: number;
  /** Between the lightest and the darkest twentieth, 0 to 1. */
  readonly span: number;
  /** Mean step between neighbours, in standard deviations. */
  readonly rough: number;
  /** Part of the rarer of both shades. */
  readonly ink: number;
}

function tones({ width, height, planes: [blue, green, red] }: Cut): Tones {
  const light = Float32Array.from(green, (value, at) => 0.59 * value + 0.3 * red[at]! + 0.11 * blue[at]!);
  const counts = new Float64Array(256);
  for (const value of light) counts[Math.min(255, Math.max(0, Math.round(value)))]!++;
  const total = light.length;
  const mean = light.reduce((sum, value) => sum + value, 0) / total;
  const variance = light.reduce((sum, value) => sum + (value - mean) ** 2, 0) / total;
  let [below, sum, between, ink] = [0, 0, 0, 0];
  let [dark, bright] = [0, 255];
  for (let shade = 0; shade < 256; shade++) {
    below += counts[shade]!;
    sum += shade * counts[shade]!;
    if (below < total / 20) dark = shade + 1;
    if (below < (19 * total) / 20) bright = shade + 1;
    if (below === 0 || below === total) continue;
    const gap = sum / below - (mean * total - sum) / (total - below);
    const found = (below / total) * (1 - below / total) * gap * gap;
    if (found > between) [between, ink] = [found, Math.min(below, total - below) / total];
  }
  let steps = 0;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const at = y * width + x;
      steps += Math.abs(light[at]! - light[at - 1]!) + Math.abs(light[at]! - light[at - width]!);
    }
  }
  const spread = Math.sqrt(variance);
  return {
    twoTone: variance > 0 ? between / variance : 0,
    span: Math.max(0, bright - dark) / 255,
    rough: spread > 0.5 ? steps / (2 * total * spread) : 0,
    ink,
  };
}
