import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { type Planted, type PlantOptions, plant } from "../../../training/image-text/plant.ts";
import type { ImageDetector, Net } from "../src/detector.ts";
import { turn } from "../src/geometry.ts";
import type { Raster } from "../src/raster.ts";
import { createTextDetector } from "../src/text/index.ts";
import { plain, rasterOf, textNets } from "./text-pictures.ts";

type Sighting = Awaited<ReturnType<ImageDetector["look"]>>[number] & { kind: "image-text" };

const COVERED = 0.5;

let detector: ImageDetector;
let nets: Awaited<ReturnType<typeof textNets>>;

beforeAll(async () => {
  nets = await textNets();
  detector = createTextDetector(nets);
});

const look = async (picture: Raster, by = detector): Promise<readonly Sighting[]> =>
  (await by.look(picture)) as readonly Sighting[];

/** Part of a box (in pixels) that sightings cover, on a grid. */
function covered(
  box: Pick<Planted, "left" | "top" | "width" | "height">,
  { width, height }: Raster,
  sightings: readonly Sighting[],
): number {
  const regions = sightings.filter(({ confidence }) => confidence >= COVERED).map(({ region }) => region!);
  let count = 0;
  for (let row = 0; row < 20; row++) {
    for (let column = 0; column < 50; column++) {
      const x = (box.left + ((column + 0.5) / 50) * box.width) / width;
      const y = (box.top + ((row + 0.5) / 20) * box.height) / height;
      if (regions.some((r) => x >= r.left && x <= r.left + r.width && y >= r.top && y <= r.top + r.height)) {
        count++;
      }
    }
  }
  return count / 1000;
}

/** Whether this machine has a font to draw with. */
const hasFont = await sharp({ text: { text: "H", font: "DejaVu Sans 40", rgba: true } })
  .stats()
  .then(({ channels }) => channels[3]!.max > 0)
  .catch(() => false);
if (!hasFont) console.warn("No font on this machine: planted text is not tested.");

describe.skipIf(!hasFont)("planted text", () => {
  const at = [0.4, 0.5] as const;
  const ONES: readonly [string, Omit<PlantOptions, "at">, number][] = [
    ["small and light on dark", { words: "BRENNAN 12.03.1961", letters: 12, contrast: 150 }, 20],
    ["dark on light", { words: "MRN 4410927", letters: 24, contrast: -120 }, 220],
    ["faint", { words: "Siobhan Keane", letters: 20, contrast: 45 }, 90],
    ["large", { words: "OKAFOR", letters: 90, contrast: 140 }, 60],
    ["blocky", { words: "PATEL ANIKA", letters: 16, contrast: 200, isBlocky: true }, 10],
    ["aslant", { words: "PATEL ANIKA 1988", letters: 18, contrast: 160, angle: 25 }, 30],
    ["at 45 degrees", { words: "WARD 7B BED 12", letters: 20, contrast: 160, angle: -45 }, 30],
    ["read upwards", { words: "Novak 1974", letters: 20, contrast: 160, angle: 270 }, 30],
    ["read downwards", { words: "Novak 1974", letters: 20, contrast: 160, angle: 90 }, 30],
    ["upside down", { words: "Novak 1974", letters: 20, contrast: 160, angle: 180 }, 30],
  ];

  it.each(ONES)("%s is covered and read", async (_, options, light) => {
    const { picture, planted } = (await plant(plain(900, 640, light), { ...options, at }))!;
    const sightings = await look(picture);
    expect(covered(planted, picture, sightings)).toBeGreaterThanOrEqual(0.95);
    const letters = (words: string | null): string => (words ?? "").replace(/[^A-Za-z0-9]/g, "");
    expect(sightings.map(({ details }) => letters(details.words))).toContain(letters(options.words));
    expect(sightings[0]!.details.meaning).toBe("unknown");
  });

  it("of a label is told from a name", async () => {
    const first = (await plant(plain(900, 640, 20), {
      words: "AP ERECT",
      letters: 24,
      contrast: 200,
      at: [0.1, 0.1],
    }))!;
    const { picture } = (await plant(first.picture, {
      words: "OKAFOR",
      letters: 24,
      contrast: 200,
      at: [0.6, 0.8],
    }))!;
    const meanings = (await look(picture)).map(({ details }) => [details.words, details.meaning]);
    expect(meanings).toEqual([
      ["AP ERECT", "label"],
      ["OKAFOR", "unknown"],
    ]);
  });

  it("stays unread, and is covered, where nothing can read", async () => {
    const { picture, planted } = (await plant(plain(900, 640, 20), {
      words: "OKAFOR 1961",
      letters: 20,
      contrast: 200,
      at,
    }))!;
    const { find, characters } = nets;
    const sightings = await look(picture, createTextDetector({ find, characters }));
    expect(covered(planted, picture, sightings)).toBeGreaterThanOrEqual(0.95);
    expect(sightings.map(({ details }) => [details.words, details.meaning])).toEqual([[null, "unread"]]);
  });

  it("on nothing (transparent) is seen", async () => {
    const { picture, planted } = (await plant(plain(600, 400, 255), {
      words: "OKAFOR 1961",
      letters: 20,
      contrast: -255,
      at,
    }))!;
    // Ink of one colour, and the paper only in the transparency.
    const hidden = {
      ...picture,
      data: picture.data.map((value, i) => (i % 4 === 3 ? 255 - picture.data[i - 1]! : value * 0)),
    };
    expect(covered(planted, picture, await look(hidden))).toBeGreaterThanOrEqual(0.95);
  });

  it("on a long screenshot is not lost by shrinking", async () => {
    const { picture, planted } = (await plant(plain(800, 6000, 240), {
      words: "Maria Lindqvist",
      letters: 18,
      contrast: -200,
      at: [0.2, 0.71],
    }))!;
    const sightings = await look(picture);
    expect(covered(planted, picture, sightings)).toBeGreaterThanOrEqual(0.95);
    expect(sightings.some(({ details }) => details.words?.includes("Lindqvist"))).toBe(true);
  });

  it("is read on lines in number, and the rest is covered unread", async () => {
    let picture = plain(1200, 1600, 245);
    const lines: Planted[] = [];
    for (let line = 0; line < 40; line++) {
      const words = `Line ${line} of a letter about OKAFOR ${1900 + line}`;
      const next = (await plant(picture, { words, letters: 16, contrast: -230, at: [0.1, line / 40] }))!;
      picture = next.picture;
      lines.push(next.planted);
    }
    const sightings = await look(picture);
    for (const line of lines) expect(covered(line, picture, sightings)).toBeGreaterThanOrEqual(0.95);
    expect(sightings.filter(({ details }) => details.meaning === "unread").length).toBeGreaterThan(5);
    expect(sightings.filter(({ details }) => details.words?.includes("letter")).length).toBeGreaterThan(8);
  });
});

