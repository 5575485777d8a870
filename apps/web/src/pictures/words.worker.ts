import type { ImageSighting } from "@chaperone/core";
import type { ImageDetector, Raster } from "@chaperone/images";

/** To the worker that reads words in pictures, and back. `id` tells one look from another. */
export type ToWords =
  | { readonly type: "look"; readonly id: number; readonly picture: Raster }
  | { readonly type: "stop"; readonly id: number };
export type FromWords =
  | { readonly id: number; readonly seen: readonly ImageSighting[] }
  /** The name of an error alone: its message may quote the picture. */
  | { readonly id: number; readonly failed: string };

const send = (message: FromWords): void => postMessage(message);

let detector: Promise<ImageDetector> | null = null;
const running = new Map<number, AbortController>();

addEventListener("message", ({ data }: MessageEvent<ToWords>) => {
  if (data.type === "look") void look(data.id, data.picture);
  else running.get(data.id)?.abort();
});

async function look(id: number, picture: Raster): Promise<void> {
  const abort = new AbortController();
  running.set(id, abort);
  try {
    detector ??= import("./picture-tools.ts").then(({ loadWordFinder }) => loadWordFinder());
    send({ id, seen: await (await detector).look(picture, abort.signal) });
  } catch (error) {
    // What could not be loaded is tried again with the next picture.
    if (!abort.signal.aborted) detector = null;
    send({ id, failed: error instanceof Error ? error.name : "Error" });
  } finally {
    running.delete(id);
  }
}
