import { deflateSync } from "node:zlib";
import * as fastBmp from "fast-bmp";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { encodeGif } from "../src/cover/gif.ts";
import { decode, type PictureFormat } from "../src/decode/decode.ts";
import { ImageError } from "../src/image-error.ts";
import { sharpCodec } from "../src/node-codec.ts";
import { type Raster, raster } from "../src/raster.ts";
import { writeBmp } from "./lib/bmp.ts";
import { writeGif } from "./lib/gif.ts";
import { bytesOf, furthest, meanDifference, noise, pixel, scene, toSharp } from "./lib/pictures.ts";
import { DATA, greyPage, type TiffEntry, writeTiff } from "./lib/tiff.ts";

const codec = sharpCodec();

async function open(bytes: Uint8Array<ArrayBuffer>, format: PictureFormat): Promise<Raster> {
  const { frames } = await decode(bytes, format, codec);
  return frames[0]!;
}

const SIZES = [
  [1, 1],
  [1, 7],
  [5, 3],
  [17, 31],
  [64, 48],
] as const;

describe("without loss", () => {
  const formats: [string, PictureFormat, (picture: Raster) => Promise<Uint8Array<ArrayBuffer>>][] = [
    ["PNG", "png", (picture) => bytesOf(toSharp(picture).png())],
    ["PNG with a palette", "png", (picture) => bytesOf(toSharp(picture).png({ palette: true, dither: 0 }))],
    ["interlaced PNG", "png", (picture) => bytesOf(toSharp(picture).png({ progressive: true }))],
    ["WebP", "webp", (picture) => bytesOf(toSharp(picture).webp({ lossless: true }))],
    ["TIFF", "tiff", (picture) => bytesOf(toSharp(picture).tiff({ compression: "none" }))],
    ["TIFF by LZW", "tiff", (picture) => bytesOf(toSharp(picture).tiff({ compression: "lzw" }))],
    [
      "TIFF by LZW, differences",
      "tiff",
      (picture) => bytesOf(toSharp(picture).tiff({ compression: "lzw", predictor: "horizontal" })),
    ],
    [
      "TIFF by Deflate, differences",
      "tiff",
      (picture) => bytesOf(toSharp(picture).tiff({ compression: "deflate", predictor: "horizontal" })),
    ],
    ["TIFF by PackBits", "tiff", (picture) => bytesOf(toSharp(picture).tiff({ compression: "packbits" }))],
    [
      "TIFF in tiles",
      "tiff",
      (picture) =>
        bytesOf(toSharp(picture).tiff({ tile: true, tileWidth: 16, tileHeight: 16, compression: "lzw" })),
    ],
    [
      "TIFF without alpha",
      "tiff",
      (picture) => bytesOf(toSharp(picture).removeAlpha().tiff({ compression: "lzw" })),
    ],
    [
      "BMP",
      "bmp",
      async ({ width, height, data }) => {
        const rgb = data.filter((_, at) => at % 4 < 3);
        const file = fastBmp.encode({
          width,
          height,
          bitsPerPixel: 24,
          channels: 3,
          components: 3,
          data: rgb,
        });
        return new Uint8Array(file);
      },
    ],
    ["GIF", "gif", async (picture) => encodeGif([picture], [])],
  ];

  test.for(formats.flatMap((format) => SIZES.map((size) => [...format, ...size] as const)))(
    "%s, %s, %#",
    async ([name, format, write, width, height]) => {
      const picture =
        format === "gif" || name.includes("palette") ? few(width, height) : scene(width, height);
      expect(furthest(await open(await write(picture), format), picture)).toBe(0);
    },
  );

  test("GIF of 255 colours, TIFF and PNG of noise", async () => {
    const picture = noise(15, 17);
    expect(furthest(await open(encodeGif([picture], []), "gif"), picture)).toBe(0);
    for (const compression of ["lzw", "deflate", "packbits"] as const) {
      const large = noise(200, 150);
      expect(furthest(await open(await bytesOf(toSharp(large).tiff({ compression })), "tiff"), large)).toBe(
        0,
      );
    }
  });
});

function grey({ width, height, data }: Raster): Raster {
  return raster(
    width,
    height,
    data.map((value, at) => (at % 4 === 3 ? value : data[at - (at % 4)]!)),
  );
}

/** At most eight colours. */
function few(width: number, height: number): Raster {
  const picture = scene(width, height);
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = picture.data[at]! > 127 ? 255 : 0;
  return picture;
}

