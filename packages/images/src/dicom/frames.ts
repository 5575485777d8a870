import { damaged } from "./elements.ts";
import type { PixelSource } from "./header.ts";

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first) return first;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The first numbers of a JPEG or JPEG 2000 stream. */
export const startsStream = (piece: Uint8Array): boolean =>
  piece[0] === 0xff && ((piece[1] === 0xd8 && piece[2] === 0xff) || (piece[1] === 0x4f && piece[2] === 0xff));

/** At which pieces the frames start, by the table of offsets (PS3.5 annex A.4); null where there is none. */
function startsByTable(table: Uint8Array, pieces: readonly Uint8Array[], frames: number): number[] | null {
  if (table.length !== frames * 4) return null;
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const offsets = new Map<number, number>();
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    offsets.set(offset, index);
    offset += piece.length + 8;
  }
  const starts: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    const index = offsets.get(view.getUint32(frame * 4, true));
    if (index === undefined || index <= (starts.at(-1) ?? -1)) return null;
    starts.push(index);
  }
  return starts[0] === 0 ? starts : null;
}

/**
 * The compressed stream of each frame.
 * @throws ImageError "damaged" where it cannot be told which piece belongs to which.
 */
export function compressedFrames({ data, header: { frames } }: PixelSource): Uint8Array[] {
  const [table, ...pieces] = data.fragments ?? [];
  if (!table) throw damaged();
  if (frames === 1) return [joined(pieces)];
  if (pieces.length === frames) return pieces;
  const starts =
    startsByTable(table, pieces, frames) ??
    [...pieces.entries()].filter(([, piece]) => startsStream(piece)).map(([index]) => index);
  if (starts.length !== frames || starts[0] !== 0) throw damaged();
  return starts.map((start, index) => joined(pieces.slice(start, starts[index + 1] ?? pieces.length)));
}
