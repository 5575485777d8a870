import type { AuditResult } from "../result.ts";

/** Whether a person has something to decide about it. */
export const isShown = ({ findings }: Pick<AuditResult, "findings">): boolean => findings.length > 0;
