import type { FileReport } from "../reading.ts";
import { fileReport } from "../report.ts";
import type { ArchiveFile } from "./archive-file.ts";
import { isMedia } from "./paths.ts";
import { areEqual } from "./same.ts";

/** How much of two files is compared that have one name and one size already. */
const COMPARED = 64 * 1024;

/** How many files of one name and one size a file is compared with: a hostile archive may have a million. */
const MOST_ALIKE = 64;

/** Leaves out what was given twice, above all in a zip and in the folder that was unpacked from it. */
export async function withoutTwins(
  files: readonly ArchiveFile[],
): Promise<{ readonly kept: readonly ArchiveFile[]; readonly twins: readonly FileReport[] }> {
  const kept: ArchiveFile[] = [];
  const twins: FileReport[] = [];
  const alike = new Map<string, ArchiveFile[]>();
  for (const file of files) {
    const key = `${file.path.slice(file.path.lastIndexOf("/") + 1)} ${file.size}`;
    const earlier = isMedia(file.path) || file.size === null ? [] : (alike.get(key) ?? []);
    const twin = await firstAlike(earlier, file);
    if (twin === null) {
      kept.push(file);
      if (earlier.length < MOST_ALIKE) alike.set(key, [...earlier, file]);
    } else
      twins.push(
        fileReport(file.name, { state: "left-out", problem: "given-twice", details: { with: twin.name } }),
      );
  }
  return { kept, twins };
}

async function firstAlike(earlier: readonly ArchiveFile[], file: ArchiveFile): Promise<ArchiveFile | null> {
  for (const other of earlier) if (await areAlike(other, file)) return other;
  return null;
}

/** A file that cannot be read is like no other. */
async function areAlike(a: ArchiveFile, b: ArchiveFile): Promise<boolean> {
  const head = await a.head(COMPARED);
  return head.length > 0 && areEqual(head, await b.head(COMPARED));
}
