import { sortImageWords } from "@chaperone/checker";
import {
  cleanCopy,
  ImageError,
  type LookProgress,
  lookAt,
  type OpenedImage,
  openImage,
  type Raster,
} from "@chaperone/images";
import type { ImageTools } from "@chaperone/images/web";
import type { FromWorker, Step, ToWorker, View } from "./protocol.ts";

type Job = Exclude<ToWorker, { readonly type: "forget" }>;

const send = (message: FromWorker, transfer: Transferable[] = []): void => postMessage(message, { transfer });

/** One after the other: there is one processor's worth of work in each. */
const waiting: Job[] = [];
let current: { readonly key: string; readonly abort: AbortController } | null = null;
/** The picture looked at last is the one most likely to be copied next. */
let opened: { readonly key: string; readonly image: OpenedImage } | null = null;
let tools: Promise<ImageTools> | null = null;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type !== "forget") {
    waiting.push(data);
    if (!current) void work();
    return;
  }
  const { key } = data;
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
  const report = await lookAt(image, detectors, { signal, onProgress: lookingAt(step) });
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
  const image = await openImage(new Uint8Array(await file.arrayBuffer()), codec, { decodeJpeg2000 });
  signal.throwIfAborted();
  opened = { key, image };
  return image;
}

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

/** Large enough to find a face by eye, small enough to be drawn at once. In pixels of the longer side. */
const LONGEST = 1600;

function shown({ width, height }: { readonly width: number; readonly height: number }): ImageBitmapOptions {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return {
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeHeight: Math.max(1, Math.round(height * scale)),
    resizeQuality: "medium",
  };
}

const viewOf = (frame: Raster): Promise<View> =>
  createImageBitmap(
    new ImageData(frame.data as Uint8ClampedArray<ArrayBuffer>, frame.width, frame.height),
    shown(frame),
  );

const fitted = (file: Blob, size: { readonly width: number; readonly height: number }): Promise<View> =>
  createImageBitmap(file, shown(size));

/** Only our own errors hold sentences that are made to be read, and that quote nothing. */
const inWords = (error: unknown): string =>
  error instanceof ImageError
    ? error.message
    : "This picture could not be looked at: something went wrong on the way. Please save it as PNG or JPEG and try that.";
