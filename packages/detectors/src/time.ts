import { allMatches, defineDetector, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { keepLongest } from "./keep-longest.ts";
import { matchable } from "./prefilter/matches.ts";
import { CLOCK } from "./time/clock.ts";
import { DATES } from "./time/dates.ts";
import type { Precision } from "./time/pattern.ts";
import { RELATIVE } from "./time/relative.ts";
import { wordRuns } from "./word-runs.ts";

interface SeenTime extends TextSpan {
  readonly precision: Precision;
  readonly confidence: number;
}

/** When something happened: dates, clock times, feasts, spells counted from today. */
export const time = defineDetector({
  id: "time",
  reads: "dates and times",
  emits: ["time"],
  detect: (reading) => keepLongest([...written(reading), ...feasts(reading)]).map(toSighting),
});

const WRITTEN = [...DATES, ...CLOCK, ...RELATIVE];

function* written(reading: Reading): Generator<SeenTime> {
  for (const { pattern, precision, confidence } of matchable(reading, WRITTEN)) {
    for (const { 0: found, index } of allMatches(reading.text, pattern)) {
      if (isNoTime(reading.text, index, index + found.length)) continue;
      yield { start: index, end: index + found.length, precision, confidence };
    }
  }
}

const DOSES = /(?:once|twice|three times|times|\bx|\d|tablets?|mg|every|per) (?:a|an|per|each)? ?$/i;

/** "Twice a day" is a dose and "24/7" a way of speaking. */
const isNoTime = (text: string, start: number, end: number): boolean =>
  (DOSES.test(text.slice(Math.max(0, start - 14), start)) &&
    /^(?:day|night|week|month|hour)/i.test(text.slice(start, end))) ||
  text.slice(start, end) === "24/7";

function* feasts(reading: Reading): Generator<SeenTime> {
  for (const run of wordRuns(reading)) {
    for (const { start, end, note } of lexicon("feasts").matches(run)) {
      const [type, only] = note.split(" ");
      if (only === "caps" && !/^(?:the )?[A-ZÀ-ÞĀ-Ɏ]/.test(reading.text.slice(start, end))) continue;
      yield { start, end, precision: "day", confidence: type === "event" ? 0.55 : 0.85 };
    }
  }
}

const toSighting = ({ start, end, precision, confidence }: SeenTime): Sighting => ({
  kind: "time",
  span: { start, end },
  confidence,
  details: { precision },
});
