import type { ImageSighting, Region } from "@chaperone/core";
import { describe, expect, test } from "vitest";
import { cleanCopy } from "../src/cover/clean-copy.ts";
import { encodeGif } from "../src/cover/gif.ts";
import type { ImageDetector } from "../src/detector.ts";
import { ImageError } from "../src/image-error.ts";
import { lookAt } from "../src/look.ts";
import { sharpCodec } from "../src/node-codec.ts";
import { openImage } from "../src/open-image.ts";
import { type Raster, raster } from "../src/raster.ts";
import { ascii, dicomFile, pictureElements } from "./lib/dicom-file.ts";
import { bytesOf, noise, toSharp } from "./lib/pictures.ts";
import { holdsSecret, plant } from "./lib/plant.ts";

const codec = sharpCodec();

/** Grey paper with red squares of 12 pixels, which stand for what gives somebody away. */
function paper(...squares: readonly (readonly [number, number])[]): Raster {
  const picture = raster(96, 64);
  for (let at = 0; at < picture.data.length; at += 4) picture.data.set([200, 200, 200, 255], at);
  for (const [left, top] of squares) {
    for (let y = top; y < top + 12; y++) {
      for (let x = left; x < left + 12; x++) picture.data.set([255, 0, 0, 255], (y * 96 + x) * 4);
    }
  }
  return picture;
}

const region = (left: number, top: number, width = 12, height = 12): Region => ({
  left: left / 96,
  top: top / 64,
  width: width / 96,
  height: height / 64,
});

const face = (where: Region, confidence = 0.9): ImageSighting => ({
  kind: "image-face",
  region: where,
  frame: 0,
  confidence,
  details: { turned: 0 },
});

/** Sees red, in columns of the picture that hold together. */
const redFinder: ImageDetector = {
  id: "faces",
  reads: "faces",
  look: async ({ width, height, data }) => {
    const isRed = (x: number, y: number): boolean => {
      const at = (y * width + x) * 4;
      return data[at]! > 200 && data[at + 1]! < 90;
    };
    const seen: ImageSighting[] = [];
    let box: { left: number; top: number; right: number; bottom: number } | null = null;
    for (let x = 0; x <= width; x++) {
      const rows = Array.from({ length: height }, (_, y) => y).filter((y) => x < width && isRed(x, y));
      if (rows.length > 0) {
        box ??= { left: x, top: height, right: x, bottom: 0 };
        box = {
          left: box.left,
          top: Math.min(box.top, rows[0]!),
          right: x + 1,
          bottom: Math.max(box.bottom, rows.at(-1)! + 1),
        };
      } else if (box) {
        seen.push(face(region(box.left, box.top, box.right - box.left, box.bottom - box.top)));
        box = null;
      }
    }
    return seen;
  },
};

const open = async (picture: Raster, format: "png" | "jpeg" = "png") =>
  openImage(await bytesOf(toSharp(picture).removeAlpha()[format]({ quality: 95 })), codec);

