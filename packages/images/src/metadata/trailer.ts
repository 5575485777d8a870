import { Bytes, indexOfText } from "./bytes.ts";
import type { Found } from "./found.ts";
import { findField, type Range, readTiff } from "./ifd.ts";

/**
 * What stands behind the end of a picture: the film of a motion photo, further pictures, blocks of the maker, or
 * anything at all.
 *
 * @param told places whose picture was already told by another block (MPF)
 */
export function readTrailer(
  data: Uint8Array,
  from: number,
  found: Found,
  field: string,
  told: readonly Range[] = [],
): void {
  const end = data.length;
  const rest: Range[] = [];
  let at = from;
  for (const [start, stop] of told.toSorted(([a], [b]) => a - b)) {
    if (start >= at && stop <= end) {
      if (start > at) rest.push([at, start]);
      at = stop;
    }
  }
  if (at < end) rest.push([at, end]);
  for (const [start, stop] of rest) tellRest(data.subarray(start, stop), found, field);
}

function tellRest(bytes: Uint8Array, found: Found, field: string): void {
  const view = new Bytes(bytes);
  const size = `${field} (${bytes.length} bytes)`;
  if (holdsFilm(view)) found.add("motion", size);
  if (view.says(0, "\xff\xd8\xff")) found.add("preview", size);
  // Told as well as the above: nobody looked at all of it.
  found.addHidden(field, bytes);
}

/** The film of a motion photo, wherever it begins. */
function holdsFilm(bytes: Bytes): boolean {
  for (let at = indexOfText(bytes.data, "ftyp"), tries = 0; at >= 0 && tries < 100; tries++) {
    if (at >= 4 && /^(mp4|iso|qt|avc|M4V|3gp)/.test(bytes.has(at, 8) ? bytes.latin(at + 4, 4) : ""))
      return true;
    at = indexOfText(bytes.data, "ftyp", at + 1);
  }
  return false;
}

/**
 * Further pictures that a JPEG's MPF block points at (CIPA DC-007).
 *
 * @param block from its TIFF header on
 * @param base where that header stands in the file, from which its offsets count
 */
export function readMpf(block: Uint8Array, base: number, fileLength: number, found: Found): Range[] {
  let pictures: Range[] = [];
  try {
    const { bytes, ifds } = readTiff(block);
    const entries = findField(ifds[0], 0xb002);
    const count = entries ? Math.floor(entries.size / 16) : 0;
    pictures = Array.from({ length: count }, (_, i): Range => {
      const at = entries!.at + i * 16;
      const offset = bytes.u32(at + 8);
      // The first is the picture itself and counts from the file's start.
      const from = offset === 0 ? 0 : base + offset;
      return [from, from + bytes.u32(at + 4)];
    });
    const identifiers = findField(ifds[0], 0xb003);
    if (identifiers) found.add("identifier", "MPF image UIDs");
  } catch {
    found.addUnreadable("MPF");
    return [];
  }
  const others = pictures.filter(([from, to]) => from > 0 && to <= fileLength);
  for (const [i] of others.entries()) found.add("preview", `MPF picture ${i + 2}`);
  if (others.length === 0) found.add("other", "MPF block");
  return others;
}
