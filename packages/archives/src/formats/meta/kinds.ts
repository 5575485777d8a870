import type { ArchiveFile } from "../../files/archive-file.ts";
import type { Post } from "../../post.ts";
import { baseName } from "../claim.ts";
import type { Tally } from "../read-file.ts";
import type { MetaMedia } from "./media.ts";

/** How a file is read. */
export type MetaReader = (file: ArchiveFile, media: MetaMedia, tally: Tally) => AsyncIterable<Post>;

/** Folders have been renamed year by year, files have mostly kept their names; other networks use some as well. */
export interface MetaKind {
  /** In lower case. */
  readonly name: RegExp;
  /** What stands near the beginning of such a file. */
  readonly mark: RegExp;
  readonly read: MetaReader;
}

const HEAD = 4096;

/** Tells how a file is read; undefined for what is none of the kinds. */
export const readerAmong =
  (kinds: readonly MetaKind[]) =>
  async (file: ArchiveFile): Promise<MetaReader | undefined> => {
    const named = kinds.filter(({ name }) => name.test(baseName(file)));
    if (named.length === 0) return undefined;
    const head = new TextDecoder().decode(await file.head(HEAD));
    return named.find(({ mark }) => mark.test(head))?.read;
  };
