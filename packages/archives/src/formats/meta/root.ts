import type { ArchiveFile } from "../../files/archive-file.ts";

/** The archive a file lies in, by the name it was given under. */
export const archiveOf = ({ name, path }: ArchiveFile): string => name.slice(0, name.length - path.length);
