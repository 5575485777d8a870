import { sortImageWords } from "@chaperone/checker";
import {
  type Codec,
  cleanCopy,
  type FilmFormat,
  type FilmStills,
  ImageError,
  isFilm,
  type LookProgress,
  lookAt,
  type OpenedImage,
  openFilm,
  openImage,
  type Raster,
  sniff,
} from "@chaperone/images";
import type { ImageTools } from "@chaperone/images/web";
import { fullestFrame } from "./film.ts";
import { type FromWorker, type Step, type Still, type ToWorker, type View, viewSize } from "./protocol.ts";

type Job = Extract<ToWorker, { readonly type: "look" | "copy" }>;

const send = (message: FromWorker, transfer: Transferable[] = []): void => postMessage(message, { transfer });

/** One after the other: there is one processor's worth of work in each. */
const waiting: Job[] = [];
let current: { readonly key: string; readonly abort: AbortController } | null = null;
/** The picture looked at last is the one most likely to be copied next. */
let opened: { readonly key: string; readonly image: OpenedImage } | null = null;
/** The film whose stills are waited for. */
let film: FilmReader | null = null;
let tools: Promise<ImageTools> | null = null;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const { type, key } = data;
  if (type === "look" || type === "copy") {
    waiting.push(data);
    if (!current) void work();
    return;
  }
  if (type === "still") {
    if (film?.key === key) void film.take(data);
    else data.still.close();
    return;
  }
  if (type === "film-end") {
    if (film?.key === key) film.end(data.seconds);
    return;
  }
  waiting.splice(0, waiting.length, ...waiting.filter((job) => job.key !== key));
  if (current?.key === key) current.abort.abort();
  if (opened?.key === key) opened = null;
});

async function work(): Promise<void> {
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    const abort = new AbortController();
    current = { key: job.key, abort };
    try {
      await (job.type === "look" ? look(job, abort.signal) : copy(job, abort.signal));
    } catch (error) {
      if (!abort.signal.aborted) send({ type: "refused", key: job.key, why: inWords(error) });
    }
  }
  current = null;
}

async function look({ key, file }: Job & { type: "look" }, signal: AbortSignal): Promise<void> {
  const step = stepsOf(key);
  step({ doing: "opening" });
  const image = await open(key, file, signal);
  const view = await viewOf(image.frames[0]!);
  signal.throwIfAborted();
  send({ type: "opened", key, view }, [view]);
  const { detectors } = await theTools(step);
  const report = await lookAt(image, detectors, { signal, onProgress: lookingAt(step), together: true });
  if (isFilm(image.format)) {
    const fullest = await viewOf(image.frames[fullestFrame(report)]!);
    signal.throwIfAborted();
    send({ type: "opened", key, view: fullest }, [fullest]);
  }
  send({ type: "seen", key, report: await sortImageWords(report) });
}

async function copy(
  { key, file, covers, seen, kept }: Job & { type: "copy" },
  signal: AbortSignal,
): Promise<void> {
  const step = stepsOf(key);
  step({ doing: "writing" });
  const image = await open(key, file, signal);
  const { codec, detectors } = await theTools(step);
  const written = await cleanCopy({
    image,
    covers,
    seen,
    kept,
    codec,
    detectors,
    signal,
    onProgress: lookingAt(step),
    together: true,
  });
  const { bytes, format, leftovers, isClean } = written;
  const copied = new Blob([bytes], { type: `image/${format}` });
  const report = await sortImageWords(written.report);
  const view = await fitted(copied, report);
  signal.throwIfAborted();
  send({ type: "copied", key, copy: { file: copied, format, report, leftovers, isClean, view } }, [view]);
}

async function open(key: string, file: Blob, signal: AbortSignal): Promise<OpenedImage> {
  if (opened?.key === key) return opened.image;
  opened = null;
  const { codec, decodeJpeg2000 } = await theTools(stepsOf(key));
  signal.throwIfAborted();
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const format = sniff(head);
  // No copy is made of a film, so it need not be kept.
  if (isFilm(format)) return openFilm(file, format, async () => stillsOf(key, format, codec, signal));
  const image = await openImage(new Uint8Array(await file.arrayBuffer()), codec, { decodeJpeg2000 });
  signal.throwIfAborted();
  opened = { key, image };
  return image;
}

/** Bytes that tell a film. */
const HEAD = 4096;

interface FilmReader {
  readonly key: string;
  take(message: Extract<ToWorker, { readonly type: "still" }>): Promise<void>;
  end(seconds: number | null): void;
}

/** Asks the page, which always answers: with stills and their end, or by calling the film off. */
async function stillsOf(
  key: string,
  format: FilmFormat,
  codec: Codec,
  signal: AbortSignal,
): Promise<FilmStills> {
  const { promise, resolve, reject } = Promise.withResolvers<FilmStills>();
  const frames: Raster[] = [];
  film = {
    key,
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
  signal.addEventListener("abort", () => reject(signal.reason));
  signal.throwIfAborted();
  send({ type: "film", key, format });
  try {
    return await promise;
  } finally {
    film = null;
  }
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

/** Loaded once; where that fails, the next picture tries again. */
async function theTools(step: (step: Partial<Step> & Pick<Step, "doing">) => void): Promise<ImageTools> {
  if (!tools) {
    step({ doing: "loading" });
    tools = loadTools();
    tools.catch(() => {
      tools = null;
    });
  }
  return tools;
}

/** Scripts of their own, the models among them. */
async function loadTools(): Promise<ImageTools> {
  try {
    const { loadPictureTools } = await import("./picture-tools.ts");
    return await loadPictureTools();
  } catch (cause) {
    throw new ImageError(
      "not-supported",
      "What is needed to look at pictures could not be loaded. Please open this page again while you are connected to where it comes from.",
      { cause },
    );
  }
}

const stepsOf =
  (key: string) =>
  (step: Partial<Step> & Pick<Step, "doing">): void =>
    send({ type: "step", key, step: { what: "", done: 0, of: 0, ...step } });

const lookingAt =
  (step: ReturnType<typeof stepsOf>) =>
  ({ done, of, what }: LookProgress): void => {
    // What is done is told once more at the end.
    if (done < of) step({ doing: "looking", what, done, of });
  };

const viewOf = (frame: Raster): Promise<View> =>
  createImageBitmap(
    new ImageData(frame.data as Uint8ClampedArray<ArrayBuffer>, frame.width, frame.height),
    viewSize(frame),
  );

const fitted = (file: Blob, size: { readonly width: number; readonly height: number }): Promise<View> =>
  createImageBitmap(file, viewSize(size));

/** Only our own errors hold sentences that are made to be read, and that quote nothing. */
const inWords = (error: unknown): string =>
  error instanceof ImageError
    ? error.message
    : "This picture could not be looked at: something went wrong on the way. Please save it as PNG or JPEG and try that.";