describe("with loss", () => {
  test.for([
    ["JPEG", "jpeg", (picture: Raster) => toSharp(picture).jpeg({ quality: 95 })],
    [
      "progressive JPEG",
      "jpeg",
      (picture: Raster) => toSharp(picture).jpeg({ quality: 95, progressive: true }),
    ],
    ["WebP", "webp", (picture: Raster) => toSharp(picture).webp({ quality: 95 })],
    ["TIFF by JPEG", "tiff", (picture: Raster) => toSharp(picture).removeAlpha().tiff({ quality: 95 })],
    [
      "grey TIFF by JPEG",
      "tiff",
      (picture: Raster) => toSharp(grey(picture)).toColourspace("b-w").tiff({ quality: 95 }),
    ],
    [
      "TIFF by JPEG in tiles",
      "tiff",
      (picture: Raster) =>
        toSharp(picture).removeAlpha().tiff({ quality: 95, tile: true, tileWidth: 32, tileHeight: 32 }),
    ],
  ] as const)("%s", async ([name, format, write]) => {
    const picture = name.startsWith("grey") ? grey(scene(64, 48)) : scene(64, 48);
    expect(meanDifference(await open(await bytesOf(write(picture)), format), picture)).toBeLessThan(3);
  });

  test("a JPEG in inks comes out in light", async () => {
    const cmyk = await bytesOf(toSharp(scene(64, 48)).toColourspace("cmyk").jpeg({ quality: 95 }));
    expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
    const [red, green] = pixel(await open(cmyk, "jpeg"), 60, 4);
    expect(red).toBeGreaterThan(150);
    expect(green).toBeLessThan(90);
  });

  test("colours of a wider space become those of the screen", async () => {
    // The green of Display P3 as a file tells it; sRGB has none so strong and takes its own.
    const wide = raster(8, 8);
    for (let at = 0; at < wide.data.length; at += 4) wide.data.set([255, 0, 0, 255], at);
    const p3 = await bytesOf(toSharp(wide).withIccProfile("p3").png());
    const [red] = pixel(await open(p3, "png"), 4, 4);
    expect(red).toBeGreaterThan(245);
  });
});

describe("greys and deep colours", () => {
  const grey = Uint8Array.from({ length: 64 }, (_, at) => at * 4);
  const source = () => sharp(grey, { raw: { width: 8, height: 8, channels: 1 } });
  test.for([
    ["jpeg", () => source().toColourspace("b-w").jpeg({ quality: 100 })],
    ["png", () => source().toColourspace("b-w").png()],
    ["tiff", () => source().toColourspace("b-w").tiff({ compression: "none" })],
    ["png", () => source().toColourspace("grey16").png()],
  ] as const)("%s %#", async ([format, write]) => {
    const picture = await open(await bytesOf(write()), format);
    for (const [x, y] of [
      [0, 0],
      [3, 4],
      [7, 7],
    ] as const) {
      const [red, green, blue, alpha] = pixel(picture, x, y);
      expect(Math.abs(red! - grey[y * 8 + x]!)).toBeLessThanOrEqual(2);
      expect([green, blue, alpha]).toEqual([red, red, 255]);
    }
  });

  test("PNG of 16 bits keeps its upper eight", async () => {
    const picture = scene(20, 10);
    const bytes = await bytesOf(toSharp(picture).toColourspace("rgb16").png());
    expect((await sharp(bytes).metadata()).depth).toBe("ushort");
    expect(furthest(await open(bytes, "png"), picture)).toBeLessThanOrEqual(1);
  });

  test("TIFF of 16 bits", async () => {
    const picture = scene(20, 10);
    for (const compression of ["none", "lzw"] as const) {
      const bytes = await bytesOf(
        toSharp(picture).toColourspace("rgb16").tiff({ compression, predictor: "horizontal" }),
      );
      expect(furthest(await open(bytes, "tiff"), picture)).toBeLessThanOrEqual(1);
    }
  });

  test("TIFF of one bit", async () => {
    const picture = few(13, 9);
    const bytes = await bytesOf(
      toSharp(picture).greyscale().threshold(20).tiff({ bitdepth: 1, compression: "packbits" }),
    );
    const expected = await bytesOf(toSharp(picture).greyscale().threshold(20).ensureAlpha().raw());
    const channels = expected.length / (13 * 9);
    const opened = await open(bytes, "tiff");
    for (let at = 0; at < 13 * 9; at++) expect(opened.data[at * 4]).toBe(expected[at * channels]);
  });
});

