import type { Coverage, Finding, Level, Verdict } from "@chaperone/core";

/** A finding as it is kept: what was found and on which grounds, without a word of the draft. */
export interface KeptFinding {
  readonly ruleId: string;
  readonly level: Level;
  readonly fingerprint: string;
  readonly confidence: number;
  /** Id and edition of each paragraph it rests on. */
  readonly guidance: readonly { readonly id: string; readonly edition: string }[];
  /** Names of the cues behind it, "threatens": a label, none of the author's words. */
  readonly cues?: readonly string[];
}

/** What the author decided about a finding: to leave the text as it is, and why. */
export interface Decision {
  readonly fingerprint: string;
  readonly ruleId: string;
  /** In the author's own words; may be empty below "must". */
  readonly reason: string;
}

/** What a check said of one version, and what its author made of it. */
export interface Review {
  readonly level: Verdict["level"];
  readonly findings: readonly KeptFinding[];
  readonly decisions: readonly Decision[];
  /** Parts of the check that should have run and did not. */
  readonly gaps: readonly string[];
}

/** What is kept of a verdict. */
export function reviewOf(verdict: Verdict, decisions: readonly Decision[]): Review {
  const findings = verdict.findings.map(keptFinding);
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    level: verdict.level,
    findings,
    decisions: decisions.filter(({ fingerprint }) => found.has(fingerprint)),
    gaps: gapsIn(verdict.coverage),
  };
}

/** Parts of the check that should have run and did not. */
export const gapsIn = (coverage: Coverage): string[] =>
  coverage.filter(({ run, optional }) => !optional && run.state !== "ran").map(({ detector }) => detector);

const keptFinding = (finding: Finding): KeptFinding => ({
  ruleId: finding.ruleId,
  level: finding.level,
  fingerprint: finding.fingerprint,
  confidence: finding.confidence,
  guidance: finding.guidance.map(({ id, edition }) => ({ id, edition })),
  cues: [
    ...new Set(
      finding.evidence.flatMap((seen) =>
        seen.kind === "cue" ? [(seen.details as { readonly name: string }).name] : [],
      ),
    ),
  ],
});

/** The "must" findings that wait for the author's reason. */
export const undecided = ({ findings, decisions }: Review): KeptFinding[] =>
  findings.filter(
    ({ level, fingerprint }) =>
      level === "must" &&
      !decisions.some((one) => one.fingerprint === fingerprint && one.reason.trim() !== ""),
  );

/** The "must" findings the author keeps, with a reason. */
export const keptMusts = (review: Review): KeptFinding[] =>
  review.findings.filter(({ level }) => level === "must");

/** Why a text that was handed in may not go out as it is. */
export type News =
  | { readonly why: "new-finding" | "heavier" | "other-guidance"; readonly ruleId: string }
  /** A part of the check that ran at hand-in did not run now. */
  | { readonly why: "not-checked"; readonly detector: string };

const WEIGHT: Readonly<Record<Level, number>> = { must: 3, should: 2, consider: 1 };

/**
 * What a later check says that the author did not know at hand-in: a "must" or "should" that is new or became
 * heavier, one that now rests on other guidance, or a part of the check that no longer runs. A lighter finding, one
 * that went away and a mere "consider" are no news.
 */
export function newsIn(later: Review, handIn: Review): News[] {
  const known = new Map(handIn.findings.map((finding) => [finding.fingerprint, finding]));
  const news: News[] = [];
  for (const finding of later.findings) {
    if (finding.level === "consider") continue;
    const { ruleId } = finding;
    const before = known.get(finding.fingerprint);
    if (!before) news.push({ why: "new-finding", ruleId });
    else if (WEIGHT[before.level] < WEIGHT[finding.level]) news.push({ why: "heavier", ruleId });
    else if (grounds(before) !== grounds(finding)) news.push({ why: "other-guidance", ruleId });
  }
  for (const detector of later.gaps)
    if (!handIn.gaps.includes(detector)) news.push({ why: "not-checked", detector });
  return news;
}

const grounds = ({ guidance }: KeptFinding): string =>
  guidance
    .map(({ id, edition }) => `${id}@${edition}`)
    .sort()
    .join(" ");
