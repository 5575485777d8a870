import { readArchives, type Source } from "@chaperone/archives";
import type { AuditOptions, AuditReport, AuditStore, PostWorkers } from "@chaperone/audit";
import { type AuditSummary, type ShownPost, shownReport } from "@chaperone/audit/shown";
import manifest from "../../../package.json" with { type: "json" };
import type { KeptAudit } from "./database.ts";
import type { Download, Results } from "./protocol.ts";

/** Between two lists of what is known so far. */
const REPORT_EVERY_MS = 15_000;

/** An audit with all it needs to go on; without files it can once they were read to their end. */
export interface Work {
  readonly kept: KeptAudit;
  readonly store: AuditStore;
  readonly sources: readonly Source[] | null;
}

const NO_WORKERS: PostWorkers = { atOnce: 1, check: async () => [] };

export const auditOptions = (
  { kept, store, sources }: Work,
  more: Partial<AuditOptions> & Pick<AuditOptions, "onReport">,
): AuditOptions => ({
  readings: () =>
    readArchives(sources ?? [], { ...kept.answers, ...(more.signal && { signal: more.signal }) }),
  store,
  workers: NO_WORKERS,
  close: true,
  since: null,
  until: null,
  rules: kept.rules,
  reportEvery: REPORT_EVERY_MS,
  ...more,
});

const summaryOf = (report: AuditReport, { id, who, rules }: KeptAudit): AuditSummary => ({
  ...report.summary,
  id,
  madeAt: new Date().toISOString(),
  version: manifest.version,
  jurisdiction: who.jurisdiction,
  profession: who.profession,
  since: null,
  until: null,
  rules,
});

/** What the page shows of a report. */
export async function resultsOf(report: AuditReport, kept: KeptAudit): Promise<Results> {
  const shown = shownReport({ cases: report.cases, summary: summaryOf(report, kept), names: {} });
  const posts: ShownPost[] = [];
  for await (const result of report.results) {
    const post = shown.result(result);
    if (post) posts.push(post);
  }
  return { data: shown.data(), posts };
}

/** A report as a file. Its writer is as large as the page it writes, so that it comes when it is asked for. */
export async function reportFile(report: AuditReport, kept: KeptAudit, format: Download): Promise<Blob> {
  const { writeReport } = await import("@chaperone/audit/report");
  const parts: string[] = [];
  await writeReport({ results: report.results, cases: report.cases, summary: summaryOf(report, kept) }, [
    { format, name: `past-posts.${format}`, write: (text) => void parts.push(text) },
  ]);
  return new Blob(parts, { type: format === "html" ? "text/html" : "text/csv" });
}
