import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import type { ImageFormat, ImageSighting } from "@chaperone/core";
import exifr from "exifr";
import fc from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { openDicom } from "../src/dicom/index.ts";
import { ImageError } from "../src/image-error.ts";
import { leftovers, readMetadata } from "../src/metadata/index.ts";
import { sniff } from "../src/sniff.ts";
import {
  ascii,
  exifBlock,
  joined,
  le16,
  le32,
  photoshopResource,
  u16,
  u32,
  xmpPacket,
} from "./lib/blocks.ts";
import {
  box,
  element,
  holdsSecret,
  keyed,
  mp4,
  type Planted,
  plant,
  webm,
  whereAndWhen,
} from "./lib/plant.ts";

type Details = ImageSighting<"image-metadata">["details"];

async function told(bytes: Uint8Array, format: ImageFormat): Promise<readonly Details[]> {
  // DICOM files have a reader of their own.
  const sightings =
    format === "dicom" ? (await openDicom(bytes)).metadata : await readMetadata(bytes, format);
  return sightings.map(({ details }) => details);
}

const app = (n: number, ...data: (Uint8Array | string | number[])[]) => {
  const content = joined(...data);
  return joined([0xff, 0xe0 + n], u16(content.length + 2), content);
};
/** A JPEG of nothing but these segments. */
const shell = (...segments: Uint8Array[]) => joined([0xff, 0xd8], ...segments, [0xff, 0xd9]);
const exifJpeg = (block: Uint8Array) => shell(app(1, "Exif\0\0", block));
const xmpJpeg = (inside: string) => shell(app(1, "http://ns.adobe.com/xap/1.0/\0", xmpPacket(inside)));

let files: Planted[] = [];
beforeAll(async () => {
  files = await plant();
});

describe("planted metadata", () => {
  it("is found in every place of every format, and called what it is", async () => {
    for (const { name, format, bytes, places } of files) {
      const details = await told(bytes, format);
      for (const { secret, what, field, shows } of places) {
        const hit = details.find(
          (each) =>
            each.what === what && each.field.includes(field) && (!shows || each.value?.includes(secret)),
        );
        expect(
          hit,
          `${name}: ${secret} as ${what} in ${field}, told ${JSON.stringify(details.slice(0, 10))}`,
        ).toBeDefined();
      }
    }
  });

  it("stands in the files that the helper writes", () => {
    const packed =
      /zTXt|packed iTXt|iTXt Title|iCCP|EXIF as text|behind its last row|xmpGImg|XMP|ICC|JFIF thumbnail/;
    for (const { name, bytes, secrets } of files) {
      if (packed.test(name)) continue;
      for (const secret of secrets) expect([name, holdsSecret(bytes, secret)]).toEqual([name, true]);
    }
    expect(new Set(files.flatMap(({ secrets }) => secrets)).size).toBe(
      files.flatMap(({ secrets }) => secrets).length,
    );
    expect(new Set(files.map(({ format }) => format)).size).toBe(10);
  });

  it("is in pictures that decode", async () => {
    for (const { name, format, bytes, decodes } of files) {
      if (!decodes || !["jpeg", "png", "webp", "gif", "tiff"].includes(format)) continue;
      const { width, height } = await sharp(bytes).metadata();
      expect([name, width, height]).toEqual([name, 64, 48]);
    }
  });

  const hasExifTool = runs("exiftool", "-ver");
  it.skipIf(skipped(!hasExifTool, "exiftool is not installed: apt-get install libimage-exiftool-perl"))(
    "is told wherever exiftool sees it",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "planted-"));
      try {
        const names = files.map(({ format }, i) => `${i}.${format === "mp4" ? "mov" : format}`);
        for (const [i, { bytes }] of files.entries()) writeFileSync(join(folder, names[i]!), bytes);
        const seen = JSON.parse(
          execFileSync("exiftool", ["-j", "-a", "-u", "-G1", "-ee", "-x", "File:all", ...names], {
            cwd: folder,
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
          }),
        ) as { SourceFile: string }[];
        let count = 0;
        for (const each of seen) {
          const file = files[names.indexOf(each.SourceFile)]!;
          if (file.format === "dicom") continue;
          const { SourceFile: _, ...tags } = each;
          const text = JSON.stringify(tags);
          const details = JSON.stringify(await told(file.bytes, file.format));
          for (const { secret, shows } of file.places) {
            if (!text.includes(secret)) continue;
            count++;
            if (shows) expect(details, `${file.name}: ${secret}`).toContain(secret);
          }
        }
        // Another reader sees most of them: the files are what they claim to be.
        expect(count).toBeGreaterThan(250);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    // One process for all files; a busy machine takes its time.
    180_000,
  );
});