describe("cleanCopy", () => {
  test.for(["png", "jpeg"] as const)("what is covered is gone, in %s", async (format) => {
    const image = await open(paper([20, 20]), format);
    const copy = await cleanCopy({ image, covers: [region(18, 18, 16, 16)], codec, detectors: [redFinder] });
    expect(copy).toMatchObject({ format, leftovers: [], isClean: true, report: { format, width: 96 } });
    expect(copy.report.sightings).toEqual([]);
  });

  test("covers hold in a JPEG of chance, whatever their size", async () => {
    const image = await open(noise(160, 120), "jpeg");
    const covers = [region(3, 5, 7, 40), region(30, 20, 3, 1), region(50, 30, 31, 20)];
    for (const colour of [undefined, "contrast"] as const) {
      const copy = await cleanCopy({ image, covers, codec, detectors: [], ...(colour && { colour }) });
      expect(copy.isClean).toBe(true);
    }
  });

  test("a cover that is too small leaves it over", async () => {
    const image = await open(paper([20, 20]));
    const copy = await cleanCopy({ image, covers: [region(20, 20, 8, 12)], codec, detectors: [redFinder] });
    expect(copy.isClean).toBe(false);
    expect(copy.leftovers).toMatchObject([{ kind: "image-face" }]);
  });

  test("what was not covered is told, and is no leftover", async () => {
    const image = await open(paper([20, 20], [70, 40]));
    const copy = await cleanCopy({ image, covers: [region(18, 18, 16, 16)], codec, detectors: [redFinder] });
    expect(copy.report.sightings).toHaveLength(1);
    expect(copy).toMatchObject({ leftovers: [], isClean: true });
  });

  test("what is kept close beside a cover is known by what was seen before", async () => {
    const image = await open(paper([20, 20], [36, 20]));
    const options = { image, covers: [region(18, 18, 17, 16)], codec, detectors: [redFinder] };
    expect((await cleanCopy(options)).isClean).toBe(false);
    expect((await cleanCopy({ ...options, kept: [face(region(36, 20))] })).isClean).toBe(true);
  });

  describe("where the image was looked at before", () => {
    /** Wide enough for two squares far apart. */
    const wide = (): Raster => {
      const picture = raster(960, 640);
      for (let at = 0; at < picture.data.length; at += 4) picture.data.set([200, 200, 200, 255], at);
      for (const left of [100, 800]) {
        for (let y = 100; y < 112; y++) {
          for (let x = left; x < left + 12; x++) picture.data.set([255, 0, 0, 255], (y * 960 + x) * 4);
        }
      }
      return picture;
    };
    const at = (left: number, width = 12): Region => ({
      left: left / 960,
      top: 100 / 640,
      width: width / 960,
      height: 12 / 640,
    });
    /** How many pixels were looked at, and red squares of 12 pixels wherever one begins. */
    function counting(): ImageDetector & { pixels: number } {
      const finder = {
        id: "faces" as const,
        reads: "faces",
        pixels: 0,
        async look({ width, height, data }: Raster) {
          finder.pixels += width * height;
          const red = (x: number, y: number): boolean =>
            data[(y * width + x) * 4 + 1]! < 90 && data[(y * width + x) * 4]! > 200;
          const found: ImageSighting[] = [];
          for (let y = 1; y < height; y++)
            for (let x = 1; x < width; x++)
              if (red(x, y) && !red(x - 1, y) && !red(x, y - 1))
                found.push(
                  face({ left: x / width, top: y / height, width: 12 / width, height: 12 / height }),
                );
          return found;
        },
      };
      return finder;
    }
    const setUp = async () => {
      const image = await open(wide());
      const finder = counting();
      const seen = await lookAt(image, [finder]);
      finder.pixels = 0;
      return { image, seen, finder };
    };

    test("only the covers' surroundings are looked at again, and the rest is told as it was seen", async () => {
      const { image, seen, finder } = await setUp();
      const copy = await cleanCopy({ image, seen, covers: [at(100)], codec, detectors: [finder] });
      expect(copy).toMatchObject({ isClean: true, leftovers: [] });
      expect(copy.report.sightings).toEqual([face(at(800))]);
      expect(finder.pixels).toBeLessThan(0.1 * 960 * 640);
      expect(finder.pixels).toBeGreaterThan(100 * 100);
    });

    test("a cover beside what it was meant for leaves it over, at its place in the whole", async () => {
      const { image, seen, finder } = await setUp();
      const copy = await cleanCopy({ image, seen, covers: [at(106)], codec, detectors: [finder] });
      expect(copy.isClean).toBe(false);
      expect(copy.leftovers).toHaveLength(1);
      expect(copy.leftovers[0]!.region!.left * 960).toBeCloseTo(100);
      expect(copy.leftovers[0]!.region!.top * 640).toBeCloseTo(100);
    });

    test("what did not run the first time does not count as having run", async () => {
      const { image, seen, finder } = await setUp();
      const failed = { state: "failed", reason: "Error" } as const;
      const coverage = seen.coverage.map((entry) =>
        entry.detector === "faces" ? { ...entry, run: failed } : entry,
      );
      const copy = await cleanCopy({
        image,
        seen: { ...seen, coverage },
        covers: [at(100), at(800)],
        codec,
        detectors: [finder],
      });
      expect(copy.isClean).toBe(false);
      expect(copy.report.coverage.find(({ detector }) => detector === "faces")?.run).toEqual(failed);
    });

    test("all of it is looked at where what was seen before is of another picture, or without one of the detectors", async () => {
      const { image, seen, finder } = await setUp();
      const none = { ...seen, sightings: [] };
      const without = { ...none, coverage: seen.coverage.filter(({ detector }) => detector !== "faces") };
      for (const other of [without, { ...none, width: 640, height: 960 }]) {
        const copy = await cleanCopy({ image, seen: other, covers: [at(100)], codec, detectors: [finder] });
        expect(copy.report.sightings).toHaveLength(1);
      }
    });

    test("large covers are looked at smaller, and nothing of them is left out", async () => {
      const { image, seen, finder } = await setUp();
      const covers = [{ left: 0, top: 0, width: 0.7, height: 0.9 }];
      const copy = await cleanCopy({ image, seen, covers, codec, detectors: [finder] });
      expect(copy).toMatchObject({ isClean: true });
      expect(finder.pixels).toBeLessThan(0.3 * 960 * 640);
    });

    test("the old file's metadata are not told of the copy", async () => {
      const { image, seen, finder } = await setUp();
      const owner: ImageSighting = {
        kind: "image-metadata",
        region: null,
        frame: 0,
        confidence: 1,
        details: { what: "person", field: "EXIF Artist", value: "A" },
      };
      const before = { ...seen, sightings: [...seen.sightings, owner] };
      const copy = await cleanCopy({ image, seen: before, covers: [at(100)], codec, detectors: [finder] });
      expect(copy.report.sightings.map(({ kind }) => kind)).toEqual(["image-face"]);
    });
  });

  test("a detector that takes the filled box itself for something", async () => {
    const where = region(18, 18, 16, 16);
    const fooled: ImageDetector = { id: "text", reads: "text", look: async () => [face(where)] };
    const copy = await cleanCopy({
      image: await open(paper([20, 20])),
      covers: [where],
      codec,
      detectors: [fooled],
    });
    expect(copy.isClean).toBe(true);
  });

  test("below a half it is a maybe, and no leftover", async () => {
    const unsure: ImageDetector = {
      id: "text",
      reads: "text",
      look: async () => [face(region(30, 18), 0.4)],
    };
    const image = await open(paper([20, 20]));
    expect(
      (await cleanCopy({ image, covers: [region(18, 18, 16, 16)], codec, detectors: [unsure] })).isClean,
    ).toBe(true);
  });

  test("not clean where a part of the looking failed", async () => {
    const failing: ImageDetector = {
      id: "text",
      reads: "text",
      look: async () => Promise.reject(new TypeError()),
    };
    const copy = await cleanCopy({
      image: await open(paper()),
      covers: [],
      codec,
      detectors: [redFinder, failing],
    });
    expect(copy).toMatchObject({ leftovers: [], isClean: false });
  });

  test("a codec that writes the old picture is found out", async () => {
    const image = await open(paper([20, 20]));
    const lying = { ...codec, encode: async () => image.bytes };
    const copy = await cleanCopy({ image, covers: [region(18, 18, 16, 16)], codec: lying, detectors: [] });
    expect(copy.isClean).toBe(false);
  });

  test("a codec that keeps metadata is found out", async () => {
    const image = await open(paper());
    const chatty = {
      ...codec,
      encode: (picture: Raster) =>
        bytesOf(
          toSharp(picture)
            .withExif({ IFD0: { Artist: "Nora Quill" } })
            .png(),
        ),
    };
    const copy = await cleanCopy({ image, covers: [], codec: chatty, detectors: [] });
    expect(copy.isClean).toBe(false);
    expect(copy.leftovers.length).toBeGreaterThan(0);
  });

  test("in an animation every frame is covered and looked at", async () => {
    const frames = [paper([20, 20]), paper([40, 20])];
    const image = await openImage(encodeGif(frames, [80, 90]), codec);
    const first = await cleanCopy({ image, covers: [region(19, 19, 14, 14)], codec, detectors: [redFinder] });
    expect(first.report.sightings.map(({ frame }) => frame)).toEqual([1]);
    const both = await cleanCopy({ image, covers: [region(19, 19, 34, 14)], codec, detectors: [redFinder] });
    expect(both).toMatchObject({ isClean: true, format: "gif", report: { frames: 2, sightings: [] } });
  });

  test("see-through parts under a cover are filled too", async () => {
    const picture = paper([20, 20]);
    for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 0;
    const image = await openImage(await bytesOf(toSharp(picture).png()), codec);
    const copy = await cleanCopy({ image, covers: [region(18, 18, 16, 16)], codec, detectors: [redFinder] });
    expect(copy.isClean).toBe(true);
  });

  test("an abort ends it", async () => {
    const image = await open(paper());
    const signal = AbortSignal.abort(new Error("closed"));
    await expect(cleanCopy({ image, covers: [], codec, detectors: [], signal })).rejects.toThrow("closed");
  });
});

