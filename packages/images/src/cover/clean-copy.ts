import type { CoverageEntry, ImageReport, ImageSighting, Region } from "@chaperone/core";
import type { Codec } from "../codec.ts";
import type { ImageDetector } from "../detector.ts";
import { type CleanDicomOptions, dicomLeftovers, hidesGreys, writeCleanDicom } from "../dicom/index.ts";
import { area, between, type PixelBox, type Size, shared, toPixels, toRegion } from "../geometry.ts";
import { type LookOptions, lookAt } from "../look.ts";
import { leftovers as metadataLeft } from "../metadata/index.ts";
import type { OpenedImage } from "../open.ts";
import { openImage } from "../open-image.ts";
import type { Raster } from "../raster.ts";
import { coversOf, lookingAround, partsAround } from "./around.ts";
import { BLACK, type Colour, WHITE } from "./cover.ts";
import { type Copy, writeCopy } from "./write-copy.ts";

export interface CleanCopyOptions extends LookOptions {
  readonly image: OpenedImage;
  /** On every frame. */
  readonly covers: readonly Region[];
  readonly codec: Codec;
  readonly detectors: readonly ImageDetector[];
  /** What was seen in the image. With it, the copy of one picture is looked at again around its covers alone. */
  readonly seen?: ImageReport;
  /** What was seen in the image and is to stay: not counted when it is seen again beside a cover. */
  readonly kept?: readonly ImageSighting[];
  readonly colour?: Colour | "contrast";
  /** Of a DICOM file a DICOM file again, with new ids and nothing but what shows the pixels. */
  readonly asDicom?: Pick<CleanDicomOptions, "isTextCovered">;
}

export interface CleanCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: Copy["format"] | "dicom";
  /** What is seen in the copy, with what the person chose to keep. */
  readonly report: ImageReport;
  /** What should be gone and is not: metadata, and what is still seen under or beside a cover. */
  readonly leftovers: readonly ImageSighting[];
  /** Every part of the looking ran, and nothing is left over. */
  readonly isClean: boolean;
  /** The same, but for what a DICOM file shows only when somebody turns its window; the coverage tells of that. */
  readonly isCleanAsShown: boolean;
}

/**
 * Writes a clean copy, opens what was written, and looks at it anew.
 * @throws ImageError "cannot-write"; the signal's reason when aborted.
 */
export async function cleanCopy(options: CleanCopyOptions): Promise<CleanCopy> {
  const { covers, codec, kept = [], colour = BLACK, signal } = options;
  signal?.throwIfAborted();
  const copy = await write(options);
  signal?.throwIfAborted();
  const left = await (copy.format === "dicom"
    ? dicomLeftovers(copy.bytes)
    : metadataLeft(copy.bytes, copy.format));
  const written: OpenedImage = { ...(await openImage(copy.bytes, codec)), metadata: left };
  const report = await lookAgain(written, options);
  const hidden = written.frames.every((frame) =>
    covers.every((region) =>
      copy.format === "dicom"
        ? isFilled(frame, region, [middleOf(frame, region)], false)
        : isFilled(frame, region, colour === "contrast" ? [BLACK, WHITE] : [colour], copy.format === "jpeg"),
    ),
  );
  const leftovers = [
    ...left,
    ...report.sightings.filter((sighting) => isLeft(sighting, covers, kept, hidden)),
  ];
  const ran = report.coverage.every(({ run }) => run.state === "ran");
  const isCleanAsShown = ran && hidden && leftovers.length === 0;
  const hides = copy.format === "dicom" && (await hidesGreys(copy.bytes));
  const coverage = hides ? [...report.coverage, BEYOND_WINDOW] : report.coverage;
  return {
    ...copy,
    report: { ...report, coverage },
    leftovers,
    isClean: isCleanAsShown && !hides,
    isCleanAsShown,
  };
}

/** Greys keep their depth in a DICOM file, and nobody can look at a picture through every window. */
const BEYOND_WINDOW: CoverageEntry = {
  detector: "window",
  reads: "what other windows of the scan show",
  run: { state: "skipped", reason: "it is looked at through the file's own window" },
};

async function write({
  image,
  covers,
  codec,
  colour = BLACK,
  asDicom,
}: CleanCopyOptions): Promise<Pick<CleanCopy, "bytes" | "format">> {
  if (!asDicom || image.format !== "dicom") return writeCopy(image, covers, codec, colour);
  return { bytes: new Uint8Array(writeCleanDicom(image.bytes, covers, asDicom)), format: "dicom" };
}

/**
 * What is seen in the copy. Where one picture was looked at before, only the surroundings of its covers are new: the
 * rest has the same pixels, but for what packing does to them, and is told as it was seen then.
 */
async function lookAgain(written: OpenedImage, options: CleanCopyOptions): Promise<ImageReport> {
  const { covers, detectors, seen } = options;
  const [picture, ...more] = written.frames;
  const knowsAll = seen && picture && more.length === 0 && tellsOf(seen, picture, detectors);
  if (!knowsAll) return lookAt(written, detectors, options);
  const report = await lookAt(written, lookingAround(covers, seen, detectors), options);
  const elsewhere = seen.sightings.filter((sighting) =>
    isElsewhere(sighting, partsAround(coversOf(covers, sighting.kind, seen), picture), picture),
  );
  return { ...report, sightings: [...report.sightings, ...elsewhere], coverage: joined(report, seen) };
}

