import type { ImageSighting } from "@chaperone/core";
import { ImageError } from "../image-error.ts";
import type { Raster } from "../raster.ts";
import { damaged, type Element } from "./elements.ts";
import { readDicom } from "./file.ts";
import { startsStream } from "./frames.ts";
import { nativeLength, type PixelSource, pixelSource } from "./header.ts";
import { type PixelDecoders, pictureReader } from "./pixels.ts";
import { tellsOf } from "./tells.ts";
import { decimalsOf } from "./values.ts";

export interface OpenDicomOptions extends PixelDecoders {
  readonly signal?: AbortSignal | undefined;
}

export interface OpenedDicom {
  /** As a viewer shows them at first, without overlays. */
  readonly frames: readonly Raster[];
  /** How long each frame stands, in milliseconds; empty where it is no film. */
  readonly delays: readonly number[];
  readonly metadata: ImageSighting<"image-metadata">[];
  readonly clinical: ImageSighting<"image-clinical">[];
}

/** From a film's frame time, or its frames a second. */
export function delayOf(elements: readonly Element[]): number | null {
  const [frameTime] = decimalsOf(elements, 0x00181063);
  if (frameTime !== undefined && frameTime > 0) return frameTime;
  const [rate] = [...decimalsOf(elements, 0x00082144), ...decimalsOf(elements, 0x00180040)];
  return rate !== undefined && rate > 0 ? 1000 / rate : null;
}

/** Whole streams beyond the frames that the header tells of: no viewer that believes it shows them. */
function behindFirst(pieces: readonly Uint8Array[], frames: number): Uint8Array {
  const more = pieces.filter(startsStream).slice(frames);
  return more[0] ?? new Uint8Array(0);
}

function behindFrames({ data, header }: PixelSource): Uint8Array {
  const length = nativeLength(header);
  if (data.fragments) return behindFirst(data.fragments.slice(1), header.frames);
  const rest = data.value.subarray(length);
  // One byte makes the length even.
  return rest.length === 1 ? new Uint8Array(0) : rest;
}

/** Whatever a hostile file makes fail inside is one thing to the reader: a damaged file. */
export function asImageError(error: unknown, signal?: AbortSignal): unknown {
  if (error instanceof ImageError || signal?.aborted) return error;
  return damaged();
}

/**
 * Opens a DICOM file: every frame as an 8-bit picture, and what else the file tells. Overlays are reported and left
 * out: they often hold the patient's name, and what is not drawn cannot stay in a copy.
 * @throws ImageError; the signal's reason when aborted.
 */
export async function openDicom(bytes: Uint8Array, options: OpenDicomOptions = {}): Promise<OpenedDicom> {
  const { signal } = options;
  try {
    signal?.throwIfAborted();
    const file = await readDicom(bytes);
    const source = pixelSource(file);
    const read = pictureReader(source, file.elements, options);
    const frames: Raster[] = [];
    let hadHiddenBits = false;
    let hadComments = false;
    for (let index = 0; index < source.header.frames; index++) {
      signal?.throwIfAborted();
      const frame = await read(index);
      frames.push(frame.picture);
      hadHiddenBits ||= frame.hadHiddenBits;
      hadComments ||= frame.hadComments;
    }
    const delay = frames.length > 1 ? delayOf(file.elements) : null;
    return {
      frames,
      delays: delay === null ? [] : frames.map(() => delay),
      metadata: tellsOf(file, { hadHiddenBits, hadComments, behindFrames: behindFrames(source) }),
      clinical: [
        { kind: "image-clinical", region: null, frame: 0, confidence: 0.99, details: { looksLike: "dicom" } },
      ],
    };
  } catch (error) {
    throw asImageError(error, signal);
  }
}
