export type { ReportData, ShownCopy, ShownPost } from "./html/data.ts";
export { shownReport } from "./html/shown-report.ts";
export type { AuditSummary, RuleAbout } from "./summary.ts";