describe("where and when", () => {
  const position = { latitude: 53.3498, longitude: -6.2603 };

  it("reads position and times of EXIF", async () => {
    const details = await told(exifJpeg(whereAndWhen()), "jpeg");
    expect(details).toContainEqual({
      what: "position",
      field: "EXIF GPSLatitude, GPSLongitude",
      value: "53.3498, -6.2603",
      position,
    });
    expect(details).toContainEqual({
      what: "time",
      field: "EXIF DateTimeOriginal",
      value: "2024:05:03 12:30:05",
      time: "2024-05-03T12:30:05",
    });
    expect(details).toContainEqual({
      what: "time",
      field: "EXIF CreateDate",
      value: "2024:05:03 12:30:06",
      time: "2024-05-03T12:30:06",
    });
    expect(details).toContainEqual({
      what: "time",
      field: "EXIF ModifyDate",
      value: "2024:05:04 08:00:01",
      time: "2024-05-04T08:00:01",
    });
    // Satellites tell universal time, so it is no local one.
    expect(details).toContainEqual({
      what: "time",
      field: "EXIF GPSDateStamp",
      value: "2024:05:03 11:30:05 UTC",
    });
  });

  it("agrees with exifr on the position", async () => {
    const picture = new Uint8Array(
      await sharp(new Uint8Array(300), { raw: { width: 10, height: 10, channels: 3 } })
        .jpeg()
        .toBuffer(),
    );
    const bytes = joined(picture.subarray(0, 2), app(1, "Exif\0\0", whereAndWhen()), picture.subarray(2));
    const { latitude, longitude } = await exifr.gps(bytes);
    expect(latitude).toBeCloseTo(position.latitude, 4);
    expect(longitude).toBeCloseTo(position.longitude, 4);
  });

  it.each([
    [
      "XMP in degrees and minutes",
      xmpJpeg(
        "<exif:GPSLatitude>53,20.988N</exif:GPSLatitude><exif:GPSLongitude>6,15.618W</exif:GPSLongitude>",
      ),
      "jpeg",
    ],
    [
      "Apple's list",
      mp4({ meta: [keyed(["com.apple.quicktime.location.ISO6709", "+53.3498-006.2603+012.500/"])] }),
      "mp4",
    ],
    ["QuickTime's text", mp4({ user: [box("\xa9xyz", u16(18), u16(0x15c7), "+53.3498-006.2603/")] }), "mp4"],
    [
      "the same in degrees, minutes, seconds",
      mp4({ user: [box("\xa9xyz", u16(22), u16(0), "+532059.28-0061537.08/")] }),
      "mp4",
    ],
    [
      "3GPP",
      mp4({
        user: [
          box(
            "loci",
            u32(0),
            u16(0),
            "\0",
            [0],
            u32(2 ** 32 - Math.round(6.2603 * 65536)),
            u32(Math.round(53.3498 * 65536)),
            u32(0),
            "\0\0",
          ),
        ],
      }),
      "mp4",
    ],
  ] as const)("reads the position of %s", async (_, bytes, format) => {
    const found = (await told(bytes, format)).find((each) => each.position);
    expect(found?.what).toBe("position");
    expect(found?.position?.latitude).toBeCloseTo(position.latitude, 4);
    expect(found?.position?.longitude).toBeCloseTo(position.longitude, 4);
  });

  it.each([
    [
      "a position that is none on Earth",
      exifJpeg(
        exifBlock([
          {
            ifd: "gps",
            tag: 2,
            type: 5,
            data: joined(le32(200), le32(1), le32(0), le32(0), le32(0), le32(0)),
          },
        ]),
      ),
    ],
    [
      "a position divided by zero",
      exifJpeg(
        exifBlock([
          { ifd: "gps", tag: 2, type: 5, data: new Uint8Array(24) },
          { ifd: "gps", tag: 4, type: 5, data: new Uint8Array(24) },
        ]),
      ),
    ],
  ])("tells of %s without degrees", async (_, bytes) => {
    const found = (await told(bytes, "jpeg")).find(({ what }) => what === "position");
    expect(found).toBeDefined();
    expect(found?.position).toBeUndefined();
  });

  it("reads the times of films: local where one is told, universal else", async () => {
    const details = await told(
      mp4({ meta: [keyed(["com.apple.quicktime.creationdate", "2024-05-03T12:30:05+0100"])] }),
      "mp4",
    );
    expect(details).toContainEqual({
      what: "time",
      field: "MP4 com.apple.quicktime.creationdate",
      value: "2024-05-03T12:30:05+0100",
      time: "2024-05-03T12:30:05",
    });
    expect(details).toContainEqual({
      what: "time",
      field: "MP4 creation time (mvhd)",
      value: "2024-05-03 11:30:05 UTC",
    });
    const nanoseconds = BigInt(Date.UTC(2024, 4, 3, 11, 30, 5) - Date.UTC(2001, 0, 1)) * 1_000_000n;
    const date = joined(u32(Number(nanoseconds >> 32n)), u32(Number(nanoseconds & 0xffffffffn)));
    expect(await told(webm({ info: [element(0x4461, date)] }), "webm")).toContainEqual({
      what: "time",
      field: "WebM DateUTC",
      value: "2024-05-03 11:30:05 UTC",
    });
  });

  it.each(["0000:00:00 00:00:00", "2024:13:03 12:30:05", "yesterday", "2024:05:03 25:00:00"])(
    "takes %s for no moment",
    async (text) => {
      const bytes = exifJpeg(exifBlock([{ ifd: "exif", tag: 36867, type: 2, data: ascii(`${text}\0`) }]));
      const [time] = (await told(bytes, "jpeg")).filter(({ what }) => what === "time");
      expect(time).toEqual({ what: "time", field: "EXIF DateTimeOriginal", value: text });
    },
  );
});

