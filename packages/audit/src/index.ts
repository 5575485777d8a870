export {
  type Asked,
  createPostChecker,
  type PostChecked,
  type PostChecker,
  type PostCheckerOptions,
} from "./check/check-post.ts";
export { audit, keptReport } from "./engine/audit.ts";
export { createMemoryStore } from "./engine/memory-store.ts";
export {
  type AuditOptions,
  type AuditProgress,
  type AuditReport,
  type LookedAt,
  type PostWorkers,
  STAGES,
  type Stage,
} from "./engine/run.ts";
export { type AuditRecords, type AuditStore, LOGS, type Log } from "./engine/store.ts";
export type { AuditCase, AuditedPost, AuditFinding, AuditResult, ReadingDepth, SamePost } from "./result.ts";
