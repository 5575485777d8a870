import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../usage-error.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  EFBIG: "the file would be larger than is allowed here",
  EROFS: "the disk is read-only",
  EACCES: "you have no permission to write there",
  EPERM: "you have no permission to write there",
  ENOENT: "its folder is gone",
  EIO: "the disk does not answer",
};

/** Why nothing more could be written; null where an error is about something else. */
export function whyUnwritable(error: unknown): string | null {
  if (!(error instanceof Error && "code" in error && "syscall" in error)) return null;
  return REASONS[String(error.code)] ?? `the disk refused it (${error.code})`;
}

/** Before hours of work, not after them. @throws UsageError where a report could not be put there */
export async function ensureWritable(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new UsageError(`--out: ${path} is a folder.`);
  const folder = dirname(path);
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UsageError(
      `--out: ${isMissing ? `there is no folder ${folder}` : `${path} cannot be written: ${whyUnwritable(error)}`}.`,
    );
  }
}
