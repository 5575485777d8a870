import sharp from "sharp";
import { crop, resize } from "../../packages/images/src/geometry.ts";
import { type Raster, raster } from "../../packages/images/src/raster.ts";

/** Numbers from 0 to 1, the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Shade = (red: number, green: number, blue: number) => readonly [number, number, number];

function recolour(picture: Raster, shade: Shade): Raster {
  const result = raster(picture.width, picture.height);
  for (let at = 0; at < picture.data.length; at += 4) {
    result.data.set(shade(picture.data[at]!, picture.data[at + 1]!, picture.data[at + 2]!), at);
    result.data[at + 3] = 255;
  }
  return result;
}

const luma = (red: number, green: number, blue: number): number => 0.299 * red + 0.587 * green + 0.114 * blue;

export const grey = (picture: Raster): Raster =>
  recolour(picture, (...rgb) => {
    const y = luma(...rgb);
    return [y, y, y];
  });

const gamma = (picture: Raster, power: number): Raster =>
  recolour(picture, (...rgb) => rgb.map((value) => 255 * (value / 255) ** power) as [number, number, number]);

export const night = (picture: Raster, random: () => number): Raster =>
  recolour(picture, (...rgb) => rgb.map((value) => value * 0.16 + random() * 10) as [number, number, number]);

function part(picture: Raster, share: number, random: () => number): Raster {
  const width = Math.max(1, Math.floor(picture.width * share));
  const height = Math.max(1, Math.floor(picture.height * share));
  const left = Math.floor(random() * (picture.width - width));
  const top = Math.floor(random() * (picture.height - height));
  return crop(picture, { left, top, width, height });
}

export const blurred = (picture: Raster): Raster =>
  resize(
    resize(picture, Math.ceil(picture.width / 5), Math.ceil(picture.height / 5)),
    picture.width,
    picture.height,
  );

/** As a phone sees it on a screen, a light box or a table: tilted, with something around, tinted, unevenly lit. */
function photographed(picture: Raster, random: () => number): Raster {
  const [width, height] = random() < 0.5 ? [320, 240] : [240, 320];
  const angle = (random() - 0.5) * 0.4;
  const scale = Math.min(width / picture.width, height / picture.height) * (0.78 + random() * 0.3);
  const [cos, sin] = [Math.cos(angle) / scale, Math.sin(angle) / scale];
  const around = random() < 0.5 ? 190 + random() * 60 : random() * 60;
  const tint = [0.94 + random() * 0.12, 0.97 + random() * 0.06, 0.94 + random() * 0.12];
  const slope = (random() - 0.5) * 0.4;
  const result = raster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const column = Math.round(cos * dx + sin * dy + picture.width / 2);
      const row = Math.round(-sin * dx + cos * dy + picture.height / 2);
      const inside = column >= 0 && row >= 0 && column < picture.width && row < picture.height;
      const from = (row * picture.width + column) * 4;
      const lit = 1 + slope * (dx / width);
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        // Screens and films never come out quite black, nor quite without noise.
        const value = inside ? 14 + picture.data[from + channel]! * 0.92 : around;
        result.data[at + channel] = value * tint[channel]! * lit + (random() - 0.5) * 8;
      }
      result.data[at + 3] = 255;
    }
  }
  return result;
}

async function throughJpeg(picture: Raster): Promise<Raster> {
  const { width, height } = picture;
  const jpeg = await sharp(Buffer.from(picture.data), { raw: { width, height, channels: 4 } })
    .jpeg({ quality: 45 })
    .toBuffer();
  const pixels = await sharp(jpeg).ensureAlpha().raw().toBuffer();
  return raster(width, height, new Uint8ClampedArray(pixels));
}

export interface Variation {
  readonly name: string;
  readonly picture: Raster;
}

/** The picture and twelve variations of it. */
export async function variations(picture: Raster, seed: number): Promise<Variation[]> {
  const random = seeded(seed);
  const phone = Array.from({ length: 4 }, () => ({
    name: "photographed",
    picture: photographed(picture, random),
  }));
  return [
    { name: "as it is", picture },
    { name: "part", picture: part(picture, 0.8, random) },
    { name: "part", picture: part(picture, 0.7, random) },
    { name: "small part", picture: part(picture, 0.5, random) },
    { name: "lighter", picture: gamma(picture, 0.7) },
    { name: "darker", picture: gamma(picture, 1.4) },
    { name: "stretched", picture: resize(picture, Math.ceil(picture.width * 0.8), picture.height) },
    {
      name: "JPEG",
      picture: await throughJpeg(
        resize(picture, Math.ceil(picture.width / 2), Math.ceil(picture.height / 2)),
      ),
    },
    ...phone,
    { name: "photographed, JPEG", picture: await throughJpeg(photographed(picture, random)) },
  ];
}
