import type {
  CollectiveDescription,
  CoverageEntry,
  Draft,
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
  Region,
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
  /** Null where the draft's text or the draft as a whole is meant. With a picture, start and end are 0. */
  readonly image: ImagePlace | null;
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

/** Where in which of the draft's pictures. */
export interface ImagePlace {
  /** From 0, in the order they were given. */
  readonly index: number;
  /** Fractions of width and height, from the top left; null where the file or its description is meant. */
  readonly region: Region | null;
  /** Which of its frames, from 0. */
  readonly frame: number;
  /** The passage of the picture's description, where that is meant. */
  readonly alt: Passage | null;
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
export const toResult = (id: string, { text, images = [] }: Draft, verdict: Verdict): CheckResult => ({
  id,
  verdict: verdict.level,
  findings: verdict.findings.map((finding) =>
    findingResult(
      finding,
      text,
      images.map(({ alt }) => alt),
    ),
  ),
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

/** @param alts the descriptions of the draft's pictures. */
export const findingResult = (
  finding: Finding,
  text: string,
  alts: readonly (string | undefined)[] = [],
): FindingResult => ({
  rule: finding.ruleId,
  level: finding.level,
  ...passageAt(finding.place, text),
  image: imagePlace(finding.place, alts),
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

export const coverageResult = ({ detector, reads, run }: CoverageEntry): CoverageResult => ({
  detector,
  reads,
  ...(run.state === "running" ? { state: "skipped", reason: "it was still at work" } : run),
});

/** The whole draft where no passage of it is meant; nothing of it where a picture is. */
export function spanOf(place: Place, text: string): TextSpan {
  if (place.in === "text") return { start: place.start, end: place.end };
  return { start: 0, end: place.in === "draft" ? text.length : 0 };
}

function passageAt(place: Place, text: string): Passage {
  const { start, end } = spanOf(place, text);
  return { start, end, text: text.slice(start, end) };
}

function imagePlace(place: Place, alts: readonly (string | undefined)[]): ImagePlace | null {
  switch (place.in) {
    case "image":
      return { index: place.image, region: regionResult(place.region), frame: place.frame, alt: null };
    case "image-metadata":
      return { index: place.image, region: null, frame: 0, alt: null };
    case "alt-text": {
      const { start, end } = place;
      const text = (alts[place.image] ?? "").slice(start, end);
      return { index: place.image, region: null, frame: 0, alt: { start, end, text } };
    }
    default:
      return null;
  }
}

/** To the hundredth of a per mille, finer than any pixel that is looked at. */
export const regionResult = ({ left, top, width, height }: Region): Region => ({
  left: rounded5(left),
  top: rounded5(top),
  width: rounded5(width),
  height: rounded5(height),
});

const rounded5 = (fraction: number): number => Math.round(fraction * 1e5) / 1e5;
