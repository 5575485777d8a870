import type { ImageFormat } from "@chaperone/core";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { ImageError } from "../src/image-error.ts";
import { LIMITS, refuseBombs, sizeOf } from "../src/size.ts";
import { sniff } from "../src/sniff.ts";
import { ascii, exifBlock, joined, le16, le32, u16, u32 } from "./lib/blocks.ts";
import { box, mp4, type Planted, plant, webm } from "./lib/plant.ts";

const IMAGE_FORMATS: readonly ImageFormat[] = [
  "jpeg",
  "png",
  "webp",
  "gif",
  "heic",
  "tiff",
  "bmp",
  "dicom",
  "mp4",
  "webm",
];
const png = (width: number, height: number) =>
  joined(
    "\x89PNG\r\n\x1a\n",
    u32(13),
    "IHDR",
    u32(width),
    u32(height),
    [8, 2, 0, 0, 0],
    u32(0),
    u32(0),
    "IDAT",
    u32(0),
    u32(0),
    "IEND",
    u32(0),
  );
const jpeg = (width: number, height: number) =>
  joined(
    [0xff, 0xd8, 0xff, 0xc0],
    u16(17),
    [8],
    u16(height),
    u16(width),
    [3],
    new Uint8Array(9),
    [0xff, 0xd9],
  );
const gifFrame = (width: number, height: number) =>
  joined([0x2c], new Uint8Array(4), le16(width), le16(height), [0, 2, 1, 0, 0]);
const gif = (width: number, height: number, frames: number, frame = gifFrame(width, height)) => {
  const all = new Uint8Array(frame.length * frames).map((_, i) => frame[i % frame.length]!);
  return joined("GIF89a", le16(width), le16(height), [0, 0, 0], all, [0x3b]);
};
const short = (tag: number, value: number) => ({
  ifd: "ifd0" as const,
  tag,
  type: 3,
  data: Uint8Array.from(le16(value)),
});
const long = (tag: number, value: number) => ({
  ifd: "ifd0" as const,
  tag,
  type: 4,
  data: Uint8Array.from(le32(value)),
});
const heif = (width: number, height: number) =>
  joined(
    box("ftyp", "heic", u32(0), "heic"),
    box("meta", u32(0), box("iprp", box("ipco", box("ispe", u32(0), u32(width), u32(height))))),
  );
const bmp = (width: number, height: number) =>
  joined(
    "BM",
    le32(54),
    le32(0),
    le32(54),
    le32(40),
    le32(width),
    le32(height),
    le16(1),
    le16(24),
    new Uint8Array(24),
  );

describe("size from the header", () => {
  let files: Planted[] = [];
  beforeAll(async () => {
    files = await plant();
  });

  it("is read in every format", () => {
    for (const { name, format, bytes } of files) {
      const { width, height, frames } = sizeOf(bytes, format);
      const expected =
        format === "heic" ? [64, 64] : ["mp4", "webm"].includes(format) ? [640, 480] : [64, 48];
      expect([name, width, height]).toEqual([name, ...expected]);
      expect([name, frames]).toEqual([name, /tiff: TIFF IFD1|WebP frame/.test(name) ? 2 : 1]);
    }
  });

  it("is what the decoder makes of it", async () => {
    const picture = sharp(
      new Uint8Array(70 * 48 * 3).map((_, i) => (i * 7) % 251),
      {
        raw: { width: 70, height: 48, channels: 3, pageHeight: 12 },
      },
    );
    for (const image of [picture.clone().webp(), picture.clone().gif()]) {
      const bytes = new Uint8Array(await image.toBuffer());
      const { pages, width, pageHeight } = await sharp(bytes, { animated: true }).metadata();
      expect(sizeOf(bytes, sniff(bytes)!)).toMatchObject({ width, height: pageHeight, frames: pages });
    }
    const lossless = new Uint8Array(
      await picture.clone().extractChannel(0).webp({ lossless: true }).toBuffer(),
    );
    expect(sizeOf(lossless, "webp").width).toBe(70);
  });

  it("leaves the header of a deflated DICOM file to those who inflate it", () => {
    const syntax = "1.2.840.10008.1.2.1.99";
    const bytes = joined(
      new Uint8Array(128),
      "DICM",
      le16(2),
      le16(0x10),
      "UI",
      le16(syntax.length),
      syntax,
      [1, 2, 3],
    );
    expect(sizeOf(bytes, "dicom")).toEqual({ width: 0, height: 0, frames: 0, pixels: 0 });
  });
});

