import type { mastodon } from "masto";
import type { OutgoingPost, Remote } from "../../publishing/publisher.ts";

export const remoteOf = ({ id, url, uri }: mastodon.v1.Status): Remote => ({ id, url: url ?? uri });

export const visibilityOf = ({ visibility = "public" }: OutgoingPost): mastodon.v1.StatusVisibility =>
  visibility === "followers" ? "private" : visibility;

/** What is posted, its pictures uploaded already. */
export const paramsOf = (post: OutgoingPost, mediaIds: readonly string[]) => ({
  status: post.text.toWellFormed(),
  mediaIds,
  language: post.language,
  ...(post.contentWarning && { spoilerText: post.contentWarning }),
});
