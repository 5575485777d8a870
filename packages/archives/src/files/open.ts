import type { FileState, ReadingProblem } from "../reading.ts";
import { fileReport, problemOf } from "../report.ts";
import type { Source } from "../source.ts";
import { chunksOf, firstOf } from "./chunks.ts";
import { type Container, container, type Listed } from "./container.ts";
import { openGzip } from "./gzip.ts";
import { isMedia, shown } from "./paths.ts";
import { isSame } from "./same.ts";
import { SNIFFED, sniff } from "./sniff.ts";
import { openTar } from "./tar-files.ts";
import { listZip } from "./zip.ts";
import { problemWith, readEntry } from "./zip-entry.ts";

/** Names that browsers give to a download until it is whole. */
const UNFINISHED = /\.(?:crdownload|part|partial|download|opdownload|tmp)$/iu;

/** What was given, opened: archives one by one, loose files together with the others of their folder. */
export async function* openSources(sources: readonly Source[]): AsyncGenerator<Container> {
  const loose = new Map<string, Source[]>();
  const archives: Source[] = [];
  for (const source of sources) {
    const found = isMedia(source.name) ? "loose" : await place(source, archives);
    if (found === "archive") archives.push(source);
    if (found === "archive") yield await opened(source);
    else if (found === "loose") {
      const folder = source.name.slice(0, source.name.indexOf("/") + 1);
      const others = loose.get(folder);
      if (others === undefined) loose.set(folder, [source]);
      else others.push(source);
    } else yield without(source.name, found === "given-twice" ? "left-out" : "refused", found);
  }
  for (const inFolder of loose.values()) {
    const found = container("", inFolder.map(listedOf));
    // Nothing but what an operating system left there.
    const isNothing = found.files.length + found.reports.length === 0;
    yield isNothing ? without(inFolder[0]!.name, "left-out", "unknown-format") : found;
  }
}

/** A file of which nothing comes but the reason. */
const without = (name: string, state: FileState, problem: ReadingProblem): Container => ({
  name: shown(name),
  files: [],
  reports: [fileReport(shown(name), { state, problem })],
});

/** What to do with a file by what is in it, or why there is nothing to do with it. */
async function place(
  source: Source,
  archives: readonly Source[],
): Promise<"archive" | "loose" | ReadingProblem> {
  if (source.size === 0) return "empty";
  const kind = sniff(await source.read(0, Math.min(SNIFFED, source.size)));
  if (kind === "html") return /\.html?$/iu.test(source.name) ? "loose" : "signed-out-page";
  if (kind === "other") return UNFINISHED.test(source.name) ? "unfinished-download" : "loose";
  for (const earlier of archives) if (await isSame(earlier, source)) return "given-twice";
  return "archive";
}

async function opened(source: Source): Promise<Container> {
  try {
    const kind = sniff(await source.read(0, Math.min(SNIFFED, source.size)));
    if (kind === "tar") return await openTar(source.name, (from) => chunksOf(source, from));
    if (kind === "gzip") return await openGzip(source);
    return await openZip(source);
  } catch (error) {
    return without(source.name, "refused", problemOf(error));
  }
}

async function openZip(source: Source): Promise<Container> {
  const { entries, problem } = await listZip(source);
  if (entries.length > 0 && entries.every(({ encrypted }) => encrypted))
    return without(source.name, "refused", "encrypted");
  const isUnfinished = problem !== null && UNFINISHED.test(source.name);
  const listed = entries.map(
    (entry): Listed => ({
      raw: entry.path,
      size: entry.size,
      stream: () => readEntry(source, entry),
      problem: problemWith(entry),
    }),
  );
  return container(source.name, listed, isUnfinished ? "unfinished-download" : problem);
}

const listedOf = (source: Source): Listed => ({
  raw: source.name,
  size: source.size,
  stream: () => chunksOf(source),
  head: (most) => firstOf(chunksOf(source, 0, Math.min(most, source.size)), most),
});
