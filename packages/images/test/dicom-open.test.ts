import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createJpeg2000Decoder, openDicom } from "../src/dicom/index.ts";
import { ImageError } from "../src/image-error.ts";
import type { Raster } from "../src/raster.ts";
import {
  ascii,
  concat,
  dicomFile,
  losslessJpeg,
  type PictureParts,
  pictureElements,
  rle,
  SYNTAX,
  words,
} from "./lib/dicom-file.ts";

const packages = createRequire(import.meta.url);
const wasm = readFileSync(packages.resolve("@cornerstonejs/codec-openjpeg/decodewasm"));

const decoders = {
  decodeJpeg2000: createJpeg2000Decoder(wasm),
  async decodeJpeg(stream: Uint8Array): Promise<Raster> {
    const picture = sharp(stream, { failOn: "truncated" }).toColourspace("srgb").ensureAlpha().raw();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
  },
};

const open = (picture: PictureParts, syntax: string = SYNTAX.explicit) =>
  openDicom(dicomFile({ syntax, elements: pictureElements(picture) }), decoders);

/** The pixels of a frame as red, green, blue. */
const rgb = ({ data }: Raster): number[][] =>
  Array.from({ length: data.length / 4 }, (_, index) => [...data.subarray(index * 4, index * 4 + 3)]);

const greys = (picture: Raster): number[] =>
  rgb(picture).map(([red, green, blue]) => (red === green && green === blue ? red! : -1));

const SIX = { width: 3, height: 2 };
const RAMP = [0, 50, 100, 150, 200, 255];
const windowOf = (centre: number, width: number, shape?: string) =>
  [
    [0x00281050, "DS", String(centre)],
    [0x00281051, "DS", String(width)],
    ...(shape ? ([[0x00281056, "CS", shape]] as const) : []),
  ] as const;

