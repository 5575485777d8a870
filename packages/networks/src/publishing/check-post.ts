import { fits } from "../measure.ts";
import type { TextLimits } from "../network.ts";
import { PublishError } from "./error.ts";
import type { AccountLimits, OutgoingPost, Picture } from "./publisher.ts";

/** Refuses, before any call, what the account may not post or nobody should. */
export function checkPost(post: OutgoingPost, text: TextLimits, limits: AccountLimits): void {
  if (post.text.trim() === "" && post.pictures.length === 0) throw new PublishError("refused", "text-empty");
  if (!fits(post.text, text)) throw new PublishError("refused", "text-too-long");
  if (post.pictures.length > limits.pictures.most) throw new PublishError("refused", "too-many-pictures");
  for (const picture of post.pictures) checkPicture(picture, limits);
}

function checkPicture(picture: Picture, { pictures }: AccountLimits): void {
  const { bytes, type, width, height, alt } = picture;
  if (alt.trim() === "") throw new PublishError("refused", "picture-without-alt");
  if (!pictures.types.includes(type)) throw new PublishError("refused", "picture-type");
  const isTooBig = bytes.length > pictures.bytes || width * height > (pictures.pixels ?? Infinity);
  if (isTooBig) throw new PublishError("refused", "picture-too-big");
}
