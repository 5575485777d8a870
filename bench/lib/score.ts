import { DETAIL_TYPES, type DetailType, overlaps, type TextSpan, type Verdict } from "@chaperone/core";
import { goldSpans, type LabelledPost } from "./corpus.ts";

/** A labelled post and what the checker said of it. */
export interface Scored {
  readonly post: LabelledPost;
  readonly verdict: Verdict;
}

export interface Rates {
  readonly posts: number;
  /** Gold "must" answered must. */
  readonly stopRecall: number;
  /** Gold broken answered must or should. */
  readonly anyRecall: number;
  /** Gold clean answered must. */
  readonly falseStops: number;
  /** Gold clean answered must or should. */
  readonly falseAlarms: number;
}

const alarmed = ({ verdict }: Scored): boolean => verdict.level === "must" || verdict.level === "should";
const stopped = ({ verdict }: Scored): boolean => verdict.level === "must";
const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.filter(test).length / all.length;

export function rates(scored: readonly Scored[]): Rates {
  const clean = scored.filter(({ post }) => post.verdict === "clean");
  return {
    posts: scored.length,
    stopRecall: share(
      scored.filter(({ post }) => post.verdict === "must"),
      stopped,
    ),
    anyRecall: share(
      scored.filter(({ post }) => post.verdict !== "clean"),
      alarmed,
    ),
    falseStops: share(clean, stopped),
    falseAlarms: share(clean, alarmed),
  };
}

export interface RuleScore {
  readonly rule: string;
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Whether each rule was among the findings of a post that breaks it, passages left aside. */
export function ruleScores(scored: readonly Scored[]): RuleScore[] {
  const rules = new Set(
    scored.flatMap(({ post, verdict }) => [...post.rules, ...verdict.findings.map(({ ruleId }) => ruleId)]),
  );
  return [...rules].sort().map((rule) => {
    const gold = scored.filter(({ post }) => post.rules.includes(rule));
    const found = scored.filter(({ verdict }) => verdict.findings.some(({ ruleId }) => ruleId === rule));
    const right = found.filter(({ post }) => post.rules.includes(rule)).length;
    const precision = right / found.length;
    const recall = right / gold.length;
    return {
      rule,
      gold: gold.length,
      found: found.length,
      precision,
      recall,
      f1: (2 * right) / (gold.length + found.length),
    };
  });
}

/** The mean F1 of the rules that posts are labelled with. */
export function macroF1(scores: readonly RuleScore[]): number {
  const labelled = scores.filter(({ gold }) => gold > 0);
  return labelled.reduce((sum, { f1 }) => sum + f1, 0) / labelled.length;
}

/** Findings of one range of confidence: what they said, and how often they were right. */
export interface Reliability {
  readonly from: number;
  readonly to: number;
  readonly findings: number;
  readonly confidence: number;
  readonly right: number;
}

const RANGES = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Whether a finding's confidence means what it says; rules that posts are not labelled with are left out. */
export function reliability(scored: readonly Scored[]): Reliability[] {
  const labelled = new Set(scored.flatMap(({ post }) => post.rules));
  const findings = scored.flatMap(({ post, verdict }) => {
    // Two findings of one rule are one answer to one question.
    const byRule = new Map<string, number>();
    for (const { ruleId, confidence } of verdict.findings)
      byRule.set(ruleId, Math.max(confidence, byRule.get(ruleId) ?? 0));
    return [...byRule]
      .filter(([rule]) => labelled.has(rule))
      .map(([rule, confidence]) => ({ confidence, isRight: post.rules.includes(rule) }));
  });
  return RANGES.slice(1).map((to, at) => {
    const from = RANGES[at]!;
    const own = findings.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    );
    return {
      from,
      to,
      findings: own.length,
      confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
      right: share(own, ({ isRight }) => isRight),
    };
  });
}

export interface DetailScore {
  readonly type: DetailType | "all";
  readonly gold: number;
  /** Share of gold spans touched, and wholly covered, by any detail about a patient or relative. */
  readonly touched: number;
  readonly covered: number;
  /** Share of touched gold spans that a detail of the same type touches. */
  readonly typed: number;
  /** Share of details of this type that touch a gold span, in posts that have gold spans. */
  readonly precision: number;
}

export function detailScores(scored: readonly Scored[]): DetailScore[] {
  return [...DETAIL_TYPES, "all" as const].map((type) => {
    const counts = { gold: 0, touched: 0, covered: 0, typed: 0, found: 0, right: 0 };
    for (const { post, verdict } of scored) {
      const gold = goldSpans(post);
      const details = verdict.details.flatMap(({ place, details }) =>
        place.in === "text" && details.about !== "other"
          ? [{ span: place as TextSpan, type: details.type }]
          : [],
      );
      for (const span of gold) {
        if (type !== "all" && span.type !== type) continue;
        counts.gold++;
        const touching = details.filter((detail) => overlaps(detail.span, span));
        if (touching.length > 0) counts.touched++;
        if (touching.some((detail) => detail.type === span.type)) counts.typed++;
        if (
          isCovered(
            span,
            details.map((detail) => detail.span),
          )
        )
          counts.covered++;
      }
      if (gold.length === 0) continue;
      for (const detail of details) {
        if (type !== "all" && detail.type !== type) continue;
        counts.found++;
        if (gold.some((span) => overlaps(span, detail.span))) counts.right++;
      }
    }
    return {
      type,
      gold: counts.gold,
      touched: counts.touched / counts.gold,
      covered: counts.covered / counts.gold,
      typed: counts.typed / counts.touched,
      precision: counts.right / counts.found,
    };
  });
}

/** Details that meet or overlap may cover a span together. */
function isCovered(span: TextSpan, parts: readonly TextSpan[]): boolean {
  let at = span.start;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.start <= at) at = Math.max(at, part.end);
  }
  return at >= span.end;
}

/** Share of clean posts with a detail about a patient or relative where none is labelled. */
export function wronglyDetailed(scored: readonly Scored[]): number {
  const clean = scored.filter(({ post }) => post.verdict === "clean");
  return share(clean, ({ post, verdict }) => {
    const gold = goldSpans(post);
    return verdict.details.some(
      ({ place, details }) =>
        place.in === "text" && details.about !== "other" && !gold.some((span) => overlaps(span, place)),
    );
  });
}
