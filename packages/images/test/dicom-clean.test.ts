import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Region } from "@chaperone/core";
import dicomParser from "dicom-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dicomLeftovers, openDicom, writeCleanDicom } from "../src/dicom/index.ts";
import { toPixels, toRegion } from "../src/geometry.ts";
import type { Raster } from "../src/raster.ts";
import {
  ascii,
  dicomFile,
  type Elements,
  losslessJpeg,
  type PictureParts,
  pictureElements,
  rle,
  SYNTAX,
  words,
} from "./lib/dicom-file.ts";

const dcmjs = createRequire(import.meta.url)("dcmjs") as {
  data: { DicomMessage: { readFile(bytes: ArrayBuffer): { dict: Record<string, { Value: unknown[] }> } } };
};

const WIDTH = 16;
const HEIGHT = 10;
const COUNT = WIDTH * HEIGHT;
const SIZE = { width: WIDTH, height: HEIGHT };
const COVER: Region = toRegion({ left: 3, top: 2, width: 5, height: 4 }, SIZE);
const NAMED = 0x00100010;

/** Never twice the same neighbour, never black. */
const noise = (seed: number, top: number): number[] =>
  Array.from({ length: COUNT }, (_, index) => 1 + ((index * 7919 + seed * 104729) % top));
const bytesOf = (seed: number) => Uint8Array.from(noise(seed, 254));

const under = ({ left, top, width, height }: ReturnType<typeof toPixels>, index: number): boolean => {
  const [x, y] = [index % WIDTH, Math.floor(index / WIDTH)];
  return x >= left && x < left + width && y >= top && y < top + height;
};

function differs(before: Raster, after: Raster, index: number): boolean {
  return [0, 1, 2, 3].some((channel) => before.data[index * 4 + channel] !== after.data[index * 4 + channel]);
}

const isBlack = ({ data }: Raster, index: number): boolean =>
  [0, 1, 2].every((channel) => data[index * 4 + channel] === 0);

const WINDOW: Elements = [
  [0x00281050, "DS", "1500"],
  [0x00281051, "DS", "3000"],
];
const table = (factor: number) => words(Array.from({ length: 256 }, (_, index) => (index * factor) % 256));
const PALETTE: Elements = [0, 1, 2].flatMap((channel) => [
  [0x00281101 + channel, "US", [256, 0, 8]] as const,
  [0x00281201 + channel, "OW", table([1, 3, 5][channel]!)] as const,
]);
const RAMP_TABLE: Elements = [
  [
    0x00283010,
    "SQ",
    {
      items: [
        [
          [0x00283002, "US", [256, 0, 8]],
          [0x00283006, "US", [...Array(256).keys()].toReversed()],
        ],
      ],
    },
  ],
];

