import type { Detector } from "@chaperone/core";
import { factDetectors } from "./facts.ts";
import { createLikenessDetector } from "./likeness/detector.ts";
import { loadModel } from "./linear/load.ts";
import { createOwnershipDetector } from "./ownership/detector.ts";

/** The light stage: facts, then the two small models that read them. Order does not matter. */
export const detectors: readonly Detector[] = [
  ...factDetectors,
  createLikenessDetector(() => loadModel("likeness")),
  createOwnershipDetector(() => loadModel("ownership")),
];
