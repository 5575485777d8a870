import type { Finding, Verdict } from "@chaperone/core";
import type { LiveFinding } from "../check/live-findings.ts";
import type { Words } from "../words/en/index.ts";
import { countLevels, isStillReading, missingParts } from "../words/sentences.ts";

/** What a screen reader's user knows once it was said. */
export interface Known {
  /** The lines about people. */
  readonly people: readonly string[];
  readonly shown: readonly Pick<LiveFinding, "key" | "finding">[];
  readonly verdict: Verdict | null;
  readonly failed: boolean;
}

export interface Heard {
  readonly sentence: string;
  /** What the only new finding is about, in the rules' own English. */
  readonly what: string | null;
}

const NOTHING: Heard = { sentence: "", what: null };

/**
 * What is worth saying now: everything the first time, and after that only what is new. People first: one may
 * stop a screen reader after its first words.
 */
export function toSay(before: Known | null, now: Known, { heard, failed }: Words["findings"]): Heard {
  if (now.failed) return before?.failed ? NOTHING : { ...NOTHING, sentence: failed.text };
  if (!now.verdict) return NOTHING;
  const people = now.people.filter((line) => !before?.people.includes(line));
  const found = findingsHeard(before, now, heard);
  return { sentence: [...people, found.sentence].join(" ").trim(), what: found.what };
}

type Sentences = Words["findings"]["heard"];

function findingsHeard(before: Known | null, now: Known, heard: Sentences): Heard {
  const known = new Set(before?.shown.map(({ key }) => key));
  const news = now.shown.filter(({ key }) => !known.has(key));
  const state = stateSentence(now, heard);
  if (before?.verdict && known.size > 0 && news.length > 0) {
    const [only, ...more] = news;
    const isOne = more.length === 0;
    return isOne
      ? { sentence: heard.oneNew(only!.finding.level), what: only!.finding.message.what }
      : { sentence: heard.severalNew(countLevels(findingsOf(news))), what: null };
  }
  const isAsBefore =
    before?.verdict && now.shown.length === known.size && state === stateSentence(before, heard);
  return isAsBefore ? NOTHING : { sentence: settledSentence(now, heard), what: null };
}

/** Everything there is to say of the findings. */
function settledSentence(now: Known, heard: Sentences): string {
  const isReading = now.verdict !== null && isStillReading(now.verdict);
  const found =
    now.shown.length > 0
      ? heard.findings(countLevels(findingsOf(now.shown)))
      : isReading
        ? heard.nothingSoFar
        : heard.nothing;
  return `${found} ${stateSentence(now, heard)}`.trim();
}

function stateSentence({ verdict }: Known, heard: Sentences): string {
  if (!verdict) return "";
  if (isStillReading(verdict)) return heard.stillReading;
  return missingParts(verdict).length > 0 ? heard.incomplete : "";
}

const findingsOf = (live: Known["shown"]): readonly Pick<Finding, "level">[] =>
  live.map(({ finding }) => finding);
