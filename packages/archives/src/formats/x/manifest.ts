import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { figureIn, objectIn, objectsIn, textIn } from "../../json/shape.ts";
import type { FileReport } from "../../reading.ts";
import { fileReport } from "../../report.ts";

const MOST = 8 * 2 ** 20;

/** A file that the archive says it has, and how many records that holds. */
export interface Expected {
  readonly name: string;
  readonly path: string;
  readonly count: number | null;
}

/** The kinds of data that hold somebody's own words. */
const KINDS = [
  "tweet",
  "tweets",
  "noteTweet",
  "communityTweet",
  "twitterCircleTweet",
  "directMessages",
  "directMessagesGroup",
];

/** What an archive's own list says should be there. A list that cannot be read promises nothing. */
export async function expectedBy(manifest: ArchiveFile): Promise<readonly Expected[]> {
  const folder = manifest.name.slice(0, manifest.name.lastIndexOf("/") + 1);
  const { dataTypes } = objectIn(await parsed(manifest));
  return KINDS.flatMap((kind) => objectsIn(objectIn(objectIn(dataTypes)[kind]).files)).flatMap((file) => {
    const path = textIn(file.fileName);
    return path === null ? [] : [{ name: folder + lastPart(path), path, count: figureIn(file.count) }];
  });
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

async function parsed(manifest: ArchiveFile): Promise<unknown> {
  try {
    const text = new TextDecoder().decode(await manifest.bytes(MOST));
    return JSON.parse(text.slice(text.indexOf("{")).replace(/;\s*$/u, ""));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ArchiveError) return null;
    throw error;
  }
}

/** Parts that are not there, in whichever of the archives given. Without them years are missing, unnoticed. */
export function missingParts(
  expected: readonly Expected[],
  files: readonly ArchiveFile[],
): readonly FileReport[] {
  // Whoever picks files one by one leaves the folder they lay in behind.
  const there = new Set(files.map(({ path }) => lastPart(path)));
  const missing = expected.filter(({ path, count }) => count !== 0 && !there.has(lastPart(path)));
  return missing.map(({ name, path }) => missingPart(name, path));
}

/** The same where there is no list: part 2 without part 1. */
export function missingNumbers(files: readonly ArchiveFile[]): readonly FileReport[] {
  const there = new Set(files.map(({ path }) => path));
  return files.flatMap(({ name, path }) => {
    const [, stem, number] = /^(.*?)(?:-part(\d+))?\.js$/u.exec(path) ?? [];
    if (number === undefined || Number(number) === 0) return [];
    const before = `${stem}${Number(number) === 1 ? "" : `-part${Number(number) - 1}`}.js`;
    if (there.has(before)) return [];
    return [missingPart(name.slice(0, name.length - path.length) + before, before)];
  });
}

const missingPart = (name: string, path: string): FileReport =>
  fileReport(name, {
    state: "refused",
    network: "x",
    problem: "part-missing",
    details: { expected: path },
  });