describe("how it is told", () => {
  it("puts settings of the camera on one line and leaves out how the pixels are kept", async () => {
    const short = (tag: number, ifd: "ifd0" | "exif" = "exif") => ({
      ifd,
      tag,
      type: 3,
      data: Uint8Array.from(le16(1)),
    });
    const details = await told(
      exifJpeg(
        exifBlock([
          short(274, "ifd0"),
          ...[34850, 34855, 37383, 37384, 37385, 40961].map((tag) => short(tag)),
        ]),
      ),
      "jpeg",
    );
    expect(details).toEqual([
      {
        what: "device",
        field: "EXIF settings: ExposureProgram, ISO, MeteringMode, LightSource and 1 more",
        value: null,
      },
    ]);
  });

  it("tells even of a block that says nothing", async () => {
    expect(
      await told(
        exifJpeg(exifBlock([{ ifd: "ifd0", tag: 274, type: 3, data: Uint8Array.from(le16(6)) }])),
        "jpeg",
      ),
    ).toEqual([{ what: "other", field: "EXIF block", value: null }]);
    expect(await told(xmpJpeg(""), "jpeg")).toEqual([{ what: "other", field: "XMP block", value: null }]);
    expect(
      await told(shell(app(13, "Photoshop 3.0\0", photoshopResource(1005, new Uint8Array(16)))), "jpeg"),
    ).toEqual([{ what: "other", field: "Photoshop block", value: null }]);
  });

  it("cuts values to 200 characters, on one line, without half letters", async () => {
    const text = `${"a\n".repeat(50)}${"😀".repeat(200)}`;
    const [comment] = await told(
      shell(
        joined([0xff, 0xfe], u16(2 + new TextEncoder().encode(text).length), new TextEncoder().encode(text)),
      ),
      "jpeg",
    );
    expect(comment!.value!.length).toBeLessThanOrEqual(200);
    expect(comment!.value).toMatch(/^a a .*…$/u);
    expect(comment!.value!.isWellFormed()).toBe(true);
  });

  it("stays short for files of thousands of fields, and says that there are more", async () => {
    const bytes = shell(
      ...Array.from({ length: 1000 }, (_, i) => joined([0xff, 0xfe], u16(6), String(i).padStart(4, "0"))),
    );
    const details = await told(bytes, "jpeg");
    expect(details.length).toBe(301);
    expect(details.at(-1)).toEqual({ what: "hidden", field: "700 more fields", value: null });
  });

  it("tells of the other pictures of an animated PNG, of which only the first is looked at", async () => {
    const png = new Uint8Array(
      await sharp(new Uint8Array(48), { raw: { width: 4, height: 4, channels: 3 } })
        .png()
        .toBuffer(),
    );
    const chunk = (type: string, ...data: (Uint8Array | number[])[]) => {
      const content = joined(...data);
      return joined(u32(content.length), type, content, u32(0));
    };
    const frame = (n: number) => chunk("fcTL", u32(n), new Uint8Array(22));
    const bytes = joined(
      png.subarray(0, 33),
      chunk("acTL", u32(2), u32(0)),
      frame(0),
      png.subarray(33, -12),
      frame(1),
      chunk("fdAT", u32(2), [1, 2, 3]),
      png.subarray(-12),
    );
    expect(await told(bytes, "png")).toEqual([
      { what: "hidden", field: "PNG, 2 pictures of an animation", value: null },
    ]);
  });
});

