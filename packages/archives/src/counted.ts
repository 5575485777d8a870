import type { ArchiveFile } from "./files/archive-file.ts";
import { allOf } from "./files/chunks.ts";
import { isMedia } from "./files/paths.ts";

/** How far the reading is, in bytes as they are once unpacked. */
export class Counter {
  of = 0;
  done = 0;
  private readonly signal: AbortSignal | undefined;

  constructor(signal: AbortSignal | undefined) {
    this.signal = signal;
  }

  /** The same file, whose reading is counted and can be aborted. Pictures are opened later, or not at all. */
  counted(file: ArchiveFile): ArchiveFile {
    if (isMedia(file.path)) return file;
    this.of += file.size ?? 0;
    return { ...file, stream: () => this.streamed(file), bytes: (most) => allOf(this.streamed(file), most) };
  }

  private async *streamed(file: ArchiveFile): AsyncGenerator<Uint8Array> {
    let left = file.size ?? 0;
    for await (const chunk of file.stream()) {
      this.signal?.throwIfAborted();
      // No more than the file's size, though it be read twice or be larger than it said.
      const counts = Math.min(chunk.length, left);
      left -= counts;
      this.done = Math.min(this.of, this.done + counts);
      yield chunk;
    }
  }
}
