import {
  type Coverage,
  type ImageReport,
  type ImageSighting,
  METADATA_KINDS,
  type MetadataKind,
  type Region,
} from "@chaperone/core";
import { CLINICAL } from "@chaperone/rules/image-words";
import { plural } from "../words/sentences.ts";
import { type Box, isMaybe } from "./boxes.ts";
import { isFilmReport } from "./film.ts";
import type { Step, WrittenCopy } from "./protocol.ts";

const SURE = 0.5;

/** "a, b and c" */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is done with a picture now. */
export function stepInWords(step: Step | null): string {
  switch (step?.doing) {
    case undefined:
      return "Waiting for its turn";
    case "loading":
      return "Getting ready to look at pictures";
    case "opening":
      return "Opening it";
    case "sampling":
      return `Taking stills from the film, ${step.done + 1} of ${step.of}`;
    case "writing":
      return "Writing the clean copy";
    case "looking":
      return `Looking for ${step.what}, ${step.done + 1} of ${step.of}`;
  }
}

/** The same while a copy is made, where looking means looking once more. */
export const copyStepInWords = (step: Step | null): string =>
  step?.doing === "looking"
    ? `Looking at the copy for ${step.what}, ${step.done + 1} of ${step.of}`
    : stepInWords(step);

export const UNPLAYABLE =
  "This browser can show no picture of this film, so it cannot be looked at. Please save it as MP4 (H.264) or WebM, or take single pictures from it, and add those.";

export const NO_COPY_OF_FILM =
  "Chaperone can’t write a clean copy of a film. Cut it, or take single pictures from it and add those.";

/** What was seen in a picture, in one or two sentences. */
export function seenInWords(report: ImageReport): string {
  const pixels = isFilmReport(report) ? filmSentence(report) : pixelsSentence(report);
  const sentences = [lookSentence(report), pixels, fileSentence(report), framesSentence(report)];
  const missing = notLookedFor(report.coverage.filter(({ detector }) => detector !== FRAMES));
  if (missing.length > 0) sentences.push(`I could not look for ${joined(missing)}.`);
  return sentences.filter(Boolean).join(" ");
}

function lookSentence({ sightings }: ImageReport): string {
  const [look] = ofKind(sightings, "image-clinical").toSorted((a, b) => b.confidence - a.confidence);
  if (!look) return "";
  const says = look.details.looksLike === "dicom" ? "It is" : isSure(look) ? "It looks like" : "It may be";
  return `${says} ${CLINICAL[look.details.looksLike]}.`;
}

function pixelsSentence(report: ImageReport): string {
  const { sightings } = report;
  const faces = ofKind(sightings, "image-face");
  const texts = ofKind(sightings, "image-text").filter(({ details }) => details.meaning !== "label");
  const codes = ofKind(sightings, "image-code");
  const sure = [
    ...counted(faces.filter(isSure).length, "face"),
    ...counted(texts.filter(isSure).length, "line of text", "lines of text"),
    ...counted(codes.filter(isSure).length, "code"),
  ];
  const maybe = [...faces, ...texts, ...codes].filter((one) => !isSure(one)).length;
  if (sure.length > 0) {
    const more = maybe > 0 ? `, and ${plural(maybe, "place")} to look at` : "";
    return `${capitalised(joined(sure))} found${more}.`;
  }
  if (maybe > 0) return `${capitalised(plural(maybe, "place"))} to look at yourself.`;
  return nothingSentence(report);
}

function nothingSentence({ coverage }: ImageReport): string {
  const looked = ["faces", "text", "codes"].filter((id) =>
    coverage.some(({ detector, run }) => detector === id && run.state === "ran"),
  );
  return looked.length > 0 ? `No ${looked.map((id) => NOTHING[id]).join(", no ")} found.` : "";
}

/** Without counts: the same face is seen in still after still. */
function filmSentence(report: ImageReport): string {
  const shown = report.sightings.filter(
    (one) => one.region !== null && !(one.kind === "image-text" && one.details.meaning === "label"),
  );
  const kindsOf = (all: readonly ImageSighting[]): string[] =>
    IN_FILM.filter(([kind]) => all.some((one) => one.kind === kind)).map(([, words]) => words);
  const sure = kindsOf(shown.filter(isSure));
  if (sure.length > 0) return `${capitalised(joined(sure))} can be seen in it.`;
  const maybe = kindsOf(shown);
  return maybe.length > 0 ? `Perhaps ${joined(maybe)}: look yourself.` : nothingSentence(report);
}

const IN_FILM: readonly (readonly [ImageSighting["kind"], string])[] = [
  ["image-face", "faces"],
  ["image-text", "text"],
  ["image-code", "codes"],
];

/** Which of its pictures were not looked at. */
function framesSentence({ coverage }: ImageReport): string {
  const run = coverage.find(({ detector }) => detector === FRAMES)?.run;
  return run?.state === "skipped" ? `${capitalised(run.reason)}.` : "";
}

const FRAMES = "frames";

const NOTHING: Readonly<Record<string, string>> = { faces: "face", text: "text", codes: "code" };

const counted = (count: number, one: string, many?: string): string[] =>
  count === 0 ? [] : [plural(count, one, many)];

