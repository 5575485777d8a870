import type { OutgoingPost, Remote } from "@chaperone/networks/publishing";
import { answered } from "../accounts.ts";
import type { Context, Trx } from "../context.ts";

type Db = Context["store"]["db"] | Trx;

/** Every post of a publication, in order. A correction by reply is one of them, under the correction's own id. */
export async function partsOf(db: Db, publicationId: string) {
  return db
    .selectFrom("parts")
    .leftJoin("corrections", "corrections.id", "parts.id")
    .selectAll("parts")
    .select("corrections.partId as corrects")
    .where("parts.publicationId", "=", publicationId)
    .orderBy("parts.position")
    .execute();
}
export type Part = Awaited<ReturnType<typeof partsOf>>[number];

/** Where a part stands on its network; null where it does not. */
export const remoteOf = ({ remoteId, remoteUrl, remoteCid }: Part): Remote | null =>
  remoteId === null
    ? null
    : { id: remoteId, url: remoteUrl ?? "", ...(remoteCid === null ? {} : { cid: remoteCid }) };

/** A part as its publisher takes it, with its pictures and what it answers. */
export async function outgoing(
  db: Db,
  part: Part,
  parts: readonly Part[],
  accountId: string,
): Promise<OutgoingPost> {
  const { language, inReplyTo, visibility, contentWarning } = await db
    .selectFrom("versions")
    .innerJoin("submissions", "submissions.versionId", "versions.id")
    .innerJoin("publications", "publications.submissionId", "submissions.id")
    .select(["versions.language", "versions.inReplyTo", "versions.visibility", "versions.contentWarning"])
    .where("publications.id", "=", part.publicationId)
    .executeTakeFirstOrThrow();
  const pictures = await db
    .selectFrom("partPictures")
    .innerJoin("pictures", "pictures.id", "partPictures.pictureId")
    .select(["pictures.bytes", "pictures.type", "pictures.width", "pictures.height", "pictures.alt"])
    .where("partPictures.partId", "=", part.id)
    .orderBy("partPictures.position")
    .execute();
  return {
    text: part.text,
    pictures,
    language,
    visibility,
    ...(contentWarning === null ? {} : { contentWarning }),
    replyTo: replyTo(part, parts, answered(inReplyTo?.accounts, accountId)),
  };
}

/** The first part answers what the draft answers, each other the one before it, a correction what it corrects. */
function replyTo(part: Part, parts: readonly Part[], first: Remote | null): OutgoingPost["replyTo"] {
  const [start] = parts;
  const before =
    part.corrects === null
      ? parts.findLast(({ position, corrects }) => corrects === null && position < part.position)
      : parts.find(({ id }) => id === part.corrects);
  const parent = before ? remoteOf(before) : first;
  return parent && { parent, root: first ?? (start && remoteOf(start)) ?? parent };
}