it("PNG: a picture that browsers show in place of the first", async () => {
  const png = new Uint8Array(
    await sharp({ create: { width: 3, height: 3, channels: 3, background: "#fff" } })
      .png()
      .toBuffer(),
  );
  const other = [0, 0, 0, 7, ...new TextEncoder().encode("fdAT"), 0, 0, 0, 2, 1, 2, 3, 0, 0, 0, 0];
  const bytes = new Uint8Array([...png.subarray(0, -12), ...other, ...png.subarray(-12)]);
  expect(await told(bytes, "png")).toEqual([
    { what: "hidden", field: "PNG, another picture (7 bytes)", value: null },
  ]);
});

describe("what a clean file may carry", () => {
  const pixels = new Uint8Array(70 * 48 * 4).map((_, i) => (i * 7) % 251);
  const picture = sharp(pixels, { raw: { width: 70, height: 48, channels: 4 } });
  const pages = sharp(pixels, { raw: { width: 70, height: 48, channels: 4, pageHeight: 12 } });
  it.each([
    ["JPEG", picture.clone().flatten().jpeg()],
    ["progressive JPEG", picture.clone().flatten().jpeg({ progressive: true, mozjpeg: true })],
    ["grey JPEG", picture.clone().flatten().greyscale().jpeg()],
    ["JPEG with the common colour space", picture.clone().flatten().withIccProfile("srgb").jpeg()],
    ["JPEG with that of telephones", picture.clone().flatten().withIccProfile("p3").jpeg()],
    ["PNG", picture.clone().png()],
    ["interlaced PNG", picture.clone().png({ progressive: true })],
    ["PNG with a palette", picture.clone().png({ palette: true, colours: 4 })],
    ["PNG of 16 bits", picture.clone().toColourspace("rgb16").png()],
    ["grey PNG with a profile", picture.clone().greyscale().withIccProfile("srgb").png()],
    ["WebP", picture.clone().webp()],
    ["lossless WebP", picture.clone().webp({ lossless: true })],
    ["animated WebP", pages.clone().webp({ loop: 0 })],
    ["GIF", picture.clone().gif()],
    ["animated GIF", pages.clone().gif({ loop: 0 })],
    ["TIFF", picture.clone().tiff()],
    ["tiled TIFF", picture.clone().tiff({ tile: true, compression: "lzw" })],
  ])("%s: nothing left over", async (_, image) => {
    const bytes = new Uint8Array(await image.toBuffer());
    expect((await leftovers(bytes, sniff(bytes)!)).map(({ details }) => details)).toEqual([]);
  });

  it("is told when sharp keeps it", async () => {
    const source = await picture
      .clone()
      .flatten()
      .withExif({ IFD0: { Artist: "Orla Quirke" } })
      .jpeg()
      .toBuffer();
    expect(await told(new Uint8Array(source), "jpeg")).toContainEqual(
      expect.objectContaining({ what: "person", value: "Orla Quirke" }),
    );
  });
});

