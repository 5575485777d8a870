import type { CoverageEntry, DraftKind, Platform, Visibility } from "@chaperone/core";
import { type AnsweredPost, newId, newSalt } from "@chaperone/store";
import type { Context, Trx } from "../context.ts";
import type { Review } from "../rules/review.ts";

/** A draft as it stands now. */
export interface NewVersion {
  readonly id: string;
  readonly draftId: string;
  readonly text: string;
  readonly kind: DraftKind;
  readonly platforms: readonly Platform[];
  readonly inReplyTo: AnsweredPost | null;
  readonly language: string | null;
  readonly visibility: Visibility;
  readonly contentWarning: string | null;
}

/** Keeps a version as the next of its draft. */
export async function keepVersion(desk: Context, trx: Trx, version: NewVersion): Promise<void> {
  const { last } = await trx
    .selectFrom("versions")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("draftId", "=", version.draftId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("versions")
    .values({ ...version, number: Number(last ?? 0) + 1, salt: newSalt(), createdAt: desk.now() })
    .execute();
}

/** What a check said of a version, and what its author made of it. */
export interface NewReview {
  readonly versionId: string;
  readonly occasion: "hand-in" | "before-sending";
  readonly review: Review;
  readonly coverage: readonly CoverageEntry[];
}

/** Keeps a review, with the editions it went by. */
export async function keepReview(
  desk: Context,
  trx: Trx,
  { review: { level, findings, decisions }, ...about }: NewReview,
): Promise<void> {
  const createdAt = desk.now();
  const { rules: rulesVersion, guidance: guidanceVersion } = desk.editions;
  await trx
    .insertInto("reviews")
    .values({
      ...about,
      id: newId(createdAt),
      level,
      findings,
      decisions,
      rulesVersion,
      guidanceVersion,
      createdAt,
    })
    .execute();
}
