import { checkPost } from "../../publishing/check-post.ts";
import { asUnknown, PublishError } from "../../publishing/error.ts";
import type { AccountLimits, Connection, Counts, Publisher, Remote } from "../../publishing/publisher.ts";
import { bluesky as network } from "../network.ts";
import { type Agent, credentialsOf } from "./agent.ts";
import { isAlreadyThere, isNotThere, refusalOf } from "./errors.ts";
import { didOf } from "./facets.ts";
import { newRecordKey } from "./key.ts";
import { blueskyPosts } from "./own-posts.ts";
import { COLLECTION, partsOf, readRecord, recordOf } from "./record.ts";
import { using } from "./using.ts";

/** A request that was given up may be at work on the server for so long. */
const SETTLES = 60_000;
const MOST_AT_ONCE = 25;
const WEB_ADDRESS = /^https:\/\/bsky\.app\/profile\/(?<author>[^/?#]+)\/post\/(?<rkey>[^/?#]+)/u;

const LIMITS: AccountLimits = {
  instance: null,
  pictures: {
    most: network.pictures.most!.value,
    // atproto d6296a1c, lexicons/app/bsky/embed/images.json
    bytes: 2_000_000,
    types: ["image/jpeg", "image/png", "image/webp"],
    pixels: null,
  },
};

export const blueskyPublisher: Publisher = {
  network: "bluesky",
  knowsReaders: false,
  own: blueskyPosts,
  newKey: newRecordKey,
  limits: async () => LIMITS,
  // The key is the record's own name.
  canSendAgain: () => true,

  whoAmI: (connection) =>
    using(connection, async (agent) => {
      const { data } = await agent.com.atproto.server.getSession();
      if (data.active === false) throw new PublishError("signed-out", "suspended");
      const profile = await profileOf(agent, data.did);
      return {
        remoteId: data.did,
        handle: data.handle,
        displayName: profile.displayName ?? "",
        bio: profile.description ?? "",
      };
    }),

  async send(connection, post, key, signal) {
    checkPost(post, network.post, LIMITS);
    const isNarrower = (post.visibility ?? "public") !== "public";
    if (isNarrower || post.contentWarning) throw new PublishError("refused", "not-supported");
    return using(
      connection,
      async (agent) => put(agent, connection, key, await recordOf(post, agent, connection.now())),
      signal,
    );
  },

  find: (connection, _post, key, since) =>
    using(connection, async (agent) => {
      const read = await readRecord(agent, agent.did, key);
      if (read !== null) return remoteOf(connection, key, read.cid);
      const certain = new Date(since.getTime() + SETTLES);
      if (connection.now() < certain) throw new PublishError("unknown", "not-visible-yet", certain);
      return null;
    }).catch((error) => {
      throw asUnknown(error);
    }),

  delete: (connection, remote) =>
    using(connection, async (agent) => {
      const { repo, rkey } = partsOf(remote.id);
      if ((await readRecord(agent, repo, rkey)) === null) return "was not there";
      await agent.com.atproto.repo.deleteRecord({ repo, collection: COLLECTION, rkey });
      return "deleted";
    }),

  counts: (connection, remotes) =>
    using(connection, async (agent) => {
      const counts = new Map<string, Counts>();
      for (let at = 0; at < remotes.length; at += MOST_AT_ONCE) {
        const uris = remotes.slice(at, at + MOST_AT_ONCE).map(({ id }) => id);
        const { data } = await agent.app.bsky.feed.getPosts({ uris });
        for (const { uri, likeCount, repostCount, replyCount, quoteCount } of data.posts)
          counts.set(uri, {
            likes: likeCount ?? 0,
            reposts: repostCount ?? 0,
            replies: replyCount ?? 0,
            quotes: quoteCount ?? 0,
          });
      }
      return counts;
    }),

  resolve: (connection, url) =>
    using(connection, async (agent) => {
      const { author, rkey } = WEB_ADDRESS.exec(url.trim())?.groups ?? {};
      if (!author || !rkey) return null;
      const did = author.startsWith("did:") ? author : await didOf(author, agent);
      const read = did && (await readRecord(agent, did, rkey));
      return read ? { id: `at://${did}/${COLLECTION}/${rkey}`, url: url.trim(), cid: read.cid } : null;
    }),
};

/** Writes the record if there is none of that name; else says where the one is that an earlier attempt left. */
async function put(agent: Agent, connection: Connection, rkey: string, record: object): Promise<Remote> {
  const repo = agent.did;
  try {
    const { data } = await agent.com.atproto.repo.putRecord({
      repo,
      collection: COLLECTION,
      rkey,
      record: record as Record<string, unknown>,
      swapRecord: null,
    });
    return remoteOf(connection, rkey, data.cid);
  } catch (error) {
    if (!isAlreadyThere(error)) throw refusalOf(error, "unknown");
  }
  const there = await readRecord(agent, repo, rkey).catch((error: PublishError) => {
    throw asUnknown(error);
  });
  if (there === null) throw new PublishError("unknown", "not-visible-yet");
  return remoteOf(connection, rkey, there.cid);
}

function remoteOf(connection: Connection, rkey: string, cid: string): Remote {
  const { did, handle } = credentialsOf(connection);
  return {
    id: `at://${did}/${COLLECTION}/${rkey}`,
    url: `https://bsky.app/profile/${handle}/post/${rkey}`,
    cid,
  };
}

async function profileOf(
  agent: Agent,
  repo: string,
): Promise<{ displayName?: string; description?: string }> {
  try {
    const { data } = await agent.com.atproto.repo.getRecord({
      repo,
      collection: "app.bsky.actor.profile",
      rkey: "self",
    });
    return data.value;
  } catch (error) {
    if (isNotThere(error)) return {};
    throw error;
  }
}
