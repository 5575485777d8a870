import { ArchiveError } from "../error.ts";
import type { Source } from "../source.ts";

const CHUNK = 256 * 1024;

/** The bytes of a source from `start` to `end`, in chunks. */
export async function* chunksOf(
  source: Source,
  start = 0,
  end = source.size,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; at < end; at += CHUNK) {
    const chunk = await source.read(at, Math.min(at + CHUNK, end));
    // A file that was shortened while it is read would be asked for ever.
    if (chunk.length === 0) throw new ArchiveError("cut-off");
    yield chunk as Uint8Array<ArrayBuffer>;
  }
}

/** The first bytes of a stream, `most` or fewer; what follows is not read, and what breaks off is taken as it is. */
export async function firstOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      size += chunk.length;
      if (size >= most) break;
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
  }
  return joined(parts, size).subarray(0, most);
}

/** All bytes of a stream. @throws ArchiveError "too-large" where they are more than `most` */
export async function allOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new ArchiveError("too-large", { most });
    parts.push(chunk);
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
