import { ArchiveError } from "../error.ts";
import { LIMITS } from "./limits.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Unpacks with the platform's own decompression, in Node and page alike.
 * @throws ArchiveError "damaged" where the data is not what it should be or ends too early; what reading it throws
 */
export async function* unpacked(
  packed: AsyncIterable<Bytes>,
  format: "gzip" | "deflate-raw",
): AsyncGenerator<Bytes> {
  const { readable, writable } = new DecompressionStream(format);
  const reader = readable.getReader();
  const fed = feed(packed, writable.getWriter());
  try {
    for (;;) {
      const next = await reader.read().catch(() => {
        throw fed.failure ?? new ArchiveError("damaged");
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/**
 * Hands all over, at the pace it is taken, and notes why it could not be read if so. Nobody waits for its end: in
 * Node a stream that has failed may leave its writer without an answer.
 */
function feed(
  packed: AsyncIterable<Bytes>,
  writer: WritableStreamDefaultWriter<Bytes>,
): { readonly failure: unknown } {
  const fed: { failure: unknown } = { failure: null };
  const readAll = async (): Promise<void> => {
    const chunks = packed[Symbol.asyncIterator]();
    for (;;) {
      const next = await chunks.next().catch((failure: unknown) => {
        fed.failure = failure;
        throw failure;
      });
      if (next.done) break;
      await writer.write(next.value);
    }
    await writer.close();
  };
  readAll().catch((error: unknown) => writer.abort(error).catch(() => {}));
  return fed;
}

/**
 * Counts what comes out, whatever was declared.
 * @throws ArchiveError "too-large" where so few packed bytes make so many that it can only be a trap
 */
export async function* withinReason(chunks: AsyncIterable<Bytes>, packedSize: number): AsyncGenerator<Bytes> {
  const most = mostFrom(packedSize);
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new ArchiveError("too-large", { most });
    yield chunk;
  }
}

/** The most bytes that a packed file may become. */
export const mostFrom = (packedSize: number): number =>
  Math.min(LIMITS.fileBytes, LIMITS.smallFile + packedSize * LIMITS.ratio);