describe("limits before memory is spent", () => {
  it.each([
    ["a PNG of 50000 x 50000 in 200 bytes", "png", png(50_000, 50_000)],
    ["a PNG of the largest numbers", "png", png(0x7fffffff, 0x7fffffff)],
    ["a JPEG of 65535 x 65535", "jpeg", jpeg(65_535, 65_535)],
    ["a GIF whose screen is huge", "gif", gif(65_535, 65_535, 1, gifFrame(1, 1))],
    ["a GIF whose frame is huge", "gif", gif(1, 1, 1, gifFrame(65_535, 65_535))],
    ["a GIF of a million frames", "gif", gif(1, 1, 1_000_000)],
    ["a GIF of many large frames", "gif", gif(2000, 2000, 40)],
    ["a HEIC that claims too much", "heic", heif(100_000, 100_000)],
    ["a TIFF that claims too much", "tiff", exifBlock([long(256, 100_000), long(257, 100_000)])],
    ["a BMP that claims too much", "bmp", bmp(40_000, 40_000)],
    [
      "a film that claims too much",
      "mp4",
      joined(
        box("ftyp", "isom", u32(0)),
        box("moov", box("trak", box("tkhd", new Uint8Array(76), [0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0]))),
      ),
    ],
  ] as const)("%s", (_, format, bytes) => {
    const start = performance.now();
    expect(() => refuseBombs(bytes, format)).toThrow(
      expect.objectContaining({ name: "ImageError", code: "too-large" }),
    );
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("refuses files beyond 100 MB and empty ones before looking inside", () => {
    expect(() => refuseBombs(new Uint8Array(LIMITS.fileBytes + 1), "png")).toThrow(/100 MB/);
    expect(() => refuseBombs(new Uint8Array(), "png")).toThrow(expect.objectContaining({ code: "empty" }));
  });

  it("lets in what telephones make", () => {
    expect(refuseBombs(jpeg(9248, 6944), "jpeg")).toMatchObject({ width: 9248, height: 6944, frames: 1 });
    expect(refuseBombs(gif(480, 360, 300), "gif").frames).toBe(300);
    expect(refuseBombs(mp4(), "mp4")).toMatchObject({ width: 640, height: 480 });
    expect(refuseBombs(webm(), "webm")).toMatchObject({ width: 640, height: 480 });
  });

  it.each([
    [
      "a TIFF whose directory points at itself",
      "tiff",
      joined(
        "II*\0",
        le32(8),
        le16(2),
        le16(256),
        le16(3),
        le32(1),
        le32(5),
        le16(257),
        le16(3),
        le32(1),
        le32(5),
        le32(8),
      ),
    ],
    [
      "a TIFF of pixels of 65535 channels",
      "tiff",
      exifBlock([short(256, 5), short(257, 5), short(277, 65_535)]),
    ],
    ["a bitmap without its rows", "bmp", bmp(1000, 1000)],
    ["a TIFF without a size", "tiff", exifBlock([short(258, 8)])],
    ["a JPEG without height", "jpeg", jpeg(100, 0)],
  ] as const)("neither hangs nor spends memory on %s", (name, format, bytes) => {
    try {
      expect([name, refuseBombs(bytes, format).pixels]).toEqual([name, 25]);
    } catch (error) {
      expect(error).toBeInstanceOf(ImageError);
    }
  });

  it("throws nothing but ImageError for headers cut anywhere", async () => {
    for (const { format, bytes } of await plant()) {
      for (let length = 0; length < Math.min(bytes.length, 400); length += 7) {
        try {
          sizeOf(bytes.subarray(0, length), format);
        } catch (error) {
          expect(error).toBeInstanceOf(ImageError);
        }
      }
    }
  });

  it("throws nothing but ImageError for random bytes", () => {
    const heads: Record<ImageFormat, string> = {
      jpeg: "\xff\xd8\xff",
      png: "\x89PNG\r\n\x1a\n",
      webp: "RIFF\xff\0\0\0WEBP",
      gif: "GIF89a",
      heic: "\0\0\0\x10ftypheic\0\0\0\0",
      tiff: "II*\0\x08\0\0\0",
      bmp: "BM",
      dicom: "\x08\0\x05\0CS",
      mp4: "\0\0\0\x10ftypisom\0\0\0\0",
      webm: "\x1a\x45\xdf\xa3",
    };
    fc.assert(
      fc.property(fc.constantFrom(...IMAGE_FORMATS), fc.uint8Array({ maxLength: 600 }), (format, rest) => {
        try {
          const { width, height, frames } = refuseBombs(joined(ascii(heads[format]), rest), format);
          expect(width * height).toBeLessThanOrEqual(LIMITS.pixels);
          expect(frames).toBeLessThanOrEqual(LIMITS.frames);
        } catch (error) {
          if (!(error instanceof ImageError)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
