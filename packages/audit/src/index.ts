export type { AuditCase, AuditedPost, AuditFinding, AuditResult, ReadingDepth, SamePost } from "./result.ts";
