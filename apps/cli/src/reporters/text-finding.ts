import {
  applyFix,
  type Finding,
  type Fix,
  type GuidanceReference,
  type Source,
  type TextSpan,
} from "@chaperone/core";
import type { Checked } from "../checked.ts";
import { citation, inForce } from "../citation.ts";
import { pictureInWords, regionInWords } from "../pictures/place-words.ts";
import { excerpt } from "../terminal/excerpt.ts";
import { visible } from "../terminal/visible.ts";
import { wrap } from "../terminal/wrap.ts";
import { linesOf, positionAt } from "../text-lines.ts";
import { MARKS } from "./marks.ts";
import type { ReporterSettings } from "./reporter.ts";

/** Labels stand in a column of their own; what they introduce hangs beside it. */
const LABEL = 8;

/** One finding as lines: the level, the passage in its line, then why, what to do, on whose word, on what evidence. */
export function findingBlock(checked: Shown, finding: Finding, settings: ReporterSettings): string[] {
  const { what, why, next } = finding.message;
  const { text } = checked.draft;
  return [
    ...heading(finding, what, settings),
    "",
    ...passageLines(checked, finding, settings),
    "",
    ...labelled("Why", why, settings),
    ...labelled("Next", next, settings),
    ...finding.fixes.flatMap((fix) => fixLines(text, fix, settings)),
    ...finding.guidance.flatMap((reference) => referenceLines(reference, settings)),
    ...finding.sources.flatMap((source) => sourceLines(source, settings)),
    ...labelled("Rule", finding.ruleId, settings),
  ];
}

function heading({ level }: Finding, what: string, { palette, width }: ReporterSettings): string[] {
  const mark = `${MARKS[level].marker} ${level}`;
  const indent = mark.length + 2;
  const [first = "", ...rest] = wrap(visible(what), width - indent);
  return [
    `${palette[level](mark)}  ${palette.strong(first)}`,
    ...rest.map((line) => " ".repeat(indent) + palette.strong(line)),
  ];
}

/** What a block shows of a draft. */
export type Shown = Pick<Checked, "draft" | "pictures">;

function passageLines({ draft, pictures }: Shown, finding: Finding, settings: ReporterSettings): string[] {
  const { place } = finding;
  const said = (where: string): string[] =>
    wrap(visible(where), settings.width - 2).map((line) => `  ${settings.palette.quiet(line)}`);
  switch (place.in) {
    case "text":
      return excerptLines(draft.text, place, finding, settings);
    case "draft":
      return said("about the draft as a whole");
    case "image": {
      const frame =
        (draft.images?.[place.image]?.seen.frames ?? 1) > 1 ? `, in frame ${place.frame + 1}` : "";
      return said(`in ${pictureInWords(pictures, place.image)}: ${regionInWords(place.region)}${frame}`);
    }
    case "image-metadata":
      return said(`in the file of ${pictureInWords(pictures, place.image)}`);
    case "alt-text":
      return [
        ...said(`in the description of ${pictureInWords(pictures, place.image)}`),
        ...excerptLines(draft.images?.[place.image]?.alt ?? "", place, finding, settings),
      ];
  }
}

function excerptLines(
  text: string,
  span: TextSpan,
  { level }: Finding,
  { palette, width }: ReporterSettings,
): string[] {
  const gutter = String(linesOf(text).length).length + 2;
  const margin = (number: string): string => palette.quiet(`${number.padStart(gutter)} │`);
  const { lines, more } = excerpt(text, span, width - gutter - 3);
  const shown = lines.flatMap(({ number, before, passage, after, indent, length }) => [
    `${margin(String(number))} ${before}${palette[level](passage)}${after}`,
    `${margin("")} ${" ".repeat(indent)}${palette[level](MARKS[level].underline.repeat(length))}`,
  ]);
  const rest = palette.quiet(`and ${more} more ${more === 1 ? "line" : "lines"}`);
  return more > 0 ? [...shown, `${margin("")} ${rest}`] : shown;
}

function labelled(label: string, text: string, { palette, width }: ReporterSettings): string[] {
  return wrap(visible(text), width - LABEL).map(
    (line, index) => palette.quiet((index === 0 ? `  ${label}` : "").padEnd(LABEL)) + line,
  );
}

function referenceLines(reference: GuidanceReference, settings: ReporterSettings): string[] {
  const cited = `${citation(reference)}, ${inForce(reference)}`;
  return [...labelled("From", cited, settings), linkLine(reference.url, settings)];
}

function sourceLines({ title, url, verified }: Source, settings: ReporterSettings): string[] {
  const told = verified === "recalled" ? `${title} (address not checked yet)` : title;
  return [...labelled("See", told, settings), linkLine(url, settings)];
}

const linkLine = (url: string, { palette }: ReporterSettings): string =>
  " ".repeat(LABEL) + palette.accent(visible(url));

const SAFETY = { "keeps-meaning": "keeps the meaning", "changes-meaning": "changes the meaning" } as const;

function fixLines(text: string, fix: Fix, settings: ReporterSettings): string[] {
  const result = wrap(
    visible(changedPart(applyFix(text, fix), changedSpan(fix))),
    settings.width - LABEL - 2,
  );
  const arrow = settings.palette.accent("→ ");
  return [
    ...labelled("Try", `${fix.label} (${SAFETY[fix.safety]})`, settings),
    ...result.map((line, index) => " ".repeat(LABEL) + (index === 0 ? arrow : "  ") + line),
  ];
}

/** From the first to the last edit, in the text that results. */
function changedSpan({ edits }: Fix): TextSpan {
  const grown = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const start = Math.min(...edits.map((edit) => edit.start));
  return { start, end: Math.max(start, Math.max(...edits.map((edit) => edit.end)) + grown) };
}

/** How much of a long line stands around a change. */
const CONTEXT = 160;

/** The lines a fix touches, as they would read; of very long ones the part around the change. */
function changedPart(result: string, { start, end }: TextSpan): string {
  const lines = linesOf(result);
  const from = lines[positionAt(lines, start).line - 1]!.start;
  const to = lines[positionAt(lines, end).line - 1]!.end;
  const cutFrom = Math.max(from, start - CONTEXT);
  const cutTo = Math.min(to, end + CONTEXT, start + 4 * CONTEXT);
  const part = result.slice(cutFrom, cutTo).trim();
  if (part === "") return "(nothing is left of the line)";
  return (cutFrom > from ? "…" : "") + part + (cutTo < to ? "…" : "");
}
