import { area } from "../geometry.ts";
import type { Seen } from "./join.ts";

const logOdds = (share: number): number => Math.log(share / (1 - share));

/** Faces of more than this part of the picture are large enough to be known in more than one look. */
const LARGE = 0.04;

/**
 * Logistic regression on 680 findings (404 of them faces) in 413 made-up and faceless pictures (models/faces.md). Small
 * faces are often seen once only, and nothing follows from that; a large one that a single look alone saw is most
 * likely none.
 */
const WEIGHTS = { start: 0.6, score: 1.5, alone: -3.2 };

/** How likely it is a face, 0 to 1. */
export function confidenceOf([first, ...others]: Seen): number {
  const again = others.reduce((sum, { score }) => sum + score, 0);
  const alone = area(first.region) > LARGE ? Math.max(0, 1 - again) : 0;
  const score = Math.min(0.999, Math.max(0.001, first.score));
  const sum = WEIGHTS.start + WEIGHTS.score * logOdds(score) + WEIGHTS.alone * alone;
  return 1 / (1 + Math.exp(-sum));
}
