import { detectors } from "./index.ts";
export const factDetectors = detectors.filter((one) => !one.emits.includes("likeness") && !one.emits.includes("detail"));