describe("greys", () => {
  const cases: [string, Omit<PictureParts, "width" | "height">, number[]][] = [
    ["8 bits", { photometric: "MONOCHROME2", pixels: Uint8Array.from(RAMP) }, RAMP],
    [
      "8 bits, inverted",
      { photometric: "MONOCHROME1", pixels: Uint8Array.from(RAMP) },
      RAMP.map((value) => 255 - value),
    ],
    [
      "16 bits without a window: the range of the values",
      { photometric: "MONOCHROME2", allocated: 16, pixels: words([1000, 1001, 1002, 1003, 1004, 1005]) },
      [0, 51, 102, 153, 204, 255],
    ],
    [
      "12 of 16 bits through a window",
      {
        photometric: "MONOCHROME2",
        allocated: 16,
        stored: 12,
        pixels: words([0, 1000, 1128, 1255, 2000, 4095]),
        more: windowOf(1128, 256),
      },
      [0, 0, 128, 255, 255, 255],
    ],
    [
      "an exact window",
      {
        photometric: "MONOCHROME2",
        allocated: 16,
        pixels: words([0, 25, 50, 75, 100, 200]),
        more: windowOf(50, 100, "LINEAR_EXACT"),
      },
      [0, 64, 128, 191, 255, 255],
    ],
    [
      "a sigmoid",
      {
        photometric: "MONOCHROME2",
        allocated: 16,
        pixels: words([0, 50, 100, 0, 50, 100]),
        more: windowOf(50, 100, "SIGMOID"),
      },
      [30, 128, 225, 30, 128, 225],
    ],
    [
      "signed, rescaled, through a window",
      {
        photometric: "MONOCHROME2",
        allocated: 16,
        signed: true,
        pixels: words([-1000, -20, 0, 20, 100, 3000].map((value) => value & 0xffff)),
        more: [...windowOf(0.5, 101), [0x00281052, "DS", "-0"], [0x00281053, "DS", "2.5"]],
      },
      [0, 0, 128, 255, 255, 255],
    ],
    [
      "signed of 12 bits with the sign at bit 11",
      {
        photometric: "MONOCHROME2",
        allocated: 16,
        stored: 12,
        signed: true,
        pixels: words([0xf9c, 0, 0x064, 0xf9c, 0, 0x064]),
        more: windowOf(0.5, 201),
      },
      [0, 128, 255, 0, 128, 255],
    ],
    [
      "a table of values and a table of greys",
      {
        photometric: "MONOCHROME2",
        pixels: Uint8Array.from([0, 1, 2, 3, 2, 1]),
        more: [
          [
            0x00283000,
            "SQ",
            {
              items: [
                [
                  [0x00283002, "US", [4, 0, 16]],
                  [0x00283006, "US", [3, 2, 1, 0]],
                ],
              ],
            },
          ],
          [
            0x00283010,
            "SQ",
            {
              items: [
                [
                  [0x00283002, "US", [4, 0, 8]],
                  [0x00283006, "US", [0, 85, 170, 255]],
                ],
              ],
            },
          ],
        ],
      },
      [255, 170, 85, 0, 85, 170],
    ],
    [
      "single bits",
      { photometric: "MONOCHROME2", allocated: 1, pixels: Uint8Array.from([0b101001]) },
      [255, 0, 0, 255, 0, 255],
    ],
  ];
  it.each(cases)("%s", async (_, picture, expected) => {
    const { frames } = await open({ ...SIX, ...picture });
    expect(greys(frames[0]!)).toEqual(expected);
  });

  it("reads 32 bits by their range", async () => {
    const bytes = new Uint8Array(new Uint32Array([0, 1e6, 2e6, 3e6, 4e6, 5e6]).buffer);
    const { frames } = await open({ ...SIX, photometric: "MONOCHROME2", allocated: 32, pixels: bytes });
    expect(greys(frames[0]!)).toEqual([0, 51, 102, 153, 204, 255]);
  });

  it("takes each frame's own window", async () => {
    const groups = [100, 200].map((centre) => [
      [0x00289132, "SQ", { items: [windowOf(centre, 2)], open: true }] as const,
    ]);
    const { frames } = await open({
      ...SIX,
      frames: 2,
      photometric: "MONOCHROME2",
      pixels: Uint8Array.from([...RAMP, ...RAMP]),
      more: [[0x52009230, "SQ", { items: groups, open: true }]],
    });
    expect(frames.map(greys)).toEqual([
      [0, 0, 255, 255, 255, 255],
      [0, 0, 0, 0, 255, 255],
    ]);
  });
});

describe("every way of writing the elements", () => {
  const pixels = [0, 400, 800, 1200, 1600, 2000];
  it("a second stream that the number of frames passes over is told", async () => {
    const [one, other] = await Promise.all(
      ["#333", "#ccc"].map(async (background) => {
        const picture = sharp({ create: { width: 16, height: 8, channels: 3, background } });
        return new Uint8Array(await picture.toColourspace("b-w").jpeg().toBuffer());
      }),
    );
    const pixels = { fragments: [new Uint8Array(0), one!, other!] };
    const opened = await open({ width: 16, height: 8, photometric: "MONOCHROME2", pixels }, SYNTAX.jpeg);
    expect(opened.frames).toHaveLength(1);
    expect(opened.metadata.map(({ details }) => details.field)).toContainEqual(
      expect.stringContaining("behind the pixels"),
    );
  });

  it.each(["explicit", "deflated"] as const)(
    "more frames than are looked at are refused: %s",
    async (name) => {
      const pixels = new Uint8Array(3000);
      const many = dicomFile({
        syntax: SYNTAX[name],
        // Behind so many blanks that a quick look at the header passes it over.
        elements: pictureElements({
          width: 1,
          height: 1,
          photometric: "MONOCHROME2",
          pixels,
          more: [[0x00280008, "IS", `${" ".repeat(70)}3000`]],
        }),
      });
      await expect(openDicom(many)).rejects.toMatchObject({ code: "too-large" });
    },
  );

  it.each(["implicit", "explicit", "deflated", "bigEndian"] as const)("%s", async (name) => {
    const { frames } = await open(
      {
        ...SIX,
        photometric: "MONOCHROME2",
        allocated: 16,
        pixels: words(pixels, name !== "bigEndian"),
        more: windowOf(1000.5, 2001),
      },
      SYNTAX[name],
    );
    expect(greys(frames[0]!)).toEqual([0, 51, 102, 153, 204, 255]);
  });

  it("reads the data where the file names the wrong one", async () => {
    const file = dicomFile({
      syntax: SYNTAX.implicit,
      elements: pictureElements({ ...SIX, photometric: "MONOCHROME2", pixels: Uint8Array.from(RAMP) }),
    });
    const name = Buffer.from(file).indexOf(SYNTAX.implicit);
    const lying = concat(
      file.subarray(0, name - 2),
      Uint8Array.from([20, 0]),
      ascii(`${SYNTAX.explicit}\0`),
      file.subarray(name + 18),
    );
    const { frames } = await openDicom(lying);
    expect(greys(frames[0]!)).toEqual(RAMP);
  });

  it("reads old files without a preamble", async () => {
    const file = dicomFile({
      elements: pictureElements({ ...SIX, photometric: "MONOCHROME2", pixels: Uint8Array.from(RAMP) }),
    });
    const bare = file.subarray(Buffer.from(file).indexOf(SYNTAX.explicit) + 20);
    expect(greys((await openDicom(bare)).frames[0]!)).toEqual(RAMP);
  });
});

