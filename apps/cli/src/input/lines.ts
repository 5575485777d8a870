import type { Bytes } from "./source.ts";

/** A line without its end; null where it was longer than allowed and was let go by. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** Lines as they arrive. What is kept at any time is one line, however large the file. */
export async function* readLines(source: Bytes, longest: number): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= longest) held.push(part);
    else held = [];
  };
  const finish = (): ByteLine => {
    const line = { number, bytes: length <= longest ? Buffer.concat(held) : null };
    held = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of source) {
    let at = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, at)) {
      take(chunk.subarray(at, end));
      yield finish();
      at = end + 1;
    }
    take(chunk.subarray(at));
  }
  if (length > 0) yield finish();
}
