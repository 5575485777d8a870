import { existsSync } from "node:fs";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { createClinicalDetector } from "../src/clinical/index.ts";
import { type Raster, raster } from "../src/raster.ts";

const detector = createClinicalDetector();

type Shade = readonly [number, number, number];

function drawn(width: number, height: number, shade: (x: number, y: number) => Shade): Raster {
  const picture = raster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      picture.data.set([...shade(x / width, y / height), 255], (y * width + x) * 4);
  }
  return picture;
}

async function fromSvg(body: string): Promise<Raster> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="450">${body}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

async function read(path: string, as: (image: Sharp) => Sharp = (image) => image): Promise<Raster> {
  const pixels = await as(sharp(path).flatten({ background: "white" }))
    .toColourspace("srgb")
    .png()
    .toBuffer();
  const { data, info } = await sharp(pixels).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

/** What it is said to look like where that is more likely than not. */
async function likely(picture: Raster): Promise<string | null> {
  const [sighting] = await detector.look(picture);
  if (sighting?.kind !== "image-clinical" || sighting.confidence < 0.5) return null;
  return sighting.details.looksLike;
}

describe("pictures that were not made in care", () => {
  it.each([
    [
      "a white slide with a graph",
      `<rect width="600" height="450" fill="white"/><path d="M80 60V380H560" stroke="black" fill="none" stroke-width="3"/>
       <path d="M80 350L200 300L320 310L430 180L550 120" stroke="#36c" fill="none" stroke-width="4"/>`,
    ],
    [
      "a black slide with words",
      `<rect width="600" height="450" fill="black"/><text x="40" y="90" font-size="36" fill="white">What we learned</text>
       <text x="60" y="190" font-size="26" fill="#ccc">Ask early, ask kindly</text>`,
    ],
    [
      "a page",
      `<rect width="600" height="450" fill="#fff"/><text x="30" y="60" font-size="20">Dear colleagues,</text>`,
    ],
    ["nothing", `<rect width="600" height="450" fill="#777"/>`],
  ])("%s", async (_, body) => expect(await likely(await fromSvg(body))).toBeNull());

  it("one of a few pixels", async () => expect(await detector.look(raster(4, 4))).toEqual([]));
});

describe("fundus", () => {
  const eye = (x: number, y: number): Shade => {
    const away = Math.hypot(x - 0.5, y - 0.5);
    return away < 0.49 ? [200 - 60 * away, 90 - 40 * away, 60 - 40 * away] : [2, 2, 2];
  };

  it("an orange disc on black", async () => expect(await likely(drawn(300, 300, eye))).toBe("fundus"));

  it("not on white", async () => {
    const picture = drawn(300, 300, (x, y) =>
      Math.hypot(x - 0.5, y - 0.5) < 0.49 ? eye(x, y) : [250, 250, 250],
    );
    expect(await likely(picture)).toBeNull();
  });
});

it("one sighting at most, of the whole picture, with a confidence that is one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer(),
      async (width, height, seed) => {
        let state = seed;
        const noise = (): number => {
          state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
          return state >> 23;
        };
        const seen = await detector.look(drawn(width, height, () => [noise(), noise(), noise()]));
        expect(seen.length).toBeLessThanOrEqual(1);
        for (const { region, confidence } of seen) {
          expect(region).toBeNull();
          expect(confidence).toBeGreaterThanOrEqual(0.3);
          expect(confidence).toBeLessThanOrEqual(0.9);
        }
      },
    ),
    { numRuns: 25 },
  );
});

it("stops when told to", async () => {
  await expect(detector.look(raster(64, 64), AbortSignal.abort())).rejects.toThrow();
});

const PICTURES = new URL("../../../../shared/data/images/", import.meta.url).pathname;
const there = existsSync(PICTURES);
if (!there)
  console.warn("clinical pictures: the test pictures are not on this machine, so those cases are left out");

describe.skipIf(!there)(
  "real pictures (the weights have seen these: they hold the fit, not its worth)",
  () => {
    it.each([
      ["xrays/tests_00000001_000.png", "radiograph"],
      ["xrays/tests_00027426_000.png", "radiograph"],
      ["xrays/tests_covid-19-pneumonia-58-prior.jpg", "radiograph"],
      ["xrays/tests_tbx11k_test_data_imgs_tb_tb0005.png", "radiograph"],
      ["xrays/tests_16747_3_1.jpg", "radiograph"],
      ["scikit-image/retina.jpg", "fundus"],
      ["scikit-image/astronaut.png", null],
      ["scikit-image/page.png", null],
      ["presidio/integration_resources_no_ocr.jpg", null],
      ["presidio/docs_assets_ocr-example.png", null],
      ["tesseract/tests_assets_images_bill.png", null],
      ["tesseract/benchmarks_data_tyger.jpg", null],
    ])("%s", async (path, look) => expect(await likely(await read(PICTURES + path))).toBe(look));

    it("a portrait in black and white is no film", async () => {
      const portrait = await read(`${PICTURES}scikit-image/astronaut.png`, (image) => image.greyscale());
      expect(await likely(portrait)).toBeNull();
    });

    it("nor is a photograph in the dark", async () => {
      const night = await read(`${PICTURES}scikit-image/astronaut.png`, (image) => image.linear(0.15, 4));
      expect(await likely(night)).toBeNull();
    });

    it("a film photographed on a light box, a little tilted", async () => {
      const film = await read(`${PICTURES}xrays/tests_00027426_000.png`, (image) =>
        image
          .rotate(6, { background: "#e8ecf0" })
          .extend({ top: 40, bottom: 60, left: 50, right: 40, background: "#e8ecf0" }),
      );
      expect(await likely(film)).toBe("radiograph");
    });
  },
);
