import type { ArchiveFile } from "../../files/archive-file.ts";
import { isMedia } from "../../files/paths.ts";

/** What a file of an archive of X holds. */
export type XContent =
  | "tweets"
  | "circle-tweets"
  | "deleted-tweets"
  | "notes"
  | "messages"
  | "articles"
  | "account"
  | "profile"
  | "manifest"
  | "classic-tweets"
  | "classic-table"
  | "media";

/** By the variable it is assigned to, which has kept its name while files were renamed. */
const BY_VARIABLE: ReadonlyMap<string, XContent> = new Map(
  Object.entries<XContent>({
    tweet: "tweets",
    tweets: "tweets",
    community_tweet: "tweets",
    twitter_circle_tweet: "circle-tweets",
    deleted_tweet: "deleted-tweets",
    deleted_tweets: "deleted-tweets",
    deleted_note_tweet: "deleted-tweets",
    note_tweet: "notes",
    direct_message: "messages",
    direct_messages: "messages",
    direct_message_group: "messages",
    direct_messages_group: "messages",
    article: "articles",
    account: "account",
    profile: "profile",
  }),
);

const HEAD = 512;

/** What of an archive of X a file is, told from how it begins; null where it is nothing that is read. */
export async function contentOf(file: ArchiveFile): Promise<XContent | null> {
  if (isMedia(file.path))
    return /(?:^|\/)(?:tweets?|direct_messages(?:_group)?|community_tweet|twitter_circle_tweet)_media\//u.test(
      file.path,
    )
      ? "media"
      : null;
  if (/(?:^|\/)tweets\.csv$/iu.test(file.path))
    return (await beginning(file)).includes('tweet_id"') ? "classic-table" : null;
  if (!/\.js(?:\.txt)?$/iu.test(file.path)) return null;
  const head = await beginning(file);
  if (/^\s*window\.__THAR_CONFIG\s*=/u.test(head)) return "manifest";
  if (/^\s*Grailbird\.data\.tweets_\d/u.test(head)) return "classic-tweets";
  const [, variable] = /^\s*window\.YTD\.(\w+)\.part\d+\s*=/u.exec(head) ?? [];
  return variable === undefined ? null : (BY_VARIABLE.get(variable) ?? null);
}

async function beginning(file: ArchiveFile): Promise<string> {
  return new TextDecoder().decode(await file.head(HEAD));
}
