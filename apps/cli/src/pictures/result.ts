import type { ImageFormat, ImageSighting, Region, VerdictLevel } from "@chaperone/core";
import { BY_EYE } from "@chaperone/rules/by-eye";
import {
  type CoverageResult,
  coverageResult,
  type FindingResult,
  findingResult,
  regionResult,
} from "../result.ts";
import type { CopyOutcome, Looked } from "./looked.ts";
import { sightingInWords } from "./sighting-words.ts";
import type { Part } from "./tools.ts";

/**
 * What `chaperone image --format json` writes for one picture. A contract with other programs, described in
 * docs/image-result.md. Regions are fractions of the picture's width and height, from the top left, as it is looked
 * at (turned upright). Never holds pixels.
 */
export interface PictureResult {
  readonly file: string;
  readonly verdict: VerdictLevel;
  readonly format: ImageFormat;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly seen: readonly SeenResult[];
  readonly findings: readonly FindingResult[];
  readonly coverage: readonly CoverageResult[];
  /** What no part of the program sees. */
  readonly lookForYourself: readonly string[];
  /** Null where none was asked for. */
  readonly copy: CopyResult | null;
}

export interface SeenResult {
  readonly kind: "face" | "text" | "code" | "clinical" | "metadata";
  /** Null where the picture as a whole or its file is meant. */
  readonly region: Region | null;
  readonly frame: number;
  readonly confidence: number;
  /** In words; quotes the picture. */
  readonly what: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface CopyResult {
  /** Null where it was not written. */
  readonly file: string | null;
  /** Looked at anew in full, and nothing was left. */
  readonly isClean: boolean;
  readonly covered: readonly Region[];
  /** Left uncovered as the user asked. */
  readonly kept: readonly Region[];
  readonly leftovers: readonly SeenResult[];
  /** Not looked for, as the user asked; "window" is what a DICOM copy shows only through other windows. */
  readonly notLookedFor: readonly (Part | "window")[];
  readonly whyNot: string | null;
}

/** Written field by field: what is added elsewhere stays out of the contract until it is put in here. */
export const pictureResult = ({ file, report, verdict, copy }: Looked): PictureResult => ({
  file,
  verdict: verdict.level,
  format: report.format,
  width: report.width,
  height: report.height,
  frames: report.frames,
  seen: report.sightings.map(seenResult),
  findings: verdict.findings.map((finding) => findingResult(finding, "")),
  coverage: verdict.coverage.map(coverageResult),
  lookForYourself: BY_EYE,
  copy: copy && copyResult(copy),
});

const KINDS = {
  "image-face": "face",
  "image-text": "text",
  "image-code": "code",
  "image-clinical": "clinical",
  "image-metadata": "metadata",
} as const satisfies Record<ImageSighting["kind"], SeenResult["kind"]>;

const seenResult = (sighting: ImageSighting): SeenResult => ({
  kind: KINDS[sighting.kind],
  region: sighting.region && regionResult(sighting.region),
  frame: sighting.frame,
  confidence: sighting.confidence,
  what: sightingInWords(sighting),
  details: detailsResult(sighting),
});

function detailsResult(sighting: ImageSighting): SeenResult["details"] {
  switch (sighting.kind) {
    case "image-face":
      return { turned: sighting.details.turned };
    case "image-text": {
      const { words, meaning, type } = sighting.details;
      return { words, meaning, type: type ?? null };
    }
    case "image-code": {
      const { format, content } = sighting.details;
      return { format, content };
    }
    case "image-clinical":
      return { looksLike: sighting.details.looksLike };
    case "image-metadata": {
      const { what, field, value, position, time } = sighting.details;
      const at = position && { latitude: position.latitude, longitude: position.longitude };
      return { what, field, value, position: at ?? null, time: time ?? null };
    }
  }
}

const copyResult = ({
  file,
  isClean,
  covered,
  kept,
  leftovers,
  leftOut,
  hidesGreys,
  why,
}: CopyOutcome): CopyResult => ({
  file,
  isClean,
  covered: covered.map(({ region }) => regionResult(region)),
  kept: kept.map(({ region }) => regionResult(region)),
  leftovers: leftovers.map(seenResult),
  notLookedFor: hidesGreys ? [...leftOut, "window"] : leftOut,
  whyNot: why,
});
