import { figureIn, type Json, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import { labelled } from "../meta/labels.ts";
import type { MetaMedia } from "../meta/media.ts";
import type { MetaPost } from "../meta/post.ts";
import { sameName } from "../names.ts";

/** What a record says of a post. */
export type Told = MetaPost;

/** What the author wrote, else what they wrote to the pictures; and where they said they were. */
export function postFrom(record: Json, media: MetaMedia): Told | null {
  if (record.label_values !== undefined) return fromLabels(record, "post", media);
  const at = figureIn(record.timestamp);
  if (at === null) return null;
  const attached = attachedTo(record);
  const items = mediaAmong(attached);
  const written = objectsIn(record.data).flatMap(({ post }) => textIn(post) ?? []);
  const asked = attached.flatMap(({ poll }) => pollIn(objectIn(poll)));
  const captions = items.flatMap(({ description }) => textIn(description) ?? []);
  const places = attached.flatMap(({ place }) => textIn(objectIn(place).name) ?? []);
  const words = written.length > 0 ? written : [...new Set(captions)];
  return {
    kind: "post",
    text: shown([...words, ...asked, ...[...new Set(places)].map((place) => `— at ${place}`)].join("\n\n")),
    at,
    pictures: items.map((item) => media.picture(item, textIn(item.description))),
    whereabouts: textIn(record.title),
  };
}

export function commentFrom(record: Json, media: MetaMedia): Told | null {
  if (record.label_values !== undefined) return fromLabels(record, "comment", media);
  const at = figureIn(record.timestamp);
  const comment = objectIn(objectsIn(record.data).find((item) => item.comment !== undefined)?.comment);
  if (at === null) return null;
  const group = textIn(comment.group);
  return {
    kind: "comment",
    text: shown(textIn(comment.comment) ?? ""),
    at,
    pictures: mediaAmong(attachedTo(record)).map((item) => media.picture(item, textIn(item.description))),
    whereabouts: textIn(record.title) ?? (group === null ? null : `Group: ${group}`),
  };
}

/** Files of groups have held both. */
export const postOrCommentFrom = (record: Json, media: MetaMedia): Told | null =>
  objectsIn(record.data).some(({ comment }) => comment !== undefined)
    ? commentFrom(record, media)
    : postFrom(record, media);

const attachedTo = (record: Json): readonly Json[] =>
  objectsIn(record.attachments).flatMap(({ data }) => objectsIn(data));

const mediaAmong = (attached: readonly Json[]): readonly Json[] =>
  attached.map((item) => objectIn(item.media)).filter(({ uri }) => textIn(uri) !== null);

/** A question, and what could be answered. */
const pollIn = (poll: Json): readonly string[] => {
  const options = objectsIn(poll.options).flatMap(({ option }) => textIn(option) ?? []);
  const lines = [
    ...(textIn(poll.question) === null ? [] : [String(poll.question)]),
    ...options.map((each) => `- ${each}`),
  ];
  return lines.length === 0 ? [] : [lines.join("\n")];
};

/** Whoever is named in a text stands there as "@[1001:2048:Pat Moran]". */
const shown = (text: string): string => text.replaceAll(/@\[\d+:\d+:([^\]\n]+)\]/gu, "$1");

export const photoFrom = (record: Json, media: MetaMedia): Told => ({
  kind: "post",
  text: shown(textIn(record.description) ?? ""),
  at: figureIn(record.creation_timestamp),
  pictures: textIn(record.uri) === null ? [] : [media.picture(record)],
  whereabouts: textIn(record.title),
});

/** Whoever else commented is nobody's business here, and without a name nobody can be told from the author. */
export const albumComments = (record: Json, author: string | null): readonly Told[] =>
  objectsIn(record.comments)
    .filter((comment) => author !== null && sameName(textIn(comment.author) ?? "", author))
    .map((comment) => ({
      kind: "comment",
      text: shown(textIn(comment.comment) ?? ""),
      at: figureIn(comment.timestamp),
    }));

function fromLabels(record: Json, kind: Told["kind"], media: MetaMedia): Told | null {
  const { text, at } = labelled(record);
  const items = objectsIn(record.media).filter(({ uri }) => textIn(uri) !== null);
  return { kind, text: text ?? "", at, pictures: items.map((item) => media.picture(item)) };
}