describe("pictures without text", () => {
  it.each([
    ["dark", plain(640, 480, 5)],
    ["light", plain(640, 480, 250)],
    ["of one pixel", plain(1, 1, 90)],
    ["of one row", plain(700, 1, 90)],
  ])("%s: nothing", async (_, picture) => {
    expect((await look(picture)).filter(({ confidence }) => confidence >= COVERED)).toEqual([]);
  });
});

it("stops when told to, with the reason", async () => {
  const stop = new AbortController();
  const find: Net = async (input) => {
    stop.abort(new Error("enough"));
    return nets.find(input);
  };
  const impatient = createTextDetector({ ...nets, find });
  await expect(impatient.look(plain(400, 400, 9), stop.signal)).rejects.toThrow("enough");
});

it("fails where its network does", async () => {
  const broken = createTextDetector({ ...nets, find: () => Promise.reject(new TypeError("no network")) });
  await expect(broken.look(plain(400, 400, 9))).rejects.toThrow("no network");
});

const data = (file: string): string =>
  fileURLToPath(new URL(`../../../../shared/data/images/${file}`, import.meta.url));
const hasData = existsSync(data("presidio/ground_truth.json"));
if (!hasData) console.warn("../shared/data/images is not there: films with burned-in words are not tested.");

describe.skipIf(!hasData)("films", () => {
  interface Word {
    readonly label: string;
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }

  const words: [string, Word[]][] = hasData
    ? Object.entries(JSON.parse(readFileSync(data("presidio/ground_truth.json"), "utf8")))
    : [];

  // The file's own boxes are those of a picture with a border.
  const BORDER = 25;

  it.each(words)("every word burned into %s is covered", async (name, all) => {
    const file = `presidio/test_data_png_images_${/(\w+)_ORIGINAL/.exec(name)![1]}_ORIGINAL.png`;
    const picture = await rasterOf(data(file));
    const sightings = await look(picture);
    const missed = all.filter((word) => {
      const box = { ...word, left: word.left - BORDER, top: word.top - BORDER };
      return covered(box, picture, sightings) < 0.95;
    });
    expect(missed.map(({ label }) => label)).toEqual([]);
  });

  it.each([
    "tests_00000001_000.png",
    "tests_00027426_000.png",
    "tests_16747_3_1.jpg",
    "tests_covid-19-pneumonia-58-prior.jpg",
    "tests_tbx11k_test_data_imgs_tb_tb0005.png",
  ])("%s is covered by less than a twentieth", async (file) => {
    const picture = await rasterOf(data(`xrays/${file}`));
    const whole = { left: 0, top: 0, width: picture.width, height: picture.height };
    expect(covered(whole, picture, await look(picture))).toBeLessThan(0.05);
  });

  it("a page is read as well lying as standing", async () => {
    const page = await rasterOf(data("tesseract/tests_assets_images_testocr.png"));
    const read = async (turned: 0 | 90 | 180 | 270): Promise<string> =>
      (await look(turn(page, turned)))
        .map(({ details }) => details.words)
        .sort()
        .join("\n");
    const standing = await read(0);
    expect(standing).toContain("The quick brown dog");
    for (const turned of [90, 180, 270] as const) expect(await read(turned)).toContain("The quick brown dog");
  });
});