describe("a file that cannot be read to its end", () => {
  it("never looks clean: cut files are refused", async () => {
    for (const { name, format, bytes, decodes } of files) {
      if (!decodes || !["jpeg", "png", "webp", "heic"].includes(format) || /behind/.test(name)) continue;
      for (const part of [0.2, 0.5, 0.8]) {
        const cut = bytes.slice(0, Math.floor(bytes.length * part));
        // Whatever stands before the cut may be told; nothing is never the answer.
        const details = await readMetadata(cut, format).catch((error: unknown) => error);
        expect(
          details instanceof ImageError || (Array.isArray(details) && details.length > 0),
          `${name} at ${part}`,
        ).toBe(true);
      }
    }
  });

  it.each([
    ["EXIF of another kind", shell(app(1, "Exif\0\0", "XX*\0 and more"))],
    ["EXIF that ends in its first directory", shell(app(1, "Exif\0\0", "II*\0", le32(8), le16(500)))],
    [
      "EXIF whose field points outside",
      shell(app(1, "Exif\0\0", "II*\0", le32(8), le16(1), le16(271), le16(2), le32(99), le32(5000), le32(0))),
    ],
    [
      "EXIF whose directories chase each other",
      shell(app(1, "Exif\0\0", "II*\0", le32(8), le16(1), le16(34665), le16(4), le32(1), le32(8), le32(8))),
    ],
    ["XMP that is no XML", shell(app(1, "http://ns.adobe.com/xap/1.0/\0", "<x:xmpmeta><a b='"))],
    ["XMP that never closes", shell(app(1, "http://ns.adobe.com/xap/1.0/\0", "<a>".repeat(300)))],
    ["a profile of three bytes", shell(app(2, "ICC_PROFILE\0", [1, 1, 7, 7, 7]))],
    [
      "Photoshop blocks cut off",
      shell(app(13, "Photoshop 3.0\0", "8BIM", u16(1028), [0, 0], u32(99), "abc")),
    ],
    [
      "IPTC cut off",
      shell(app(13, "Photoshop 3.0\0", photoshopResource(1028, joined([0x1c, 2, 120], u16(99), "abc")))),
    ],
    ["MPF of another kind", shell(app(2, "MPF\0", "nonsense"))],
  ])("tells of %s as hidden", async (_, bytes) => {
    expect(
      (await told(bytes, "jpeg")).some(
        ({ what, field }) => what === "hidden" && /cannot be read/.test(field),
      ),
    ).toBe(true);
  });

  it("opens packed text up to a limit only", async () => {
    const png = new Uint8Array(
      await sharp(new Uint8Array(48), { raw: { width: 4, height: 4, channels: 3 } })
        .png()
        .toBuffer(),
    );
    const bomb = new Uint8Array(deflateSync(new Uint8Array(200 * 2 ** 20)));
    const text = joined("Comment\0", [0], bomb);
    const bytes = joined(png.subarray(0, 33), u32(text.length), "zTXt", text, u32(0), png.subarray(33));
    const before = process.memoryUsage().arrayBuffers;
    const details = await told(bytes, "png");
    expect(details.at(-1)).toMatchObject({ what: "hidden", field: expect.stringMatching(/cannot be read/) });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 2 ** 20);
  });

  const hostile: readonly (readonly [string, ImageFormat, () => Uint8Array])[] = [
    [
      "a JPEG of empty segments",
      "jpeg",
      () =>
        joined(
          [0xff, 0xd8],
          new Uint8Array(4_000_000).map((_, i) => [0xff, 0xe5, 0, 2][i % 4]!),
          [0xff, 0xd9],
        ),
    ],
    ["XMP of four megabytes of brackets", "png", () => textPng("<".repeat(4_000_000))],
    ["XMP of zeros and a letter", "png", () => textPng(`${"\0".repeat(3_000_000)}x`)],
    ["XMP of a tag without end", "png", () => textPng(`<a ${"b".repeat(3_000_000)}>`)],
    ["XMP of a million elements", "png", () => textPng("<a>b</a>".repeat(400_000))],
    [
      "a TIFF whose fields share all of its bytes",
      "tiff",
      () => {
        const count = 30_000;
        const length = 8 + 2 + count * 12 + 4;
        return joined(
          "II*\0",
          le32(8),
          le16(count),
          ...Array.from({ length: count }, (_, i) => joined(le16(i), le16(7), le32(length - 8), le32(8))),
          le32(0),
        );
      },
    ],
    [
      "Photoshop blocks inside of EXIF inside of Photoshop blocks",
      "jpeg",
      () => {
        let block = photoshopResource(1005, new Uint8Array(16));
        for (let depth = 0; depth < 100; depth++) {
          const field = { ifd: "ifd0" as const, tag: 34377, type: 7, data: block };
          block = photoshopResource(1058, exifBlock([field, { ...field, tag: 34378 }].slice(0, 1)));
        }
        return shell(app(13, "Photoshop 3.0\0", block));
      },
    ],
    [
      "a HEIC of extents without length",
      "heic",
      () => {
        const places = joined(...Array.from({ length: 1000 }, (_, i) => joined(u16(i), u16(0), u16(65_535))));
        return joined(
          box("ftyp", "heic", u32(0), "heic"),
          box("meta", u32(0), box("iloc", u32(0), [0, 0], u16(1000), places)),
        );
      },
    ],
    [
      "a GIF of a million comments",
      "gif",
      () =>
        joined(
          "GIF89a",
          new Uint8Array(7),
          new Uint8Array(4_000_000).map((_, i) => [0x21, 0xfe, 0, 0x21][i % 3]!),
        ),
    ],
    [
      "a PNG of a million chunks",
      "png",
      () =>
        joined(
          "\x89PNG\r\n\x1a\n",
          new Uint8Array(12_000_000).map((_, i) => [0, 0, 0, 0, 116, 69, 88, 116, 0, 0, 0, 0][i % 12]!),
        ),
    ],
  ];
  it.each(hostile)("takes no time for %s", async (_, format, make) => {
    const bytes = make();
    const start = performance.now();
    const details = await readMetadata(bytes, format).catch((error: unknown) => error);
    expect(details instanceof ImageError || (Array.isArray(details) && details.length > 0)).toBe(true);
    // Seconds on a busy machine; what is wrong here takes hours.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("throws nothing but ImageError for files with bytes changed by chance", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: files.length - 1 }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 12,
        }),
        async (which, changes) => {
          const { format, bytes } = files[which]!;
          const changed = bytes.slice();
          for (const [where, value] of changes) changed[Math.floor(where * (changed.length - 1))] = value;
          try {
            await readMetadata(changed, format);
          } catch (error) {
            if (!(error instanceof ImageError)) throw error;
            // A mistake of ours would hide behind "damaged".
            expect(error.cause, String(error.cause)).toBeUndefined();
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});

const SHARED = new URL("../../../../shared/data/images/", import.meta.url).pathname;

describe.skipIf(skipped(!existsSync(SHARED), "the test pictures in ../shared/data/images are not here"))(
  "pictures from elsewhere",
  () => {
    it("are read whole", async () => {
      for (const folder of readdirSync(SHARED)) {
        for (const name of readdirSync(join(SHARED, folder))) {
          const bytes = new Uint8Array(readFileSync(join(SHARED, folder, name)));
          const format = sniff(bytes);
          if (format && format !== "dicom") await readMetadata(bytes, format);
        }
      }
    }, 60_000);

    it("tell their camera, times and preview, or the screen they were copied from", async () => {
      const read = async (name: string) => {
        const bytes = new Uint8Array(readFileSync(join(SHARED, "presidio", name)));
        return (await told(bytes, sniff(bytes)!)).map(({ what, field }) => `${what} ${field}`);
      };
      const phone = await read("integration_resources_no_ocr.jpg");
      expect(phone).toEqual(
        expect.arrayContaining([
          "device EXIF Model",
          "time EXIF DateTimeOriginal",
          "preview EXIF thumbnail (IFD1)",
        ]),
      );
      expect(await read("integration_resources_ocr_test.png")).toEqual(
        expect.arrayContaining(["other ICC desc"]),
      );
    });
  },
);

/** An XMP packet of our making in a PNG. */
function textPng(text: string): Uint8Array {
  const packed = new Uint8Array(deflateSync(text));
  const chunk = (type: string, ...data: (Uint8Array | string | number[])[]) => {
    const content = joined(...data);
    return joined(u32(content.length), type, content, u32(0));
  };
  return joined(
    "\x89PNG\r\n\x1a\n",
    chunk("IHDR", u32(1), u32(1), [8, 0, 0, 0, 0]),
    chunk("iTXt", "XML:com.adobe.xmp\0", [1, 0], "\0\0", packed),
    chunk("IDAT", new Uint8Array(deflateSync(new Uint8Array(2)))),
    chunk("IEND"),
  );
}

function runs(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Says why something is left out. */
function skipped(isMissing: boolean, reason: string): boolean {
  if (isMissing) console.warn(`Left out: ${reason}.`);
  return isMissing;
}
