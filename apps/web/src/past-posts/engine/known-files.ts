import { hash53 } from "@chaperone/core";
import type { GivenFile, KnownFile } from "./protocol.ts";

/** Bytes at a file's beginning and at its end, where a zip has its list. */
const ENDS = 32 * 1024;

/** What files are met again by: what is in them, since a second download has another name. */
export const knownFiles = (files: readonly GivenFile[]): Promise<KnownFile[]> =>
  Promise.all(
    files.map(async (given) => ({ path: given.path, size: given.file.size, mark: await markOf(given) })),
  );

/** In a folder of many thousand files names and sizes are enough, and do not have to be read. */
async function markOf({ path, file }: GivenFile): Promise<string> {
  if (path.includes("/")) return hash53(`${path}\n${file.size}`);
  const ends = new Blob([file.slice(0, ENDS), file.slice(Math.max(0, file.size - ENDS))]);
  const text = new TextDecoder("latin1").decode(await ends.arrayBuffer());
  return hash53(`${file.size}\n${text}`);
}

/** Files in the order in which others were given, and which of those are missing. */
export async function matched(
  known: readonly KnownFile[],
  given: readonly GivenFile[],
): Promise<{ readonly files: readonly GivenFile[]; readonly missing: readonly string[] }> {
  const marks = await knownFiles(given);
  const byMark = new Map(marks.map(({ mark }, at) => [mark, given[at]!]));
  const files = known.map(({ path, mark }) => {
    const found = byMark.get(mark);
    // Under its first name: what is made of a file's name stays the same.
    return found && { path, file: found.file };
  });
  return {
    files: files.filter((file) => file !== undefined),
    missing: known.filter(({ mark }) => !byMark.has(mark)).map(({ path }) => path),
  };
}