const pictures: [string, PictureParts, string?][] = [
  ["grey bytes", { ...SIZE, photometric: "MONOCHROME2", pixels: bytesOf(1) }],
  ["inverted grey bytes", { ...SIZE, photometric: "MONOCHROME1", pixels: bytesOf(2) }],
  [
    "12 of 16 bits",
    {
      ...SIZE,
      photometric: "MONOCHROME2",
      allocated: 16,
      stored: 12,
      pixels: words(noise(3, 4000)),
      more: WINDOW,
    },
  ],
  [
    "12 of 16 bits, inverted",
    {
      ...SIZE,
      photometric: "MONOCHROME1",
      allocated: 16,
      stored: 12,
      pixels: words(noise(3, 4000)),
      more: WINDOW,
    },
  ],
  [
    "signed, rescaled, inverted",
    {
      ...SIZE,
      photometric: "MONOCHROME1",
      allocated: 16,
      signed: true,
      pixels: words(noise(4, 4000).map((value) => (value - 2000) & 0xffff)),
      more: [...WINDOW, [0x00281052, "DS", "1000"], [0x00281053, "DS", "0.5"]],
    },
  ],
  [
    "a falling line of values",
    {
      ...SIZE,
      photometric: "MONOCHROME2",
      allocated: 16,
      signed: true,
      pixels: words(noise(4, 4000)),
      more: [...WINDOW, [0x00281052, "DS", "3000"], [0x00281053, "DS", "-1"]],
    },
  ],
  [
    "bits from 4 to 15",
    {
      ...SIZE,
      photometric: "MONOCHROME2",
      allocated: 16,
      stored: 12,
      high: 15,
      pixels: words(noise(3, 4000).map((value) => value << 4)),
      more: WINDOW,
    },
  ],
  ["a table of greys", { ...SIZE, photometric: "MONOCHROME2", pixels: bytesOf(5), more: RAMP_TABLE }],
  [
    "colours",
    {
      ...SIZE,
      photometric: "RGB",
      planar: false,
      pixels: Uint8Array.from([...bytesOf(6), ...bytesOf(7), ...bytesOf(8)]),
    },
  ],
  [
    "colours in planes",
    {
      ...SIZE,
      photometric: "RGB",
      planar: true,
      pixels: Uint8Array.from([...bytesOf(6), ...bytesOf(7), ...bytesOf(8)]),
    },
  ],
  [
    "luminance and differences",
    {
      ...SIZE,
      photometric: "YBR_FULL",
      planar: false,
      pixels: Uint8Array.from([...bytesOf(6), ...bytesOf(7), ...bytesOf(8)]),
    },
  ],
  ["a palette", { ...SIZE, photometric: "PALETTE COLOR", pixels: bytesOf(9), more: PALETTE }],
  [
    "three frames",
    {
      ...SIZE,
      frames: 3,
      photometric: "MONOCHROME2",
      pixels: Uint8Array.from([...bytesOf(1), ...bytesOf(2), ...bytesOf(3)]),
    },
  ],
  [
    "three frames in colour",
    {
      ...SIZE,
      frames: 3,
      photometric: "PALETTE COLOR",
      pixels: Uint8Array.from([...bytesOf(1), ...bytesOf(2), ...bytesOf(3)]),
      more: PALETTE,
    },
  ],
  [
    "implicit",
    {
      ...SIZE,
      photometric: "MONOCHROME2",
      allocated: 16,
      stored: 12,
      pixels: words(noise(3, 4000)),
      more: WINDOW,
    },
    SYNTAX.implicit,
  ],
  [
    "big endian",
    {
      ...SIZE,
      photometric: "MONOCHROME2",
      allocated: 16,
      stored: 12,
      pixels: words(noise(3, 4000), false),
      more: WINDOW,
    },
    SYNTAX.bigEndian,
  ],
];

