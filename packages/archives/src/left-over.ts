import type { ArchiveFile } from "./files/archive-file.ts";
import type { Container } from "./files/container.ts";
import type { FileReport } from "./reading.ts";
import { fileReport } from "./report.ts";

/**
 * Accounts for the files of a container that nothing was reported on: one by one where files were given by
 * themselves, else in one figure, for an archive holds thousands of pictures and settings.
 */
export async function leftOver(
  { name, files, reports }: Container,
  told: ReadonlySet<string>,
): Promise<readonly FileReport[]> {
  const unread = files.filter((file) => !told.has(file.name));
  const broken = await brokenAmong(unread);
  const rest = unread.filter((file) => !broken.has(file));
  return [
    ...[...broken].map((file) => fileReport(file.name, { state: "refused", problem: "damaged" })),
    ...accountOf({ name, files, reports }, rest),
  ];
}

function accountOf({ name, files, reports }: Container, rest: readonly ArchiveFile[]): readonly FileReport[] {
  if (files.length + reports.length === 0)
    return [fileReport(name, { state: "left-out", problem: "unknown-format", details: { files: 0 } })];
  if (rest.length === 0) return [];
  const problem = rest.length < files.length ? null : whyNothing(rest.map(({ path }) => path));
  const state = problem === "html-instead-of-json" ? "refused" : "left-out";
  if (name === "" && rest.length <= LOOSE)
    return rest.map((file) => fileReport(file.name, { state, problem }));
  // That it was cut off is said already, and why it holds nothing known.
  if (problem === "unknown-format" && reports.some(({ name: of }) => of === name)) return [];
  const folder = name === "" ? rest[0]!.name.slice(0, rest[0]!.name.indexOf("/") + 1) : name;
  return [fileReport(folder, { state, problem, details: { files: rest.length } })];
}

/** Enough to tell what a file is. Bytes. */
const TELLING = 512;

/**
 * Files that are called as those with posts are, and whose beginning cannot be had: no format knew them for its own, and
 * years of posts may be in one. Some are named; in an archive that is broken all over the rest makes no difference.
 */
async function brokenAmong(files: readonly ArchiveFile[]): Promise<ReadonlySet<ArchiveFile>> {
  const broken = new Set<ArchiveFile>();
  for (const file of files) {
    if (file.size === null || !/\.(?:json|jsonl|ndjson|js|csv|tsv|txt|html?|car)$/iu.test(file.path))
      continue;
    const head = await file.head(TELLING);
    if (head.length < Math.min(TELLING, file.size)) broken.add(file);
    if (broken.size === LOOSE) break;
  }
  return broken;
}

/** Files given by themselves that are each named. */
const LOOSE = 20;

/** Why a whole container has no posts. Meta and Google offer pages to look at before files to read. */
const whyNothing = (paths: readonly string[]): "html-instead-of-json" | "unknown-format" =>
  paths.some((path) => /\.html?$/iu.test(path)) && !paths.some((path) => /\.(?:json|js|csv)$/iu.test(path))
    ? "html-instead-of-json"
    : "unknown-format";