describe("colours", () => {
  const red = [255, 0, 0];
  const mixed = [10, 20, 30];
  const pixels = [red, [0, 255, 0], [0, 0, 255], mixed, [255, 255, 255], [0, 0, 0]];
  const planes = [0, 1, 2].flatMap((channel) => pixels.map((pixel) => pixel[channel]!));

  it.each([
    ["beside each other", false, pixels.flat()],
    ["in planes", true, planes],
  ] as const)("red, green, blue %s", async (_, planar, bytes) => {
    const { frames } = await open({ ...SIX, photometric: "RGB", planar, pixels: Uint8Array.from(bytes) });
    expect(rgb(frames[0]!)).toEqual(pixels);
  });

  it("of 16 bits", async () => {
    const { frames } = await open({
      ...SIX,
      photometric: "RGB",
      allocated: 16,
      planar: false,
      pixels: words(pixels.flat().map((value) => value * 257)),
    });
    expect(rgb(frames[0]!)).toEqual(pixels);
  });

  it("luminance and differences, whole and shared", async () => {
    // Red is 76.2, 85, 255.5 there; grey 100 has no difference.
    const whole = [76, 85, 255, 100, 128, 128];
    const full = await open({ width: 2, height: 1, photometric: "YBR_FULL", pixels: Uint8Array.from(whole) });
    expect(rgb(full.frames[0]!)).toEqual([
      [254, 0, 0],
      [100, 100, 100],
    ]);
    const shared = await open({
      width: 4,
      height: 1,
      photometric: "YBR_FULL_422",
      pixels: Uint8Array.from([76, 76, 85, 255, 100, 50, 128, 128]),
    });
    expect(rgb(shared.frames[0]!)).toEqual([
      [254, 0, 0],
      [254, 0, 0],
      [100, 100, 100],
      [50, 50, 50],
    ]);
  });

  it.each([
    ["8 bits", 8, (value: number) => value],
    ["16 bits", 16, (value: number) => value * 257],
    ["16 bits in name only", 16, (value: number) => value],
  ] as const)("a palette of %s", async (_, bits, scale) => {
    const table = (channel: number) =>
      words([red, mixed, [255, 255, 255]].map((entry) => scale(entry[channel]!)));
    const { frames } = await open({
      ...SIX,
      photometric: "PALETTE COLOR",
      // Numbers below the first and above the last entry have theirs.
      pixels: Uint8Array.from([0, 5, 6, 7, 8, 255]),
      more: [0, 1, 2].flatMap((channel) => [
        [0x00281101 + channel, "US", [3, 5, bits]] as const,
        [0x00281201 + channel, "OW", table(channel)] as const,
      ]),
    });
    const white = [255, 255, 255];
    expect(rgb(frames[0]!)).toEqual([red, red, mixed, white, white, white]);
  });

  it("bytes in words of the other order", async () => {
    const elements = pictureElements({
      width: 2,
      height: 1,
      photometric: "RGB",
      planar: false,
      pixels: Uint8Array.from([2, 1, 4, 3, 6, 5]),
    }).map(([tag, vr, value]) => [tag, tag === 0x7fe00010 ? "OW" : vr, value] as const);
    const { frames } = await openDicom(dicomFile({ syntax: SYNTAX.bigEndian, elements }));
    expect(rgb(frames[0]!)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });
});

describe("compressed pixels", () => {
  it("RLE of 8 and 16 bits and of colours", async () => {
    const eight = await open(
      {
        ...SIX,
        photometric: "MONOCHROME2",
        pixels: { fragments: [new Uint8Array(0), rle([Uint8Array.from(RAMP)])] },
      },
      SYNTAX.rle,
    );
    expect(greys(eight.frames[0]!)).toEqual(RAMP);
    const values = [0, 400, 800, 1200, 1600, 2000];
    const planes = [values.map((value) => value >> 8), values.map((value) => value & 255)];
    const sixteen = await open(
      {
        ...SIX,
        photometric: "MONOCHROME2",
        allocated: 16,
        stored: 12,
        pixels: { fragments: [new Uint8Array(0), rle(planes.map((plane) => Uint8Array.from(plane)))] },
        more: windowOf(1000.5, 2001),
      },
      SYNTAX.rle,
    );
    expect(greys(sixteen.frames[0]!)).toEqual([0, 51, 102, 153, 204, 255]);
    const channels = [RAMP, RAMP.toReversed(), [9, 9, 9, 9, 9, 9]];
    const colour = await open(
      {
        ...SIX,
        photometric: "RGB",
        planar: false,
        pixels: { fragments: [new Uint8Array(0), rle(channels.map((plane) => Uint8Array.from(plane)))] },
      },
      SYNTAX.rle,
    );
    expect(rgb(colour.frames[0]!)).toEqual(RAMP.map((value, index) => [value, RAMP[5 - index], 9]));
  });

  it("frames in one piece each, and in several by the table of offsets", async () => {
    const streams = [0, 1].map((frame) =>
      rle([Uint8Array.from(RAMP.map((value) => (frame ? 255 - value : value)))]),
    );
    const halves = streams.flatMap((stream) => [stream.subarray(0, 64), stream.subarray(64)]);
    const table = new Uint8Array(new Uint32Array([0, streams[0]!.length + 16]).buffer);
    for (const fragments of [
      [new Uint8Array(0), ...streams],
      [table, ...halves],
    ]) {
      const { frames } = await open(
        { ...SIX, frames: 2, photometric: "MONOCHROME2", pixels: { fragments } },
        SYNTAX.rle,
      );
      expect(frames.map(greys)).toEqual([RAMP, RAMP.map((value) => 255 - value)]);
    }
  });

  const GRADIENT = Array.from({ length: 64 * 48 }, (_, index) => (index % 64) * 4);

  it("JPEG, grey and in colour, and says when the stream holds notes", async () => {
    const raw = { raw: { width: 64, height: 48, channels: 1 } } as const;
    const grey = await sharp(Uint8Array.from(GRADIENT), raw)
      .toColourspace("b-w")
      .jpeg({ quality: 98 })
      .toBuffer();
    const size = { width: 64, height: 48 };
    const plain = await open(
      { ...size, photometric: "MONOCHROME2", pixels: { fragments: [new Uint8Array(0), grey] } },
      SYNTAX.jpeg,
    );
    expect(greys(plain.frames[0]!)[63]).toBeGreaterThan(245);
    expect(plain.metadata.some(({ details }) => details.what === "hidden")).toBe(false);
    const colour = await sharp({ create: { ...size, channels: 3, background: "#ff8000" } })
      .withExif({ IFD0: { Artist: "CHAPERONE-SECRET" } })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 98 })
      .toBuffer();
    const turned = await open(
      {
        ...size,
        photometric: "YBR_FULL_422",
        planar: false,
        pixels: { fragments: [new Uint8Array(0), colour] },
      },
      SYNTAX.jpeg,
    );
    const [first] = rgb(turned.frames[0]!);
    for (const [channel, value] of [255, 128, 0].entries()) {
      expect(Math.abs(first![channel]! - value)).toBeLessThan(6);
    }
    expect(
      turned.metadata.some(({ details }) => details.field.includes("inside the compressed pixels")),
    ).toBe(true);
  });

  it("JPEG whose three numbers are red, green and blue already", async () => {
    const size = { width: 64, height: 48 };
    const made = await sharp({ create: { ...size, channels: 3, background: "#ff0000" } })
      .jpeg({ quality: 98, chromaSubsampling: "4:4:4" })
      .toBuffer();
    // Without the block that says what they are, the DICOM header decides: red is 76, 85, 255 as it stands.
    const jfif = made[3] === 0xe0 ? 2 + made.readUInt16BE(4) : 0;
    const unnamed = concat(made.subarray(0, 2), made.subarray(2 + jfif));
    const pixels = { fragments: [new Uint8Array(0), unnamed] };
    const { frames } = await open({ ...size, photometric: "RGB", planar: false, pixels }, SYNTAX.jpeg);
    expect(rgb(frames[0]!)[0]).toEqual([76, 85, expect.closeTo(255, -1)]);
  });

  it("refuses a stream that ends early", async () => {
    const pixels = { fragments: [new Uint8Array(0), losslessJpeg(RAMP, 3, 2, 8).subarray(0, -6)] };
    const opening = open({ ...SIX, photometric: "MONOCHROME2", pixels }, SYNTAX.jpegLossless);
    await expect(opening).rejects.toMatchObject({ code: "damaged" });
  });

  it("lossless JPEG of 8 and 12 bits", async () => {
    const eight = { fragments: [new Uint8Array(0), losslessJpeg(RAMP, 3, 2, 8)] };
    const bytes = await open({ ...SIX, photometric: "MONOCHROME2", pixels: eight }, SYNTAX.jpegLossless);
    expect(greys(bytes.frames[0]!)).toEqual(RAMP);
    const values = [0, 400, 800, 1200, 1600, 2000];
    const twelve = { fragments: [new Uint8Array(0), losslessJpeg(values, 3, 2, 12)] };
    const picture = { ...SIX, photometric: "MONOCHROME2", allocated: 16, stored: 12, pixels: twelve };
    const deep = await open({ ...picture, more: windowOf(1000.5, 2001) }, SYNTAX.jpegLossless);
    expect(greys(deep.frames[0]!)).toEqual([0, 51, 102, 153, 204, 255]);
  });

  it("JPEG 2000 of 8 and 12 bits and of colours", async () => {
    const { default: load } = (await import("@cornerstonejs/codec-openjpeg" as string)) as {
      default: () => Promise<Encoders>;
    };
    interface Encoders {
      J2KEncoder: new () => {
        getDecodedBuffer(info: object): Uint8Array;
        setQuality(isLossless: boolean, rate: number): void;
        encode(): void;
        getEncodedBuffer(): Uint8Array;
      };
    }
    const { J2KEncoder } = await load();
    const pack = (bytes: Uint8Array, bitsPerSample: number, componentCount: number): Uint8Array => {
      const encoder = new J2KEncoder();
      const info = { width: 64, height: 48, bitsPerSample, componentCount, isSigned: false };
      encoder.getDecodedBuffer({ ...info, isUsingColorTransform: componentCount === 3 }).set(bytes);
      encoder.setQuality(true, 0);
      encoder.encode();
      return encoder.getEncodedBuffer().slice();
    };
    const size = { width: 64, height: 48 };
    const of = (stream: Uint8Array) => ({ fragments: [new Uint8Array(0), stream] });
    const bytes = await open(
      { ...size, photometric: "MONOCHROME2", pixels: of(pack(Uint8Array.from(GRADIENT), 8, 1)) },
      SYNTAX.jpeg2000,
    );
    expect(greys(bytes.frames[0]!)).toEqual(GRADIENT);
    const half = of(pack(Uint8Array.from(GRADIENT), 8, 1).slice(0, -60));
    await expect(
      open({ ...size, photometric: "MONOCHROME2", pixels: half }, SYNTAX.jpeg2000),
    ).rejects.toMatchObject({ code: "damaged" });
    const deep = await open(
      {
        ...size,
        photometric: "MONOCHROME2",
        allocated: 16,
        stored: 12,
        pixels: of(pack(words(GRADIENT.map((value) => value * 16)), 12, 1)),
        more: windowOf(2048, 4096),
      },
      SYNTAX.jpeg2000,
    );
    expect(greys(deep.frames[0]!)[32]).toBe(128);
    const colours = Uint8Array.from(GRADIENT.flatMap((value) => [value, 255 - value, 7]));
    const colour = await open(
      { ...size, photometric: "YBR_RCT", planar: false, pixels: of(pack(colours, 8, 3)) },
      SYNTAX.jpeg2000,
    );
    expect(rgb(colour.frames[0]!)[10]).toEqual([40, 215, 7]);
  });
});

