import {
  DETAIL_TYPE_OF,
  type DetailType,
  type FactKind,
  type ImageReport,
  type ImageSighting,
  isDirect,
  type Observation,
  observe,
  overlaps,
  readDraft,
  type TextSpan,
} from "@chaperone/core";
import { detectors } from "@chaperone/detectors";
import { lexicon } from "@chaperone/lexicons";

type SeenText = ImageSighting<"image-text">;

/**
 * Says what the words read in a picture are: telling (a name, a record number, a date, a hospital), plain, or unknown.
 * The text detectors read them as one text, a line each, so that "DOB" above a date makes it a date of birth.
 */
export async function sortImageWords(report: ImageReport): Promise<ImageReport> {
  const lines = report.sightings.filter(isUnsorted);
  if (lines.length === 0) return report;
  const seen = await readLines(lines);
  return {
    ...report,
    sightings: report.sightings.map((sighting) => {
      const types = isUnsorted(sighting) ? seen.get(sighting) : undefined;
      return types ? sorted(sighting as SeenText, types) : sighting;
    }),
  };
}

const isUnsorted = (sighting: ImageSighting): sighting is SeenText =>
  sighting.kind === "image-text" && sighting.details.meaning === "unknown" && sighting.details.words !== null;

/** What is told in each line. */
async function readLines(
  lines: readonly SeenText[],
): Promise<ReadonlyMap<ImageSighting, readonly DetailType[]>> {
  const spans: TextSpan[] = [];
  let text = "";
  for (const { details } of lines) {
    const words = inSentenceCase(details.words ?? "");
    spans.push({ start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  const document = readDraft({ text, kind: "post", platform: "other", author: {} });
  const { observations } = await observe(document, detectors);
  return new Map(
    lines.map((line, at) => [
      line,
      observations.flatMap((one) =>
        one.place.in === "text" && overlaps(one.place, spans[at]!)
          ? typeOf(one, document.textAt(one.place))
          : [],
      ),
    ]),
  );
}

/** Badges, wristbands and films are printed in capitals, which hide what is a name: "KAUFMAN, ANNA". "DOB" stays. */
const inSentenceCase = (words: string): string =>
  /\p{Ll}/u.test(words)
    ? words
    : words.replace(/\p{Lu}{4,}/gu, (word) => word[0] + word.slice(1).toLowerCase());

function typeOf(one: Observation, words: string): DetailType[] {
  switch (one.kind) {
    case "phone":
    case "email":
    case "address":
    case "postcode":
    case "url":
      return one.details.personal ? [DETAIL_TYPE_OF[one.kind]] : [];
    case "person-name":
      return one.details.role === "public-figure" ? [] : ["NAME"];
    case "place":
      return ["hospital", "ward", "practice", "school"].includes(one.details.type) ? ["PLACE"] : [];
    case "time":
      // "Get your vaccine today" tells no day to whoever sees the picture.
      return /\d/u.test(words) && ["hour", "day"].includes(one.details.precision) ? ["TIME"] : [];
    default:
      return one.kind in DETAIL_TYPE_OF && isDirect(DETAIL_TYPE_OF[one.kind as FactKind])
        ? [DETAIL_TYPE_OF[one.kind as FactKind]]
        : [];
  }
}

function sorted(sighting: SeenText, types: readonly DetailType[]): SeenText {
  const { details } = sighting;
  const words = details.words ?? "";
  const type = TELLING_FIRST.find((one) => types.includes(one)) ?? bareType(words);
  if (type) return { ...sighting, details: { ...details, meaning: "telling", type } };
  return isPlain(words) ? { ...sighting, details: { ...details, meaning: "plain" } } : sighting;
}

/** Where a line tells several things, what identifies most is said. */
const TELLING_FIRST: readonly DetailType[] = [
  "NAME",
  "RECORD",
  "DOB",
  "PHONE",
  "EMAIL",
  "ADDRESS",
  "POSTCODE",
  "VEHICLE",
  "OTHER-ID",
  "HANDLE",
  "URL",
  "PLACE",
  "TIME",
];

/** In running text a bare number or date means little; on a wristband or a screen it is what the label beside it says. */
function bareType(words: string): DetailType | undefined {
  if (/\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/u.test(words)) return "TIME";
  if (/\b\d{1,2}[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{2,4}\b/iu.test(words))
    return "TIME";
  if (/(?:\d[ -]?){6,}/u.test(words)) return "OTHER-ID";
  return isBareName(words) ? "NAME" : undefined;
}

/** One to three words by themselves, all of them names and no other words, or initials. */
function isBareName(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return (
    words.length <= 3 &&
    !/\d/u.test(text) &&
    words.some(isOnlyName) &&
    words.every((word) => word.length === 1 || isOnlyName(word))
  );
}

const isOnlyName = (word: string): boolean =>
  (lexicon("first-names").has(word) || lexicon("surnames").has(word)) && !isEveryday(word);

/** Everyday words only: what could be a name, or a word nobody knows, is not plain. */
function isPlain(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  const letters = words.filter((word) => /\p{L}/u.test(word));
  return (
    letters.length > 0 &&
    words.every((word) => (/^\d+$/u.test(word) ? word.length <= 2 : isEveryday(word.toLowerCase())))
  );
}

const isEveryday = (word: string): boolean =>
  lexicon("ordinary-words").has(word.replace(/[’']s?$/u, "")) || SMALL_WORDS.has(word);

/** Too short for the list, and no names. */
const SMALL_WORDS = new Set(
  "a an and are as at be by do for get go has i if in is it me my no not now of off on or our out so the this to up us we who you your vs".split(
    " ",
  ),
);