function fileSentence({ sightings }: ImageReport): string {
  const seen = new Set(ofKind(sightings, "image-metadata").map(({ details }) => details.what));
  const kinds = METADATA_KINDS.filter((kind) => seen.has(kind)).map((kind) => TELLS[kind]);
  return kinds.length > 0 ? `Its file also holds ${joined(kinds)}.` : "";
}

const TELLS: Readonly<Record<MetadataKind, string>> = {
  position: "where it was taken",
  time: "when",
  device: "the device",
  software: "the software",
  person: "a name",
  words: "captions or comments",
  identifier: "serial or record numbers",
  preview: "a small copy of it",
  hidden: "hidden data",
  motion: "a short film",
  other: "other details",
};

export const METADATA_LABELS: Readonly<Record<MetadataKind, string>> = {
  position: "Where it was taken",
  time: "When it was taken or changed",
  device: "Device",
  software: "Software",
  person: "Names",
  words: "Captions and comments",
  identifier: "Serial and record numbers",
  preview: "A small copy inside",
  hidden: "Hidden data",
  motion: "A short film taken with it",
  other: "Other details",
};

/** One entry of a file, as a person would read it; null where it is no text. */
export function metadataValue({ details }: ImageSighting<"image-metadata">): string | null {
  const { position, time, value } = details;
  if (position) return `${degrees(position.latitude, "N", "S")}, ${degrees(position.longitude, "E", "W")}`;
  const at = time && new Date(`${time}Z`);
  if (at && !Number.isNaN(at.getTime())) return LONG_TIME.format(at);
  return value;
}

const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? minus : plus}`;

/** The camera's own clock, so no zone is applied. */
const LONG_TIME = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "UTC",
});

export const ofKind = <K extends ImageSighting["kind"]>(
  sightings: readonly ImageSighting[],
  kind: K,
): readonly ImageSighting<K>[] =>
  sightings.filter((one): one is ImageSighting<K> & ImageSighting => one.kind === kind);

const isSure = ({ confidence }: ImageSighting): boolean => confidence >= SURE;

const notLookedFor = (coverage: Coverage): string[] =>
  coverage
    .filter(({ run }) => run.state !== "ran" && run.state !== "running")
    .map(({ reads, detector }) => reads ?? detector);

/** "top left": in which ninth of the picture its middle lies. */
export function whereOf({ left, top, width, height }: Region): string {
  const third = (middle: number): 0 | 1 | 2 => (middle < 1 / 3 ? 0 : middle < 2 / 3 ? 1 : 2);
  const down = ["top", "", "bottom"][third(top + height / 2)];
  const across = ["left", "", "right"][third(left + width / 2)];
  return [down, across].filter(Boolean).join(" ") || "middle";
}

/** What a box is about. */
export function boxWords(box: Box): string {
  const what = sightingWords(box.of);
  return isMaybe(box) ? `Perhaps ${what.charAt(0).toLowerCase()}${what.slice(1)}` : what;
}

function sightingWords(of: ImageSighting | null): string {
  switch (of?.kind) {
    case "image-face":
      return "Face";
    case "image-text":
      return of.details.words === null
        ? "Text that could not be read"
        : `Text “${shorten(of.details.words)}”`;
    case "image-code":
      return "Code";
    default:
      return "Your cover";
  }
}

const shorten = (words: string): string => (words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words);

/** "Face, top left, covered" */
export const boxName = (box: Box): string =>
  `${boxWords(box)}, ${whereOf(box.region)}, ${box.isCovered ? "covered" : "not covered"}`;

/** Why a copy cannot be called clean; empty where it can. */
export function whyNotClean({ report, leftovers, isClean }: Omit<WrittenCopy, "view" | "file">): string[] {
  if (isClean) return [];
  const missing = notLookedFor(report.coverage);
  const why: string[] = [];
  if (missing.length > 0) why.push(`I could not look for ${joined(missing)} in it.`);
  const kinds = [...new Set(ofKind(leftovers, "image-metadata").map(({ details }) => TELLS[details.what]))];
  if (kinds.length > 0) why.push(`Its file still holds ${joined(kinds)}.`);
  for (const one of leftovers) {
    if (one.region === null || one.kind === "image-metadata") continue;
    const what = one.kind === "image-face" ? "A face" : one.kind === "image-code" ? "A code" : "Text";
    why.push(`${what} can still be seen by a cover, ${whereOf(one.region)}: make the cover larger.`);
  }
  return why.length > 0 ? [...new Set(why)] : ["A cover did not come out whole."];
}

/** What the author chose to leave to be seen; empty where that is nothing. */
export function keptInWords(boxes: readonly Box[]): string {
  const kept = boxes.filter((box) => !box.isCovered && !isMaybe(box));
  const count = (kind: ImageSighting["kind"]): number => kept.filter(({ of }) => of?.kind === kind).length;
  const parts = [
    ...counted(count("image-face"), "face"),
    ...counted(count("image-text"), "line of text", "lines of text"),
    ...counted(count("image-code"), "code"),
  ];
  return parts.length > 0 ? `${capitalised(joined(parts))} left to be seen.` : "";
}
