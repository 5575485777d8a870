import type { Detector } from "@chaperone/core";
import { factDetectors } from "./facts.ts";
import { createLikenessDetector } from "./likeness/detector.ts";
import { loadModel } from "./linear/load.ts";
import { createOwnershipDetector } from "./ownership/detector.ts";

export { areModelsLoaded } from "./linear/load.ts";
export { factDetectors };

/** Two small models that read the facts. */
export const modelDetectors: readonly Detector[] = [
  createLikenessDetector(() => loadModel("likeness")),
  createOwnershipDetector(() => loadModel("ownership")),
];

/** The light stage: facts, then the models that read them. Order does not matter. */
export const detectors: readonly Detector[] = [...factDetectors, ...modelDetectors];
