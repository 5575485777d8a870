import type { mastodon } from "masto";
import { checkPost } from "../../publishing/check-post.ts";
import type { MastodonCredentials } from "../../publishing/credentials.ts";
import { guardedFetch } from "../../publishing/guarded-fetch.ts";
import type { AccountLimits, Connection, OutgoingPost } from "../../publishing/publisher.ts";
import { mastodonOf } from "../network.ts";
import { restClient } from "./client.ts";
import { isNotThere, refusalOf } from "./errors.ts";

const makesPost = (url: URL, method: string): boolean =>
  method === "POST" && url.pathname === "/api/v1/statuses";

/** Does something with an account's client; whatever goes wrong is thrown as the `PublishError` it means. */
export async function using<Result>(
  connection: Connection,
  work: (client: mastodon.rest.Client) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const { now, fetch, timeout, allowLoopback, onSpent } = connection;
  const guarded = guardedFetch({ now, fetch, timeout, allowLoopback, onSpent, signal, makesPost });
  const credentials = credentialsOf(connection);
  try {
    return await work(restClient(credentials, guarded));
  } catch (error) {
    throw refusalOf(error);
  }
}

export const credentialsOf = ({ credentials }: Pick<Connection, "credentials">): MastodonCredentials => {
  if (credentials.network !== "mastodon")
    throw new TypeError("These are not the credentials of a Mastodon account.");
  return credentials;
};

export async function statusOrNull(
  client: mastodon.rest.Client,
  id: string,
): Promise<mastodon.v1.Status | null> {
  try {
    return await client.v1.statuses.$select(id).fetch();
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
}

export function checkAgainst(post: OutgoingPost, limits: AccountLimits): void {
  const { post: text } = mastodonOf(limits.instance!);
  // A warning counts with the text.
  const { contentWarning = "" } = post;
  checkPost({ ...post, text: contentWarning + post.text }, text, limits);
}
