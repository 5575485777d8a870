import {
  type AuthorProfile,
  type CaseTrace,
  type Checker,
  type CollectiveDescription,
  type DraftImage,
  type Finding,
  LEVELS,
  type Observation,
  type Verdict,
} from "@chaperone/core";
import type { AuditedPost, AuditFinding, ReadingDepth } from "../result.ts";
import { draftOf } from "./draft-of.ts";
import { harmOf } from "./harm.ts";
import { promiseOf } from "./promise.ts";
import { messageFor } from "./words.en.ts";

/** A post to be checked. Plain data, so that it may go to a worker. */
export interface Asked {
  readonly post: AuditedPost;
  readonly depth: ReadingDepth;
  /** Traces of posts that may speak of the same patient, the earliest first. */
  readonly earlier?: readonly CaseTrace[];
  /** How surely each of these does. */
  readonly weighed?: readonly number[];
  /** What was seen in its pictures, in their order. */
  readonly images?: readonly DraftImage[];
}

/** What was found in it, as plain data. */
export interface PostChecked {
  readonly depth: ReadingDepth;
  readonly level: Verdict["level"];
  readonly findings: readonly AuditFinding[];
  readonly recognisability: Verdict["recognisability"] | null;
  readonly collective: CollectiveDescription | null;
  readonly harm: number;
  /** How much a close reading may find; from `WORTH_READING` on it is worth its time. */
  readonly promise: number;
  /** Where it may be part of a story told in several posts. */
  readonly trace: CaseTrace | null;
}

/** Of a post that could not be checked. */
export const UNCHECKED: PostChecked = {
  depth: "light",
  level: "incomplete",
  findings: [],
  recognisability: null,
  collective: null,
  harm: 0,
  promise: 0,
  trace: null,
};

export interface PostCheckerOptions {
  readonly light: Checker;
  /** Null where nothing is read closely. */
  readonly close: Checker | null;
  readonly author: AuthorProfile;
  /** Ids of rules or their groups ("respect"); null: all. */
  readonly rules: readonly string[] | null;
  /** Under which words of traces are hashed. */
  readonly key: string;
}

export type PostChecker = (asked: Asked) => Promise<PostChecked>;

/** Checks posts that are out already, one by one; it keeps nothing of them. */
export function createPostChecker({ light, close, author, rules, key }: PostCheckerOptions): PostChecker {
  return async ({ post, depth, earlier, weighed, images }) => {
    const checker = depth === "close" ? (close ?? light) : light;
    // Posts that are to be read closely are traced then.
    const isTraced = depth === "close" || !close;
    let seen: readonly Observation[] = [];
    const verdict = await checker.check(draftOf(post, author, images), {
      published: true,
      onObserved: (observations) => {
        seen = observations;
      },
      ...(isTraced && { ledger: { key, traces: earlier ?? [], ...(weighed && { weighed }) } }),
    });
    const wanted = withRules(verdict, rules);
    const harm = harmOf(wanted, post);
    return {
      depth: isWhole(verdict) ? depth : "light",
      level: wanted.level,
      findings: wanted.findings.map((finding) => auditFinding(finding, post)),
      recognisability: wanted.recognisability ?? null,
      collective: wanted.collective ?? null,
      harm,
      promise: promiseOf(wanted, harm, seen),
      trace: post.kind === "repost" ? null : (verdict.trace ?? null),
    };
  };
}

/** A model that fails leaves the quick parts alone with it. */
const isWhole = ({ coverage }: Verdict): boolean =>
  !coverage.some(({ optional, run }) => optional && run.state === "failed");

/** The verdict as far as some rules go. */
function withRules(verdict: Verdict, rules: readonly string[] | null): Verdict {
  if (rules === null) return verdict;
  const findings = verdict.findings.filter(({ ruleId }) =>
    rules.some((rule) => ruleId === rule || ruleId.startsWith(`${rule}/`)),
  );
  const heaviest = LEVELS.find((level) => findings.some((finding) => finding.level === level));
  const isPartial = verdict.level === "incomplete";
  return { ...verdict, findings, level: isPartial ? "incomplete" : (heaviest ?? "nothing-found") };
}

function auditFinding(finding: Finding, post: AuditedPost): AuditFinding {
  const { ruleId, level, confidence, place, guidance, guidanceThen = [], fingerprint } = finding;
  return {
    ruleId,
    level,
    confidence,
    message: messageFor(post, finding),
    span: place.in === "text" ? { start: place.start, end: place.end } : null,
    picture: "image" in place ? (post.pictures[place.image]?.path ?? null) : null,
    guidance,
    guidanceThen,
    fingerprint,
  };
}
