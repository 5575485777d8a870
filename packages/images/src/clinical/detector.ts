import type { ClinicalLook, ImageSighting } from "@chaperone/core";
import type { ImageDetector } from "../detector.ts";
import type { Raster } from "../raster.ts";
import { disc } from "./disc.ts";
import { stains } from "./stains.ts";
import { STATISTICS, type Statistics, small, statistics, views } from "./statistics.ts";
import { BLACK, FILM, type Model } from "./weights.ts";

/** Less sure than this is not worth a word. */
const LEAST = 0.3;
/** So few originals stand behind the weights that nothing is said more surely. */
const MOST = 0.9;

/** Tells by plain figures of tone, colour and shape whether a picture looks like one made in care. */
export function createClinicalDetector(): ImageDetector {
  return {
    id: "clinical",
    reads: "X-rays, scans and other clinical pictures",
    look: async (picture, signal) => {
      signal?.throwIfAborted();
      return looksClinical(picture);
    },
  };
}

interface Guess {
  readonly looksLike: ClinicalLook;
  readonly confidence: number;
}

function looksClinical(picture: Raster): ImageSighting<"image-clinical">[] {
  // In a few pixels there is nothing to tell by.
  if (Math.min(picture.width, picture.height) < 32) return [];
  const whole = small(picture);
  const seen = views(whole).map(statistics);
  const guesses: Guess[] = [
    { looksLike: "radiograph", confidence: surest(FILM, seen) },
    // An ultrasound picture is one of these too, and cannot be told from the others by so little.
    { looksLike: "scan", confidence: surest(BLACK, seen) },
    { looksLike: "fundus", confidence: fundus(whole) },
    { looksLike: "microscopy", confidence: microscopy(whole, seen[0]!) },
  ];
  const best = guesses.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  if (best.confidence < LEAST) return [];
  return [
    {
      kind: "image-clinical",
      region: null,
      frame: 0,
      confidence: Math.min(MOST, best.confidence),
      details: { looksLike: best.looksLike },
    },
  ];
}

const surest = (model: Model, seen: readonly Statistics[]): number =>
  Math.max(...seen.map((figures) => chance(model, figures)));

function chance({ constant, weights }: Model, figures: Statistics): number {
  const sum = STATISTICS.reduce((total, key) => total + weights[key] * figures[key], constant);
  return 1 / (1 + Math.exp(-sum));
}

/** Drawn from one picture and knowledge of how they are made, so never more than likely. */
function fundus(picture: Raster): number {
  const { corners, filled, orange } = disc(picture);
  return corners > 0.8 && filled > 0.95 && orange > 0.9 ? 0.7 : 0;
}

/** Two dyes on lit glass, cells everywhere, no black and nothing plain. From one picture too, and photographs come near. */
function microscopy(picture: Raster, { coloured, change, flat }: Statistics): number {
  const { dyed, nuclei, ground, black } = stains(picture);
  const stained = dyed > 0.6 && nuclei > 0.08 && ground > 0.1 && black < 0.02;
  return stained && coloured > 0.2 && change > 0.42 && flat < 0.1 ? 0.45 : 0;
}
