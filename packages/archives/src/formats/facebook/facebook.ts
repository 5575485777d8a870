import type { ArchiveFile } from "../../files/archive-file.ts";
import { isMedia } from "../../files/paths.ts";
import type { ArchiveFormat } from "../../format.ts";
import { fileReport } from "../../report.ts";
import { baseName, filesThat } from "../claim.ts";
import { MetaMedia } from "../meta/media.ts";
import { isThread, ownMessages } from "../meta/messages.ts";
import { archiveOf } from "../meta/root.ts";
import { readFile } from "../read-file.ts";
import { isAboutAuthor, nameIn } from "./author.ts";
import { readersFor } from "./files.ts";

/** What others wrote to the author's page. */
const isOfOthers = (file: ArchiveFile): boolean =>
  /^(?:other_people'?s_posts_to_your_timeline|posts_from_others|.*wall_posts_sent_to_you)\.json$/u.test(
    baseName(file),
  );

/** Archives of Facebook, as files of JSON; the parts of one export are read together. */
export const facebook: ArchiveFormat = {
  id: "facebook",
  async claim(files) {
    const readerOf = readersFor(null);
    const own = new Set(await filesThat(files, async (file) => (await readerOf(file)) !== undefined));
    const archives = new Set([...own, ...files.filter(isThread)].map(archiveOf));
    return files.filter(
      (file) =>
        own.has(file) ||
        isThread(file) ||
        ((isMedia(file.path) || isOfOthers(file) || isAboutAuthor(file)) && archives.has(archiveOf(file))),
    );
  },
  async *read(files, { ownName }) {
    const media = new MetaMedia(files);
    let author = ownName ?? null;
    for (const file of files.filter(isAboutAuthor)) author ??= await nameIn(file);
    const readerOf = readersFor(author);
    for (const file of files) {
      const read = await readerOf(file);
      if (read !== undefined) yield* readFile(file, "facebook", (tally) => read(file, media, tally));
      else if (isThread(file))
        yield* readFile(file, "facebook", (tally) => ownMessages(file, "facebook", author, media, tally));
      else if (isOfOthers(file) || isAboutAuthor(file))
        yield fileReport(file.name, { state: "left-out", network: "facebook" });
    }
  },
};
