export { createFaceDetector, type FaceOptions } from "./faces.ts";