describe("what is refused, and how", () => {
  const grey = { ...SIX, photometric: "MONOCHROME2", pixels: Uint8Array.from(RAMP) };
  const stream = { fragments: [new Uint8Array(0), Uint8Array.from([0xff, 0xd8, 0xff, 0xf7])] };
  const cases: [string, Uint8Array, string, RegExp][] = [
    ["an empty file", new Uint8Array(0), "empty", /empty/],
    ["no DICOM file", ascii("a letter to a friend"), "unknown-format", /no DICOM/],
    [
      "JPEG-LS",
      dicomFile({ syntax: SYNTAX.jpegLs, elements: pictureElements({ ...grey, pixels: stream }) }),
      "not-supported",
      /JPEG-LS.*PNG/,
    ],
    [
      "video",
      dicomFile({ syntax: SYNTAX.h264, elements: pictureElements({ ...grey, pixels: stream }) }),
      "not-supported",
      /video.*PNG/,
    ],
    [
      "an unknown syntax",
      dicomFile({ syntax: "1.2.3.JANE.DOE", elements: pictureElements(grey) }),
      "not-supported",
      /unknown/,
    ],
    ["no pixels", dicomFile({ elements: [[0x00100010, "PN", "Doe^Jane"]] }), "not-supported", /no picture/],
    [
      "fewer pixels than it says",
      dicomFile({ elements: pictureElements({ ...grey, height: 3 }) }),
      "damaged",
      /damaged/,
    ],
    [
      "65535 by 65535 pixels",
      dicomFile({ elements: pictureElements({ ...grey, width: 65535, height: 65535 }) }),
      "too-large",
      /64 million/,
    ],
    [
      "a million frames",
      dicomFile({ elements: pictureElements({ ...grey, width: 1000, height: 1000, frames: 1e6 }) }),
      "too-large",
      /120 million/,
    ],
    [
      "runs that could never fill the picture",
      dicomFile({
        syntax: SYNTAX.rle,
        elements: pictureElements({ ...grey, width: 8000, height: 8000, pixels: stream }),
      }),
      "damaged",
      /damaged/,
    ],
    [
      "a size given twice",
      dicomFile({
        elements: [...pictureElements(grey), [0x00280010, "US", [2]]].toSorted(
          ([a], [b]) => Number(a) - Number(b),
        ) as never,
      }),
      "damaged",
      /damaged/,
    ],
  ];
  it.each(cases)("%s", async (_, file, code, message) => {
    const error = await openDicom(file, decoders).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImageError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(String(error)).not.toContain("JANE");
  });

  it("JPEG 2000 and JPEG where nothing decodes them", async () => {
    for (const syntax of [SYNTAX.jpeg, SYNTAX.jpeg2000]) {
      const start =
        syntax === SYNTAX.jpeg
          ? await sharp({ create: { ...SIX, channels: 3, background: "red" } })
              .jpeg()
              .toBuffer()
          : Uint8Array.from(stream.fragments[1]!);
      const file = dicomFile({
        syntax,
        elements: pictureElements({
          ...SIX,
          photometric: "YBR_FULL_422",
          pixels: { fragments: [new Uint8Array(0), start] },
        }),
      });
      await expect(openDicom(file)).rejects.toMatchObject({ code: "not-supported" });
    }
  });

  it("ends with the signal's reason", async () => {
    await expect(
      openDicom(dicomFile({ elements: pictureElements(grey) }), { signal: AbortSignal.abort("enough") }),
    ).rejects.toBe("enough");
  });
});

