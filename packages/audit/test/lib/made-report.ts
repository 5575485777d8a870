import type { FileReport } from "@chaperone/archives";
import { type GuidanceReference, LEVELS, type Level, type Recognisability } from "@chaperone/core";
import type { AuditCase, AuditFinding, AuditResult } from "../../src/index.ts";
import { keyOfPost } from "../../src/key-of-post.ts";
import type { AuditSummary } from "../../src/report/index.ts";
import { type ReportFormat, writeReport } from "../../src/report/write-report.ts";

/** Invented guidance: two editions of one text, and one that stands alone. */
export const NOW: GuidanceReference = {
  id: "example-media-2024/19",
  body: "Example Medical Board",
  document: "Speaking in public",
  edition: "2024",
  jurisdiction: "IE",
  inForceFrom: "2024-01-30",
  paragraph: "19",
  strength: "must",
  summary: "Do not share what could let somebody recognise a patient.",
  url: "https://example.org/2024#19",
  verified: "number-and-substance",
};
export const BEFORE: GuidanceReference = {
  ...NOW,
  id: "example-media-2013/5",
  edition: "2013",
  inForceFrom: "2013-04-22",
  inForceTo: "2024-01-29",
  paragraph: "5",
  strength: "should",
  summary: "Take care that nothing in public identifies a patient.",
  url: "https://example.org/2013#5",
};

export const RULES = [
  {
    id: "confidentiality/identifiable-description",
    summary: "No name, but the details together could let people recognise the story.",
    duties: ["confidentiality/jigsaw"],
  },
  { id: "respect/demeaning", summary: "It mocks or belittles people.", duties: ["respect/people"] },
  {
    id: "accuracy/unsourced-claim",
    summary: "A claim about health without a source.",
    duties: ["honesty/accuracy"],
  },
] as const;

const MESSAGES: Readonly<Record<Level, AuditFinding["message"]>> = {
  must: {
    what: "People could recognise her.",
    why: "Her late husband’s work, the town and her age fit very few people.",
    next: "Take it down, or leave out the town and the work.",
  },
  should: {
    what: "This makes fun of the people who come to you.",
    why: "A patient who reads it may not come when it matters.",
    next: "Take it down, or say what made the shift hard without the people in it.",
  },
  consider: {
    what: "A claim without its source.",
    why: "Readers act on what a doctor says and cannot check it.",
    next: "Add where it comes from.",
  },
};

/** What is marked ⟦ ⟧ in the text is what the finding is about. */
export function madeFinding(level: Level, over: Partial<AuditFinding> = {}): AuditFinding {
  return {
    ruleId: RULES[LEVELS.indexOf(level)]!.id,
    level,
    confidence: 0.9,
    message: MESSAGES[level],
    span: null,
    picture: null,
    guidance: [NOW],
    guidanceThen: [BEFORE],
    fingerprint: "0f",
    ...over,
  };
}

export const FEW: Recognisability = {
  others: { low: 0, mid: 0, high: 1 },
  probabilityOnlyOne: 0.9,
  rightGuess: 0.95,
  level: "red",
  population: "Ireland",
  circle: null,
  overrides: [],
  factors: [
    { detail: "lighthouse keeper", spans: [], divideBy: 200_000, source: figures(), guess: false },
    { detail: "Ballina", spans: [], divideBy: 400, source: figures(), guess: false },
  ],
  cheapest: {
    steps: [{ detail: "Ballina", spans: [], say: "Connacht" }],
    others: { low: 30, mid: 50, high: 90 },
  },
};

function figures(): Recognisability["factors"][number]["source"] {
  return { title: "Example tables", year: 2022, licence: "CC0", url: null, verified: "seen" };
}

export interface Made extends Partial<Omit<AuditResult, "post">> {
  readonly post?: Partial<AuditResult["post"]>;
}

/** A post by an invented doctor. @param text with ⟦ ⟧ around what its first finding is about */
export function madeResult(text: string, { post, ...over }: Made = {}): AuditResult {
  const start = text.indexOf("⟦");
  const end = text.indexOf("⟧") - 1;
  const findings = over.findings ?? [madeFinding("must", start === -1 ? {} : { span: { start, end } })];
  return {
    post: {
      id: "1",
      network: "x",
      kind: "post",
      url: null,
      time: { at: "2019-03-01T22:15:00Z", zone: "utc" },
      text: text.replace(/[⟦⟧]/gu, ""),
      answers: null,
      pictures: [],
      reach: null,
      audience: "public",
      ...post,
    },
    depth: "close",
    level: "must",
    harm: 1,
    same: [],
    ...over,
    findings,
  };
}

export const madeCase = (...posts: readonly string[]): AuditCase => ({
  id: "case-1",
  posts,
  keys: posts.map((id) => keyOfPost({ network: "x", url: null, id })),
  recognisability: {
    posts: [{ id: posts[0]!, date: "2019-03-01" }],
    probability: 0.9,
    together: {
      others: { low: 0, mid: 3, high: 6 },
      probabilityOnlyOne: 0.1,
      rightGuess: 0.4,
      level: "amber",
    },
    because: ["the same job", "the same town"],
  },
});

export const madeFile = (over: Partial<FileReport> = {}): FileReport => ({
  type: "file",
  name: "x.zip/data/tweets.js",
  state: "read",
  network: "x",
  posts: 120,
  skipped: 0,
  problem: null,
  details: {},
  ...over,
});

export function madeSummary({
  counts,
  ...over
}: Partial<Omit<AuditSummary, "counts">> & { counts?: Partial<AuditSummary["counts"]> } = {}): AuditSummary {
  return {
    id: "report-1",
    madeAt: "2026-11-20T10:00:00Z",
    version: "0.1.0",
    jurisdiction: "IE",
    profession: "doctor",
    since: null,
    until: null,
    finished: true,
    files: [madeFile()],
    rules: RULES.map((rule) => ({ ...rule })),
    ...over,
    counts: {
      posts: 120,
      light: 0,
      close: 120,
      unread: 0,
      outside: 0,
      folded: 0,
      reposts: 0,
      wordless: 0,
      pictures: { looked: 0, not: 0, unopened: [] },
      byYear: [{ key: "2019", posts: 120, must: 1, should: 0, consider: 0 }],
      byNetwork: [{ key: "x", posts: 120, must: 1, should: 0, consider: 0 }],
      byDuty: [{ key: "confidentiality/jigsaw", posts: 1, must: 1, should: 0, consider: 0 }],
      ...counts,
    },
  };
}

/** The whole text of one format. */
export async function written(
  format: ReportFormat,
  results: readonly AuditResult[],
  { cases = [], summary = madeSummary() }: { cases?: readonly AuditCase[]; summary?: AuditSummary } = {},
): Promise<string> {
  const parts: string[] = [];
  await writeReport({ results, cases, summary }, [
    { format, name: `past-posts.${format}`, write: (text) => void parts.push(text) },
  ]);
  return parts.join("");
}