describe("the clean copy shows the same, but for the covers", () => {
  it.each(pictures)("%s", async (_, picture, syntax = SYNTAX.explicit) => {
    const file = dicomFile({ syntax, elements: pictureElements(picture) });
    const copy = writeCleanDicom(file, [COVER]);
    const before = await openDicom(file);
    const after = await openDicom(copy);
    expect(after.frames).toHaveLength(before.frames.length);
    const box = toPixels(COVER, SIZE);
    for (const [frame, picture] of after.frames.entries()) {
      for (let index = 0; index < COUNT; index++) {
        if (under(box, index)) expect(isBlack(picture, index)).toBe(true);
        else expect(differs(before.frames[frame]!, picture, index)).toBe(false);
      }
    }
    expect(await dicomLeftovers(copy)).toEqual([]);
  });

  it("covers anywhere: whole pixels outward, nothing else", async () => {
    const file = dicomFile({
      elements: pictureElements({ ...SIZE, photometric: "MONOCHROME2", pixels: bytesOf(1) }),
    });
    const before = (await openDicom(file)).frames[0]!;
    const side = fc.double({ min: 0, max: 1, noNaN: true });
    const region = fc.record({ left: side, top: side, width: side, height: side });
    await fc.assert(
      fc.asyncProperty(fc.array(region, { maxLength: 3 }), async (covers) => {
        const after = (await openDicom(writeCleanDicom(file, covers))).frames[0]!;
        const boxes = covers.map((cover) => toPixels(cover, SIZE));
        for (let index = 0; index < COUNT; index++) {
          const isUnder = boxes.some((box) => under(box, index));
          expect(isUnder ? isBlack(after, index) : !differs(before, after, index)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves the file it was given as it is", () => {
    const file = dicomFile({
      elements: pictureElements({ ...SIZE, photometric: "MONOCHROME2", pixels: bytesOf(1) }),
    });
    const kept = file.slice();
    writeCleanDicom(file, [COVER]);
    expect(file).toEqual(kept);
  });

  it("refuses a cover that has no place", () => {
    const file = dicomFile({
      elements: pictureElements({ ...SIZE, photometric: "MONOCHROME2", pixels: bytesOf(1) }),
    });
    expect(() => writeCleanDicom(file, [{ ...COVER, left: Number.NaN }])).toThrow(/cover/);
  });
});

const secret = (place: string) => `CHAPERONE-SECRET-${place}`;

/** Secrets in every place of a file that can hold one. */
const PLANTED: Elements = [
  [0x00080005, "CS", "ISO_IR 192"],
  [0x00080008, "CS", secret("IMAGETYPE")],
  [0x00080018, "UI", "1.2.3.4711.31337"],
  [0x00080060, "CS", "SECRETMODALITY"],
  [0x00080080, "LO", secret("institution")],
  [
    0x00081110,
    "SQ",
    { items: [[[0x00081199, "SQ", { items: [[[NAMED, "PN", secret("nested")]]], open: true }]]] },
  ],
  [0x00091001, "LO", secret("private")],
  [0x00091002, "UN", ascii(secret("unknown"))],
  [NAMED, "PN", secret("name")],
  [0x00100020, "LO", secret("number")],
  [0x00280008, "IS", "1"],
  [0x00280034, "IS", "2\\1"],
  [0x00281050, "DS", "1500"],
  [0x00281051, "DS", "3000"],
  [0x00281055, "LO", secret("window")],
  [0x00281056, "CS", secret("SHAPE")],
  [0x00282000, "OB", ascii(secret("profile"))],
  [0x00880200, "SQ", { items: [[[0x7fe00010, "OB", ascii(secret("icon"))]]] }],
  [0x00420011, "OB", ascii(secret("document"))],
  [0x50003000, "OW", ascii(secret("curve"))],
  [0x60000022, "LO", secret("overlay-words")],
  [0x60003000, "OW", ascii(secret("overlay"))],
  [0xfffcfffc, "OB", ascii(secret("padding"))],
];

describe("nothing of the rest is left", () => {
  const values = noise(3, 4000);
  const planted = dicomFile({
    preamble: ascii(secret("preamble")),
    trailing: ascii(secret("trailing")),
    meta: [
      [0x00020013, "SH", secret("writer")],
      [0x00020016, "AE", secret("sender")],
      [0x00020102, "OB", ascii(secret("meta"))],
    ],
    elements: pictureElements({
      ...SIZE,
      photometric: "MONOCHROME2",
      allocated: 16,
      stored: 12,
      // Behind the frame's own numbers.
      pixels: new Uint8Array([...words(values), ...ascii(secret("behind-pixels"))]),
      more: PLANTED,
    }),
  });

  it("none of the secrets", () => {
    expect(
      Buffer.from(planted)
        .toString("latin1")
        .match(/CHAPERONE-SECRET/g)!.length,
    ).toBeGreaterThan(20);
    const copy = Buffer.from(writeCleanDicom(planted, [])).toString("latin1");
    expect(copy).not.toMatch(/SECRET|4711|31337/);
    expect(
      Buffer.from(copy, "latin1")
        .subarray(0, 128)
        .every((byte) => byte === 0),
    ).toBe(true);
  });

  it("no secret bits above the stored ones, no entry of a palette", async () => {
    const letters = [...ascii(secret("in-the-bits"))];
    const hidden = values.map(
      (value, index) => value | ((((letters[index >> 1] ?? 0) >> ((index & 1) * 4)) & 15) << 12),
    );
    const file = dicomFile({
      elements: pictureElements({
        ...SIZE,
        photometric: "MONOCHROME2",
        allocated: 16,
        stored: 12,
        pixels: words(hidden),
        more: WINDOW,
      }),
    });
    const told = async (bytes: Uint8Array) =>
      (await openDicom(bytes)).metadata.some(({ details }) => details.field.includes("unused bits"));
    expect(await told(file)).toBe(true);
    expect(await told(writeCleanDicom(file, []))).toBe(false);
    const colours = dicomFile({
      elements: pictureElements({
        ...SIZE,
        photometric: "PALETTE COLOR",
        pixels: new Uint8Array(COUNT),
        more: [0, 1, 2].flatMap((channel) => [
          [0x00281101 + channel, "US", [64, 0, 16]] as const,
          [0x00281201 + channel, "OW", ascii(secret("palette").padEnd(128))] as const,
        ]),
      }),
    });
    expect(Buffer.from(writeCleanDicom(colours, [])).toString("latin1")).not.toContain("SECRET");
  });

  it("would be told of anything that was left", async () => {
    const clean = { ...SIZE, photometric: "MONOCHROME2", pixels: bytesOf(1) };
    const names = async (more: Elements, parts: object = {}) => {
      const found = await dicomLeftovers(
        dicomFile({ elements: pictureElements({ ...clean, more }), ...parts }),
      );
      return found.map(({ details }) => details.field);
    };
    expect(await names([])).toEqual([]);
    expect(await names([[NAMED, "PN", "Doe"]])).toEqual(["DICOM (0010,0010)"]);
    expect(await names([[0x00080018, "UI", "1.2.3.4"]])).toEqual(["DICOM (0008,0018)"]);
    expect(await names([[0x00281050, "DS", "Doe"]])).toEqual(["DICOM (0028,1050)"]);
    expect(await names([], { preamble: ascii("Doe") })).toEqual(["DICOM preamble"]);
    expect(await names([], { trailing: ascii("Doe") })).toEqual(["DICOM bytes behind the end"]);
    const longer = { elements: pictureElements({ ...clean, pixels: new Uint8Array(COUNT + 3) }) };
    expect(await names([], longer)).toEqual(["DICOM bytes behind the pixels"]);
    expect((await dicomLeftovers(planted)).length).toBeGreaterThan(15);
  });

  it("holds these elements and no others", () => {
    const { elements } = dicomParser.parseDicom(writeCleanDicom(planted, [COVER]));
    expect(Object.keys(elements).toSorted()).toEqual(
      [
        ..."00020000 00020001 00020002 00020003 00020010 00020012".split(" "),
        ..."00080008 00080016 00080018 00080020 00080030 00080050 00080060 00080064 00080090".split(" "),
        ..."00100010 00100020 00100030 00100040 00120062 00120063".split(" "),
        ..."0020000d 0020000e 00200010 00200011 00200013 00200020".split(" "),
        ..."00280002 00280004 00280010 00280011 00280034 00280100 00280101 00280102 00280103 00280303".split(
          " ",
        ),
        ..."00281050 00281051 00281056 7fe00010".split(" "),
      ].map((tag) => `x${tag}`),
    );
  });

  it("has new ids each time, from the source it is given", () => {
    const ids = (bytes: Uint8Array) => {
      const read = dicomParser.parseDicom(bytes);
      return ["x00080018", "x0020000d", "x0020000e"].map((tag) => read.string(tag)!);
    };
    const all = [...ids(writeCleanDicom(planted, [])), ...ids(writeCleanDicom(planted, []))];
    expect(new Set(all).size).toBe(6);
    for (const id of all) expect(id).toMatch(/^2\.25\.[1-9]\d{30,38}$/);
    const fixed = writeCleanDicom(planted, [], { random: (length) => new Uint8Array(length).fill(7) });
    expect(ids(fixed)[0]).toBe(`2.25.${BigInt("0x07070707070747078707070707070707")}`);
  });

  it("says that no words are burned in only where that was looked for", () => {
    const read = (isTextCovered?: boolean) =>
      dicomParser.parseDicom(
        writeCleanDicom(planted, [], isTextCovered === undefined ? {} : { isTextCovered }),
      );
    expect(read().elements.x00280301).toBeUndefined();
    expect(read(false).elements.x00280301).toBeUndefined();
    expect(read(true).string("x00280301")).toBe("NO");
    expect(read().string("x00120062")).toBe("YES");
    expect(read().string("x00120063")).toMatch(/^Chaperone/);
  });

  it.each(pictures)("read by others: %s", (_, picture, syntax = SYNTAX.explicit) => {
    const copy = writeCleanDicom(dicomFile({ syntax, elements: pictureElements(picture) }), [COVER]);
    const read = dicomParser.parseDicom(copy);
    expect(read.warnings).toEqual([]);
    expect([read.uint16("x00280011"), read.uint16("x00280010")]).toEqual([WIDTH, HEIGHT]);
    const { dict } = dcmjs.data.DicomMessage.readFile(copy.buffer);
    const pixels = dict["7FE00010"]!.Value[0] as ArrayBuffer;
    const each = (read.uint16("x00280002")! * read.uint16("x00280100")!) / 8;
    expect(pixels.byteLength).toBe(COUNT * each * (picture.frames ?? 1));
  });
});

describe("what cannot be written", () => {
  const grey = { ...SIZE, photometric: "MONOCHROME2" } as const;
  it.each([
    ["RLE", SYNTAX.rle, { ...grey, pixels: { fragments: [new Uint8Array(0), rle([bytesOf(1)])] } }],
    [
      "lossless JPEG",
      SYNTAX.jpegLossless,
      { ...grey, pixels: { fragments: [new Uint8Array(0), losslessJpeg(noise(1, 254), WIDTH, HEIGHT, 8)] } },
    ],
    ["a deflated file", SYNTAX.deflated, { ...grey, pixels: bytesOf(1) }],
  ])("%s", (_, syntax, picture) => {
    const file = dicomFile({ syntax, elements: pictureElements(picture) });
    expect(() => writeCleanDicom(file, [])).toThrow(
      expect.objectContaining({ name: "ImageError", code: "cannot-write" }),
    );
  });
});

const DATA = new URL("../../../../shared/data/images/", import.meta.url);
const hasData = existsSync(DATA);
if (!hasData) console.info("Skipped: the DICOM files of others lie outside of this repository.");

describe.skipIf(!hasData)("files of scanners", () => {
  it.each([
    "dicom/693_UNCR.dcm",
    "dicom/MR-SIEMENS-DICOM-WithOverlays.dcm",
    "dicom/OBXXXX1A.dcm",
    "dicom/OT-PAL-8-face.dcm",
    "dicom/SC_rgb.dcm",
    "dicom/US1_UNCR.dcm",
    "presidio/docs_samples_python_sample_data_2_ORIGINAL.dcm",
    "presidio/test_data_RGB_ORIGINAL.dcm",
  ])("%s", { timeout: 30_000 }, async (name) => {
    const file = readFileSync(new URL(name, DATA));
    const before = await openDicom(file);
    const copy = writeCleanDicom(file, [{ left: 0, top: 0, width: 1, height: 0.1 }]);
    const after = await openDicom(copy);
    const [frame, source] = [after.frames[0]!, before.frames[0]!];
    const rows = Math.ceil(frame.height * 0.1 - 1e-6);
    const start = rows * frame.width * 4;
    expect(Buffer.from(frame.data.subarray(start)).equals(Buffer.from(source.data.subarray(start)))).toBe(
      true,
    );
    for (let index = 0; index < rows * frame.width; index++) if (!isBlack(frame, index)) expect.unreachable();
    const text = Buffer.from(copy).toString("latin1");
    for (const { details } of before.metadata) {
      const { what, value } = details;
      if (value === null || value.length < 6 || what === "other" || what === "hidden") continue;
      expect(text.includes(value), details.field).toBe(false);
    }
  });
});
