import type { ImageReport, ImageSighting, Region } from "@chaperone/core";

/** A part of a picture that is covered unless somebody wants to keep it. */
export interface Cover {
  /** With its margin. It is covered in every frame, whichever one showed it. */
  readonly region: Region;
  readonly of: ImageSighting;
}

/** Below it a sighting is a "maybe": shown, not covered unasked. */
const SURE = 0.5;

/**
 * What is covered in a clean copy unless the person decides otherwise: faces; words that tell of somebody or that
 * nobody here can vouch for; codes, but for plain links. On clinical pictures all words but the usual labels and
 * all codes, since there they are the patient's until somebody has looked.
 */
export function coversFor(report: ImageReport): Cover[] {
  const ofPatient = report.sightings.some(
    ({ kind, confidence }) => kind === "image-clinical" && confidence >= SURE,
  );
  const covers: Cover[] = [];
  for (const sighting of report.sightings) {
    if (sighting.confidence < SURE || !isCovered(sighting, ofPatient)) continue;
    const region = withMargin(sighting, report);
    if (!covers.some((other) => other.of.kind === sighting.kind && isSame(other.region, region)))
      covers.push({ region, of: sighting });
  }
  return covers;
}

function isCovered(sighting: ImageSighting, ofPatient: boolean): boolean {
  switch (sighting.kind) {
    case "image-face":
      return true;
    case "image-text":
      return sighting.details.meaning !== "label" && (ofPatient || sighting.details.meaning !== "plain");
    case "image-code":
      return ofPatient || !isPlainLink(sighting.details.content);
    default:
      return false;
  }
}

/** A web address; one that holds a long number or somebody's address leads to one person's page. */
const isPlainLink = (content: string | null): boolean =>
  content !== null && /^https?:\/\/[^\s@]+$/iu.test(content) && !/(?:\d[-_.]?){6,}/u.test(content);

/** In parts of the face's width and height: hair, ears and chin stand beyond what the detector boxes. */
const AROUND_FACE = 0.28;
/** In parts of the smaller side: of a line its height, so that ascenders go and the line below stays. */
const AROUND_WORDS = 0.15;
const AROUND_CODE = 0.1;
/** In pixels. */
const AT_LEAST = 2;

const WHOLE: Region = { left: 0, top: 0, width: 1, height: 1 };

function withMargin({ kind, region }: ImageSighting, { width, height }: ImageReport): Region {
  // What was seen and cannot be placed is nowhere safe to leave.
  if (region === null) return WHOLE;
  if (kind === "image-face") return grown(region, AROUND_FACE * region.width, AROUND_FACE * region.height);
  const smaller = Math.min(region.width * width, region.height * height);
  const margin = Math.max(AT_LEAST, smaller * (kind === "image-code" ? AROUND_CODE : AROUND_WORDS));
  return grown(region, margin / width, margin / height);
}

/** As far as the picture reaches. */
function grown({ left, top, width, height }: Region, across: number, down: number): Region {
  const from = { left: clamp(left - across), top: clamp(top - down) };
  return {
    ...from,
    width: clamp(left + width + across) - from.left,
    height: clamp(top + height + down) - from.top,
  };
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** The same thing in frame after frame is covered once. */
const isSame = (a: Region, b: Region): boolean =>
  (["left", "top", "width", "height"] as const).every((side) => Math.abs(a[side] - b[side]) < 1e-9);
