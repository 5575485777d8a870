import { type Raster, raster } from "../raster.ts";
import { damaged, type Element, find } from "./elements.ts";
import { lookupTable } from "./grey.ts";
import { notSupported, type PixelHeader } from "./header.ts";
import type { Samples } from "./samples.ts";

/** Red, green and blue beside each other; of numbers above 8 bits the upper 8. */
export function rgbRaster(samples: Samples, { width, height, stored }: PixelHeader): Raster {
  const picture = raster(width, height);
  const { data } = picture;
  const scale = 255 / (2 ** stored - 1);
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
    data[to] = samples[from]! * scale;
    data[to + 1] = samples[from + 1]! * scale;
    data[to + 2] = samples[from + 2]! * scale;
    data[to + 3] = 255;
  }
  return picture;
}

/** Luminance and two colour differences of full range: PS3.3 section C.7.6.3.1.2. */
function writeYbr(data: Uint8ClampedArray, to: number, luminance: number, blue: number, red: number): void {
  const cb = blue - 128;
  const cr = red - 128;
  data[to] = luminance + 1.402 * cr;
  data[to + 1] = luminance - 0.344136 * cb - 0.714136 * cr;
  data[to + 2] = luminance + 1.772 * cb;
  data[to + 3] = 255;
}

/** Three samples a pixel. */
export function ybrRaster(samples: Samples, { width, height }: PixelHeader): Raster {
  const picture = raster(width, height);
  for (let from = 0, to = 0; to < picture.data.length; from += 3, to += 4) {
    writeYbr(picture.data, to, samples[from]!, samples[from + 1]!, samples[from + 2]!);
  }
  return picture;
}

/** Two luminances, then the colour differences that both pixels share. */
export function sharedYbrRaster(samples: Samples, { width, height }: PixelHeader): Raster {
  const picture = raster(width, height);
  for (let from = 0, to = 0; to < picture.data.length; from += 4, to += 8) {
    const blue = samples[from + 2]!;
    const red = samples[from + 3]!;
    writeYbr(picture.data, to, samples[from]!, blue, red);
    writeYbr(picture.data, to + 4, samples[from + 1]!, blue, red);
  }
  return picture;
}

const SEGMENTED = 0x00281221;

/** Numbers that point into three tables: PS3.3 section C.7.6.3.1.5. */
export function paletteRaster(samples: Samples, header: PixelHeader, elements: readonly Element[]): Raster {
  if (find(elements, SEGMENTED)) throw notSupported("a palette in segments");
  const tables = [0, 1, 2].map((channel) => {
    const table = lookupTable(elements, 0x00281101 + channel, 0x00281201 + channel, header.isSigned);
    if (!table) throw damaged();
    // Some writers say 16 bits and fill 8.
    const shift = table.bits > 8 && table.entries.some((entry) => entry > 255) ? table.bits - 8 : 0;
    return { first: table.first, entries: table.entries.map((entry) => entry >> shift) };
  });
  const picture = raster(header.width, header.height);
  for (let index = 0; index < samples.length; index++) {
    for (const [channel, { first, entries }] of tables.entries()) {
      const at = Math.min(entries.length - 1, Math.max(0, samples[index]! - first));
      picture.data[index * 4 + channel] = entries[at]!;
    }
    picture.data[index * 4 + 3] = 255;
  }
  return picture;
}
