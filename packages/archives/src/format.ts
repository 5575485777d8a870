import type { ArchiveFile } from "./files/archive-file.ts";
import type { Reading, ReadOptions } from "./reading.ts";

/** One network's archive, in all its layouts. */
export interface ArchiveFormat {
  readonly id: string;
  /**
   * Which of the files it would read, judged by names and, where these say too little, by how their content begins.
   * Files are told apart by what is in them, since people rename, unpack and pack again.
   */
  claim(files: readonly ArchiveFile[], options: ReadOptions): Promise<readonly ArchiveFile[]>;
  /** Reads what it claimed. A file that is damaged is read as far as it is whole, and said to be. */
  read(files: readonly ArchiveFile[], options: ReadOptions): AsyncIterable<Reading>;
}