const planted = await plant();

/** The planted HEIC is coded as 64 by 64, which is what libheif wants to be told. */
function withCodedSize(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  const at = Buffer.from(bytes.buffer).indexOf("ispe");
  new DataView(changed.buffer).setUint32(at + 12, 64);
  return changed;
}

describe("nothing planted in a file comes along", () => {
  test.for(planted.filter(({ format }) => format !== "mp4" && format !== "webm"))(
    "$format: $name",
    async ({ bytes, format, secrets, decodes }) => {
      const file = format === "heic" ? withCodedSize(bytes) : bytes;
      const image = await openImage(file, codec).catch((error: unknown) => {
        if (error instanceof ImageError && !decodes) return null;
        throw error;
      });
      if (image === null) return;
      expect(image.metadata.length).toBeGreaterThan(0);
      const copy = await cleanCopy({ image, covers: [region(0, 0, 20, 20)], codec, detectors: [] });
      expect(secrets.filter((secret) => holdsSecret(copy.bytes, secret))).toEqual([]);
      expect(copy).toMatchObject({ leftovers: [], isClean: true });
      expect(copy.report.sightings).toEqual([]);
    },
  );
});

describe("a DICOM file again", () => {
  const film = () =>
    dicomFile({
      elements: pictureElements({
        width: 96,
        height: 64,
        photometric: "MONOCHROME2",
        pixels: Uint8Array.from({ length: 96 * 64 }, (_, at) => at % 200),
        more: [[0x00100010, "PN", "HARTE^EDNA"]],
      }),
      trailing: ascii("HARTE behind the end"),
    });
  const clean = async (covers: readonly Region[], detectors: readonly ImageDetector[] = []) => {
    const image = await openImage(film(), codec);
    return cleanCopy({ image, covers, codec, detectors, asDicom: {} });
  };

  test("is clean, keeps nothing of its patient, and says so of no other", async () => {
    const copy = await clean([region(18, 18, 16, 16)]);
    expect(copy).toMatchObject({ format: "dicom", isClean: true, leftovers: [] });
    expect(copy.report.sightings.map(({ kind }) => kind)).toEqual(["image-clinical"]);
    expect(Buffer.from(copy.bytes).includes("HARTE")).toBe(false);
  });

  test.for([
    // Letters of 4000 on 3000 are white on white where the window ends at 1200.
    [
      "a window that hides letters",
      [
        [0x00281050, "DS", "1000"],
        [0x00281051, "DS", "400"],
      ],
      false,
    ],
    [
      "a window that shows all there is",
      [
        [0x00281050, "DS", "2000"],
        [0x00281051, "DS", "4096"],
      ],
      true,
    ],
    // The few brightest pixels are cut off where the range is measured.
    ["no window, and a range that leaves out the brightest", [], false],
  ] as const)("%s", async ([, more, isClean]) => {
    const pixels = new Uint16Array(96 * 64).fill(3000);
    for (let at = 0; at < 1000; at++) pixels[at] = 900 + (at % 200);
    pixels.fill(4000, 5000, 5004);
    const bytes = dicomFile({
      elements: pictureElements({
        width: 96,
        height: 64,
        photometric: "MONOCHROME2",
        allocated: 16,
        stored: 12,
        pixels: new Uint8Array(pixels.buffer),
        more,
      }),
    });
    const image = await openImage(bytes, codec);
    const copy = await cleanCopy({ image, covers: [], codec, detectors: [], asDicom: {} });
    expect(copy).toMatchObject({ leftovers: [], isClean, isCleanAsShown: true });
    expect(copy.report.coverage.some(({ detector }) => detector === "window")).toBe(!isClean);
    // As PNG it has what was seen and nothing else.
    expect((await cleanCopy({ image, covers: [], codec, detectors: [] })).isClean).toBe(true);
  });

  test("is not clean where something is still seen at a cover's edge", async () => {
    const sees: ImageDetector = {
      id: "text",
      reads: "text",
      look: async () => [face(region(30, 18, 30, 12))],
    };
    expect((await clean([region(18, 18, 16, 16)], [sees])).isClean).toBe(false);
  });
});
