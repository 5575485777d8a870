import { ArchiveError } from "../error.ts";
import { utf16Of } from "../text/decode.ts";
import { allOf } from "./chunks.ts";

/** UTF-8 without a byte order mark, whatever of the Unicode encodings it came in: Excel and Notepad save UTF-16. */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  const encoder = new TextEncoder();
  let isFirst = true;
  for await (const chunk of withLongFirst(chunks)) {
    const encoding = isFirst ? utf16Of(chunk) : null;
    if (encoding !== null) decoder = new TextDecoder(encoding);
    const plain = isFirst && decoder === null ? withoutMark(chunk) : chunk;
    isFirst = false;
    yield decoder === null ? plain : encoder.encode(decoder.decode(plain, { stream: true }));
  }
  if (decoder !== null) yield encoder.encode(decoder.decode());
}

/** @throws ArchiveError "too-large", or "not-text" where it is in none of the Unicode encodings */
export async function textOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const bytes = await allOf(utf8Chunks(chunks), most);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArchiveError("not-text");
  }
}

const withoutMark = (head: Uint8Array): Uint8Array =>
  head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;

/** A mark may be cut by the end of a chunk. */
async function* withLongFirst(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first: Uint8Array | null = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (first === null) {
      yield chunk;
      continue;
    }
    const whole: Uint8Array = new Uint8Array(first.length + chunk.length);
    whole.set(first);
    whole.set(chunk, first.length);
    first = whole.length < 4 ? whole : null;
    if (first === null) yield whole;
  }
  if (first !== null) yield first;
}
