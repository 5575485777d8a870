import { isMedia } from "../../files/paths.ts";
import type { ArchiveFormat } from "../../format.ts";
import { wholeRecords } from "../../json/records.ts";
import type { Post } from "../../post.ts";
import { fileReport } from "../../report.ts";
import { baseName } from "../claim.ts";
import { byBaseName } from "../pictures.ts";
import { readFile } from "../read-file.ts";
import { postFrom } from "./activity.ts";
import { actorIn } from "./actor.ts";

/** What others wrote and the author kept or liked. */
const OF_OTHERS = new Set(["likes.json", "bookmarks.json"]);

/** Archives of Mastodon and its kin: outbox.json in a zip, before 2023 in a tar.gz behind all the pictures. */
export const mastodon: ArchiveFormat = {
  id: "mastodon",
  async claim(files) {
    const named = files.filter((file) => baseName(file) === "outbox.json");
    const folders = named.map(({ path }) => path.slice(0, -"outbox.json".length));
    return files.filter(
      (file) =>
        named.includes(file) ||
        folders.some(
          (folder) =>
            file.path.startsWith(folder) &&
            (file.path === `${folder}actor.json` || OF_OTHERS.has(baseName(file)) || isMedia(file.path)),
        ),
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
