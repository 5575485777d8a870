export { type CleanDicomOptions, writeCleanDicom } from "./clean.ts";
export { createJpeg2000Decoder, type DecodeJpeg2000, type Jpeg2000Picture } from "./jpeg-2000.ts";
export { dicomLeftovers } from "./leftovers.ts";
export { type OpenDicomOptions, type OpenedDicom, openDicom } from "./open-dicom.ts";
export type { PixelDecoders } from "./pixels.ts";
export { hidesGreys } from "./window.ts";
