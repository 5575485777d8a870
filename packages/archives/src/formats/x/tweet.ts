import type { ArchiveFile } from "../../files/archive-file.ts";
import { figureIn, type Json, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { Answered, Post, PostKind, PostPicture, Reach } from "../../post.ts";
import { unescaped } from "../../text/entities.ts";
import { openPicture } from "../pictures.ts";
import { tweetTime } from "./time.ts";

/** An id, as nothing else is. */
const ID = /^\d{1,20}$/u;

/** What a tweet is, without the wrapper that some years put around it; null for what is no tweet. */
export function tweetIn(record: unknown): Json | null {
  const { tweet: wrapped, communityTweet, twitterCircleTweet } = objectIn(record);
  const tweet = objectIn(wrapped ?? communityTweet ?? twitterCircleTweet ?? record);
  return idOf(tweet) !== null && typeof (tweet.full_text ?? tweet.text) === "string" ? tweet : null;
}

export function idOf(tweet: Json): string | null {
  const id = textIn(tweet.id_str) ?? textIn(tweet.id);
  return id !== null && ID.test(id) ? id : null;
}

/** Its page, which X finds without the author's name too. */
export const pageOf = (id: string): string => `https://x.com/i/web/status/${id}`;

/** @param media of the archive, by the names of the files */
export function postFrom(tweet: Json, media: ReadonlyMap<string, ArchiveFile>): Post {
  const id = idOf(tweet)!;
  const written = unescaped(String(tweet.full_text ?? tweet.text));
  const links = linksOf(tweet);
  const quoted = [...links.values()].find((url) => QUOTED.test(url)) ?? null;
  const parent = textIn(tweet.in_reply_to_status_id_str) ?? textIn(tweet.in_reply_to_status_id);
  const kind = kindOf(tweet, written, parent !== null, quoted !== null);
  return {
    id,
    network: "x",
    kind,
    url: pageOf(id),
    time: tweetTime(textIn(tweet.created_at), id),
    text: shownText(written, links, mediaLinks(tweet), kind === "quote" ? quoted : null),
    answers: answersOf(tweet, kind, parent, quoted),
    pictures: picturesOf(tweet, id, media),
    reach: reachOf(tweet),
    audience: null,
  };
}

/** A quote without a word of one's own still says something by what it quotes. */
export const isSomething = ({ text, pictures, answers }: Post): boolean =>
  text !== "" || pictures.length > 0 || answers !== null;

const QUOTED = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/[^/]+\/status\/\d+/u;

/** Of a repost the archive has the words alone, and its own mark is always false. */
function kindOf(tweet: Json, written: string, isReply: boolean, isQuote: boolean): PostKind {
  if (/^RT @\w+: /u.test(written) || tweet.retweeted_status !== undefined) return "repost";
  if (isReply) return "reply";
  return isQuote ? "quote" : "post";
}

function answersOf(
  tweet: Json,
  kind: PostKind,
  parent: string | null,
  quoted: string | null,
): Answered | null {
  if (kind === "quote") return { text: null, url: quoted };
  if (kind !== "reply" || parent === null || !ID.test(parent)) return null;
  const name = textIn(tweet.in_reply_to_screen_name);
  return {
    text: null,
    url: name !== null && /^\w+$/u.test(name) ? `https://x.com/${name}/status/${parent}` : pageOf(parent),
  };
}

/** Where shortened links lead. */
export function linksOf(tweet: Json): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const link of objectsIn(objectIn(tweet.entities).urls)) {
    const short = textIn(link.url);
    const long = textIn(link.expanded_url);
    if (short !== null && long !== null) links.set(short, long);
  }
  return links;
}

const mediaOf = (tweet: Json): readonly Json[] => {
  const all = objectsIn(objectIn(tweet.extended_entities).media);
  return all.length > 0 ? all : objectsIn(objectIn(tweet.entities).media);
};

const mediaLinks = (tweet: Json): ReadonlySet<unknown> => new Set(mediaOf(tweet).map(({ url }) => url));

/** Readers see where a link leads, a picture for its link, and the quoted post for the link that ends the text. */
export function shownText(
  written: string,
  links: ReadonlyMap<string, string>,
  hidden: ReadonlySet<unknown> = new Set(),
  quoted: string | null = null,
): string {
  const whole = written.replaceAll(/https?:\/\/t\.co\/\w+/gu, (link) =>
    hidden.has(link) ? "" : (links.get(link) ?? link),
  );
  const text = whole.trim();
  return quoted !== null && text.endsWith(quoted) ? text.slice(0, -quoted.length).trim() : text;
}

function picturesOf(
  tweet: Json,
  id: string,
  files: ReadonlyMap<string, ArchiveFile>,
): readonly PostPicture[] {
  return mediaOf(tweet).map((media) => {
    const file = files.get(`${id}-${mediaName(media)}`);
    return { ...openPicture(file), alt: textIn(media.ext_alt_text) };
  });
}

/** The archive holds the picture under the name it has on the network, and of a film the best version. */
function mediaName(media: Json): string {
  const films = objectsIn(objectIn(media.video_info).variants)
    .filter(({ content_type }) => content_type === "video/mp4")
    .toSorted((a, b) => (figureIn(b.bitrate) ?? 0) - (figureIn(a.bitrate) ?? 0));
  const url = textIn(films[0]?.url) ?? textIn(media.media_url_https) ?? textIn(media.media_url) ?? "";
  return url.replace(/\?.*$/u, "").replace(/^.*\//u, "");
}

function reachOf(tweet: Json): Reach | null {
  const likes = figureIn(tweet.favorite_count);
  const reposts = figureIn(tweet.retweet_count);
  if (likes === null && reposts === null) return null;
  return { likes: likes ?? 0, reposts: reposts ?? 0, replies: figureIn(tweet.reply_count) ?? 0 };
}
