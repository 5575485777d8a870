import type { Finding, Message } from "@chaperone/core";
import type { AuditedPost } from "../result.ts";

/** The message of a finding, with what is different about a post that is out already. */
export function messageFor(
  post: AuditedPost,
  { place, message: { what, why, next } }: Pick<Finding, "place" | "message">,
): Message {
  if (post.kind === "repost")
    return {
      what: `You passed this on. ${what}`,
      why: `${why} Whoever passes it on makes it public once more.`,
      next: "Take the repost back. It is another person's post, so you cannot edit it.",
    };
  const isSeen = place.in === "image" || place.in === "image-metadata";
  return {
    what,
    why: answersUnknown(post) ? `${why} ${restsOnOwnWords(post)}` : why,
    next: isSeen ? `${next} ${PICTURE_IS_OUT}` : next,
  };
}

/** The rules speak of pictures that are still to be posted. */
const PICTURE_IS_OUT =
  "Nothing can be covered in a picture that is out: if it tells of somebody who has not agreed to that, delete the post, or take the picture out of it where the network lets you. A clean copy can take its place.";

/** It answers something, and the archive does not say what. */
const answersUnknown = ({ kind, answers }: AuditedPost): boolean =>
  !answers?.text && ["reply", "quote", "comment", "review-reply"].includes(kind);

const restsOnOwnWords = ({ kind }: AuditedPost): string =>
  kind === "quote"
    ? "The post it quotes is not in the archive, so this rests on your own words alone."
    : "What it answers is not in the archive, so this rests on your own words alone.";
