import { LEVELS, type Level, type TextSpan } from "@chaperone/core";
import { wholeAt } from "../cut-text.ts";
import type { TextPart } from "./data.ts";

/** A longer post is shown around what was found in it, so that one page never grows beyond what a browser takes. */
const LONGEST = 3000;
const BEGINNING = 300;
const AROUND = 200;

export interface Passage {
  readonly level: Level;
  readonly span: TextSpan | null;
}

/** The text in stretches: what was found in it is marked, by the heaviest finding where several meet. */
export function passagesOf(text: string, passages: readonly Passage[]): TextPart[] {
  const marks = passages.flatMap(({ level, span }) => (span ? [{ level, ...within(span, text) }] : []));
  const parts: TextPart[] = [];
  let shownTo = 0;
  for (const window of windowsOf(text, marks)) {
    if (window.start > shownTo) parts.push(GAP);
    parts.push(...partsOf(text, window, marks));
    shownTo = window.end;
  }
  if (shownTo < text.length) parts.push(GAP);
  return parts;
}

const GAP: TextPart = { text: " … ", mark: "gap" };

type Mark = TextSpan & { readonly level: Level };

/** Inside the text, with no character cut in two, whatever was asked for. */
const within = ({ start, end }: TextSpan, text: string): TextSpan => {
  const from = wholeAt(text, Math.max(0, Math.min(start, text.length)));
  return { start: from, end: Math.max(from, wholeAt(text, Math.min(end, text.length))) };
};

function windowsOf(text: string, marks: readonly Mark[]): TextSpan[] {
  if (text.length <= LONGEST) return text.length > 0 ? [{ start: 0, end: text.length }] : [];
  const windows = [
    { start: 0, end: BEGINNING },
    ...marks.map(({ start, end }) => ({
      start: start - AROUND,
      end: Math.min(end, start + LONGEST) + AROUND,
    })),
  ].map((window) => within(window, text));
  const shown: TextSpan[] = [];
  let left = LONGEST;
  for (const { start, end } of joined(windows)) {
    if (left <= 0) break;
    shown.push(within({ start, end: Math.min(end, start + left) }, text));
    left -= end - start;
  }
  return shown;
}

/** Windows in reading order, those that touch made one. */
function joined(windows: readonly TextSpan[]): TextSpan[] {
  const all: TextSpan[] = [];
  for (const { start, end } of windows.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else all.push({ start, end });
  }
  return all;
}

function partsOf(text: string, { start, end }: TextSpan, marks: readonly Mark[]): TextPart[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const borders = new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])]);
  const places = [...borders].filter((at) => at >= start && at <= end).sort((a, b) => a - b);
  const parts: TextPart[] = [];
  for (const [index, from] of places.slice(0, -1).entries()) {
    const to = places[index + 1]!;
    const mark = heaviest(inside.filter((one) => one.start < to && one.end > from));
    const last = parts.at(-1);
    if (last && last.mark === mark)
      parts[parts.length - 1] = { text: last.text + text.slice(from, to), mark };
    else parts.push({ text: text.slice(from, to), mark });
  }
  return parts;
}

const heaviest = (marks: readonly Mark[]): Level | null =>
  LEVELS.find((level) => marks.some((mark) => mark.level === level)) ?? null;
