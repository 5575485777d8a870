/** Writes bitmaps of every kind, so that the reader is not tested against itself. */
export interface BmpOptions {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 4 | 8 | 16 | 24 | 32;
  readonly packing?: 0 | 1 | 2 | 3;
  readonly fromTop?: boolean;
  readonly masks?: readonly number[];
  /** 0xRRGGBB */
  readonly palette?: readonly number[];
  readonly core?: boolean;
  /** As they stand in the file. */
  readonly pixels: readonly number[];
}

export function writeBmp(options: BmpOptions): Uint8Array<ArrayBuffer> {
  const {
    width,
    height,
    bits,
    packing = 0,
    fromTop = false,
    masks = [],
    palette = [],
    core = false,
  } = options;
  const colours = palette.flatMap((colour) => {
    const three = [colour & 255, (colour >> 8) & 255, colour >> 16];
    return core ? three : [...three, 0];
  });
  const start = 14 + (core ? 12 : 40) + masks.length * 4 + colours.length;
  const bytes = new Uint8Array(start + options.pixels.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, start, true);
  if (core) {
    view.setUint32(14, 12, true);
    view.setUint16(18, width, true);
    view.setUint16(20, height, true);
    view.setUint16(22, 1, true);
    view.setUint16(24, bits, true);
  } else {
    view.setUint32(14, 40, true);
    view.setInt32(18, width, true);
    view.setInt32(22, fromTop ? -height : height, true);
    view.setUint16(26, 1, true);
    view.setUint16(28, bits, true);
    view.setUint32(30, packing, true);
    view.setUint32(46, palette.length, true);
  }
  let at = core ? 26 : 54;
  for (const mask of masks) {
    view.setUint32(at, mask, true);
    at += 4;
  }
  bytes.set(colours, at);
  bytes.set(options.pixels, start);
  return bytes;
}
