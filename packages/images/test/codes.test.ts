import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ImageSighting, Region } from "@chaperone/core";
import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { afterEach, describe, expect, it, vi } from "vitest";
import { prepareZXingModule as prepareWriter, writeBarcode } from "zxing-wasm/writer";
import { createCodeDetector } from "../src/codes/index.ts";
import { type Raster, raster } from "../src/raster.ts";

const { resolve } = createRequire(import.meta.url);
const wasm = readFileSync(resolve("zxing-wasm/reader/zxing_reader.wasm"));
const detector = createCodeDetector({ wasm });

const writer = readFileSync(resolve("zxing-wasm/writer/zxing_writer.wasm"));
prepareWriter({ overrides: { wasmBinary: new Uint8Array(writer).buffer, locateFile: () => "data:," } });

async function toRaster(image: Sharp): Promise<Raster> {
  const pixels = await image.flatten({ background: "white" }).toColourspace("srgb").png().toBuffer();
  const { data, info } = await sharp(pixels).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

/** A code as PNG, so many pixels a module. */
async function codeOf(content: string, format: string, scale: number): Promise<Buffer> {
  const { svg, error } = await writeBarcode(content, {
    format: format as "QRCode",
    scale,
    addQuietZones: true,
  });
  expect(error).toBe("");
  return sharp(Buffer.from(svg)).flatten({ background: "white" }).png().toBuffer();
}

/** On a grey, uneven ground, turned clockwise; and where it lies, in fractions. */
async function pasted(code: Buffer, degrees: number): Promise<{ picture: Raster; box: Region }> {
  const turned = await sharp(code)
    .ensureAlpha()
    .rotate(degrees, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
  const { width, height } = (await sharp(turned).metadata()) as { width: number; height: number };
  const size = { width: width + 420, height: height + 300 };
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><defs><linearGradient id="g">
    <stop offset="0" stop-color="#6a7"/><stop offset="1" stop-color="#ba9"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`;
  const picture = await toRaster(
    sharp(Buffer.from(ground)).composite([{ input: turned, left: 180, top: 130 }]),
  );
  return {
    picture,
    box: {
      left: 180 / size.width,
      top: 130 / size.height,
      width: width / size.width,
      height: height / size.height,
    },
  };
}

/** Those more likely than not. */
const codes = async (picture: Raster): Promise<ImageSighting<"image-code">[]> =>
  (await detector.look(picture))
    .filter((sighting) => sighting.kind === "image-code")
    .filter(({ confidence }) => confidence >= 0.5);

/** The picture with each sighting's region filled with black. */
function covered(picture: Raster, sightings: readonly ImageSighting[]): Raster {
  const result = raster(picture.width, picture.height, picture.data.slice());
  for (const { region } of sightings) {
    const { left, top, width, height } = region!;
    for (let y = Math.floor(top * picture.height); y < (top + height) * picture.height; y++) {
      for (let x = Math.floor(left * picture.width); x < (left + width) * picture.width; x++) {
        result.data.set([0, 0, 0, 255], (y * picture.width + x) * 4);
      }
    }
  }
  return result;
}

const CODES: readonly [string, string][] = [
  ["QRCode", "https://example.org/visit?id=73019"],
  ["MicroQRCode", "730194"],
  ["DataMatrix", "(01)09501101530003"],
  ["Aztec", "PAT 730194 1961-05-04"],
  ["PDF417", "730194;Example;1961"],
  ["Code128", "MRN730194"],
  ["Code39", "H730194"],
  ["Code93", "H730194"],
  ["ITF", "12345678901231"],
  ["EAN13", "5012345678900"],
  ["Codabar", "A730194B"],
];

describe("a code on a coloured ground is read, and none is left when its place is covered", () => {
  it.each(
    CODES.flatMap(([format, content], at) =>
      [45, at % 2 ? 0 : 90].map((turned) => [format, turned, content] as const),
    ),
  )("%s turned by %i", async (format, turned, content) => {
    const { picture, box } = await pasted(await codeOf(content, format, 4), turned);
    const seen = await codes(picture);
    expect(seen).toHaveLength(1);
    expect(seen[0]!.details.format).toBe(format);
    expect(seen[0]!.details.content?.replaceAll(/\W/g, "")).toBe(content.replaceAll(/\W/g, ""));
    const { left, top, width, height } = seen[0]!.region!;
    expect(left).toBeGreaterThan(box.left - 0.05);
    expect(top).toBeGreaterThan(box.top - 0.05);
    expect(left + width).toBeLessThan(box.left + box.width + 0.05);
    expect(top + height).toBeLessThan(box.top + box.height + 0.05);
    expect(await codes(covered(picture, seen))).toEqual([]);
  });
});

describe("with nothing to read", () => {
  it("a QR code blotted in its middle is seen, without content", async () => {
    const code = await codeOf("https://example.org/visit?id=73019", "QRCode", 6);
    const { width } = (await sharp(code).metadata()) as { width: number };
    const blot = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><rect x="40%" y="40%" width="30%" height="30%" fill="black"/></svg>`;
    const { picture } = await pasted(
      await sharp(code)
        .composite([{ input: Buffer.from(blot) }])
        .png()
        .toBuffer(),
      0,
    );
    expect((await codes(picture)).map(({ details }) => details)).toEqual([
      { format: "QRCode", content: null },
    ]);
  });

  it("plain and noisy pictures hold none", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer(),
        async (width, height, seed) => {
          const picture = raster(width, height);
          let state = seed;
          for (let at = 0; at < picture.data.length; at++) {
            state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
            picture.data[at] = at % 4 === 3 ? 255 : state >> 23;
          }
          expect(await codes(picture)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("stops when told to", async () => {
    await expect(detector.look(raster(64, 64), AbortSignal.abort())).rejects.toThrow();
  });
});

describe("nothing is ever fetched", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("not where the program is loaded for the first time", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: unknown) => {
      asked.push(String(address));
      throw new Error("no network here");
    });
    vi.resetModules();
    const { createCodeDetector: fresh } = await import("../src/codes/index.ts");
    const { picture } = await pasted(await codeOf("730194", "QRCode", 5), 0);
    expect(await fresh({ wasm }).look(picture)).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it("nor where the bytes are no program", async () => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: unknown) => {
      asked.push(String(address));
      throw new Error("no network here");
    });
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.resetModules();
    const { createCodeDetector: fresh } = await import("../src/codes/index.ts");
    await expect(fresh({ wasm: new Uint8Array(8) }).look(raster(64, 64))).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});

const PICTURES = new URL("../../../../shared/data/images/barcodes/", import.meta.url).pathname;
const there = existsSync(PICTURES);
if (!there) console.warn("bar codes: the test pictures are not on this machine, so those cases are left out");

describe.skipIf(!there)("photographed codes", () => {
  const files = there ? readdirSync(PICTURES).filter((file) => file.endsWith(".png")) : [];
  it.each(files)("%s", async (file) => {
    const picture = await toRaster(sharp(PICTURES + file));
    const seen = await codes(picture);
    expect(seen.some(({ details }) => details.content !== null)).toBe(true);
    expect(await codes(covered(picture, seen))).toEqual([]);
  });
});
