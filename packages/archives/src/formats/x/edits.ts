import { type Json, listIn, objectIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";

/** Edited posts that are remembered, and UTF-16 code units of each: more than anybody has, and than X takes. */
const MOST = 50_000;
const LONGEST = 30_000;

/** All versions of an edited post are one: the last stands for them, and an earlier one where that is missing. */
export class Edits {
  /** By the id of the last version: what there is of an earlier one, or null once the last was seen. */
  private readonly posts = new Map<string, Post | null>();

  /** @returns the post, or null where it is an earlier version */
  latest(post: Post, tweet: Json): Post | null {
    const versions = versionsOf(tweet);
    const last = versions.at(-1);
    if (last === undefined || versions.length === 1 || this.posts.size >= MOST || post.text.length > LONGEST)
      return post;
    const earlier = this.posts.get(last);
    if (last === post.id) this.posts.set(last, null);
    else if (earlier === undefined || (earlier !== null && isLater(post, earlier)))
      this.posts.set(last, post);
    return last === post.id ? post : null;
  }

  /** The posts whose last version is not in the archive. */
  *rest(): Generator<Post> {
    for (const post of this.posts.values()) if (post !== null) yield post;
  }
}

const isLater = (post: Post, than: Post): boolean => BigInt(post.id) > BigInt(than.id);

const versionsOf = (tweet: Json): readonly string[] => {
  const info = objectIn(tweet.edit_info);
  const initial = objectIn(info.initial ?? objectIn(info.edit).editControlInitial ?? info.edit);
  return listIn(initial.editTweetIds).filter((id) => typeof id === "string");
};
