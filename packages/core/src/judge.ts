import type { Document } from "./document.ts";
import { type Finding, LEVELS } from "./finding.ts";
import { fingerprint } from "./fingerprint.ts";
import { groupBy } from "./group-by.ts";
import type { Cite, Jurisdiction } from "./guidance.ts";
import type { Observation, ObservationKind } from "./observation.ts";
import type { Report, Rule, RuleContext } from "./rule.ts";

/** Whose guidance a draft is judged by. */
export interface Judging {
  readonly jurisdiction: Jurisdiction;
  readonly cite: Cite;
  /** The same for the day of publication, where that is past. */
  readonly citeThen?: Cite;
}

/**
 * Lets every rule look at the same facts. Pure: the same document and observations give the same
 * findings, heaviest first, then in reading order.
 */
export function judge(
  document: Document,
  observations: readonly Observation[],
  rules: readonly Rule[],
  judging: Judging,
): Finding[] {
  const context = ruleContext(document, observations, judging.jurisdiction);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const report of rule.check(context)) findings.push(toFinding(rule, report, document, judging));
  }
  return findings.sort(byWeight);
}

/** What was observed in a draft, by kind. */
export function ruleContext(
  document: Document,
  observations: readonly Observation[],
  jurisdiction: Jurisdiction,
): RuleContext {
  const byKind = groupBy(observations, ({ kind }) => kind);
  return {
    document,
    jurisdiction,
    observations: <K extends ObservationKind>(kind: K) =>
      (byKind.get(kind) ?? []) as readonly Observation[] as readonly Observation<K>[],
  };
}

function toFinding(rule: Rule, report: Report, document: Document, { cite, citeThen }: Judging): Finding {
  return {
    ruleId: rule.id,
    level: report.level ?? rule.level,
    place: report.place,
    confidence: report.confidence,
    message: report.message,
    evidence: report.evidence,
    guidance: cite(rule.duties),
    ...(citeThen && { guidanceThen: citeThen(rule.duties) }),
    sources: report.sources ?? [],
    fixes: report.fixes ?? [],
    fingerprint: fingerprint(rule.id, report.place, document),
  };
}

const byWeight = (a: Finding, b: Finding): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || startOf(a) - startOf(b) || b.confidence - a.confidence;

/** What concerns the whole draft is read before any passage of it, and its pictures after the text. */
function startOf({ place }: Finding): number {
  if (place.in === "draft") return -1;
  return place.in === "text" ? place.start : Number.MAX_SAFE_INTEGER;
}
