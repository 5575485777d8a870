import type { ImageSighting } from "@chaperone/core";
import type { ImageDetector, Net } from "../detector.ts";
import type { Raster } from "../raster.ts";
import { confidenceOf } from "./confidence.ts";
import { join, turnedMost } from "./join.ts";
import { glimpses } from "./look.ts";
import { passesFor } from "./passes.ts";

/** Below this a glimpse is not worth a doctor's attention, even as a "maybe". */
const LEAST_CONFIDENCE = 0.2;

export interface FaceOptions {
  /**
   * 1 finds upright faces from about 1/50 of a photograph's long side, turned ones from 1/35. With 1.5 faces down to
   * two thirds of that are found as well, in about twice the time and memory.
   */
  readonly finer?: number;
}

/**
 * Finds faces: upright or turned by a quarter, a half or three quarters, from close-ups to faces far back.
 * @param net models/faces.onnx: of one picture [1, 3, height, width], offsets and scores.
 */
export function createFaceDetector(net: Net, { finer = 1 }: FaceOptions = {}): ImageDetector {
  return {
    id: "faces",
    reads: "faces",
    async look(picture: Raster, signal?: AbortSignal): Promise<readonly ImageSighting<"image-face">[]> {
      const seen = join(await glimpses(net, picture, passesFor(picture, finer), signal));
      return seen
        .map((face) => ({
          kind: "image-face" as const,
          region: face[0].region,
          frame: 0,
          confidence: confidenceOf(face),
          details: { turned: turnedMost(face) },
        }))
        .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
        .toSorted((a, b) => b.confidence - a.confidence);
    },
  };
}
