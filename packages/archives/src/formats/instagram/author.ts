import type { ArchiveFile } from "../../files/archive-file.ts";
import { objectIn, textIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { baseName } from "../claim.ts";
import { madeIds } from "../made-ids.ts";
import { metaPost } from "../meta/post.ts";
import { metaRecords } from "../meta/records.ts";
import type { Tally } from "../read-file.ts";

/** What the account says of its author. */
export const isAboutAuthor = (file: ArchiveFile): boolean => baseName(file) === "personal_information.json";

/** What authors say of themselves. @param called is told the name they go by in messages */
export async function* bioIn(
  file: ArchiveFile,
  tally: Tally,
  called: (name: string) => void,
): AsyncGenerator<Post> {
  for await (const record of metaRecords(file, tally, { key: "profile_user" })) {
    const fields = Object.entries(objectIn(objectIn(record).string_map_data));
    const fieldNamed = (key: RegExp): string | null =>
      textIn(objectIn(fields.find(([name]) => key.test(name))?.[1]).value);
    const name = fieldNamed(/^(?:name|naam|nombre|nom|nome|imię|ainm)$/iu);
    if (name !== null) called(name);
    const text = fieldNamed(/^bio/iu);
    const post = text && metaPost("instagram", madeIds("instagram"), { kind: "bio", text, at: null });
    if (post) yield { ...post, audience: "public" };
  }
}
