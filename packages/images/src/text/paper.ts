import { type Raster, raster } from "../raster.ts";

/**
 * The picture without transparency. What lies on nothing is seen on the page it is shown on: dark ink gets white paper,
 * light ink black, because the colours that a file keeps under what is transparent are often those of the ink.
 */
export function onPaper(picture: Raster): Raster {
  const { width, height, data } = picture;
  let ink = 0;
  let light = 0;
  let isOpaque = true;
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at]!;
    if (alpha === 255) continue;
    isOpaque = false;
    break;
  }
  if (isOpaque) return picture;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3]!;
    ink += alpha;
    light += alpha * (0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!);
  }
  const paper = light < 128 * ink ? 255 : 0;
  const result = raster(width, height);
  for (let at = 0; at < data.length; at += 4) {
    const share = data[at + 3]! / 255;
    for (let channel = 0; channel < 3; channel++) {
      result.data[at + channel] = data[at + channel]! * share + paper * (1 - share);
    }
    result.data[at + 3] = 255;
  }
  return result;
}
