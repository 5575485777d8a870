export { createCodeDetector } from "./detector.ts";
