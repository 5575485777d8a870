import type { ArchiveFile } from "../../files/archive-file.ts";
import { figureIn, type Json, listIn, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { Audience, Post, PostPicture, Reach } from "../../post.ts";
import { wordsOf } from "../../text/html.ts";
import { pageAt } from "../links.ts";
import { openPicture } from "../pictures.ts";
import { timeFrom } from "../times.ts";

/** A post or a boost; null for what is neither. */
export function postFrom(record: unknown, media: ReadonlyMap<string, ArchiveFile>): Post | null {
  const activity = objectIn(record);
  if (activity.type === "Announce") return boostFrom(activity);
  const note = objectIn(activity.object);
  const id = textIn(note.id);
  if (activity.type !== "Create" || id === null) return null;
  const parent = textIn(note.inReplyTo);
  const quoted = textIn(note.quote) ?? textIn(note.quoteUrl) ?? textIn(note.quoteUri);
  const answered = parent ?? quoted;
  const text = textOf(note);
  const pictures = picturesOf(note, media);
  if (text === "" && pictures.length === 0 && answered === null) return null;
  return {
    id,
    network: "mastodon",
    kind: parent !== null ? "reply" : quoted !== null ? "quote" : "post",
    url: pageAt(textIn(note.url) ?? id),
    time: timeFrom(textIn(note.published) ?? textIn(activity.published) ?? ""),
    text,
    answers: answered === null ? null : { text: null, url: pageAt(answered) },
    pictures,
    reach: reachOf(note),
    audience: audienceOf(note.to === undefined ? activity : note),
  };
}

/** Of a boost the archive has the address alone. */
function boostFrom(activity: Json): Post | null {
  const boosted = textIn(activity.object) ?? textIn(objectIn(activity.object).id);
  if (boosted === null) return null;
  return {
    id: textIn(activity.id) ?? `boost ${textIn(activity.published) ?? ""} ${boosted}`,
    network: "mastodon",
    kind: "repost",
    url: pageAt(boosted),
    time: timeFrom(textIn(activity.published) ?? ""),
    text: "",
    answers: null,
    pictures: [],
    reach: null,
    audience: audienceOf(activity),
  };
}

/** As readers saw it: the warning first, then title, words and what could be voted for. */
function textOf(note: Json): string {
  const content = textIn(note.content) ?? textIn(Object.values(objectIn(note.contentMap))[0]) ?? "";
  const options = [...objectsIn(note.oneOf), ...objectsIn(note.anyOf)].flatMap(({ name }) => {
    const option = textIn(name);
    return option === null ? [] : [`- ${option}`];
  });
  const parts = [textIn(note.summary) ?? "", textIn(note.name) ?? "", wordsOf(content), options.join("\n")];
  return parts.filter((part) => part !== "").join("\n\n");
}

function picturesOf(note: Json, media: ReadonlyMap<string, ArchiveFile>): readonly PostPicture[] {
  return objectsIn(note.attachment).map(({ url, name }) => {
    const base = (textIn(url) ?? "").replace(/\?.*$/u, "").replace(/^.*\//u, "");
    return { ...openPicture(media.get(base)), alt: textIn(name) };
  });
}

function reachOf(note: Json): Reach | null {
  const [likes, reposts, replies] = [note.likes, note.shares, note.replies].map((collection) =>
    figureIn(objectIn(collection).totalItems),
  );
  if (likes == null && reposts == null) return null;
  return { likes: likes ?? 0, reposts: reposts ?? 0, replies: replies ?? 0 };
}

const isPublic = (address: unknown): boolean =>
  typeof address === "string" && /(?:^|#|:)Public$/u.test(address);

const isFollowers = (address: unknown): boolean =>
  typeof address === "string" && address.endsWith("/followers");

/** Mastodon tells who can read a post by whom it is addressed to. */
function audienceOf({ to, cc }: Json): Audience {
  const [first, second] = [addresses(to), addresses(cc)];
  if (first.some(isPublic)) return "public";
  if (second.some(isPublic)) return "unlisted";
  return [...first, ...second].some(isFollowers) ? "followers" : "direct";
}

const addresses = (to: unknown): readonly unknown[] => (typeof to === "string" ? [to] : listIn(to));
