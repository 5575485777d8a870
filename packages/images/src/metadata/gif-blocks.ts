import { type Bytes, damaged } from "./bytes.ts";

const MOST_BLOCKS = 200_000;

export type GifBlock =
  | { readonly kind: "image"; readonly width: number; readonly height: number }
  | { readonly kind: "extension"; readonly label: number; readonly parts: () => Uint8Array[] }
  /** Where the file should end. */
  | { readonly kind: "end"; readonly at: number };

/**
 * The blocks of a GIF (GIF89a). A file that stops cleanly after a block without the closing one is let through, as
 * browsers do.
 * @param bytes lowest byte first
 * @throws ImageError where a block is cut off or unknown.
 */
export function* gifBlocks(bytes: Bytes): Generator<GifBlock, undefined> {
  const screen = bytes.u8(10);
  let at = 13 + tableLength(screen);
  if (at > bytes.length) throw damaged();
  for (let count = 0; ; count++) {
    if (count > MOST_BLOCKS) throw damaged();
    if (at === bytes.length) break;
    const introducer = bytes.u8(at);
    if (introducer === 0x3b) {
      at++;
      break;
    }
    if (introducer === 0x2c) {
      const width = bytes.u16(at + 1) + bytes.u16(at + 5);
      const height = bytes.u16(at + 3) + bytes.u16(at + 7);
      at = behindParts(bytes, at + 11 + tableLength(bytes.u8(at + 9)));
      yield { kind: "image", width, height };
    } else if (introducer === 0x21) {
      const label = bytes.u8(at + 1);
      const end = behindParts(bytes, at + 2);
      const from = at + 2;
      yield { kind: "extension", label, parts: () => partsBetween(bytes, from, end) };
      at = end;
    } else {
      throw damaged();
    }
  }
  yield { kind: "end", at };
}

/** Bytes of a colour table by the flags of its owner. */
const tableLength = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function behindParts(bytes: Bytes, from: number): number {
  let at = from;
  for (let length = bytes.u8(at); length > 0; length = bytes.u8(at)) at += length + 1;
  return at + 1;
}

function partsBetween(bytes: Bytes, from: number, end: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = from; at < end - 1; at += bytes.u8(at) + 1) {
    if (parts.length > MOST_BLOCKS) throw damaged();
    parts.push(bytes.part(at + 1, bytes.u8(at)));
  }
  return parts;
}
