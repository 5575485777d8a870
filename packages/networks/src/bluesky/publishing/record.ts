import type { AppBskyFeedPost } from "@atproto/api";
import { PublishError } from "../../publishing/error.ts";
import type { OutgoingPost, Remote } from "../../publishing/publisher.ts";
import type { Agent } from "./agent.ts";
import { isNotThere, refusalOf } from "./errors.ts";
import { facetsOf } from "./facets.ts";

export const COLLECTION = "app.bsky.feed.post";

interface Read {
  readonly cid: string;
  readonly value: Partial<AppBskyFeedPost.Record>;
}

/** A post's record; null when there is none. */
export async function readRecord(agent: Agent, repo: string, rkey: string): Promise<Read | null> {
  try {
    const { data } = await agent.com.atproto.repo.getRecord({ repo, collection: COLLECTION, rkey });
    if (data.cid === undefined) throw new PublishError("later", "answer-unreadable");
    return { cid: data.cid, value: data.value };
  } catch (error) {
    if (isNotThere(error)) return null;
    throw refusalOf(error);
  }
}

/** "at://did:plc:abc/app.bsky.feed.post/3k…" in its parts. */
export function partsOf(uri: string): { repo: string; rkey: string } {
  const [repo = "", , rkey = ""] = uri.replace(/^at:\/\//u, "").split("/");
  return { repo, rkey };
}

/** The record of a post: its pictures uploaded, its mentions looked up. Nothing is public yet. */
export async function recordOf(post: OutgoingPost, agent: Agent, now: Date): Promise<AppBskyFeedPost.Record> {
  const text = post.text.toWellFormed();
  const facets = await facetsOf(text, agent);
  const reply = post.replyTo && (await replyTo(post.replyTo.parent, agent));
  const images = [];
  for (const { bytes, type, alt, width, height } of post.pictures) {
    const { data } = await agent.com.atproto.repo.uploadBlob(bytes, { encoding: type });
    images.push({ image: data.blob, alt, aspectRatio: { width, height } });
  }
  return {
    $type: COLLECTION,
    text,
    createdAt: now.toISOString() as AppBskyFeedPost.Record["createdAt"],
    ...(post.language && { langs: [post.language] }),
    ...(facets.length > 0 && { facets }),
    ...(reply && { reply }),
    ...(images.length > 0 && { embed: { $type: "app.bsky.embed.images" as const, images } }),
  };
}

async function replyTo(parent: Remote, agent: Agent): Promise<AppBskyFeedPost.ReplyRef> {
  const { repo, rkey } = partsOf(parent.id);
  const read = await readRecord(agent, repo, rkey);
  if (read === null) throw new PublishError("refused", "reply-gone");
  const here = { uri: parent.id as AppBskyFeedPost.ReplyRef["parent"]["uri"], cid: read.cid };
  return { root: read.value.reply?.root ?? here, parent: here };
}
