import type { Post, PostPicture, PostTime } from "../../post.ts";
import { readableText } from "./rich-text.ts";
import { timeOfRecord } from "./times.ts";

/** The records that hold the author's words, or pass on another's. */
export const RECORD_TYPES = ["app.bsky.feed.post", "app.bsky.feed.repost", "app.bsky.actor.profile"] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export const isRecordType = (type: unknown): type is RecordType => RECORD_TYPES.includes(type as RecordType);

/** Where a record was found. */
export interface RecordPlace {
  readonly id: string;
  readonly url: string | null;
  /** When it was written, where its key says so. */
  readonly written: PostTime | null;
}

export interface ReadRecord {
  readonly post: Post;
  readonly isBackdated: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** A post of a record; null where the record is not what its type says, or without a word. */
export function postFrom(type: RecordType, record: unknown, place: RecordPlace): ReadRecord | null {
  const fields = fieldsOf(record);
  if (fields === null) return null;
  const { time, isBackdated } = timeOfRecord(fields.createdAt, place.written);
  const told = toldBy(type, fields);
  if (told === null) return null;
  const post: Post = {
    id: place.id,
    network: "bluesky",
    url: place.url,
    time,
    reach: null,
    audience: "public",
    pictures: [],
    answers: null,
    ...told,
  };
  return { post, isBackdated };
}

type Told = Pick<Post, "kind" | "text"> & Partial<Pick<Post, "answers" | "pictures">>;

function toldBy(type: RecordType, fields: Fields): Told | null {
  if (type === "app.bsky.feed.post") return postTold(fields);
  if (type === "app.bsky.actor.profile")
    return typeof fields.description === "string" ? { kind: "bio", text: fields.description } : null;
  const url = pageOf(fieldsOf(fields.subject)?.uri);
  return fields.subject === undefined ? null : { kind: "repost", text: "", answers: { text: null, url } };
}

function postTold(fields: Fields): Told | null {
  if (typeof fields.text !== "string") return null;
  const embed = fieldsOf(fields.embed);
  const parent = fieldsOf(fieldsOf(fields.reply)?.parent)?.uri;
  const quoted = quotedBy(embed);
  const answered = parent ?? quoted;
  return {
    kind: parent !== undefined ? "reply" : quoted !== undefined ? "quote" : "post",
    text: readableText(fields.text, fields.facets),
    answers: answered === undefined ? null : { text: null, url: pageOf(answered) },
    pictures: picturesIn(embed),
  };
}

/** Feeds and lists are embedded in the same way as posts. */
function quotedBy(embed: Fields | null): unknown {
  const record = fieldsOf(embed?.record);
  const uri = record?.uri ?? fieldsOf(record?.record)?.uri;
  return typeof uri === "string" && uri.includes("/app.bsky.feed.post/") ? uri : undefined;
}

function picturesIn(embed: Fields | null): readonly PostPicture[] {
  const media = fieldsOf(embed?.media) ?? embed;
  if (media === null) return [];
  const images = [media.images, media.items].flatMap((list) => (Array.isArray(list) ? list : []));
  const video = media.video === undefined ? [] : [media];
  return [...images, ...video].map((image) => {
    const alt = fieldsOf(image)?.alt;
    return { path: null, alt: typeof alt === "string" && alt !== "" ? alt : null, open: null };
  });
}

/** The page of "at://did:plc:abc/app.bsky.feed.post/3k…". */
function pageOf(uri: unknown): string | null {
  const match = /^at:\/\/(did:[a-z]+:[\w.:%-]+)\/app\.bsky\.feed\.post\/([\w.~-]+)$/u.exec(String(uri));
  return match === null ? null : `https://bsky.app/profile/${match[1]}/post/${match[2]}`;
}

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === "object" && value !== null ? (value as Fields) : null;