describe("see-through parts are kept", () => {
  const picture = scene(16, 16);
  for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = (at * 7) % 256;
  test.for([
    ["png", () => toSharp(picture).png()],
    ["webp", () => toSharp(picture).webp({ lossless: true, exact: true } as object)],
    ["tiff", () => toSharp(picture).tiff({ compression: "lzw" })],
  ] as const)("%s", async ([format, write]) => {
    const opened = await open(await bytesOf(write()), format);
    for (let at = 3; at < picture.data.length; at += 4) expect(opened.data[at]).toBe(picture.data[at]);
  });
});

describe("every orientation is turned upright", () => {
  const upright = scene(24, 16);
  /** How a camera held in this way stores the upright scene. sharp flips before it turns, whatever the order here. */
  const STORED: Record<number, (picture: Sharp) => Sharp> = {
    1: (picture) => picture,
    2: (picture) => picture.flop(),
    3: (picture) => picture.rotate(180),
    4: (picture) => picture.flip(),
    5: (picture) => picture.flip().rotate(90),
    6: (picture) => picture.rotate(270),
    7: (picture) => picture.flip().rotate(270),
    8: (picture) => picture.rotate(90),
  };
  test.for(
    Object.keys(STORED).flatMap((key) =>
      (["jpeg", "webp", "png", "tiff"] as const).map((format) => [Number(key), format] as const),
    ),
  )("%i in %s", async ([orientation, format]) => {
    const stored = await bytesOf(STORED[orientation]!(toSharp(upright)).png());
    const file = sharp(stored).withMetadata({ orientation });
    const written = {
      jpeg: () => file.removeAlpha().jpeg({ quality: 100, chromaSubsampling: "4:4:4" }),
      webp: () => file.webp({ lossless: true }),
      png: () => file.png(),
      tiff: () => file.tiff({ compression: "none" }),
    }[format]();
    const opened = await open(await bytesOf(written), format);
    expect(meanDifference(opened, upright)).toBeLessThan(3);
  });
});

