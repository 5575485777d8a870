import type { ArchiveFile } from "../../files/archive-file.ts";
import { isMedia } from "../../files/paths.ts";
import type { ArchiveFormat } from "../../format.ts";
import { wholeRecords } from "../../json/records.ts";
import type { Post } from "../../post.ts";
import { fileReport } from "../../report.ts";
import { baseName } from "../claim.ts";
import { archiveOf } from "../meta/root.ts";
import { byBaseName } from "../pictures.ts";
import { readFile } from "../read-file.ts";
import { postFrom } from "./activity.ts";
import { actorIn } from "./actor.ts";

/** What others wrote and the author kept or liked. */
const OF_OTHERS = new Set(["likes.json", "bookmarks.json"]);

const OF_ARCHIVE = new Set([...OF_OTHERS, "actor.json"]);

/**
 * The archive and folders a file lies in, the innermost first: "m.zip/a/b/", "m.zip/a/", "m.zip/". Of files given by
 * themselves also "", which no other archive's pictures lie in.
 */
function foldersOf(file: ArchiveFile): readonly string[] {
  const parts = file.name.split("/").slice(0, -1);
  const folders = parts.map((_, i) => `${parts.slice(0, parts.length - i).join("/")}/`);
  return archiveOf(file) === "" ? [...folders, ""] : folders;
}

/** Archives of Mastodon and its kin: outbox.json in a zip, before 2023 in a tar.gz behind all the pictures. */
export const mastodon: ArchiveFormat = {
  id: "mastodon",
  async claim(files) {
    const isOutbox = (file: ArchiveFile): boolean => baseName(file) === "outbox.json";
    const folders = new Set(files.filter(isOutbox).map((file) => foldersOf(file)[0]));
    const isBeside = (file: ArchiveFile): boolean => folders.has(foldersOf(file)[0]);
    return files.filter(
      (file) =>
        isOutbox(file) ||
        (OF_ARCHIVE.has(baseName(file)) && isBeside(file)) ||
        (isMedia(file.path) && foldersOf(file).some((folder) => folders.has(folder))),
    );
  },
  async *read(files) {
    const media = byBaseName(files.filter(({ path }) => isMedia(path)));
    for (const file of files.filter((each) => baseName(each) === "outbox.json"))
      yield* readFile(file, "mastodon", async function* (tally): AsyncGenerator<Post> {
        for await (const activity of wholeRecords(file, tally, { key: "orderedItems" })) {
          const post = postFrom(activity, media);
          if (post === null) tally.skipped++;
          else yield post;
        }
      });
    for (const file of files.filter((each) => baseName(each) === "actor.json"))
      yield* readFile(file, "mastodon", () => actorIn(file));
    for (const file of files.filter((each) => OF_OTHERS.has(baseName(each))))
      yield fileReport(file.name, { state: "left-out", network: "mastodon" });
  },
};
