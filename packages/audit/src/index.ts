export type { AuditCase, AuditedPost, AuditFinding, AuditResult, ReadingDepth } from "./result.ts";