describe("animations", () => {
  const frames = [scene(20, 12), few(20, 12), noise(20, 12)];

  test("WebP: every frame and its time", async () => {
    const pages = await Promise.all(frames.map((frame) => bytesOf(toSharp(frame).png())));
    const file = sharp(pages, { join: { animated: true } }).webp({ lossless: true, delay: [40, 250, 1000] });
    const opened = await decode(await bytesOf(file), "webp", codec);
    expect(opened.delays).toEqual([40, 250, 1000]);
    expect(opened.frames.map((frame, at) => furthest(frame, frames[at]!))).toEqual([0, 0, 0]);
  });

  test("GIF written here is read by libvips as by us", async () => {
    const bytes = encodeGif(frames, [40, 250, 1000]);
    const opened = await decode(bytes, "gif", codec);
    expect(opened.delays).toEqual([40, 250, 1000]);
    const { data, info } = await sharp(bytes, { animated: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.pages ?? info.height / 12).toBe(3);
    opened.frames.forEach((frame, at) => {
      const size = frame.data.length;
      const theirs = raster(20, 12, new Uint8ClampedArray(data.subarray(at * size, (at + 1) * size)));
      expect(furthest(frame, theirs)).toBe(0);
      expect(meanDifference(frame, frames[at]!)).toBeLessThan(8);
    });
  });

  test("GIF written by libvips is read as libvips reads it", async () => {
    const pages = await Promise.all(frames.map((frame) => bytesOf(toSharp(frame).png())));
    const bytes = await bytesOf(sharp(pages, { join: { animated: true } }).gif({ delay: [50, 60, 70] }));
    const opened = await decode(bytes, "gif", codec);
    const raw = await bytesOf(sharp(bytes, { animated: true }).ensureAlpha().raw());
    expect(opened.frames).toHaveLength(3);
    opened.frames.forEach((frame, at) => {
      const part = raw.subarray(at * frame.data.length, (at + 1) * frame.data.length);
      expect(furthest(frame, raster(20, 12, new Uint8ClampedArray(part)))).toBe(0);
    });
  });

  describe("a GIF's frames follow each other as they say", () => {
    const [red, green, blue, white] = [0xff0000, 0x00ff00, 0x0000ff, 0xffffff] as const;
    const all = (index: number) => ({ width: 2, height: 2, indices: [index, index, index, index] });
    const dot = { left: 1, top: 1, width: 1, height: 1 };
    const corner = async (patches: Parameters<typeof writeGif>[3], frame: number): Promise<string> => {
      const { frames: opened } = await decode(
        writeGif(2, 2, [red, green, blue, white], patches),
        "gif",
        codec,
      );
      return [pixel(opened[frame]!, 0, 0), pixel(opened[frame]!, 1, 1)]
        .map((colour) => colour.join(","))
        .join(" ");
    };
    const CASES: [string, Parameters<typeof writeGif>[3], number, string][] = [
      [
        "stays",
        [all(0), { ...dot, indices: [1] }, { ...dot, left: 0, top: 0, indices: [2] }],
        2,
        "0,0,255,255 0,255,0,255",
      ],
      [
        "is cleared",
        [all(0), { ...dot, indices: [1], disposal: 2 }, { ...dot, left: 0, top: 0, indices: [2] }],
        2,
        "0,0,255,255 0,0,0,0",
      ],
      [
        "is put back",
        [all(0), { ...dot, indices: [1], disposal: 3 }, { ...dot, left: 0, top: 0, indices: [2] }],
        2,
        "0,0,255,255 255,0,0,255",
      ],
      [
        "see-through",
        [all(0), { ...all(1), indices: [1, 1, 1, 3], transparent: 3 }],
        1,
        "0,255,0,255 255,0,0,255",
      ],
      [
        "own colours",
        [all(0), { ...all(0), palette: [white, blue, blue, blue] }],
        1,
        "255,255,255,255 255,255,255,255",
      ],
      ["reaches over the edge", [all(0), { ...all(1), left: 1, top: 1 }], 1, "255,0,0,255 0,255,0,255"],
    ];
    test.for(CASES)("%s", async ([, patches, frame, expected]) => {
      expect(await corner(patches, frame)).toBe(expected);
    });

    test("rows out of order", async () => {
      const indices = Array.from({ length: 11 * 3 }, (_, at) => Math.floor(at / 3) % 4);
      const patch = { width: 3, height: 11, indices };
      const plain = await open(writeGif(3, 11, [red, green, blue, white], [patch]), "gif");
      const laced = await open(
        writeGif(3, 11, [red, green, blue, white], [{ ...patch, interlaced: true }]),
        "gif",
      );
      expect(furthest(plain, laced)).toBe(0);
      expect(pixel(plain, 0, 1)).toEqual([0, 255, 0, 255]);
    });
  });
});

describe("TIFFs that would take more than they may are refused before they do", () => {
  const refused = (bytes: Uint8Array<ArrayBuffer>) =>
    decode(bytes, "tiff", codec).then(
      () => "opened",
      (error: ImageError) => error.code,
    );
  const packed = (size: number) => new Uint8Array(deflateSync(new Uint8Array(size)));

  test("pages that only the chain of directories tells of", async () => {
    const data = packed(2000 * 2000);
    const page = greyPage(2000, 2000, data.length);
    expect(await refused(writeTiff(new Array(40).fill(page), data))).toBe("too-large");
  });

  test("a width that stands there twice", async () => {
    const data = packed(100);
    const wide: TiffEntry[] = [
      [256, 4, 1, 20_000],
      [257, 4, 1, 20_000],
    ];
    expect(await refused(writeTiff([[...greyPage(10, 10, data.length), ...wide]], data))).toBe("too-large");
  });

  const tiles = (side: number, length: number, count: number, lengths: number): TiffEntry[] => [
    ...greyPage(10, 10, 0).filter(([tag]) => tag < 273 || tag === 277),
    [322, 4, 1, side],
    [323, 4, 1, side],
    [324, 4, count, DATA],
    [325, 4, count, count === 1 ? length : lengths],
  ];

  test("a tile far larger than its page", async () => {
    const side = 2_100;
    const data = packed(side * side);
    expect(await refused(writeTiff([tiles(side, data.length, 1, 0)], data))).toBe("damaged");
  });

  test("more tiles than anybody makes", async () => {
    const side = 300;
    const page = tiles(1, 0, side * side, DATA);
    const many = page.map(
      ([tag, ...rest]): TiffEntry => (tag === 256 || tag === 257 ? [tag, 4, 1, side] : [tag, ...rest]),
    );
    expect(await refused(writeTiff([many], new Uint8Array(side * side * 4)))).toBe("not-supported");
  });

  test("fields that share their bytes", async () => {
    const data = new Uint8Array(600_000);
    const fields = [320, 347].map((tag): TiffEntry => [tag, 1, data.length, DATA]);
    const page = greyPage(10, 10, 100).filter(([tag]) => tag !== 259);
    expect(await refused(writeTiff([[...page, ...fields]], data))).toBe("damaged");
  });

  test("JPEG streams far larger than their tiles", async () => {
    const jpeg = await bytesOf(
      toSharp(noise(400, 400)).removeAlpha().toColourspace("b-w").jpeg({ quality: 5 }),
    );
    const page = tiles(16, jpeg.length, 1, 0).map(
      ([tag, ...rest]): TiffEntry => (tag === 259 ? [259, 3, 1, 7] : [tag, ...rest]),
    );
    expect(await refused(writeTiff([page], jpeg))).toBe("damaged");
  });
});

test("a TIFF with half a gigabyte in one strip is refused", async () => {
  const page = greyPage(8000, 8000, 1).map((entry): TiffEntry => {
    if (entry[0] === 258) return [258, 3, 1, 16];
    if (entry[0] === 262) return [262, 3, 1, 2];
    return entry[0] === 277 ? [277, 3, 1, 4] : entry;
  });
  const opened = decode(writeTiff([page], new Uint8Array(1)), "tiff", codec);
  await expect(opened).rejects.toMatchObject({ code: "not-supported" });
});

test("a JPEG of hundreds of passes, each as long as a whole picture, is refused", async () => {
  const jpeg = await bytesOf(toSharp(noise(64, 64)).removeAlpha().jpeg({ progressive: true }));
  const last = jpeg.subarray(Buffer.from(jpeg.buffer).lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  const many = Buffer.concat([jpeg.subarray(0, -2), ...new Array(300).fill(last), jpeg.subarray(-2)]);
  const opened = decode(new Uint8Array(many), "jpeg", codec);
  await expect(opened).rejects.toMatchObject({ code: "not-supported" });
});

test("a GIF's palette holds no colour of see-through pixels", () => {
  const picture = noise(64, 64);
  for (let at = 0; at < picture.data.length / 2; at += 4) picture.data.set([255, 0, 255, 100], at);
  const bytes = Buffer.from(encodeGif([picture], [100]));
  const palette = bytes.subarray(13, 13 + 768);
  const isMagenta = (at: number) => palette[at]! > 250 && palette[at + 1]! < 5 && palette[at + 2]! > 250;
  expect(Array.from({ length: 256 }, (_, index) => isMagenta(index * 3))).not.toContain(true);
});

describe("pages of a TIFF", () => {
  const paged = async (...pages: Raster[]): Promise<Uint8Array<ArrayBuffer>> =>
    joinTiffs(await Promise.all(pages.map((page) => bytesOf(toSharp(page).tiff({ compression: "none" })))));

  test("all of them where they are of one size", async () => {
    const pages = [scene(9, 7), noise(9, 7)];
    const opened = await decode(await paged(...pages), "tiff", codec);
    expect(opened.frames.map((frame, at) => furthest(frame, pages[at]!))).toEqual([0, 0]);
    expect(opened.missing).toBeUndefined();
  });

  test("the first where they are not, and it says so", async () => {
    const opened = await decode(await paged(scene(9, 7), noise(4, 4)), "tiff", codec);
    expect(opened.frames).toHaveLength(1);
    expect(opened.missing).toBe("the first of 2 pages is looked at");
  });
});

/** Little-endian TIFFs behind each other in one chain; every address moves with its file. */
function joinTiffs(files: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const size = files.reduce((sum, file) => sum + file.length + (file.length % 2), 0);
  const all = new Uint8Array(size);
  const view = new DataView(all.buffer);
  let base = 0;
  let chain = 4;
  for (const file of files) {
    all.set(file, base);
    const directory = base + view.getUint32(base + 4, true);
    view.setUint32(chain, directory, true);
    const count = view.getUint16(directory, true);
    for (let at = directory + 2; at < directory + 2 + count * 12; at += 12) {
      const type = view.getUint16(at + 2, true);
      const bytes = view.getUint32(at + 4, true) * ([0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8][type] ?? 1);
      const outside = bytes > 4;
      if (outside) view.setUint32(at + 8, view.getUint32(at + 8, true) + base, true);
      if (view.getUint16(at, true) !== 273) continue;
      const place = outside ? view.getUint32(at + 8, true) : at + 8;
      for (let index = 0; index < bytes / 4; index++) {
        view.setUint32(place + index * 4, view.getUint32(place + index * 4, true) + base, true);
      }
    }
    chain = directory + 2 + count * 12;
    base += file.length + (file.length % 2);
  }
  return all;
}

describe("bitmaps of every kind", () => {
  const palette = [0x000000, 0xff0000, 0x00ff00, 0x0000ff];
  // Upper row: red, green; lower row: blue, black.
  const CASES: [string, Parameters<typeof writeBmp>[0]][] = [
    ["8 bits", { width: 2, height: 2, bits: 8, palette, pixels: [3, 0, 0, 0, 1, 2, 0, 0] }],
    [
      "8 bits from the top",
      { width: 2, height: 2, bits: 8, palette, fromTop: true, pixels: [1, 2, 0, 0, 3, 0, 0, 0] },
    ],
    ["8 bits, OS/2", { width: 2, height: 2, bits: 8, core: true, palette, pixels: [3, 0, 0, 0, 1, 2, 0, 0] }],
    ["4 bits", { width: 2, height: 2, bits: 4, palette, pixels: [0x30, 0, 0, 0, 0x12, 0, 0, 0] }],
    [
      "24 bits",
      { width: 2, height: 2, bits: 24, pixels: [255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 255, 0, 0, 0] },
    ],
    [
      "32 bits",
      { width: 2, height: 2, bits: 32, pixels: [255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 255, 0, 0] },
    ],
    ["16 bits", { width: 2, height: 2, bits: 16, pixels: [0x1f, 0, 0, 0, 0, 0x7c, 0xe0, 0x03] }],
    [
      "16 bits, named",
      {
        width: 2,
        height: 2,
        bits: 16,
        packing: 3,
        masks: [0xf800, 0x7e0, 0x1f],
        pixels: [0x1f, 0, 0, 0, 0, 0xf8, 0xe0, 0x07],
      },
    ],
    [
      "runs of 8 bits",
      { width: 2, height: 2, bits: 8, packing: 1, palette, pixels: [1, 3, 1, 0, 0, 0, 1, 1, 1, 2, 0, 1] },
    ],
    [
      "runs of 8 bits as they stand",
      { width: 2, height: 2, bits: 8, packing: 1, palette, pixels: [1, 3, 0, 0, 1, 1, 1, 2, 0, 1] },
    ],
    [
      "runs of 4 bits",
      { width: 2, height: 2, bits: 4, packing: 2, palette, pixels: [2, 0x30, 0, 0, 2, 0x12, 0, 1] },
    ],
  ];
  test.for(CASES)("%s", async ([, options]) => {
    const picture = await open(writeBmp(options), "bmp");
    expect([pixel(picture, 0, 0), pixel(picture, 1, 0), pixel(picture, 0, 1), pixel(picture, 1, 1)]).toEqual([
      [255, 0, 0, 255],
      [0, 255, 0, 255],
      [0, 0, 255, 255],
      [0, 0, 0, 255],
    ]);
  });

  test("one bit", async () => {
    const bytes = writeBmp({
      width: 3,
      height: 1,
      bits: 1,
      palette: [0, 0xffffff],
      pixels: [0b10100000, 0, 0, 0],
    });
    const picture = await open(bytes, "bmp");
    expect([0, 1, 2].map((x) => pixel(picture, x, 0)[0])).toEqual([255, 0, 255]);
  });
});

describe("a file that was not copied in full is refused, or shows what it shows in full", () => {
  const picture = noise(40, 30);
  const files: [PictureFormat, () => Promise<Uint8Array<ArrayBuffer>>][] = [
    ["jpeg", () => bytesOf(toSharp(picture).removeAlpha().jpeg())],
    ["jpeg", () => bytesOf(toSharp(picture).removeAlpha().jpeg({ progressive: true }))],
    ["png", () => bytesOf(toSharp(picture).png())],
    ["webp", () => bytesOf(toSharp(picture).webp())],
    ["webp", () => bytesOf(toSharp(picture).webp({ lossless: true }))],
    ["gif", async () => encodeGif([picture, scene(40, 30)], [100, 100])],
    ["tiff", () => bytesOf(toSharp(picture).tiff({ compression: "lzw" }))],
    ["tiff", () => bytesOf(toSharp(picture).tiff({ compression: "deflate" }))],
    ["tiff", () => bytesOf(toSharp(picture).tiff({ compression: "none" }))],
    [
      "bmp",
      async () =>
        new Uint8Array(
          fastBmp.encode({
            width: 40,
            height: 30,
            bitsPerPixel: 32,
            channels: 4,
            components: 3,
            data: picture.data,
          }),
        ),
    ],
  ];
  test.for(files)("%s %#", async ([format, write]) => {
    const bytes = await write();
    const whole = await decode(bytes, format, codec);
    const step = Math.max(1, Math.floor(bytes.length / 40));
    for (let length = 0; length < bytes.length; length += step) {
      // The last bytes, and every so many before.
      for (const cut of new Set([length, bytes.length - 1 - Math.min(length / step, bytes.length - 1)])) {
        const opened = await decode(bytes.slice(0, cut), format, codec).catch((error: unknown) => error);
        if (opened instanceof ImageError) {
          expect(opened.code).toBe("damaged");
          continue;
        }
        expect(opened).not.toBeInstanceOf(Error);
        const { frames } = opened as typeof whole;
        expect(frames.map((frame, at) => furthest(frame, whole.frames[at]!))).toEqual(
          whole.frames.map(() => 0),
        );
      }
    }
  });

  test("a JPEG that ends early with an end of its own", async () => {
    const bytes = await bytesOf(toSharp(noise(200, 200)).removeAlpha().jpeg());
    const cut = Uint8Array.from([...bytes.subarray(0, bytes.length >> 1), 0xff, 0xd9]);
    await expect(open(cut, "jpeg")).rejects.toThrow(ImageError);
  });
});

test("bytes that cameras put between segments and behind the picture do no harm", async () => {
  const picture = noise(64, 64);
  const bytes = await bytesOf(toSharp(picture).removeAlpha().jpeg());
  const whole = await open(bytes, "jpeg");
  const between = Uint8Array.from([...bytes.subarray(0, 2), 1, 2, 3, ...bytes.subarray(2)]);
  const behind = Uint8Array.from([...bytes.subarray(0, -2), 0x12, 0x34, 0x56, 0x78, 0xff, 0xd9, 9, 9]);
  expect(furthest(await open(between, "jpeg"), whole)).toBe(0);
  expect(furthest(await open(behind, "jpeg"), whole)).toBe(0);
});

describe("nothing but an ImageError comes of bytes by chance", () => {
  const starts: [PictureFormat, Uint8Array<ArrayBuffer>][] = [
    ["gif", writeGif(3, 3, [0, 1, 2, 3], [{ width: 3, height: 3, indices: [0, 1, 2, 3, 0, 1, 2, 3, 0] }])],
    [
      "bmp",
      writeBmp({
        width: 2,
        height: 2,
        bits: 8,
        packing: 1,
        palette: [0, 255],
        pixels: [1, 1, 1, 0, 0, 0, 2, 1, 0, 1],
      }),
    ],
  ];
  test.for(starts)("%s", async ([format, bytes]) => {
    const spoilt = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(spoilt, async (changes) => {
        const changed = bytes.slice();
        // Sizes stay: limits are held by others.
        for (const [at, value] of changes) if (at > (format === "gif" ? 9 : 29)) changed[at] = value;
        await decode(changed, format, codec).catch((error: unknown) =>
          expect(error).toBeInstanceOf(ImageError),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("tiff", async () => {
    const bytes = await bytesOf(toSharp(scene(8, 8)).tiff({ compression: "lzw" }));
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (spoilt) => {
        const changed = bytes.slice();
        for (const [at, value] of spoilt) changed[at] = value;
        // A size by chance may be beyond every limit, which are held before this is called.
        await decode(changed, "tiff", codec).catch((error: unknown) =>
          expect(error instanceof ImageError || error instanceof RangeError).toBe(true),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("heic", async () => {
    const head = [0, 0, 0, 24, ...[..."ftypheic"].map((letter) => letter.charCodeAt(0)), 0, 0, 0, 0];
    const bytes = Uint8Array.from([
      ...head,
      ...[..."mif1heic"].map((letter) => letter.charCodeAt(0)),
      1,
      2,
      3,
    ]);
    await expect(open(bytes, "heic")).rejects.toMatchObject({ code: "damaged" });
  });
});
