import { type Still, viewSize } from "./protocol.ts";

/** How many moments of a film are looked at. */
const MOMENTS = 12;
/** How long the browser may take to open the film, and to find one moment of it. In milliseconds. */
const PATIENCE = 15_000;
/** Beyond the end of any film. */
const BEYOND = 1e101;

export interface Stills {
  /** When each stands, in seconds from the start. */
  readonly moments: readonly number[];
  /** How long the film is; null where it does not tell. */
  readonly seconds: number | null;
}

/**
 * Moments of a film, evenly spread from its first to its last, played by a media element that is never shown. Where
 * the film breaks off or the browser gets stuck, those that were had until then.
 * @param take gets each still, and closes it; the next comes once it is done.
 * @param onStep called before each still with how many were taken, and of how many.
 * @returns null where the browser can show no picture of it.
 * @throws the signal's reason when aborted.
 */
export async function takeStills(
  film: Blob,
  signal: AbortSignal,
  take: (still: Still) => Promise<void>,
  onStep: (done: number, of: number) => void,
): Promise<Stills | null> {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.preload = "auto";
  const address = URL.createObjectURL(film);
  const moments: number[] = [];
  const takeOne = async (): Promise<boolean> => {
    signal.throwIfAborted();
    onStep(moments.length, MOMENTS);
    const still = await stillOf(video);
    if (!still) return false;
    await take(still);
    moments.push(video.currentTime);
    return true;
  };
  try {
    const loaded = heard(video, "loadeddata", signal);
    video.src = address;
    // A film whose pictures are packed in a way the browser does not know is heard and not seen.
    if (!(await loaded) || video.videoWidth === 0) return null;
    const seconds = await lengthOf(video, signal);
    for (let at = 0; at < (seconds ? MOMENTS : 1); at++) {
      const moment = ((seconds ?? 0) * at) / (MOMENTS - 1);
      if (!(await sought(video, moment, signal)) || !(await takeOne())) break;
    }
    if (moments.length === 0) return null;
    return { moments, seconds };
  } finally {
    // Its decoder's memory is freed at once, not some day.
    video.removeAttribute("src");
    video.load();
    URL.revokeObjectURL(address);
  }
}

/** The picture that is shown now; null where there is none. */
async function stillOf(video: HTMLVideoElement): Promise<Still | null> {
  try {
    // Handed over as it came out of the decoder: to draw it takes a while, which is the worker's to spend.
    return new VideoFrame(video);
  } catch {
    // Browsers without, and pages from a host without encryption.
    const size = viewSize({ width: video.videoWidth, height: video.videoHeight });
    return createImageBitmap(video, size).catch(() => null);
  }
}

/** In seconds. A film that was written while it was recorded tells its length only once its end was sought. */
async function lengthOf(video: HTMLVideoElement, signal: AbortSignal): Promise<number | null> {
  if (video.duration === Number.POSITIVE_INFINITY) await sought(video, BEYOND, signal);
  return Number.isFinite(video.duration) ? video.duration : null;
}

function sought(video: HTMLVideoElement, seconds: number, signal: AbortSignal): Promise<boolean> {
  const seeked = heard(video, "seeked", signal);
  video.currentTime = seconds;
  return seeked;
}

/**
 * Whether it came before an error and before patience was lost.
 * @throws the signal's reason when aborted.
 */
async function heard(video: HTMLVideoElement, event: string, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const over = new AbortController();
  const once = { signal: over.signal };
  video.addEventListener(event, () => resolve(true), once);
  video.addEventListener("error", () => resolve(false), once);
  signal.addEventListener("abort", () => reject(signal.reason), once);
  const timer = setTimeout(() => resolve(false), PATIENCE);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}
