import type {
  CoverageEntry,
  Finding,
  Fix,
  GuidanceReference,
  Level,
  Message,
  Observation,
  Place,
  Source,
  TextSpan,
  Verdict,
  VerdictLevel,
} from "@chaperone/core";

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
});

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
