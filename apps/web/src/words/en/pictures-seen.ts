import type { ClinicalLook, MetadataKind } from "@chaperone/core";
import { CLINICAL } from "@chaperone/rules/image-words";
import type { NotClean } from "../../pictures/copy-facts.ts";
import { type Counts, type LookedFor, type SeenFacts, SHOWN, type Shown } from "../../pictures/seen-facts.ts";
import { plural } from "../sentences.ts";
import { place } from "./pictures-boxes.ts";

/** "a, b and c" */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is looked for, as a doctor would say it. */
export const lookedFor: Readonly<Record<LookedFor, string>> = {
  faces: "faces",
  text: "readable text",
  codes: "bar and QR codes",
  clinical: "X-rays, scans and other clinical pictures",
  metadata: "what the file carries besides its picture",
  frames: "every picture in the file",
  window: "what other windows of the scan show",
  other: "all that I look for",
};

const looks: Readonly<Record<ClinicalLook, string>> = CLINICAL;

const tells: Readonly<Record<MetadataKind, string>> = {
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

const nothing: Readonly<Record<Shown, string>> = { face: "face", text: "text", code: "code" };
const several: Readonly<Record<Shown, string>> = { face: "faces", text: "text", code: "codes" };

/** "1 face and 2 lines of text" */
const counted = ({ face, text, code }: Counts): string =>
  joined([
    ...(face > 0 ? [plural(face, "face")] : []),
    ...(text > 0 ? [plural(text, "line of text", "lines of text")] : []),
    ...(code > 0 ? [plural(code, "code")] : []),
  ]);

const total = ({ face, text, code }: Counts): number => face + text + code;

/** What was seen in a picture or film, in a few sentences. */
export function seen(facts: SeenFacts): string {
  const { notLookedFor, partlyLookedFor } = facts;
  return [
    lookSentence(facts),
    facts.isFilm ? filmSentence(facts) : pictureSentence(facts),
    facts.tells.length > 0 ? `Its file also holds ${joined(facts.tells.map((kind) => tells[kind]))}.` : "",
    leftOutSentence(facts),
    notLookedFor.length > 0 ? `I could not look for ${lookedForAll(notLookedFor)}.` : "",
    partlyLookedFor.length > 0
      ? `In some of its pictures I did not look for ${lookedForAll(partlyLookedFor)}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const lookedForAll = (parts: readonly LookedFor[]): string => joined(parts.map((part) => lookedFor[part]));

function lookSentence({ look }: SeenFacts): string {
  if (!look) return "";
  const says = look.like === "dicom" ? "It is" : look.isSure ? "It looks like" : "It may be";
  return `${says} ${looks[look.like]}.`;
}

function pictureSentence({ sure, maybe, lookedFor }: SeenFacts): string {
  const guesses = total(maybe);
  const places = plural(guesses, "place");
  if (total(sure) > 0)
    return `${capitalised(counted(sure))} found${guesses > 0 ? `, and ${places} to look at` : ""}.`;
  return guesses > 0 ? `${places} to look at yourself.` : nothingSentence(lookedFor);
}

/** Without counts: the same face is seen in still after still. */
function filmSentence({ sure, maybe, lookedFor }: SeenFacts): string {
  const kindsOf = (counts: Counts): string =>
    joined(SHOWN.filter((one) => counts[one] > 0).map((one) => several[one]));
  if (total(sure) > 0) return `${capitalised(kindsOf(sure))} can be seen in it.`;
  return total(maybe) > 0 ? `Perhaps ${kindsOf(maybe)}: look yourself.` : nothingSentence(lookedFor);
}

const nothingSentence = (lookedFor: readonly Shown[]): string =>
  lookedFor.length > 0 ? `No ${lookedFor.map((one) => nothing[one]).join(", no ")} found.` : "";

/** Which of its pictures were not looked at. */
function leftOutSentence({ leftOut, frames, seconds }: SeenFacts): string {
  switch (leftOut) {
    case "moments": {
      const length = seconds === null ? "" : ` of ${lengthWords(seconds)}`;
      return `${plural(frames, "moment")} of a film${length} ${frames === 1 ? "was" : "were"} looked at; the rest and its sound were not.`;
    }
    case "pages":
      return "It has several pages; the first was looked at.";
    case "pictures":
      return "It holds several pictures; one of them was looked at.";
    case "frames":
      return `It holds more pictures than can be looked at in this browser; the first ${frames === 1 ? "was" : `${frames} were`} looked at.`;
    case null:
      return "";
  }
}

const lengthWords = (seconds: number): string =>
  seconds < 120
    ? plural(Math.max(1, Math.round(seconds)), "second")
    : plural(Math.round(seconds / 60), "minute");

const aThing: Readonly<Record<Shown, string>> = { face: "A face", text: "Text", code: "A code" };

/** Why a copy cannot be called clean. */
export function notCleanWords(one: NotClean): string {
  switch (one.why) {
    case "not-looked-for":
      return `It could not be looked at in full: ${lookedForAll(one.what)}.`;
    case "file":
      return `Its file still holds ${joined(one.tells.map((kind) => tells[kind]))}.`;
    case "seen":
      return `${aThing[one.what]} can still be seen by a cover, ${place[one.where]}: make the cover larger.`;
    case "cover":
      return "A cover did not come out whole.";
  }
}

/** What the author chose to leave to be seen; empty where that is nothing. */
export const keptWords = (counts: Counts): string =>
  total(counts) > 0 ? `${capitalised(counted(counts))} left to be seen.` : "";
