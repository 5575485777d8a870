import { damaged } from "./elements.ts";
import type { PixelHeader } from "./header.ts";

/** Undoes one segment of runs (PS3.5 annex G.3.2), which must fill the plane. */
function unpackSegment(segment: Uint8Array, plane: Uint8Array): void {
  let out = 0;
  let at = 0;
  while (out < plane.length) {
    const code = segment[at++];
    if (code === undefined) throw damaged();
    if (code === 128) continue;
    if (code < 128) {
      const copied = segment.subarray(at, at + Math.min(code + 1, plane.length - out));
      if (copied.length === 0) throw damaged();
      plane.set(copied, out);
      out += copied.length;
      at += code + 1;
    } else {
      const value = segment[at++];
      if (value === undefined) throw damaged();
      const end = Math.min(plane.length, out + 257 - code);
      plane.fill(value, out, end);
      out = end;
    }
  }
}

/**
 * One frame of RLE Lossless (PS3.5 annex G) as planes of little endian numbers.
 * @throws ImageError "damaged"
 */
export function unpackRle(
  stream: Uint8Array,
  { width, height, samples, allocated }: PixelHeader,
): Uint8Array {
  const pixels = width * height;
  const bytesEach = allocated / 8;
  const segments = samples * bytesEach;
  if (!Number.isInteger(bytesEach) || stream.length < 64) throw damaged();
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (view.getUint32(0, true) !== segments || segments > 15) throw damaged();
  const result = new Uint8Array(pixels * segments);
  const plane = bytesEach === 1 ? null : new Uint8Array(pixels);
  for (let segment = 0; segment < segments; segment++) {
    const start = view.getUint32(4 + segment * 4, true);
    const end = segment + 1 < segments ? view.getUint32(8 + segment * 4, true) : stream.length;
    if (start < 64 || end < start || end > stream.length) throw damaged();
    const source = stream.subarray(start, end);
    if (!plane) {
      unpackSegment(source, result.subarray(segment * pixels, (segment + 1) * pixels));
      continue;
    }
    unpackSegment(source, plane);
    // The most significant byte's segment comes first.
    const sample = Math.floor(segment / bytesEach);
    let out = sample * pixels * bytesEach + (bytesEach - 1 - (segment % bytesEach));
    for (const byte of plane) {
      result[out] = byte;
      out += bytesEach;
    }
  }
  return result;
}
