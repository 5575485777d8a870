import { canSkip, wordDifference } from "@chaperone/desk";
import type { Store } from "@chaperone/store";
import type { z } from "zod";
import { notFound } from "../api/api-error.ts";
import type { Who } from "../contract/access.ts";
import type * as contract from "../contract/submissions.ts";
import { summariesFor } from "./summaries.ts";

type Db = Store["db"];
type Submission = z.infer<typeof contract.Submission>;

/** All there is about one submission. @throws ApiError where there is none this person may see */
export async function submissionFor(db: Db, who: Who, id: string): Promise<Submission> {
  const [summary] = await summariesFor(db, who, { id, limit: 1 });
  if (!summary) throw notFound();
  const [version, pictures, reviews, holds, approvals, changes] = await Promise.all([
    versionOf(db, summary.versionId),
    picturesOf(db, summary.versionId),
    reviewsOf(db, summary.versionId),
    holdsOf(db, id),
    approvalsOf(db, id),
    summary.versionNumber === 1 ? null : changesOf(db, summary.versionId),
  ]);
  return { ...summary, ...version, pictures, reviews, holds, approvals, changes };
}

async function versionOf(db: Db, id: string) {
  const { platforms, inReplyTo, ...version } = await db
    .selectFrom("versions")
    .where("id", "=", id)
    .select(["kind", "platforms", "language", "inReplyTo", "visibility", "contentWarning"])
    .executeTakeFirstOrThrow();
  const answered = inReplyTo && { text: inReplyTo.text ?? "", url: inReplyTo.url ?? null };
  return { ...version, platforms: [...platforms], inReplyTo: answered };
}

async function picturesOf(db: Db, versionId: string) {
  const rows = await db
    .selectFrom("pictures")
    .where("versionId", "=", versionId)
    .orderBy("position")
    .select(["id", "alt", "width", "height", "type"])
    .execute();
  return rows.map((row) => ({ ...row, url: `/api/pictures/${row.id}` }));
}

export async function reviewsOf(db: Db, versionId: string) {
  const rows = await db
    .selectFrom("reviews")
    .where("versionId", "=", versionId)
    .orderBy("createdAt")
    .select([
      "id",
      "occasion",
      "level",
      "findings",
      "decisions",
      "rulesVersion",
      "guidanceVersion",
      "createdAt",
    ])
    .execute();
  return rows.map(({ findings, decisions, createdAt, ...row }) => ({
    ...row,
    findings: findings.map(({ ruleId, level, fingerprint, confidence, guidance }) => ({
      ruleId,
      level,
      fingerprint,
      confidence,
      guidance: [...guidance],
    })),
    decisions: decisions.map(({ fingerprint, ruleId, reason }) => ({ fingerprint, ruleId, reason })),
    createdAt: createdAt.toISOString(),
  }));
}

async function holdsOf(db: Db, submissionId: string) {
  const rows = await db
    .selectFrom("holds")
    .where("submissionId", "=", submissionId)
    .orderBy("until")
    .select(["id", "reason", "until", "skippedAt"])
    .execute();
  return rows.map(({ until, skippedAt, ...row }) => ({
    ...row,
    until: until.toISOString(),
    skippedAt: skippedAt?.toISOString() ?? null,
    maySkip: skippedAt === null && canSkip(row.reason),
  }));
}

async function approvalsOf(db: Db, submissionId: string) {
  const rows = await db
    .selectFrom("approvals")
    .leftJoin("people", "people.id", "approvals.memberId")
    .where("submissionId", "=", submissionId)
    .orderBy("approvals.createdAt")
    .select(["approvals.id", "decision", "comment", "memberId", "people.name", "approvals.createdAt"])
    .execute();
  return rows.map(({ memberId, name, createdAt, ...row }) => ({
    ...row,
    by: memberId === null ? null : { id: memberId, name: name ?? "" },
    createdAt: createdAt.toISOString(),
  }));
}

/** Against the version handed in before; null where it is the first. Corrections are versions too, and do not count. */
export async function changesOf(db: Db, versionId: string) {
  const before = await db
    .selectFrom("versions")
    .innerJoin("versions as earlier", (join) =>
      join.onRef("earlier.draftId", "=", "versions.draftId").onRef("earlier.number", "<", "versions.number"),
    )
    .innerJoin("submissions", "submissions.versionId", "earlier.id")
    .where("versions.id", "=", versionId)
    .orderBy("earlier.number", "desc")
    .select(["versions.text", "earlier.text as earlierText"])
    .executeTakeFirst();
  return before ? wordDifference(before.earlierText, before.text).map((run) => ({ ...run })) : null;
}
