import { type AppBskyFeedPost, BlobRef, XRPCError } from "@atproto/api";
import { PublishError } from "../../publishing/error.ts";
import type { OwnMedia, OwnPost, OwnPosts } from "../../publishing/own-posts.ts";
import { type Agent, credentialsOf } from "./agent.ts";
import { COLLECTION, partsOf, readRecord } from "./record.ts";
import { using } from "./using.ts";

const MOST_AT_ONCE = 25;
/** Answers of 5 MB are read at most; a picture has 2 MB. */
const MOST_BYTES = 4_500_000;
const NAMES = [
  /^at:\/\/(?<author>[^/]+)\/app\.bsky\.feed\.post\/(?<rkey>[\w.~:-]{1,512})$/u,
  /^https:\/\/bsky\.app\/profile\/(?<author>[^/]+)\/post\/(?<rkey>[\w.~:-]{1,512})\/?$/u,
];

export const blueskyPosts: OwnPosts = {
  idOf(credentials, name) {
    const { did, handle } = credentialsOf({ credentials });
    const { author, rkey } = NAMES.map((form) => form.exec(name)?.groups).find(Boolean) ?? {};
    return author === did || author === handle ? `at://${did}/${COLLECTION}/${rkey}` : null;
  },

  lookUp: (connection, ids) =>
    using(connection, async (agent) => {
      const found = new Map<string, OwnPost>();
      for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
        const some = ids.slice(at, at + MOST_AT_ONCE);
        const { data } = await agent.app.bsky.feed.getPosts({ uris: some });
        for (const { uri, cid, record, replyCount } of data.posts)
          found.set(
            uri,
            shown(uri, handleIn(connection), { cid, value: record, replies: replyCount ?? null }),
          );
        // The network's view leaves posts out that are there: only the account's own server says that one is gone.
        for (const id of some.filter((one) => !found.has(one))) {
          const post = await readOne(agent, handleIn(connection), id);
          if (post) found.set(id, post);
        }
      }
      return found;
    }),

  read: (connection, id) =>
    using(connection, async (agent) => {
      const post = await readOne(agent, handleIn(connection), id);
      return post && { ...post, replies: await repliesTo(agent, id) };
    }),

  bytesOf: (connection, { source, type, size }) =>
    using(connection, async (agent) => {
      if ((size ?? 0) > MOST_BYTES) return "too-big";
      try {
        const { data } = await agent.com.atproto.sync.getBlob({ did: agent.did, cid: source });
        return { bytes: data, type: type ?? "application/octet-stream" };
      } catch (error) {
        if (error instanceof XRPCError && error.error === "BlobNotFound") return "gone";
        throw error;
      }
    }),
};

const handleIn = (connection: Parameters<typeof credentialsOf>[0]): string =>
  credentialsOf(connection).handle;

async function readOne(agent: Agent, handle: string, id: string): Promise<OwnPost | null> {
  const { repo, rkey } = partsOf(id);
  if (repo !== agent.did) throw new PublishError("refused", "not-yours");
  const read = await readRecord(agent, repo, rkey);
  return read && shown(id, handle, { ...read, replies: null });
}

/** Counted elsewhere than the post is kept: where that does not answer, nobody can say. */
async function repliesTo(agent: Agent, id: string): Promise<number | null> {
  try {
    const { data } = await agent.app.bsky.feed.getPosts({ uris: [id] });
    return data.posts[0]?.replyCount ?? null;
  } catch {
    return null;
  }
}

interface Read {
  readonly cid: string;
  readonly value: unknown;
  readonly replies: number | null;
}

function shown(id: string, handle: string, { cid, value, replies }: Read): OwnPost {
  const { text = "", createdAt, embed } = value as Partial<AppBskyFeedPost.Record>;
  const at = new Date(createdAt ?? 0);
  return {
    id,
    url: `https://bsky.app/profile/${handle}/post/${partsOf(id).rkey}`,
    text,
    revision: cid,
    // Whoever wrote the record chose what stands there.
    postedAt: (Number.isNaN(at.getTime()) ? new Date(0) : at).toISOString(),
    contentWarning: null,
    replies,
    media: mediaIn(embed),
  };
}

interface Embed {
  readonly media?: unknown;
  readonly images?: unknown;
  readonly video?: unknown;
  readonly alt?: unknown;
}

/** Pictures, a film, or one of them beside a post that is quoted. */
function mediaIn(embed: unknown): OwnMedia[] {
  if (typeof embed !== "object" || embed === null) return [];
  const { media, images, video, alt } = embed as Embed;
  const pictures = Array.isArray(images) ? images.flatMap((one) => blobOf(one?.image, one?.alt)) : [];
  return [...pictures, ...blobOf(video, alt), ...mediaIn(media)];
}

function blobOf(blob: unknown, alt: unknown): OwnMedia[] {
  if (!(blob instanceof BlobRef)) return [];
  const { ref, mimeType, size } = blob;
  return [{ source: ref.toString(), type: mimeType, alt: typeof alt === "string" ? alt : null, size }];
}
