/** Tag, type (1 bytes, 3 shorts, 4 longs), how many, and the number itself or where they stand. */
export type TiffEntry = readonly [tag: number, type: 1 | 3 | 4, count: number, value: number];

/** Where the data stands in what writeTiff() writes. */
export const DATA = 8;

/** A little-endian TIFF of these directories in one chain, whatever they say. */
export function writeTiff(
  pages: readonly (readonly TiffEntry[])[],
  data: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const sizes = pages.map((page) => 2 + page.length * 12 + 4);
  const file = new Uint8Array(DATA + data.length + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(file.buffer);
  let at = DATA + data.length;
  file.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, at, true);
  file.set(data, DATA);
  for (const [index, page] of pages.entries()) {
    view.setUint16(at, page.length, true);
    for (const [place, [tag, type, count, value]] of page.entries()) {
      const entry = at + 2 + place * 12;
      view.setUint16(entry, tag, true);
      view.setUint16(entry + 2, type, true);
      view.setUint32(entry + 4, count, true);
      view.setUint32(entry + 8, value, true);
    }
    const next = at + sizes[index]!;
    if (index + 1 < pages.length) view.setUint32(next - 4, next, true);
    at = next;
  }
  return file;
}

/** A page of grey bytes, deflated in one strip. */
export const greyPage = (width: number, height: number, length: number): TiffEntry[] => [
  [256, 4, 1, width],
  [257, 4, 1, height],
  [258, 3, 1, 8],
  [259, 3, 1, 8],
  [262, 3, 1, 1],
  [273, 4, 1, DATA],
  [277, 3, 1, 1],
  [278, 4, 1, height],
  [279, 4, 1, length],
];
