import { groupBy } from "@chaperone/core";
import { mayTryAgain } from "@chaperone/desk";
import type { Store } from "@chaperone/store";
import type { z } from "zod";
import type * as contract from "../contract/submissions.ts";

type Db = Store["db"];
type Publication = z.infer<typeof contract.Publication>;
type Part = z.infer<typeof contract.Part>;
type Correction = z.infer<typeof contract.Correction>;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What became of submissions on their accounts, by submission. A few questions for all of them, not a few for each. */
export async function publicationsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Publication[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("publications")
    .innerJoin("accounts", "accounts.id", "publications.accountId")
    .where("publications.submissionId", "in", ids)
    .orderBy("publications.id")
    .select([
      "publications.id",
      "submissionId",
      "state",
      "attempts",
      "lastErrorCode",
      "settledAt",
      "accountId",
      "network",
      "handle",
      "purpose",
      "status",
    ])
    .execute();
  const parts = await partsOf(
    db,
    rows.map(({ id }) => id),
  );
  const corrections = await correctionsOf(db, [...parts.values()].flat());
  const publications = rows.map(
    ({ submissionId, accountId, network, handle, purpose, status, settledAt, ...row }) => {
      const own = parts.get(row.id) ?? [];
      return {
        submissionId,
        ...row,
        settledAt: iso(settledAt),
        mayTryAgain: mayTryAgain({ ...row, status }, own),
        account: {
          id: accountId,
          network: network as Publication["account"]["network"],
          handle,
          purpose,
          status,
        },
        parts: own,
        corrections: own.flatMap(({ id }) => corrections.get(id) ?? []),
      };
    },
  );
  return groupBy(publications, ({ submissionId }) => submissionId);
}

async function partsOf(db: Db, publicationIds: readonly string[]): Promise<ReadonlyMap<string, Part[]>> {
  if (publicationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("parts")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("counts")
          .whereRef("counts.partId", "=", "parts.id")
          .orderBy("at", "desc")
          .limit(1)
          .select(["at", "likes", "reposts", "replies", "quotes"])
          .as("newest"),
      (join) => join.onTrue(),
    )
    .where("publicationId", "in", publicationIds)
    .orderBy("position")
    .select(["parts.id", "publicationId", "position", "text", "state", "remoteUrl", "sentAt"])
    .select(["newest.at", "newest.likes", "newest.reposts", "newest.replies", "newest.quotes"])
    .execute();
  const parts = rows.map(({ remoteUrl, sentAt, at, likes, reposts, replies, quotes, ...row }) => ({
    ...row,
    url: remoteUrl,
    sentAt: iso(sentAt),
    counts: at && {
      at: at.toISOString(),
      likes: likes ?? 0,
      reposts: reposts ?? 0,
      replies: replies ?? 0,
      quotes: quotes ?? 0,
    },
  }));
  return groupBy(parts, ({ publicationId }) => publicationId);
}

async function correctionsOf(db: Db, parts: readonly Part[]): Promise<ReadonlyMap<string, Correction[]>> {
  // Only what went out can have been corrected.
  const ids = parts.filter(({ state }) => state !== "planned").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("corrections")
    .where("partId", "in", ids)
    .orderBy("createdAt")
    .select(["id", "partId", "kind", "state", "reason", "createdAt", "remoteUrl", "lastErrorCode"])
    .execute();
  const corrections = rows.map(({ createdAt, remoteUrl, ...row }) => ({
    ...row,
    url: remoteUrl,
    createdAt: createdAt.toISOString(),
  }));
  return groupBy(corrections, ({ partId }) => partId);
}
