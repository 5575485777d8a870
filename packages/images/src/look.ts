import type { CoverageEntry, DetectorRun, ImageFormat, ImageReport, ImageSighting } from "@chaperone/core";
import { hasAlpha } from "./cover/write-copy.ts";
import type { ImageDetector } from "./detector.ts";
import { isFilm } from "./film.ts";
import { distinctFrames } from "./frames.ts";
import { overlap } from "./geometry.ts";
import type { OpenedImage } from "./open.ts";
import { type Raster, raster } from "./raster.ts";

/** How far the looking has come, in steps of one detector on one frame. */
export interface LookProgress {
  readonly done: number;
  readonly of: number;
  /** What is looked for now, as a doctor would say it. */
  readonly what: string;
}

export interface LookOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LookProgress) => void;
  /** All detectors at once, for those that work in a thread of their own. It takes the memory of all of them. */
  readonly together?: boolean;
}

/** More frames than these are looked at in part: minutes of waiting help nobody. */
export const MOST_FRAMES = 24;

/**
 * Lets every detector look at every frame. Frames that are nearly alike are looked at once. A detector that fails is
 * told in the coverage, and the others go on.
 * @throws the signal's reason when aborted.
 */
export async function lookAt(
  image: OpenedImage,
  detectors: readonly ImageDetector[],
  { signal, onProgress, together = false }: LookOptions = {},
): Promise<ImageReport> {
  const [first] = image.frames;
  if (!first) throw new RangeError("an opened image has a frame");
  const { looked, distinct } = distinctFrames(image.frames, MOST_FRAMES);
  const partly = `${looked.length} of ${distinct} different frames were looked at`;
  const whole: DetectorRun = looked.length < distinct ? skipped(partly) : { state: "ran" };
  const of = looked.length * detectors.length;
  let done = 0;
  const each = async (detector: ImageDetector): Promise<Looked> => {
    const sightings: ImageSighting[] = [];
    let run = whole;
    try {
      for (const frame of looked) {
        signal?.throwIfAborted();
        onProgress?.({ done, of, what: detector.reads });
        const seen = await lookThrough(detector, image.frames[frame] as Raster, signal);
        sightings.push(...seen.map((sighting) => ({ ...sighting, frame })));
        done++;
      }
    } catch (error) {
      signal?.throwIfAborted();
      run = { state: "failed", reason: error instanceof Error ? error.name : "Error" };
    }
    return { sightings, entry: { detector: detector.id, reads: detector.reads, run } };
  };
  const parts = together ? await Promise.all(detectors.map(each)) : await inTurn(detectors, each);
  signal?.throwIfAborted();
  onProgress?.({ done: of, of, what: detectors.at(-1)?.reads ?? "" });
  return {
    format: image.format,
    width: first.width,
    height: first.height,
    frames: image.frames.length,
    sightings: [...image.metadata, ...image.clinical, ...parts.flatMap(({ sightings }) => sightings)],
    coverage: [METADATA, ...framesMissing(image), ...parts.map(({ entry }) => entry)],
  };
}

/** What one detector saw, and whether it ran. */
interface Looked {
  readonly sightings: readonly ImageSighting[];
  readonly entry: CoverageEntry;
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  each: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await each(item));
  return results;
}

const framesMissing = ({ missing, format }: OpenedImage): CoverageEntry[] =>
  missing ? [{ detector: "frames", reads: allOf(format), run: skipped(missing) }] : [];

const allOf = (format: ImageFormat): string =>
  isFilm(format) ? "every moment of a film, and its sound" : "every picture in the file";

/** A file whose metadata cannot be read is not opened at all, so here it always was. */
const METADATA: CoverageEntry = {
  detector: "metadata",
  reads: "what the file carries besides its pixels",
  run: { state: "ran" },
};

const skipped = (reason: string): DetectorRun => ({ state: "skipped", reason });

/** Looks at a see-through picture as it appears on light and dark pages, and at what it hides. */
async function lookThrough(
  detector: ImageDetector,
  picture: Raster,
  signal?: AbortSignal,
): Promise<readonly ImageSighting[]> {
  if (!hasAlpha(picture)) return detector.look(picture, signal);
  const seen: ImageSighting[] = [];
  for (const view of views(picture)) {
    signal?.throwIfAborted();
    for (const sighting of await detector.look(view, signal)) {
      const same = seen.findIndex((other) => isSame(other, sighting));
      if (same < 0) seen.push(sighting);
      else if (sighting.confidence > (seen[same] as ImageSighting).confidence) seen[same] = sighting;
    }
  }
  return seen;
}

const isSame = (a: ImageSighting, b: ImageSighting): boolean =>
  a.kind === b.kind &&
  (a.region === null || b.region === null ? a.region === b.region : overlap(a.region, b.region) > 0.5);

function* views(picture: Raster): Generator<Raster> {
  yield on(255, picture);
  yield on(0, picture);
  if (hidesColours(picture)) yield opaque(picture);
}

/** The picture on a page of one grey. */
function on(page: number, { width, height, data }: Raster): Raster {
  const flat = raster(width, height);
  for (let at = 0; at < data.length; at += 4) {
    const opacity = (data[at + 3] as number) / 255;
    for (let channel = at; channel < at + 3; channel++) {
      flat.data[channel] = page + ((data[channel] as number) - page) * opacity;
    }
    flat.data[at + 3] = 255;
  }
  return flat;
}

/** Below it, of 255, what stands in a pixel is seen so faintly that it may be missed, and is strong once made opaque. */
const FAINT = 128;

/** Whether more than one colour stands under pixels that are hardly seen. */
function hidesColours({ data }: Raster): boolean {
  let first = -1;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at + 3] as number) >= FAINT) continue;
    const colour = ((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number);
    if (first < 0) first = colour;
    else if (colour !== first) return true;
  }
  return false;
}

function opaque({ width, height, data }: Raster): Raster {
  const solid = raster(width, height, data.slice());
  for (let at = 3; at < data.length; at += 4) solid.data[at] = 255;
  return solid;
}
