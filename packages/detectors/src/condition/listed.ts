import type { Reading } from "@chaperone/core";
import { type LexiconMatch, lexicon } from "@chaperone/lexicons";
import { wordRuns } from "../word-runs.ts";
import { type ConditionType, GRADE, QUALIFIER, type SeenCondition } from "./pattern.ts";

const LISTS = ["conditions", "procedures", "medicines"] as const;

/** Diseases, symptoms, operations, tests and medicines that stand in the lists. */
export function* listedConditions(reading: Reading): Generator<SeenCondition> {
  for (const run of wordRuns(reading)) {
    for (const name of LISTS) {
      for (const match of lexicon(name).matches(run)) {
        const seen = judged(reading.text, match);
        if (seen) yield withQualifier(reading.text, seen);
      }
    }
    for (const word of run) {
      const singular = word.lower.length > 5 && word.lower.endsWith("s") ? word.lower.slice(0, -1) : "";
      const note = lexicon("conditions").note(singular);
      if (note !== undefined && !/caps|weak/.test(note) && !lexicon("conditions").has(word.lower))
        yield {
          start: word.start,
          end: word.end,
          type: typeOf(note),
          rare: note.includes("rare"),
          confidence: 0.7,
        };
    }
  }
}

const typeOf = (note: string): ConditionType => note.split(" ")[0] as ConditionType;

/** Whose it is, or how it came: what an everyday word needs to be about health. */
const HAVING =
  /(?:^|[^A-Za-zÀ-ɏ])(?:his|her|their|your|my|had|has|have|having|with|a|an|another|the|for|from|post|after|needs?|needed|got|gets|getting|on|of|no|new|bad|sore|severe|more|some|was|were|is|query|\?|c\/o|hx|pmh|this|that|which|first|second|third) $/i;

/** "Our surgery" and "Wexham Lane Surgery" are where a doctor works. */
const A_PRACTICE = /(?:[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ']+|our|the|this|another|in|every|each|neighbouring) $/;

function judged(text: string, { entry, start, end, note }: LexiconMatch): SeenCondition | null {
  if (entry === "surgery" && A_PRACTICE.test(text.slice(Math.max(0, start - 24), start))) return null;
  const seen = { start, end, type: typeOf(note), rare: note.includes("rare") };
  if (note.includes("caps")) return inCapitals(text, start, end) ? { ...seen, confidence: 0.8 } : null;
  if (/[#@]$/.test(text.slice(0, start).slice(-1))) return { ...seen, confidence: 0.3 };
  if (!note.includes("weak")) return { ...seen, confidence: 0.85 };
  const having = HAVING.test(text.slice(Math.max(0, start - 12), start));
  return { ...seen, confidence: having ? 0.5 : 0.35 };
}

/** "PE", "MS": only in capitals, and not where everything is shouted. */
function inCapitals(text: string, start: number, end: number): boolean {
  const itself = text.slice(start, end).replace(/s$/, "");
  if (itself !== itself.toUpperCase()) return false;
  return (
    /[a-zß-ÿĀ-ɏ]{2}/.test(text.slice(Math.max(0, start - 24), start) + text.slice(end, end + 24)) ||
    end - start > 2
  );
}

function withQualifier(text: string, seen: SeenCondition): SeenCondition {
  const before = QUALIFIER.exec(text.slice(Math.max(0, seen.start - 48), seen.start))?.[0].length ?? 0;
  const after = GRADE.exec(text.slice(seen.end, seen.end + 24))?.[0].length ?? 0;
  return { ...seen, start: seen.start - before, end: seen.end + after };
}
