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
  const attached = objectsIn(record.attachments).flatMap(({ data }) => objectsIn(data));
  const items = attached.map((item) => objectIn(item.media)).filter(({ uri }) => textIn(uri) !== null);
  const written = objectsIn(record.data).flatMap(({ post }) => textIn(post) ?? []);
  const captions = items.flatMap(({ description }) => textIn(description) ?? []);
  const places = attached.flatMap(({ place }) => textIn(objectIn(place).name) ?? []);
  const words = written.length > 0 ? written : [...new Set(captions)];
  return {
    kind: "post",
    text: [...words, ...[...new Set(places)].map((place) => `— at ${place}`)].join("\n\n"),
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
    text: textIn(comment.comment) ?? "",
    at,
    whereabouts: textIn(record.title) ?? (group === null ? null : `Group: ${group}`),
  };
}

export const photoFrom = (record: Json, media: MetaMedia): Told => ({
  kind: "post",
  text: textIn(record.description) ?? "",
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
      text: textIn(comment.comment) ?? "",
      at: figureIn(comment.timestamp),
    }));

function fromLabels(record: Json, kind: Told["kind"], media: MetaMedia): Told | null {
  const { text, at } = labelled(record);
  const items = objectsIn(record.media).filter(({ uri }) => textIn(uri) !== null);
  return { kind, text: text ?? "", at, pictures: items.map((item) => media.picture(item)) };
}
