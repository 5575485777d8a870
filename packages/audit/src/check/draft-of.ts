import type { ArchiveNetwork, PostKind } from "@chaperone/archives";
import type { AuthorProfile, Draft, DraftImage, DraftKind, Platform } from "@chaperone/core";
import type { AuditedPost } from "../result.ts";

const PLATFORM_OF: Readonly<Record<ArchiveNetwork, Platform>> = {
  x: "x",
  bluesky: "bluesky",
  mastodon: "mastodon",
  facebook: "facebook",
  instagram: "instagram",
  threads: "threads",
  linkedin: "linkedin",
  tiktok: "tiktok",
  reddit: "other",
  whatsapp: "group",
  youtube: "other",
  "google-reviews": "google-reviews",
  other: "other",
};

const KIND_OF: Readonly<Record<PostKind, DraftKind>> = {
  post: "post",
  reply: "reply",
  quote: "reply",
  repost: "post",
  comment: "reply",
  message: "group",
  review: "post",
  "review-reply": "review-reply",
  bio: "bio",
};

/** Longer than any network's post; of a longer text the beginning is read. */
export const LONGEST = 100_000;

/**
 * A post as a checker takes it.
 * @param author what the author says of themselves; nothing of it goes with another person's words
 * @param images what was seen in its pictures, in their order; without it their descriptions alone are read
 */
export function draftOf(post: AuditedPost, author: AuthorProfile, images?: readonly DraftImage[]): Draft {
  const day = dayOf(post);
  return {
    text: post.text.slice(0, LONGEST),
    kind: post.audience === "group" || post.audience === "direct" ? "group" : KIND_OF[post.kind],
    platform: PLATFORM_OF[post.network],
    author: post.kind === "repost" ? {} : author,
    images: images ?? post.pictures.flatMap(({ alt }) => (alt ? [{ seen: NOT_LOOKED_AT, alt }] : [])),
    ...(post.answers?.text && { inReplyTo: post.answers.text.slice(0, LONGEST) }),
    ...(day !== null && { postedAt: day }),
  };
}

/** YYYY-MM-DD. */
export const dayOf = ({ time }: Pick<AuditedPost, "time">): string | null => time?.at.slice(0, 10) ?? null;

const NOT_LOOKED_AT: DraftImage["seen"] = {
  format: "png",
  width: 0,
  height: 0,
  frames: 0,
  sightings: [],
  coverage: [],
};
