import type { ArchiveFile } from "../../files/archive-file.ts";
import { wholeRecords } from "../../json/records.ts";
import { objectIn, textIn } from "../../json/shape.ts";
import type { Post } from "../../post.ts";
import { unescaped } from "../../text/entities.ts";
import type { Tally } from "../read-file.ts";

/** Whose archive it is. */
export interface Account {
  readonly id: string;
  readonly name: string | null;
}

export async function accountIn(file: ArchiveFile, tally: Tally): Promise<Account | null> {
  for await (const record of wholeRecords(file, tally)) {
    const { accountId, username } = objectIn(objectIn(record).account);
    const id = textIn(accountId);
    if (id !== null) return { id, name: textIn(username) };
  }
  return null;
}

/** What the author says of themselves on the profile. */
export async function* profileIn(
  file: ArchiveFile,
  account: Account | null,
  tally: Tally,
): AsyncGenerator<Post> {
  for await (const record of wholeRecords(file, tally)) {
    const { description } = objectIn(objectIn(record).profile);
    const bio = textIn(objectIn(description).bio);
    if (bio === null) continue;
    const name = account?.name ?? null;
    yield {
      id: `bio-${account?.id ?? "unknown"}`,
      network: "x",
      kind: "bio",
      url: name !== null && /^\w+$/u.test(name) ? `https://x.com/${name}` : null,
      time: null,
      text: unescaped(bio),
      answers: null,
      pictures: [],
      reach: null,
      audience: "public",
    };
  }
}
