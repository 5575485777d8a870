export { type ReadingAdvice, readingProblems } from "./reading-words.en.ts";
export type { AuditCounts, AuditSummary, RuleAbout, Tally } from "./summary.ts";
export {
  REPORT_FORMATS,
  type ReportFormat,
  type ReportInput,
  type ReportOutput,
  writeReport,
} from "./write-report.ts";
