import type { Recognisability, TellingDetail, Verdict } from "@chaperone/core";
import {
  CAUTION,
  changeLine,
  circleLine,
  costInWords,
  FAMILY_LINE,
  noSmallGroupLine,
  overrideLine,
  peopleLine,
} from "@chaperone/risk/words";
import { visible } from "../terminal/visible.ts";
import { widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import type { ReporterSettings } from "./reporter.ts";

const MOST = 6;
const BAR = 16;
const NAME = 26;

/** Who could recognise the patient: the numbers, what each detail costs, and the smallest change that helps. */
export function peopleBlock({ recognisability }: Verdict, settings: ReporterSettings): string[] {
  if (!recognisability) return [];
  const { palette, width } = settings;
  const indented = (text: string): string[] => wrap(visible(text), width - 2).map((line) => `  ${line}`);
  if (recognisability.level === "none") return [...noSmallGroup(recognisability, settings), ""];
  const lines = [peopleLine(recognisability), circleLine(recognisability), FAMILY_LINE].filter(
    (line) => line !== null,
  );
  return [
    palette.strong("Who could recognise the patient"),
    ...lines.flatMap(indented),
    ...recognisability.overrides.flatMap((why) => indented(overrideLine(why))),
    "",
    ...recognisability.factors.slice(0, MOST).map((factor) => costLine(factor, recognisability, settings)),
    ...(recognisability.cheapest
      ? ["", ...indented(`Smallest change: ${lower(changeLine(recognisability.cheapest))}`)]
      : []),
    "",
    ...indented(CAUTION).map(palette.quiet),
    "",
  ];
}

/** A number that is no small group is no promise either: what was counted stands beside it. */
function noSmallGroup(found: Recognisability, { palette, width }: ReporterSettings): string[] {
  return wrap(visible(`${noSmallGroupLine(found)} ${CAUTION}`), width).map(palette.quiet);
}

/** A bar as long as the detail's bits: each step of it halves the number of people. */
function costLine(
  { detail, divideBy, guess, source }: TellingDetail,
  { factors }: Recognisability,
  { palette, width }: ReporterSettings,
): string {
  const most = Math.log2(Math.max(...factors.map((factor) => factor.divideBy), 2));
  const bar = "█".repeat(Math.max(1, Math.round((BAR * Math.log2(Math.max(divideBy, 1))) / most)));
  const name = fit(visible(detail), NAME);
  const from = guess ? "a guess" : `${source.title}, ${source.year}`;
  const said = `  ${name}  ${bar.padEnd(BAR)}  ${costInWords(divideBy)}`;
  const room = width - widthOf(said) - 2;
  return room > 12 ? `${said}  ${palette.quiet(fit(visible(from), room).trimEnd())}` : said;
}

function fit(text: string, room: number): string {
  const line = text.replace(/\s+/gu, " ");
  const cut =
    widthOf(line) <= room
      ? line
      : `${Array.from(line)
          .slice(0, room - 1)
          .join("")}…`;
  return cut + " ".repeat(Math.max(0, room - widthOf(cut)));
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
