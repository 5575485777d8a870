/**
 * A file that is read where it is wanted and never as a whole: one on disk, or one given to a page. Folders are given
 * as the files in them, under their paths.
 */
export interface Source {
  /** With its path below the folder given, if one was: "data/tweets.js". */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** @param start of the first byte @param end after the last one */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** The same, until the signal is aborted. */
export const abortable = (source: Source, signal: AbortSignal | undefined): Source => ({
  name: source.name,
  size: source.size,
  read(start, end) {
    signal?.throwIfAborted();
    return source.read(start, end);
  },
});
