import { ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";
import { allOf } from "../files/chunks.ts";

/** A file for a zip, with all of it or as it comes. */
export interface ZipPart {
  readonly path: string;
  readonly content: string | Uint8Array | AsyncIterable<Uint8Array>;
}

export interface ZipOptions {
  /** 0 stores, 9 packs closest. */
  readonly level?: number;
  /** Written as if it were too large for the old form, as X does. */
  readonly zip64?: boolean;
  readonly password?: string;
  /** Locked in the old way instead of by AES. */
  readonly zipCrypto?: boolean;
}

/** A zip as a stream, for archives larger than memory. */
export async function* zipStream(
  parts: Iterable<ZipPart> | AsyncIterable<ZipPart>,
  { level = 1, zip64 = false, password, zipCrypto = false }: ZipOptions = {},
): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = new ZipWriter(writable, {
    level,
    zip64,
    useWebWorkers: false,
    ...(password !== undefined && { password, zipCrypto }),
  });
  const writing = (async () => {
    for await (const { path, content } of parts) await writer.add(path, { readable: streamOf(content) });
    await writer.close();
  })();
  // Whoever reads must not wait for ever for what will not be written.
  writing.catch((error: unknown) => writable.abort(error).catch(() => {}));
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  await writing;
}

/** A small zip in memory. */
export const zipOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: ZipOptions,
): Promise<Uint8Array> =>
  allOf(
    zipStream(
      Object.entries(files).map(([path, content]) => ({ path, content })),
      options,
    ),
    2 ** 30,
  );

function streamOf(content: ZipPart["content"]): ReadableStream<Uint8Array> {
  const chunks = chunksIn(content)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function* chunksIn(content: ZipPart["content"]): AsyncGenerator<Uint8Array> {
  if (typeof content === "string") yield new TextEncoder().encode(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}
