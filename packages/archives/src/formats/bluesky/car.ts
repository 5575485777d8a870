import * as CAR from "@atcute/car";
import * as CBOR from "@atcute/cbor";
import { ArchiveError } from "../../error.ts";
import type { ArchiveFile } from "../../files/archive-file.ts";
import { LIMITS } from "../../files/limits.ts";

/** A block of a repository: its name and its bytes. */
export interface Block {
  readonly cid: string;
  readonly bytes: Uint8Array;
}

/** The bytes of a file as libraries take them, and what became of them. */
export class ByteSource {
  readonly stream: ReadableStream<Uint8Array>;
  private isAtEnd = false;
  /** What kept them from being had. */
  failure: unknown;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    const iterator = chunks[Symbol.asyncIterator]();
    // Read ahead of nobody: what has not been asked for is not known to be at its end.
    const strategy = { highWaterMark: 0 };
    const source: UnderlyingDefaultSource<Uint8Array> = {
      pull: async (controller) => {
        try {
          const next = await iterator.next();
          this.isAtEnd = next.done === true;
          if (next.done) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          this.failure = error;
          controller.error(error);
        }
      },
      cancel: async () => {
        await iterator.return?.();
      },
    };
    this.stream = new ReadableStream(source, strategy);
  }

  /** Why a library gave up over these bytes. @throws what kept them from being had at all */
  reason(): ArchiveError {
    if (this.failure !== undefined) throw this.failure;
    return new ArchiveError(this.isAtEnd ? "cut-off" : "damaged");
  }
}

/** Whether these are the first bytes of a CAR file of version 1: a map of "roots" and "version". */
export function isCar(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 128));
  return /^[\s\S]{1,3}\u00a2eroots/u.test(text) && text.includes("gversion\u0001");
}

/**
 * The same bytes, up to a block that says it is longer than any could be: the library makes room for it at once.
 * Before each block stands its length, seven bits to a byte, the lowest first.
 * @throws ArchiveError "too-large"
 */
async function* withinReason(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = 0;
  let length = 0;
  let factor = 1;
  for await (const chunk of chunks) {
    /** How much of the chunk is blocks that are whole. */
    let whole = 0;
    for (let at = 0; at < chunk.length; ) {
      const passed = Math.min(left, chunk.length - at);
      at += passed;
      left -= passed;
      if (passed > 0) whole = at;
      if (at === chunk.length) break;
      const byte = chunk[at++]!;
      length += (byte & 0x7f) * factor;
      factor *= 0x80;
      if (length > LIMITS.record) {
        yield chunk.subarray(0, whole);
        throw new ArchiveError("too-large", { most: LIMITS.record });
      }
      if (byte >= 0x80) continue;
      left = length;
      length = 0;
      factor = 1;
    }
    yield chunk;
  }
}

/** A repository's blocks in the order of the file. @throws ArchiveError "cut-off", "damaged" */
export async function* blocksOf(file: ArchiveFile): AsyncGenerator<Block> {
  const source = new ByteSource(withinReason(file.stream()));
  const car = CAR.fromStream(source.stream);
  const blocks = car[Symbol.asyncIterator]();
  try {
    for (let next = await nextOf(blocks, source); !next.done; next = await nextOf(blocks, source))
      yield { cid: CBOR.toCidLink(next.value.cid).$link, bytes: next.value.bytes };
  } finally {
    await car.dispose();
  }
}

async function nextOf<T>(iterator: AsyncIterator<T>, source: ByteSource): Promise<IteratorResult<T>> {
  try {
    return await iterator.next();
  } catch {
    throw source.reason();
  }
}

/** What a repository's newest commit says of it, as far as that is in the file. */
export interface Commit {
  readonly owner: string | null;
  /** Since 2023 every repository is of version 3. */
  readonly version: unknown;
}

export async function commitOf(file: ArchiveFile): Promise<Commit> {
  const root = await rootOf(file);
  for await (const { cid, bytes } of blocksOf(file)) {
    if (cid !== root) continue;
    const { did, version } = (recordIn(bytes) ?? {}) as { did?: unknown; version?: unknown };
    const isDid = typeof did === "string" && /^did:[a-z]+:[\w.:%-]{1,200}$/u.test(did);
    return { owner: isDid ? did : null, version };
  }
  return { owner: null, version: null };
}

/** The name of the newest commit. @throws ArchiveError where the file's head cannot be read */
export async function rootOf(file: ArchiveFile): Promise<string | null> {
  const source = new ByteSource(withinReason(file.stream()));
  const car = CAR.fromStream(source.stream);
  try {
    return (await car.roots())[0]?.$link ?? null;
  } catch {
    throw source.reason();
  } finally {
    await car.dispose();
  }
}

/** What a block holds; null where it is no CBOR. */
export function recordIn(bytes: Uint8Array): unknown {
  try {
    return CBOR.decode(bytes);
  } catch {
    return null;
  }
}
