import type { mastodon } from "masto";
import { PublishError } from "../../publishing/error.ts";
import { guardedFetch } from "../../publishing/guarded-fetch.ts";
import {
  type Bytes,
  MOST_MEDIA_BYTES,
  type NotKept,
  type OwnMedia,
  type OwnPost,
  type OwnPosts,
} from "../../publishing/own-posts.ts";
import type { Connection } from "../../publishing/publisher.ts";
import { isNotThere } from "./errors.ts";
import { limitsOf } from "./limits.ts";
import { plainText } from "./plain-text.ts";
import { remoteOf } from "./status.ts";
import { checkAgainst, credentialsOf, statusOrNull, using } from "./using.ts";

/** As many as a server answers at once (statuses_controller.rb). */
const MOST_AT_ONCE = 20;
const NAME = /^[\dA-Za-z]{1,40}$/u;
/** As the page, the protocol and an archive name a status. */
const PATH =
  /^\/(?:@[^/]+|users\/[^/]+\/statuses|ap\/users\/\d+\/statuses)\/(?<id>[\dA-Za-z]{1,40})(?:\/activity)?\/?$/u;

export const mastodonPosts: OwnPosts = {
  idOf(credentials, name) {
    if (NAME.test(name)) return name;
    const { instance } = credentialsOf({ credentials });
    const url = URL.canParse(name) ? new URL(name) : null;
    if (url?.host !== new URL(instance).host) return null;
    return PATH.exec(url.pathname)?.groups?.id ?? null;
  },

  lookUp: (connection, ids) =>
    using(connection, async (client) => {
      const found = new Map<string, OwnPost | "not-yours">();
      for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
        const some = ids.slice(at, at + MOST_AT_ONCE);
        const together = new Map((await many(client, some)).map((status) => [status.id, status]));
        for (const id of some) {
          // Those left out are asked for one by one: only that says for certain that they are gone.
          const status = together.get(id) ?? (await statusOrNull(client, id));
          if (status) found.set(id, isOwn(status, connection) ? shown(status) : "not-yours");
        }
      }
      return found;
    }),

  read: (connection, id) =>
    using(connection, async (client) => {
      const status = await statusOrNull(client, id);
      if (status === null) return null;
      if (!isOwn(status, connection)) throw new PublishError("refused", "not-yours");
      const { text } = await sourceOf(client, id);
      return { ...shown(status), text };
    }),

  bytesOf: (connection, media) => bytesAt(connection, media),

  changeText: (connection, id, text) =>
    using(connection, async (client) => {
      const status = await client.v1.statuses.$select(id).fetch();
      if (!isOwn(status, connection)) throw new PublishError("refused", "not-yours");
      // Left out it would go, and given again it would begin anew.
      if (status.poll) throw new PublishError("refused", "has-poll");
      const { spoilerText } = await sourceOf(client, id);
      const post = { text, contentWarning: spoilerText, pictures: [], language: null, replyTo: null };
      checkAgainst(post, await limitsOf(client));
      const { sensitive, language, mediaAttachments } = status;
      const mediaIds = mediaAttachments.map((one) => one.id);
      await client.v1.statuses.$select(id).update({
        status: text.toWellFormed(),
        spoilerText,
        sensitive,
        language: language ?? null,
        mediaIds,
      });
    }),
};

/** Servers before 4.3 answer one at a time. */
async function many(client: mastodon.rest.Client, id: readonly string[]): Promise<mastodon.v1.Status[]> {
  try {
    return await client.v1.statuses.fetch({ id });
  } catch (error) {
    if (isNotThere(error)) return [];
    throw error;
  }
}

const sourceOf = (client: mastodon.rest.Client, id: string): Promise<mastodon.v1.StatusSource> =>
  client.v1.statuses.$select(id).source.fetch();

/** The words of a boost are somebody else's. */
const isOwn = ({ account, reblog }: mastodon.v1.Status, connection: Connection): boolean =>
  account.id === credentialsOf(connection).accountId && !reblog;

function shown(status: mastodon.v1.Status): OwnPost {
  const { createdAt, editedAt, content, spoilerText, repliesCount, mediaAttachments } = status;
  return {
    ...remoteOf(status),
    text: plainText(content),
    revision: editedAt ?? "as posted",
    postedAt: new Date(createdAt).toISOString(),
    contentWarning: spoilerText === "" ? null : spoilerText,
    replies: repliesCount,
    media: mediaAttachments.flatMap(({ url, remoteUrl, description }) => {
      const source = url ?? remoteUrl;
      return source ? [{ source, type: null, alt: description ?? null, size: null }] : [];
    }),
  };
}

/** From where the instance keeps its files, which may be elsewhere, and without the account's token. */
async function bytesAt(connection: Connection, { source }: OwnMedia): Promise<Bytes | NotKept> {
  const { now, fetch, timeout, allowLoopback } = connection;
  const guarded = guardedFetch({ now, fetch, timeout, allowLoopback, mostBytes: MOST_MEDIA_BYTES });
  try {
    const answer = await guarded(source);
    if (!answer.ok) return "gone";
    const type = answer.headers.get("content-type") ?? "application/octet-stream";
    return { bytes: new Uint8Array(await answer.arrayBuffer()), type };
  } catch (error) {
    if (error instanceof PublishError && error.code === "too-big") return "too-big";
    throw error;
  }
}
