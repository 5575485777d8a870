import { allOf, firstOf } from "./chunks.ts";

/** A file in what was given: in a zip or a tar, in a folder, or by itself. */
export interface ArchiveFile {
  /** Its path inside the archive, with "/" and without a wrapping folder of its own: "data/tweets.js". */
  readonly path: string;
  /** For people, with the archive it lies in: "x.zip/data/tweets.js". */
  readonly name: string;
  /** Bytes once unpacked, as declared; null where it is not known before reading. */
  readonly size: number | null;
  /** How it begins, at most `most` bytes; less, or nothing, where it is damaged. */
  head(most: number): Promise<Uint8Array>;
  /** Its bytes in chunks; never more than it declared. @throws ArchiveError */
  stream(): AsyncIterable<Uint8Array>;
  /** The whole of it. @throws ArchiveError "too-large" where it has more bytes than `most` */
  bytes(most: number): Promise<Uint8Array>;
}

/** Makes one of what sets it apart. */
export function archiveFile(
  file: Pick<ArchiveFile, "path" | "name" | "size" | "stream"> & Partial<Pick<ArchiveFile, "head">>,
): ArchiveFile {
  return {
    head: (most) => firstOf(file.stream(), most),
    bytes: (most) => allOf(file.stream(), most),
    ...file,
  };
}
