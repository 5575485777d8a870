import type { ArchiveFile } from "../../files/archive-file.ts";
import type { ArchiveFormat } from "../../format.ts";
import { fileReport } from "../../report.ts";
import { byBaseName } from "../pictures.ts";
import { XArchive } from "./archive.ts";
import { contentOf, type XContent } from "./files.ts";
import { expectedBy, missingNumbers, missingParts } from "./manifest.ts";

/** Archives of X, once Twitter: since 2018 files of JavaScript in data/, before that a table and data/js/tweets/. */
export const x: ArchiveFormat = {
  id: "x",
  async claim(files) {
    const claimed: ArchiveFile[] = [];
    for (const file of files) if ((await contentOf(file)) !== null) claimed.push(file);
    return claimed;
  },
  async *read(files) {
    const sorted = await byContent(files);
    const of = (content: XContent): readonly ArchiveFile[] => sorted.get(content) ?? [];
    const expected = (await Promise.all(of("manifest").map(expectedBy))).flat();
    const archive = new XArchive(byBaseName(of("media")), expected);
    for (const file of of("account")) yield await archive.account(file);
    for (const file of of("profile")) yield* archive.profile(file);
    for (const file of of("notes")) yield* archive.notes(file);
    const posts = [...of("tweets"), ...of("classic-tweets"), ...of("circle-tweets")];
    for (const file of posts)
      yield* archive.tweets(file, of("circle-tweets").includes(file) ? "group" : null, file === posts.at(-1));
    for (const file of of("classic-table")) yield* archive.table(file, of("classic-tweets").length > 0);
    for (const file of of("notes")) yield* archive.notesLeft(file);
    for (const file of of("messages")) yield* archive.messages(file);
    for (const file of of("deleted-tweets")) yield fileReport(file.name, { state: "left-out", network: "x" });
    for (const file of of("articles")) yield await archive.articles(file);
    for (const file of of("manifest")) yield fileReport(file.name, { network: "x" });
    yield* missingParts(expected, files);
    if (expected.length === 0) yield* missingNumbers([...of("tweets"), ...of("notes")]);
  },
};

async function byContent(files: readonly ArchiveFile[]): Promise<ReadonlyMap<XContent, ArchiveFile[]>> {
  const sorted = new Map<XContent, ArchiveFile[]>();
  for (const file of files) {
    const content = await contentOf(file);
    if (content === null) continue;
    const others = sorted.get(content);
    if (others === undefined) sorted.set(content, [file]);
    else others.push(file);
  }
  return sorted;
}
