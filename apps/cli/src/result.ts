import type {
  CollectiveDescription,
  CoverageEntry,
  Finding,
  Fix,
  GuidanceReference,
  Level,
  Message,
  Observation,
  PeopleRange,
  Place,
  Recognisability,
  RecognisabilityLevel,
  Source,
  TextSpan,
  Verdict,
  VerdictLevel,
} from "@chaperone/core";
import { rounded } from "@chaperone/risk/words";

/**
 * What `--format json` and `jsonl` write for one draft. A contract with other programs: described in
 * docs/check-result.md, with its schema in docs/check-result.schema.json. Offsets are UTF-16 code
 * units, half-open, in the text as given.
 */
export interface CheckResult {
  readonly id: string;
  readonly verdict: VerdictLevel;
  readonly findings: readonly FindingResult[];
  readonly details: readonly DetailResult[];
  readonly coverage: readonly CoverageResult[];
  /** Null where no patient is described. */
  readonly recognisability: RecognisabilityResult | null;
  /** Null where no earlier post speaks of the same patient. */
  readonly collective: CollectiveResult | null;
}

/** Numbers of people are whole, to one significant figure. */
export interface RecognisabilityResult {
  readonly others: PeopleRange;
  readonly population: string;
  readonly circle: (PeopleRange & { readonly label: string }) | null;
  readonly probabilityOnlyOne: number;
  readonly rightGuess: number;
  readonly level: RecognisabilityLevel;
  readonly overrides: readonly string[];
  readonly factors: readonly {
    readonly detail: string;
    readonly divideBy: number;
    readonly source: string;
    readonly year: number;
    readonly guess: boolean;
    readonly verified: "seen" | "recalled";
  }[];
  readonly cheapest: {
    readonly steps: readonly { readonly detail: string; readonly say: string | null }[];
    readonly others: PeopleRange;
  } | null;
}

export interface CollectiveResult {
  readonly posts: readonly { readonly id: string; readonly date: string }[];
  readonly probability: number;
  readonly others: PeopleRange;
  readonly because: readonly string[];
}

interface Passage extends TextSpan {
  readonly text: string;
}

export interface FindingResult extends Passage {
  readonly rule: string;
  readonly level: Level;
  readonly message: Message;
  readonly guidance: readonly {
    readonly id: string;
    readonly body: string;
    readonly document: string;
    readonly paragraph: string | null;
    readonly url: string;
  }[];
  readonly sources: readonly Source[];
  readonly fixes: readonly Fix[];
  readonly confidence: number;
}

export interface DetailResult extends Passage {
  readonly type: string;
  readonly about: "patient" | "relative" | "other";
  readonly confidence: number;
}

export interface CoverageResult {
  readonly detector: string;
  readonly reads: string | null;
  /** Never "running": what is written is final. */
  readonly state: Exclude<CoverageEntry["run"]["state"], "running">;
  readonly reason?: string;
}

/** Written field by field: what the core adds later stays out of the contract until it is put in here. */
export const toResult = (id: string, text: string, verdict: Verdict): CheckResult => ({
  id,
  verdict: verdict.level,
  findings: verdict.findings.map((finding) => findingResult(finding, text)),
  details: verdict.details.map((detail) => detailResult(detail, text)),
  coverage: verdict.coverage.map(coverageResult),
  recognisability: verdict.recognisability ? recognisabilityResult(verdict.recognisability) : null,
  collective: verdict.collective ? collectiveResult(verdict.collective) : null,
});

const recognisabilityResult = (found: Recognisability): RecognisabilityResult => ({
  others: peopleResult(found.others),
  population: found.population,
  circle: found.circle && { label: found.circle.label, ...peopleResult(found.circle.others) },
  probabilityOnlyOne: toThousandths(found.probabilityOnlyOne),
  rightGuess: toThousandths(found.rightGuess),
  level: found.level,
  overrides: found.overrides,
  factors: found.factors.map(({ detail, divideBy, source, guess }) => ({
    detail,
    divideBy: divideBy < 10 ? Math.round(divideBy * 10) / 10 : rounded(divideBy),
    source: source.title,
    year: source.year,
    guess,
    verified: source.verified,
  })),
  cheapest: found.cheapest && {
    steps: found.cheapest.steps.map(({ detail, say }) => ({ detail, say })),
    others: peopleResult(found.cheapest.others),
  },
});

const collectiveResult = (found: CollectiveDescription): CollectiveResult => ({
  posts: found.posts.map(({ id, date }) => ({ id, date })),
  probability: toThousandths(found.probability),
  others: peopleResult(found.together.others),
  because: found.because,
});

const peopleResult = ({ low, mid, high }: PeopleRange): PeopleRange => ({
  low: rounded(low),
  mid: rounded(mid),
  high: rounded(high),
});

const toThousandths = (probability: number): number => Math.round(probability * 1000) / 1000;

const findingResult = (finding: Finding, text: string): FindingResult => ({
  rule: finding.ruleId,
  level: finding.level,
  ...passageAt(finding.place, text),
  message: { what: finding.message.what, why: finding.message.why, next: finding.message.next },
  guidance: finding.guidance.map(referenceResult),
  sources: finding.sources.map(sourceResult),
  fixes: finding.fixes.map(({ label, safety, edits }) => ({
    label,
    safety,
    edits: edits.map(({ start, end, text: replacement }) => ({ start, end, text: replacement })),
  })),
  confidence: finding.confidence,
});

const referenceResult = ({ id, body, document, paragraph, url }: GuidanceReference) => ({
  id,
  body,
  document,
  paragraph: paragraph ?? null,
  url,
});

export const sourceResult = ({ title, url, verified }: Source): Source => ({ title, url, verified });

const detailResult = (detail: Observation<"detail">, text: string): DetailResult => ({
  type: detail.details.type,
  about: detail.details.about,
  ...passageAt(detail.place, text),
  confidence: detail.confidence,
});

const coverageResult = ({ detector, reads, run }: CoverageEntry): CoverageResult => ({
  detector,
  reads,
  ...(run.state === "running" ? { state: "skipped", reason: "it was still at work" } : run),
});

/** The whole draft, where no passage of it is meant. */
export function spanOf(place: Place, text: string): TextSpan {
  return place.in === "text" ? { start: place.start, end: place.end } : { start: 0, end: text.length };
}

function passageAt(place: Place, text: string): Passage {
  const { start, end } = spanOf(place, text);
  return { start, end, text: text.slice(start, end) };
}
