import { createClinicalDetector } from "./clinical/index.ts";
import type { Codec } from "./codec.ts";
import { createCodeDetector } from "./codes/index.ts";
import type { ImageDetector, Net } from "./detector.ts";
import type { DecodeJpeg2000 } from "./dicom/index.ts";
import { createFaceDetector } from "./faces/index.ts";
import { createTextDetector } from "./text/index.ts";

/** All that looking at pictures needs from the platform. */
export interface ImageTools {
  readonly codec: Codec;
  readonly detectors: readonly ImageDetector[];
  /** For DICOM files packed in this way; without it they are refused. */
  readonly decodeJpeg2000?: DecodeJpeg2000;
}

/** Where each detector's parts come from. What is not given is left out; what cannot be loaded fails when it looks. */
export interface Parts {
  readonly faces?: () => Promise<Net>;
  readonly text?: () => Promise<{ readonly find: Net; readonly read: Net; readonly characters: string }>;
  /** ZXing's WebAssembly. */
  readonly codes?: () => Promise<Uint8Array>;
  readonly clinical?: boolean;
}

/** Nothing is loaded before it looks for the first time. */
export function detectorsOf({ faces, text, codes, clinical }: Parts): ImageDetector[] {
  const detectors: ImageDetector[] = [];
  if (faces) detectors.push(later("faces", "faces", async () => createFaceDetector(await faces())));
  if (text) detectors.push(later("text", "readable text", async () => createTextDetector(await text())));
  if (codes) {
    detectors.push(
      later("codes", "bar and QR codes", async () => createCodeDetector({ wasm: await codes() })),
    );
  }
  if (clinical) detectors.push(createClinicalDetector());
  return detectors;
}

/** A detector that is made when it first looks. One that cannot be made fails then, so that the coverage tells. */
function later(id: ImageDetector["id"], reads: string, make: () => Promise<ImageDetector>): ImageDetector {
  let made: Promise<ImageDetector> | undefined;
  return {
    id,
    reads,
    look: async (picture, signal) => {
      signal?.throwIfAborted();
      made ??= make();
      return (await made).look(picture, signal);
    },
  };
}
