import { randomUUID } from "node:crypto";
import type { mastodon } from "masto";
import { asUnknown, PublishError } from "../../publishing/error.ts";
import type { Connection, Counts, Publisher } from "../../publishing/publisher.ts";
import { isNotThere, refusalOf } from "./errors.ts";
import { findStatus } from "./find.ts";
import { limitsOf } from "./limits.ts";
import { upload } from "./media.ts";
import { mastodonPosts } from "./own-posts.ts";
import { paramsOf, remoteOf, visibilityOf } from "./status.ts";
import { checkAgainst, credentialsOf, statusOrNull, using } from "./using.ts";

/**
 * A server keeps an Idempotency-Key for an hour from the moment it has taken the post (post_status_service.rb); ten
 * minutes less, for clocks and for the request itself. It writes the key last, so that a post that it broke off at is
 * made again by the same key: after "unknown", `find` comes before a second `send`.
 */
const KEY_HOLDS = 50 * 60_000;

export const mastodonPublisher: Publisher = {
  network: "mastodon",
  knowsReaders: true,
  own: mastodonPosts,
  newKey: () => randomUUID(),
  canSendAgain: (_key, firstAttempt, now) => now.getTime() - firstAttempt.getTime() < KEY_HOLDS,
  limits: (connection) => using(connection, limitsOf),

  whoAmI: (connection) =>
    using(connection, async (client) => {
      const { id, acct, displayName, source } = await client.v1.accounts.verifyCredentials();
      return { remoteId: id, handle: handleOf(acct, connection), displayName, bio: source?.note ?? "" };
    }),

  send: (connection, post, key, signal) =>
    using(
      connection,
      async (client) => {
        checkAgainst(post, await limitsOf(client));
        const mediaIds = await upload(post.pictures, client, connection, signal);
        const params = {
          ...paramsOf(post, mediaIds),
          visibility: visibilityOf(post),
          ...(post.replyTo && { inReplyToId: post.replyTo.parent.id }),
        };
        return createStatus(client, params, key);
      },
      signal,
    ),

  find: (connection, post, _key, since) =>
    using(connection, (client) =>
      findStatus(client, credentialsOf(connection).accountId, post, since, connection),
    ).catch((error) => {
      throw asUnknown(error);
    }),

  delete: (connection, { id }) =>
    using(connection, async (client) => {
      try {
        await (client.v1.statuses.$select(id).remove as unknown as Remove)({ deleteMedia: true });
        return "deleted";
      } catch (error) {
        if (isNotThere(error)) return "was not there";
        throw error;
      }
    }),

  edit: (connection, { id }, post) =>
    using(connection, async (client) => {
      checkAgainst(post, await limitsOf(client));
      const mediaIds = await upload(post.pictures, client, connection);
      // Without it a warning would stay when it is taken away.
      const spoilerText = post.contentWarning ?? "";
      return remoteOf(
        await client.v1.statuses.$select(id).update({ ...paramsOf(post, mediaIds), spoilerText }),
      );
    }),

  counts: (connection, remotes) =>
    using(connection, async (client) => {
      const counts = new Map<string, Counts>();
      for (const { id } of remotes) {
        const status = await statusOrNull(client, id);
        if (status)
          counts.set(id, {
            likes: status.favouritesCount,
            reposts: status.reblogsCount,
            replies: status.repliesCount,
            // Not all servers count them.
            quotes: status.quotesCount ?? 0,
          });
      }
      return counts;
    }),

  resolve: (connection, url) =>
    using(connection, async (client) => {
      const { statuses } = await client.v2.search.list({
        q: url.trim(),
        type: "statuses",
        resolve: true,
        limit: 1,
      });
      return statuses[0] ? remoteOf(statuses[0]) : null;
    }),
};

/** Newer than the client's types (Mastodon 4.4): else pictures stay there for a day, to be posted anew. */
type Remove = (params: { readonly deleteMedia: true }) => Promise<mastodon.v1.Status>;

async function createStatus(
  client: mastodon.rest.Client,
  params: mastodon.rest.v1.CreateStatusParams,
  key: string,
) {
  const requestInit = { headers: { "Idempotency-Key": key } };
  try {
    return remoteOf(await client.v1.statuses.create(params, { requestInit }));
  } catch (error) {
    if (isNotThere(error) && params.inReplyToId) throw new PublishError("refused", "reply-gone");
    throw refusalOf(error, "unknown");
  }
}

const handleOf = (acct: string, connection: Connection): string =>
  `@${acct.includes("@") ? acct : `${acct}@${new URL(credentialsOf(connection).instance).host}`}`;
