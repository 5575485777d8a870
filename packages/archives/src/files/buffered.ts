import type { Source } from "../source.ts";

/** The same file, read a window at a time: for whoever asks for a few bytes here and the next few there. */
export function buffered(source: Source, window: number): Source {
  let start = 0;
  let bytes: Uint8Array = new Uint8Array(0);
  return {
    name: source.name,
    size: source.size,
    async read(from, to) {
      if (from < start || to > start + bytes.length) {
        bytes = await source.read(from, Math.min(Math.max(to, from + window), source.size));
        start = from;
      }
      return bytes.subarray(from - start, to - start);
    },
  };
}
