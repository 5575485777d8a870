import type { ImageFormat, Region } from "@chaperone/core";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { cover } from "../src/cover/cover.ts";
import { encodeGif } from "../src/cover/gif.ts";
import { writeCopy } from "../src/cover/write-copy.ts";
import { decode } from "../src/decode/decode.ts";
import { toPixels } from "../src/geometry.ts";
import { sharpCodec } from "../src/node-codec.ts";
import type { OpenedImage } from "../src/open.ts";
import { type Raster, raster } from "../src/raster.ts";
import { bytesOf, furthest, noise, pixel, scene, toSharp } from "./lib/pictures.ts";

const codec = sharpCodec();

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const regions: fc.Arbitrary<Region> = fc
  .tuple(fraction, fraction, fraction, fraction)
  .map(([left, top, width, height]) => ({
    left,
    top,
    width: width * (1 - left),
    height: height * (1 - top),
  }));

const inBox = (region: Region, picture: Raster, x: number, y: number): boolean => {
  const { left, top, width, height } = toPixels(region, picture);
  return x >= left && x < left + width && y >= top && y < top + height;
};

describe("cover", () => {
  test("fills whole pixels, outward, and changes nothing else", () => {
    const sides = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(sides, sides, fc.array(regions, { maxLength: 4 }), (width, height, covers) => {
        const picture = noise(width, height);
        const before = picture.data.slice();
        const covered = cover(picture, covers, [1, 2, 3]);
        expect(picture.data).toEqual(before);
        for (let y = 0; y < height; y++) {
          for (let x = 0; x < width; x++) {
            const under = covers.some((region) => inBox(region, picture, x, y));
            expect(pixel(covered, x, y)).toEqual(under ? [1, 2, 3, 255] : pixel(picture, x, y));
            // Every pixel the region touches, by its own account.
            for (const { left, top, ...size } of covers) {
              const touched =
                x + 1 > left * width + 1e-5 &&
                x < (left + size.width) * width - 1e-5 &&
                y + 1 > top * height + 1e-5 &&
                y < (top + size.height) * height - 1e-5;
              if (touched) expect(under).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("see-through parts under it are opaque afterwards", () => {
    const picture = raster(4, 4);
    expect(pixel(cover(picture, [{ left: 0, top: 0, width: 0.5, height: 0.5 }]), 1, 1)).toEqual([
      0, 0, 0, 255,
    ]);
  });

  const middle = { left: 0.25, top: 0.25, width: 0.5, height: 0.5 };
  test.for([
    ["white on a dark film", 20, [255, 255, 255, 255]],
    ["black on paper", 240, [0, 0, 0, 255]],
  ] as const)("stands out: %s", ([, grey, expected]) => {
    const picture = raster(8, 8);
    // What is under it has no say.
    for (let at = 0; at < picture.data.length; at += 4) picture.data.set([grey, grey, grey, 255], at);
    for (const [x, y] of [
      [3, 3],
      [4, 4],
    ] as const)
      picture.data.fill(255 - grey, (y * 8 + x) * 4, (y * 8 + x) * 4 + 3);
    expect(pixel(cover(picture, [middle], "contrast"), 3, 3)).toEqual(expected);
  });
});

const opened = (
  format: ImageFormat,
  frames: readonly Raster[],
  bytes = new Uint8Array(),
  delays: number[] = [],
): OpenedImage => ({
  format,
  bytes,
  frames,
  delays,
  metadata: [],
  clinical: [],
});

const reopen = async ({
  bytes,
  format,
}: {
  bytes: Uint8Array<ArrayBuffer>;
  format: "jpeg" | "png" | "gif";
}) => (await decode(bytes, format, codec)).frames;

describe("writeCopy", () => {
  const half = { left: 0.5, top: 0, width: 0.5, height: 1 };

  test.for([
    ["jpeg", scene(40, 30), "jpeg"],
    ["heic", scene(40, 30), "jpeg"],
    ["png", scene(40, 30), "png"],
    ["dicom", scene(40, 30), "png"],
    ["bmp", scene(40, 30), "png"],
    ["bmp", noise(1200, 900), "jpeg"],
    ["tiff", noise(1200, 900), "jpeg"],
    ["tiff", raster(1200, 900), "png"],
    ["heic", raster(40, 30), "png"],
  ] as const)("%s %#", async ([from, picture, to]) => {
    expect((await writeCopy(opened(from, [picture]), [], codec)).format).toBe(to);
  });

  test("a WebP becomes what it is packed like", async () => {
    const picture = scene(20, 20);
    const lossy = await bytesOf(toSharp(picture).removeAlpha().webp());
    const exact = await bytesOf(toSharp(picture).removeAlpha().webp({ lossless: true }));
    expect((await writeCopy(opened("webp", [picture], lossy), [], codec)).format).toBe("jpeg");
    expect((await writeCopy(opened("webp", [picture], exact), [], codec)).format).toBe("png");
  });

  test("PNG: the fill to the last bit, and nothing else changed", async () => {
    const picture = noise(33, 21);
    const [written] = await reopen(await writeCopy(opened("png", [picture]), [half], codec));
    expect(furthest(written!, cover(picture, [half]))).toBe(0);
  });

  test("JPEG: the fill but for the edge's squares", async () => {
    const picture = noise(160, 80);
    const [written] = await reopen(await writeCopy(opened("jpeg", [picture]), [half], codec));
    for (let y = 0; y < 80; y++) {
      for (let x = 88; x < 160; x++)
        expect(Math.max(...pixel(written!, x, y).slice(0, 3))).toBeLessThanOrEqual(2);
    }
  });

  test("an animation is covered in every frame and keeps its times", async () => {
    const frames = [noise(32, 20, 1), noise(32, 20, 2), scene(32, 20)];
    const image = opened("webp", frames, new Uint8Array(), [50, 70, 900]);
    const copy = await writeCopy(image, [half], codec);
    expect(copy.format).toBe("gif");
    const written = await decode(copy.bytes, "gif", codec);
    expect(written.delays).toEqual([50, 70, 900]);
    for (const frame of written.frames) {
      for (let y = 0; y < 20; y++)
        for (let x = 16; x < 32; x++) expect(pixel(frame, x, y)).toEqual([0, 0, 0, 255]);
    }
  });

  test("see-through parts of an animation stay so", async () => {
    const frames = [scene(6, 6), raster(6, 6)];
    const copy = await writeCopy(opened("gif", frames, new Uint8Array(), [50, 70]), [], codec);
    const written = await decode(copy.bytes, "gif", codec);
    expect(pixel(written.frames[1]!, 3, 3)[3]).toBe(0);
    expect(furthest(written.frames[0]!, frames[0]!)).toBe(0);
  });

  test("colours under see-through pixels are gone", async () => {
    const picture = scene(12, 12);
    for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = at < 200 ? 3 : 255;
    const [written] = await reopen(await writeCopy(opened("png", [picture]), [], codec));
    expect(pixel(written!, 5, 1)).toEqual([0, 0, 0, 0]);
    expect(pixel(written!, 5, 9)).toEqual(pixel(picture, 5, 9));
  });

  test("several pages are refused with a way out", async () => {
    const image = opened("tiff", [scene(4, 4), scene(4, 4)]);
    await expect(writeCopy(image, [], codec)).rejects.toMatchObject({ code: "cannot-write" });
  });

  test("no profile, no metadata of any kind", async () => {
    for (const format of ["jpeg", "png"] as const) {
      const { bytes } = await writeCopy(opened(format, [scene(20, 20)]), [], codec);
      const { exif, icc, xmp, iptc, comments } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc, comments }).toEqual({});
    }
  });
});

test("more colours than a GIF holds: covers stay exact, the rest near", async () => {
  const picture = scene(120, 90);
  for (let at = 0; at < picture.data.length; at += 4) picture.data[at + 2] = (at / 4) % 200;
  const covered = cover(
    cover(picture, [{ left: 0, top: 0.5, width: 0.3, height: 0.5 }]),
    [{ left: 0.6, top: 0, width: 0.2, height: 0.3 }],
    [255, 255, 255],
  );
  const { frames } = await decode(encodeGif([covered], []), "gif", codec);
  expect(pixel(frames[0]!, 10, 70)).toEqual([0, 0, 0, 255]);
  expect(pixel(frames[0]!, 80, 10)).toEqual([255, 255, 255, 255]);
  expect(furthest(frames[0]!, covered)).toBeLessThan(80);
});
