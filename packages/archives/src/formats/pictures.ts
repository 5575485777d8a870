import type { ArchiveFile } from "../files/archive-file.ts";
import type { PostPicture } from "../post.ts";

/** Bytes: films are larger, and none is looked at. */
const MOST = 64 * 2 ** 20;

/** A picture by its file, where the archive has it. */
export const openPicture = (file: ArchiveFile | undefined): Pick<PostPicture, "path" | "open"> =>
  file === undefined ? { path: null, open: null } : { path: file.path, open: () => file.bytes(MOST) };

/** Files by their own names, without folders. */
export const byBaseName = (files: readonly ArchiveFile[]): ReadonlyMap<string, ArchiveFile> =>
  new Map(files.map((file) => [file.path.slice(file.path.lastIndexOf("/") + 1), file]));
