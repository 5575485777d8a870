import type { TableShape } from "../csv/head.ts";
import { tableHead } from "../csv/table.ts";
import { ArchiveError } from "../error.ts";
import type { ArchiveFile } from "../files/archive-file.ts";

/** The last part of a file's path, in lower case. */
export const baseName = (file: ArchiveFile): string =>
  file.path.slice(file.path.lastIndexOf("/") + 1).toLowerCase();

/** The files that pass, one after another; one whose beginning cannot be read passes nothing. */
export async function filesThat(
  files: readonly ArchiveFile[],
  passes: (file: ArchiveFile) => boolean | Promise<boolean>,
): Promise<ArchiveFile[]> {
  const passing: ArchiveFile[] = [];
  for (const file of files) {
    try {
      if (await passes(file)) passing.push(file);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
    }
  }
  return passing;
}

export const isTableFile = (file: ArchiveFile): boolean => /\.(?:csv|tsv|tab|txt)$/iu.test(file.path);

/** Whether a file is called like a table and has a head of one of these shapes. */
export async function hasTable(file: ArchiveFile, shapes: readonly TableShape<string>[]): Promise<boolean> {
  if (!isTableFile(file)) return false;
  for (const shape of shapes) if ((await tableHead(file, shape)) !== null) return true;
  return false;
}
