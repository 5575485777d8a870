import { isMedia } from "../../files/paths.ts";
import type { ArchiveFormat } from "../../format.ts";
import { filesThat } from "../claim.ts";
import { MetaMedia } from "../meta/media.ts";
import { isThread, ownMessages } from "../meta/messages.ts";
import { archiveOf } from "../meta/root.ts";
import { readFile } from "../read-file.ts";
import { bioIn, isAboutAuthor } from "./author.ts";
import { readerOf } from "./files.ts";

/** Archives of Instagram, as files of JSON. */
export const instagram: ArchiveFormat = {
  id: "instagram",
  async claim(files) {
    const own = new Set(await filesThat(files, async (file) => (await readerOf(file)) !== undefined));
    const archives = new Set([...own].map(archiveOf));
    return files.filter(
      (file) =>
        own.has(file) ||
        // Facebook's archives have messages and pictures under the same names.
        ((isMedia(file.path) || isThread(file) || isAboutAuthor(file)) && archives.has(archiveOf(file))),
    );
  },
  async *read(files, { ownName }) {
    const media = new MetaMedia(files);
    let author = ownName ?? null;
    const called = (name: string): void => {
      author ??= name;
    };
    for (const file of files.filter(isAboutAuthor))
      yield* readFile(file, "instagram", (tally) => bioIn(file, tally, called));
    for (const file of files) {
      const read = await readerOf(file);
      if (read !== undefined) yield* readFile(file, "instagram", (tally) => read(file, media, tally));
      else if (isThread(file))
        yield* readFile(file, "instagram", (tally) => ownMessages(file, "instagram", author, media, tally));
    }
  },
};
