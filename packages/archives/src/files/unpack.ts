import { ArchiveError } from "../error.ts";
import { LIMITS } from "./limits.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Unpacks with the platform's own decompression, in Node and page alike.
 * @throws ArchiveError "damaged" where the data is not what it should be or ends too early
 */
export async function* unpacked(
  packed: AsyncIterable<Bytes>,
  format: "gzip" | "deflate-raw",
): AsyncGenerator<Bytes> {
  const { readable, writable } = new DecompressionStream(format);
  const reader = readable.getReader();
  const feeding = feed(packed, writable.getWriter());
  try {
    for (;;) {
      const next = await reader.read().catch(async () => {
        // What broke may have been the reading of the file, and that says more.
        await feeding;
        throw new ArchiveError("damaged");
      });
      if (next.done) break;
      yield next.value;
    }
    await feeding;
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** Resolves when all is handed over or the other side has given up. @throws what reading the file threw */
async function feed(packed: AsyncIterable<Bytes>, writer: WritableStreamDefaultWriter<Bytes>): Promise<void> {
  let failure: unknown;
  try {
    for await (const chunk of guarded(packed)) {
      if ("failure" in chunk) {
        failure = chunk.failure;
        break;
      }
      await writer.write(chunk.bytes);
    }
    await (failure === undefined ? writer.close() : writer.abort(failure));
  } catch {
    // The reader sees the same failure.
  }
  if (failure !== undefined) throw failure;
}

/** Tells a failure of the file from one of what is in it. */
async function* guarded(
  chunks: AsyncIterable<Bytes>,
): AsyncGenerator<{ readonly bytes: Bytes } | { readonly failure: unknown }> {
  try {
    for await (const bytes of chunks) yield { bytes };
  } catch (failure) {
    yield { failure };
  }
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
