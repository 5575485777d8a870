import { type ImageSighting, LEVELS, type Level } from "@chaperone/core";
import { BY_EYE } from "@chaperone/rules/by-eye";
import { listed } from "../coverage-words.ts";
import type { ReporterSettings } from "../reporters/reporter.ts";
import { conclusion, coverageLines } from "../reporters/text.ts";
import { findingBlock } from "../reporters/text-finding.ts";
import { cutEnd } from "../terminal/cut.ts";
import { visible } from "../terminal/visible.ts";
import { widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import type { CopyOutcome, Looked } from "./looked.ts";
import { regionInWords } from "./place-words.ts";
import type { PictureReporter } from "./reporters.ts";
import { countsInWords, formatInWords, sightingInWords } from "./sighting-words.ts";
import { READS } from "./tools.ts";

/** A report for people: what the picture is, what is found, what was seen and where, and what became of the copy. */
export function pictureTextReporter(settings: ReporterSettings): PictureReporter {
  const tally = { pictures: 0, problems: 0, must: 0, should: 0, consider: 0 };
  return {
    begin: () => "",
    picture(looked) {
      tally.pictures++;
      for (const { level } of looked.verdict.findings) tally[level]++;
      return `${pictureLines(looked, settings).join("\n")}\n\n`;
    },
    problem() {
      tally.problems++;
      return "";
    },
    end: () => (tally.pictures > 1 ? `${summary(tally, settings)}\n` : ""),
  };
}

function pictureLines(looked: Looked, settings: ReporterSettings): string[] {
  const { file, report, verdict, copy } = looked;
  const { palette, width } = settings;
  const shown = { draft: { ...NO_WORDS, images: [{ seen: report }] }, pictures: [file] };
  return [
    `${palette.strong(visible(file))}  ${palette.quiet(aboutFile(looked))}`,
    "",
    ...verdict.findings.flatMap((finding) => [...findingBlock(shown, finding, settings), ""]),
    ...seenLines(looked, settings),
    ...metadataLines(looked, settings),
    ...conclusion(looked).flatMap((sentence) => wrap(sentence, width)),
    ...coverageLines(looked, settings),
    "",
    ...byEyeLines(settings),
    ...(copy ? ["", ...copyLines(copy, report.frames, settings)] : []),
  ];
}

const NO_WORDS = { text: "", kind: "post", platform: "other", author: {} } as const;

function aboutFile({ report: { format, width, height, frames } }: Looked): string {
  const size = `${width.toLocaleString("en-GB")} × ${height.toLocaleString("en-GB")} pixels`;
  return `${formatInWords(format)}, ${size}${frames > 1 ? `, ${frames} frames` : ""}`;
}

/** Lists that are longer help nobody; JSON has them whole. */
const MOST = 40;
/** What is seen stands in a column of its own, and where beside it. */
const WHERE = 44;

function seenLines({ report }: Looked, settings: ReporterSettings): string[] {
  const seen = report.sightings.filter(({ kind }) => kind !== "image-metadata");
  return list("Seen in it", seen, settings, (sighting, room) => {
    const column = Math.min(WHERE, Math.floor(room / 2));
    const what = cutEnd(visible(sightingInWords(sighting)), column);
    const frame = report.frames > 1 ? `, frame ${sighting.frame + 1}` : "";
    const where = `${sighting.region ? regionInWords(sighting.region, "it") : "all of it"}${frame}`;
    const said = `${what}${" ".repeat(column - widthOf(what))}`;
    return `${said}  ${settings.palette.quiet(cutEnd(`${where}${maybe(sighting)}`, room - column - 2))}`;
  });
}

/** Below it a sighting is a "maybe". */
const maybe = ({ confidence }: ImageSighting): string =>
  confidence < 0.5 ? `, perhaps (${Math.round(confidence * 100)} %)` : "";

const metadataLines = ({ report }: Looked, settings: ReporterSettings): string[] =>
  list(
    "In its file besides",
    report.sightings.filter(({ kind }) => kind === "image-metadata"),
    settings,
    (sighting, room) => cutEnd(visible(sightingInWords(sighting)), room),
  );

function list(
  title: string,
  items: readonly ImageSighting[],
  { palette, width }: ReporterSettings,
  line: (item: ImageSighting, room: number) => string,
): string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST;
  return [
    palette.strong(title),
    ...items.slice(0, MOST).map((item) => `  ${line(item, width - 2)}`),
    ...(more > 0 ? [palette.quiet(`  and ${more} more; --format json has them all`)] : []),
    "",
  ];
}

const byEyeLines = ({ palette, width }: ReporterSettings): string[] => [
  palette.strong("Look for yourself: nothing here sees"),
  ...BY_EYE.flatMap((item) =>
    wrap(item, width - 4).map((line, at) => `${at === 0 ? "  - " : "    "}${line}`),
  ),
];

function copyLines(copy: CopyOutcome, frames: number, { palette, width }: ReporterSettings): string[] {
  const { file, covered, kept, leftovers, leftOut, hidesGreys, why, isClean } = copy;
  const said = (text: string): string[] => wrap(visible(text), width - 2).map((line) => `  ${line}`);
  const counts = (covers: CopyOutcome["covered"]): string => countsInWords(covers.map(({ of }) => of));
  const everywhere = frames > 1 ? ", in every frame" : "";
  const whyNotClean = [
    ...(leftOut.length > 0 ? [`${listed(leftOut.map((part) => READS[part]))} were not looked for`] : []),
    ...(hidesGreys ? [BEYOND_WINDOW] : []),
  ].join("; ");
  return [
    palette.strong(
      file === null ? "No copy was written" : `${isClean ? "Clean copy" : "Copy"}: ${visible(file)}`,
    ),
    ...(why === null ? [] : said(why)),
    ...(covered.length > 0
      ? said(`${file === null ? "To be covered" : "Covered"}: ${counts(covered)}${everywhere}.`)
      : file === null
        ? []
        : said("Nothing had to be covered.")),
    ...(kept.length > 0 ? said(`Left uncovered as you asked: ${counts(kept)}.`) : []),
    ...(leftovers.length > 0 ? said("Still found in it:") : []),
    ...leftovers.slice(0, MOST).flatMap((one) => said(`- ${whereLeft(one)}`)),
    ...(file === null ? [] : said(isClean ? CLEAN : `Not called clean: ${whyNotClean}. ${NOTHING_LEFT}`)),
    ...(file === null ? [] : said("Its name is the picture's: see that it names nobody.")),
  ];
}

const CLEAN =
  "Made from the pixels alone and looked at anew: nothing is left of what was to go. What you see in it is still there.";
const NOTHING_LEFT = "Of what was looked for, nothing is left.";
const BEYOND_WINDOW =
  "it was looked at through the file's own window, and whoever turns that may see more (as PNG it has nothing else)";

const whereLeft = (one: ImageSighting): string =>
  one.region ? `${sightingInWords(one)}: ${regionInWords(one.region)}` : sightingInWords(one);

type Tally = Readonly<Record<Level | "pictures" | "problems", number>>;

function summary(tally: Tally, { palette }: ReporterSettings): string {
  const counts = LEVELS.filter((level) => tally[level] > 0).map((level) =>
    palette[level](`${tally[level]} ${level}`),
  );
  const unread = tally.problems > 0 ? `, ${tally.problems} could not be` : "";
  const found = counts.length === 0 ? "nothing found" : listed(counts);
  return `${palette.strong(`${tally.pictures} pictures looked at`)}${unread}: ${found}.`;
}
