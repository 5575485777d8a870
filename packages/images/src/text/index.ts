export { createTextDetector, type TextNets } from "./detector.ts";
