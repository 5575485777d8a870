import type { Post, Reading } from "@chaperone/archives";
import type { Duty, Level } from "@chaperone/core";
import type { Asked, PostChecked } from "../../src/check/check-post.ts";
import { audit } from "../../src/engine/audit.ts";
import { createMemoryStore } from "../../src/engine/memory-store.ts";
import type { AuditOptions, AuditReport, PostWorkers } from "../../src/engine/run.ts";
import type { AuditCase, AuditResult } from "../../src/result.ts";
import { listOf } from "../../src/testing/index.ts";

/** An invented post. */
export const post = (id: string, text: string, more: Partial<Post> = {}): Post => ({
  id,
  network: "x",
  kind: "post",
  url: `https://x.example/${id}`,
  time: { at: "2019-03-01T22:15:00Z", zone: "utc" },
  text,
  answers: null,
  pictures: [],
  reach: null,
  audience: "public",
  ...more,
});

export const reading = (posts: readonly Post[]) =>
  async function* (): AsyncGenerator<Reading> {
    for (const [at, one] of posts.entries()) {
      yield { type: "post", post: one };
      yield { type: "progress", done: at + 1, of: posts.length };
    }
    yield {
      type: "file",
      name: "made.zip",
      state: "read",
      network: "x",
      posts: posts.length,
      skipped: 0,
      problem: null,
      details: {},
    };
  };

const HARM: Readonly<Record<string, { readonly level: Level; readonly harm: number }>> = {
  must: { level: "must", harm: 3 },
  should: { level: "should", harm: 2 },
  consider: { level: "consider", harm: 1 },
};

/**
 * Finds what a text says of itself: "must", "should" or "consider" at once, "hidden must" only when it reads closely;
 * "maybe" is worth a close reading.
 */
export function fakeCheck({ post: { id, text }, depth }: Asked): PostChecked {
  const [, hidden, word = ""] = /(hidden )?(must|should|consider)/u.exec(text) ?? [];
  const said = hidden && depth === "light" ? undefined : HARM[word];
  return {
    depth,
    level: said?.level ?? "nothing-found",
    findings: said
      ? [
          {
            ruleId: "example/named",
            level: said.level,
            confidence: 0.8,
            message: { what: "A name.", why: "It identifies.", next: "Take it out." },
            span: null,
            picture: null,
            guidance: [],
            guidanceThen: [],
            fingerprint: `fingerprint ${id} ${word}`,
          },
        ]
      : [],
    recognisability: null,
    collective: null,
    harm: said?.harm ?? 0,
    promise: said ? 1 + said.harm : /maybe|hidden/u.test(text) ? 0.5 : 0,
    trace: null,
  };
}

export const fakeWorkers = (check: (asked: Asked) => PostChecked | null = fakeCheck): PostWorkers => ({
  atOnce: 2,
  check: async (batch) => batch.map(check),
});

export const RULES = [
  { id: "example/named", summary: "Names.", duties: ["confidentiality/identifiable"] as readonly Duty[] },
];

/** A report with its results read. */
export interface ReadReport {
  readonly results: readonly AuditResult[];
  readonly cases: readonly AuditCase[];
  readonly summary: AuditReport["summary"];
}

/** Runs an audit. @returns every report it gave, the last one last */
export async function auditOf(
  posts: readonly Post[],
  more: Partial<AuditOptions> = {},
): Promise<[ReadReport, ...ReadReport[]]> {
  const reports: ReadReport[] = [];
  await audit({
    readings: reading(posts),
    store: createMemoryStore(),
    workers: fakeWorkers(),
    close: true,
    since: null,
    until: null,
    rules: RULES,
    onReport: async ({ results, cases, summary }) => {
      reports.push({ results: await listOf(results), cases, summary });
    },
    ...more,
  });
  return reports as [ReadReport, ...ReadReport[]];
}