describe("damaged files", () => {
  const elements = pictureElements({
    ...SIX,
    photometric: "MONOCHROME2",
    pixels: Uint8Array.from(RAMP),
    more: [
      [0x00100010, "PN", "Doe^Jane"],
      [0x00081140, "SQ", { items: [[[0x00081155, "UI", "1.2.3"]]], open: true }],
      [0x00091010, "UN", { items: [[[0x00090010, "LO", "X"]]], open: false }],
    ],
  });
  const files = Object.entries({
    explicit: dicomFile({ elements }),
    implicit: dicomFile({ syntax: SYNTAX.implicit, elements }),
    "big endian": dicomFile({ syntax: SYNTAX.bigEndian, elements }),
    deflated: dicomFile({ syntax: SYNTAX.deflated, elements }),
    rle: dicomFile({
      syntax: SYNTAX.rle,
      elements: pictureElements({
        ...SIX,
        photometric: "MONOCHROME2",
        pixels: { fragments: [new Uint8Array(0), rle([Uint8Array.from(RAMP)])] },
      }),
    }),
    lossless: dicomFile({
      syntax: SYNTAX.jpegLossless,
      elements: pictureElements({
        ...SIX,
        photometric: "MONOCHROME2",
        pixels: { fragments: [new Uint8Array(0), losslessJpeg(RAMP, 3, 2, 8)] },
      }),
    }),
  });

  it.each(files)("%s: cut anywhere, refused", async (_, file) => {
    for (let length = 0; length < file.length; length++) {
      const error = await openDicom(file.slice(0, length), decoders).catch((thrown: unknown) => thrown);
      expect(error, `${length} of ${file.length}`).toBeInstanceOf(ImageError);
    }
  });

  const opensOrRefuses = async (file: Uint8Array): Promise<void> => {
    const result = await openDicom(file, decoders).catch((thrown: unknown) => thrown);
    if (result instanceof Error) expect(result).toBeInstanceOf(ImageError);
  };

  it.each(files)("%s: changed bytes, opened or refused", async (_, file) => {
    const change = fc.array(fc.tuple(fc.nat(file.length - 133), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const changed = file.slice();
        for (const [at, byte] of changes) changed[132 + at] = byte;
        await opensOrRefuses(changed);
      }),
      { numRuns: 150 },
    );
  });

  it("random bytes behind a right start", async () => {
    const head = dicomFile({ elements: [] });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => opensOrRefuses(concat(head, bytes))),
      { numRuns: 300 },
    );
  });

  it("sequences within sequences without end", async () => {
    const levels = 100_000;
    const level = Uint8Array.from([
      8, 0, 0x40, 0x11, 0x53, 0x51, 0, 0, 255, 255, 255, 255, 0xfe, 0xff, 0, 0xe0, 255, 255, 255, 255,
    ]);
    const deep = new Uint8Array(level.length * levels);
    for (let index = 0; index < levels; index++) deep.set(level, index * level.length);
    await expect(openDicom(concat(dicomFile({ elements: [] }), deep))).rejects.toMatchObject({
      code: "damaged",
    });
  });
});
