import type { Codec, FilmStills, Raster } from "@chaperone/images";
import { type Still, type ToWorker, viewSize } from "./protocol.ts";

/** Gathers the stills of one film as the page hands them over. */
export interface FilmReader {
  readonly key: string;
  take(message: Extract<ToWorker, { readonly type: "still" }>): Promise<void>;
  end(seconds: number | null): void;
  /** All of them, once the page has said that there are no more; rejected where one cannot be read. */
  readonly stills: Promise<FilmStills>;
}

/** @param signal its reason ends the waiting */
export function readFilm(key: string, codec: Codec, signal: AbortSignal): FilmReader {
  const { promise, resolve, reject } = Promise.withResolvers<FilmStills>();
  const frames: Raster[] = [];
  signal.addEventListener("abort", () => reject(signal.reason));
  return {
    key,
    stills: promise,
    async take({ still, port }) {
      try {
        frames.push(await rasterOf(still, frames[0], codec));
      } catch (error) {
        reject(error);
      }
      port.postMessage(null);
    },
    end: (seconds) => resolve({ frames, seconds }),
  };
}

/** As large as the one before it. By way of the codec, which refuses browsers that give made-up pixels. */
async function rasterOf(still: Still, before: Raster | undefined, codec: Codec): Promise<Raster> {
  const { resizeWidth, resizeHeight } = viewSize(sizeOf(still));
  const canvas = new OffscreenCanvas(before?.width ?? resizeWidth, before?.height ?? resizeHeight);
  const context = canvas.getContext("2d")!;
  context.imageSmoothingQuality = "medium";
  context.drawImage(still, 0, 0, canvas.width, canvas.height);
  still.close();
  const png = await canvas.convertToBlob({ type: "image/png" });
  const [frame] = await codec.decode(new Uint8Array(await png.arrayBuffer()), "png");
  return frame!;
}

const sizeOf = (still: Still) =>
  "displayWidth" in still ? { width: still.displayWidth, height: still.displayHeight } : still;
