import type { Detector } from "@chaperone/core";

/** Every detector of the light stage. Order does not matter: each runs after those it needs. */
export const detectors: readonly Detector[] = [];
