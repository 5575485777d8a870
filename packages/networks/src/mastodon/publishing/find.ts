import type { mastodon } from "masto";
import { PublishError } from "../../publishing/error.ts";
import type { Connection, OutgoingPost, Remote } from "../../publishing/publisher.ts";
import { serverTime } from "../../publishing/reset.ts";
import { remoteOf, visibilityOf } from "./status.ts";

/** A request that was given up may be at work for so long, and a status be shown so much later. */
const SETTLES = 120_000;
const PAGE = 40;
const MOST_PAGES = 5;
/** Between our clock and theirs, after their own Date is taken into account. */
const SLACK = 2_000;

/** Reads the account's own statuses back: they have no name of ours, so the text itself is looked for. */
export async function findStatus(
  client: mastodon.rest.Client,
  accountId: string,
  post: OutgoingPost,
  since: Date,
  connection: Connection,
): Promise<Remote | null> {
  const { statuses } = client.v1.accounts.$select(accountId);
  const found: mastodon.v1.Status[] = [];
  let maxId: string | null = null;
  for (let page = 0; ; page++) {
    const { data, headers } = await statuses.list.$raw({
      limit: PAGE,
      excludeReblogs: true,
      ...(maxId && { maxId }),
    });
    const theirs = serverTime(headers, connection.now()) - connection.now().getTime();
    const from = since.getTime() + theirs - SLACK;
    const recent = data.filter(({ createdAt }) => Date.parse(createdAt) >= from);
    for (const status of recent) if (await isSame(client, status, post)) found.push(status);
    if (recent.length < data.length || data.length === 0) break;
    if (page + 1 === MOST_PAGES) throw new PublishError("unknown", "not-visible-yet");
    maxId = data.at(-1)!.id;
  }
  const first = found.at(-1);
  if (first) return remoteOf(first);
  const certain = new Date(since.getTime() + SETTLES);
  if (connection.now() < certain) throw new PublishError("unknown", "not-visible-yet", certain);
  return null;
}

async function isSame(
  client: mastodon.rest.Client,
  status: mastodon.v1.Status,
  post: OutgoingPost,
): Promise<boolean> {
  const hasSameFrame =
    (status.inReplyToId ?? null) === (post.replyTo?.parent.id ?? null) &&
    status.mediaAttachments.length === post.pictures.length &&
    status.visibility === visibilityOf(post);
  if (!hasSameFrame) return false;
  const { text, spoilerText } = await client.v1.statuses.$select(status.id).source.fetch();
  return plain(text) === plain(post.text) && plain(spoilerText) === plain(post.contentWarning ?? "");
}

/** As Mastodon keeps a text. */
const plain = (text: string): string => text.replaceAll("\r\n", "\n").trim();