/** Whether a report is of this picture and each of the detectors had its part in it: only then need they not look again. */
const tellsOf = (seen: ImageReport, { width, height }: Size, detectors: readonly ImageDetector[]): boolean =>
  seen.width === width &&
  seen.height === height &&
  detectors.every(({ id }) => seen.coverage.some(({ detector }) => detector === id));

/** Seen before, and not in a part that is looked at again. The old file's metadata are no longer there. */
function isElsewhere(sighting: ImageSighting, parts: readonly PixelBox[], picture: Size): boolean {
  const { kind, region } = sighting;
  if (kind === "image-metadata") return false;
  if (region === null) return true;
  return !parts.some((part) => shared(toRegion(part, picture), region) > area(region) / 2);
}

/** A part that did not run before did not see what is elsewhere. */
const joined = (now: ImageReport, before: ImageReport): ImageReport["coverage"] =>
  now.coverage.map((entry) => {
    const then = before.coverage.find(({ detector }) => detector === entry.detector);
    return entry.run.state === "ran" && then && then.run.state !== "ran" ? then : entry;
  });

const SURE = 0.5;

/** Whether something is seen that a cover was meant for. */
function isLeft(
  sighting: ImageSighting,
  covers: readonly Region[],
  kept: readonly ImageSighting[],
  hidden: boolean,
): boolean {
  const { region, confidence } = sighting;
  if (region === null || confidence < SURE || tellsOfNobody(sighting)) return false;
  if (!covers.some((cover) => shared(beside(cover), region) > 0)) return false;
  if (kept.some((other) => isSame(other, sighting))) return false;
  // A filled box with nothing beside it can be mistaken for a letter or a code; there is nothing in it to see.
  return !(hidden && covers.some((cover) => shared(cover, region) >= WITHIN * area(region)));
}

const tellsOfNobody = ({ kind, details }: ImageSighting): boolean =>
  kind === "image-clinical" || (kind === "image-text" && "meaning" in details && details.meaning === "label");

/** The part of a sighting that lies under a cover when it counts as lying within. */
const WITHIN = 0.85;
/** How far beyond a cover what it was meant for may show, in parts of the cover's smaller side. */
const BESIDE = 0.15;

function beside({ left, top, width, height }: Region): Region {
  const margin = BESIDE * Math.min(width, height);
  return between(left - margin, top - margin, left + width + margin, top + height + margin);
}

/** The same thing seen before: most of the smaller of the two lies in the other. */
function isSame(before: ImageSighting, now: ImageSighting): boolean {
  if (before.kind !== now.kind || before.region === null || now.region === null) return false;
  const smaller = Math.min(area(before.region), area(now.region));
  return shared(before.region, now.region) > smaller / 2;
}

/** How far JPEG moves the colour of a cover, 0 to 255: within it, and in the squares that its edge runs through. */
const WITHIN_JPEG = 12;
const EDGE_OF_JPEG = 96;
const SQUARE = 8;

/** What a grey is shown as is for the file's window to say, so that a DICOM file's covers have a colour of their own. */
function middleOf(frame: Raster, region: Region): Colour {
  const { left, top, width, height } = toPixels(region, frame);
  const at = ((top + (height >> 1)) * frame.width + left + (width >> 1)) * 4;
  return [frame.data[at] as number, frame.data[at + 1] as number, frame.data[at + 2] as number];
}

/** Whether a cover's place shows the cover, and to the last bit where nothing is lost by writing. */
function isFilled(frame: Raster, region: Region, colours: readonly Colour[], isJpeg: boolean): boolean {
  const { left, top, width, height } = toPixels(region, frame);
  const middle = ((top + (height >> 1)) * frame.width + left + (width >> 1)) * 4;
  const colour = colours.find((each) => distance(frame, middle, each) <= (isJpeg ? EDGE_OF_JPEG : 0));
  if (!colour) return false;
  for (let y = 0; y < height; y++) {
    const deepY = y >= SQUARE && y < height - SQUARE;
    for (let x = 0; x < width; x++) {
      const isDeep = deepY && x >= SQUARE && x < width - SQUARE;
      const most = isJpeg ? (isDeep ? WITHIN_JPEG : EDGE_OF_JPEG) : 0;
      if (distance(frame, ((top + y) * frame.width + left + x) * 4, colour) > most) return false;
    }
  }
  return true;
}

/** The greatest difference of a channel; see-through counts as another colour. */
function distance({ data }: Raster, at: number, [red, green, blue]: Colour): number {
  return Math.max(
    Math.abs((data[at] as number) - red),
    Math.abs((data[at + 1] as number) - green),
    Math.abs((data[at + 2] as number) - blue),
    255 - (data[at + 3] as number),
  );
}
