import {
  type ClinicalLook,
  type Coverage,
  type CoverageEntry,
  type ImageReport,
  type ImageSighting,
  METADATA_KINDS,
  type MetadataKind,
} from "@chaperone/core";
import { isFilmReport } from "./film.ts";

/** What can be seen in a picture and covered. */
export const SHOWN = ["face", "text", "code"] as const;
export type Shown = (typeof SHOWN)[number];
export type Counts = Readonly<Record<Shown, number>>;

/** What is looked for or at: a part of the looking that can fail. */
const LOOKED_FOR = ["faces", "text", "codes", "clinical", "metadata", "frames", "window"] as const;
export type LookedFor = (typeof LOOKED_FOR)[number] | "other";

/** What is told of a picture, before it is put into words. */
export interface SeenFacts {
  readonly isFilm: boolean;
  /** What it looks like as a whole, where that is a picture made in care. */
  readonly look: { readonly like: ClinicalLook; readonly isSure: boolean } | null;
  readonly sure: Counts;
  readonly maybe: Counts;
  /** What was looked for in all of it. */
  readonly lookedFor: readonly Shown[];
  readonly notLookedFor: readonly LookedFor[];
  /** In some of its pictures only. */
  readonly partlyLookedFor: readonly LookedFor[];
  readonly tells: readonly MetadataKind[];
  /** Which of its pictures were left out; null where none was. */
  readonly leftOut: "moments" | "pages" | "frames" | "pictures" | null;
  /** How many pictures or moments there are of it. */
  readonly frames: number;
  /** How long a film is; null where it does not tell. */
  readonly seconds: number | null;
}

const SURE = 0.5;
export const isSure = ({ confidence }: Pick<ImageSighting, "confidence">): boolean => confidence >= SURE;

/** @param seconds how long it is, where it is a film that tells */
export function seenFacts(report: ImageReport, seconds: number | null = null): SeenFacts {
  const { sightings, coverage, frames } = report;
  const [look] = ofKind(sightings, "image-clinical").toSorted((a, b) => b.confidence - a.confidence);
  // Which of its pictures were looked at is told apart.
  const parts = coverage.filter(({ detector }) => detector !== FRAMES);
  return {
    isFilm: isFilmReport(report),
    look: look ? { like: look.details.looksLike, isSure: isSure(look) } : null,
    sure: countShown(sightings.filter(isSure)),
    maybe: countShown(sightings.filter((one) => !isSure(one))),
    lookedFor: SHOWN.filter((one) =>
      coverage.some((entry) => entry.detector === FINDERS[one] && hasRun(entry)),
    ),
    notLookedFor: inState(parts, "failed"),
    partlyLookedFor: inState(parts, "skipped"),
    tells: toldKinds(sightings),
    leftOut: parts.length < coverage.length ? leftOut(report) : null,
    frames,
    seconds,
  };
}

const FRAMES = "frames";
const FINDERS: Readonly<Record<Shown, string>> = { face: "faces", text: "text", code: "codes" };

const hasRun = ({ run }: CoverageEntry): boolean => run.state === "ran";

/** Which parts of the looking failed, or were skipped. */
export const inState = (coverage: Coverage, state: "failed" | "skipped"): LookedFor[] =>
  coverage.filter(({ run }) => run.state === state).map(({ detector }) => lookedForOf(detector));

/** What a detector looks for; one that is not known here is told all the same. */
export const lookedForOf = (detector: string | undefined): LookedFor =>
  LOOKED_FOR.find((one) => one === detector) ?? "other";

function leftOut({ format }: ImageReport): SeenFacts["leftOut"] {
  if (format === "mp4" || format === "webm") return "moments";
  if (format === "tiff") return "pages";
  return format === "heic" ? "pictures" : "frames";
}

/** Which kinds of data these hold, in the order they are always told in. */
export function toldKinds(sightings: readonly ImageSighting[]): MetadataKind[] {
  const seen = new Set(ofKind(sightings, "image-metadata").map(({ details }) => details.what));
  return METADATA_KINDS.filter((kind) => seen.has(kind));
}

/** Labels of clinical pictures ("L", "AP ERECT") tell of nobody. */
const shownIn = (one: ImageSighting): Shown | null => {
  if (one.kind === "image-text") return one.details.meaning === "label" ? null : "text";
  return one.kind === "image-face" ? "face" : one.kind === "image-code" ? "code" : null;
};

export function countShown(sightings: readonly ImageSighting[]): Counts {
  const shown = sightings.map(shownIn);
  const count = (what: Shown): number => shown.filter((one) => one === what).length;
  return { face: count("face"), text: count("text"), code: count("code") };
}

export const ofKind = <K extends ImageSighting["kind"]>(
  sightings: readonly ImageSighting[],
  kind: K,
): readonly ImageSighting<K>[] =>
  sightings.filter((one): one is ImageSighting<K> & ImageSighting => one.kind === kind);
