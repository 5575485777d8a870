/** A line that is longer is decoded in pieces, so that a file without any line end is not held whole. */
const MOST_LINE = 1 << 20;

const LINE_END = 0x0a;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder("windows-1252");

/**
 * Bytes as text, with every line end as "\n". UTF-8; UTF-16, which Excel writes as "Unicode text"; and line by line
 * Windows-1252 where a line is no UTF-8, which Excel writes as "CSV". What comes out does not depend on where the
 * chunks end.
 */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { first, rest } = await beginning(chunks, 4);
  const utf16 = utf16Of(first);
  const text = utf16 === null ? linewise(rest) : wide(rest, utf16);
  yield* withPlainLineEnds(text);
}

/** The same for the beginning of a file, or for a whole short one. */
export async function decodeAll(bytes: Uint8Array): Promise<string> {
  let text = "";
  for await (const piece of decoded(once(bytes))) text += piece;
  return text;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Looks at the first bytes without losing them. */
async function beginning(chunks: AsyncIterable<Uint8Array>, least: number) {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: Uint8Array = new Uint8Array();
  while (first.length < least) {
    const next = await iterator.next();
    if (next.done) break;
    first = joined(first, next.value);
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield first;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { first, rest: rest() };
}

/** By a file's first four bytes whether it is UTF-16, and which. */
export function utf16Of([a, b, c, d]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  // Without a mark: every second byte of plain letters is zero.
  if (a && b === 0 && c && d === 0) return "utf-16le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  return null;
}

async function* wide(
  chunks: AsyncIterable<Uint8Array>,
  encoding: "utf-16le" | "utf-16be",
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* linewise(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let kept: Uint8Array = new Uint8Array();
  let atStart = true;
  const text = (bytes: Uint8Array, last: boolean) => {
    const piece = linesToText(bytes, last);
    const plain = atStart && piece.startsWith("\ufeff") ? piece.slice(1) : piece;
    if (bytes.length > 0) atStart = false;
    return plain;
  };
  for await (const chunk of chunks) {
    const bytes = joined(kept, chunk);
    const end = bytes.lastIndexOf(LINE_END) + 1;
    if (end > 0) yield text(bytes.subarray(0, end), false);
    kept = bytes.subarray(end);
    while (kept.length > MOST_LINE) {
      const cut = pieceEnd(kept);
      yield text(kept.subarray(0, cut), false);
      kept = kept.subarray(cut);
    }
  }
  yield text(kept, true);
}

/** Whole lines at once where all are UTF-8, else one by one. */
function linesToText(bytes: Uint8Array, last: boolean): string {
  try {
    return utf8.decode(bytes);
  } catch {
    let text = "";
    for (let start = 0; start < bytes.length; ) {
      const end = lineEnd(bytes, start);
      text += lineToText(bytes.subarray(start, end), last && end === bytes.length);
      start = end;
    }
    return text;
  }
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const at = bytes.indexOf(LINE_END, start);
  const end = at === -1 ? bytes.length : at + 1;
  return end - start > MOST_LINE ? start + pieceEnd(bytes.subarray(start)) : end;
}

/** Where a piece of a very long line ends without cutting a character of UTF-8. */
function pieceEnd(bytes: Uint8Array): number {
  let cut = MOST_LINE;
  while (cut > MOST_LINE - 4 && (bytes[cut]! & 0xc0) === 0x80) cut -= 1;
  return cut;
}

function lineToText(bytes: Uint8Array, last: boolean): string {
  try {
    // The end of a file that was cut off may stand within a character.
    return last
      ? new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
      : utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

async function* withPlainLineEnds(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of text) {
    const all = held + piece;
    held = all.endsWith("\r") ? "\r" : "";
    const whole = held === "" ? all : all.slice(0, -1);
    if (whole !== "") yield whole.replace(/\r\n?/gu, "\n");
  }
  if (held !== "") yield "\n";
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
