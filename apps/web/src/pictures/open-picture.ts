import type { ImageFormat } from "@chaperone/core";
import { ImageError, isFilm, LIMITS, type OpenedImage, openFilm, openImage, sniff } from "@chaperone/images";
import { type FilmReader, readFilm } from "./film-reader.ts";
import type { FromWorker, Step, ToWorker } from "./protocol.ts";
import { theTools } from "./worker-tools.ts";

/** The picture looked at last is the one most likely to be copied next. */
let opened: { readonly key: string; readonly image: OpenedImage } | null = null;
/** The film whose stills are waited for. */
let film: FilmReader | null = null;

/** Bytes that tell what a file is. */
const HEAD = 4096;

/** @throws ImageError, NotLoaded; the signal's reason when aborted */
export async function openPicture(
  key: string,
  file: Blob,
  send: (message: FromWorker) => void,
  tell: (step: Step) => void,
  signal: AbortSignal,
): Promise<OpenedImage> {
  if (opened?.key === key) return opened.image;
  opened = null;
  const format = await formatOf(file);
  const { codec, decodeJpeg2000 } = await theTools(tell);
  signal.throwIfAborted();
  if (isFilm(format)) {
    // No copy is made of a film, so it need not be kept.
    return openFilm(file, format, async () => {
      signal.throwIfAborted();
      const reader = readFilm(key, codec, signal);
      film = reader;
      // The page always answers: with stills and their end, or by calling the film off.
      send({ type: "film", key, format });
      return reader.stills.finally(() => {
        film = null;
      });
    });
  }
  const image = await openImage(new Uint8Array(await file.arrayBuffer()), codec, { decodeJpeg2000 });
  signal.throwIfAborted();
  opened = { key, image };
  return image;
}

/**
 * What it is by its content. What is no picture is refused before any model is loaded for it, and what is too large
 * before it is read whole: there may be no room for it.
 */
async function formatOf(file: Blob): Promise<ImageFormat> {
  if (file.size === 0) throw new ImageError("empty", "");
  const format = sniff(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (format === null) throw new ImageError("unknown-format", "");
  if (file.size > LIMITS.fileBytes) throw new ImageError("too-large", "");
  return format;
}

/** A still that was waited for, or that comes too late. */
export function takeStill(message: Extract<ToWorker, { readonly type: "still" }>): void {
  if (film?.key === message.key) void film.take(message);
  else message.still.close();
}

export function endFilm({ key, seconds }: Extract<ToWorker, { readonly type: "film-end" }>): void {
  if (film?.key === key) film.end(seconds);
}

export function forgetOpened(key: string): void {
  if (opened?.key === key) opened = null;
}
