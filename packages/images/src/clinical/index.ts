export { createClinicalDetector } from "./detector.ts";
