import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Region } from "@chaperone/core";
import sharp, { type Sharp } from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { ImageDetector, Net } from "../src/detector.ts";
import { createFaceDetector } from "../src/faces/faces.ts";
import { overlap, toRegion, turn, unturn } from "../src/geometry.ts";
import { onnxNet } from "../src/onnx-net.ts";
import { type Raster, raster } from "../src/raster.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PICTURES = here("../../../../shared/data/images/");
const PORTRAIT = `${PICTURES}scikit-image/astronaut.png`;
/** Where the face is in the portrait, in pixels. */
const FACE = { left: 181, top: 68, width: 85, height: 105 };
/** Head and shoulders of it. */
const HEAD = { left: 140, top: 20, width: 170, height: 190 };

/** The model in the faster runtime where that is installed, on one thread. */
async function faceNet(): Promise<Net> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node").catch(
    () => import("onnxruntime-web"),
  );
  const session = await InferenceSession.create(readFileSync(here("../models/faces.onnx")), {
    intraOpNumThreads: 1,
  });
  return onnxNet({ Tensor, session });
}

async function pixels(image: Sharp): Promise<Raster> {
  const { data, info } = await image
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return raster(info.width, info.height, new Uint8ClampedArray(data));
}

/** The head with a face of so many pixels in height, on a plain ground, and where the face is. */
async function headOf(face: number): Promise<{ picture: Raster; truth: Region }> {
  const factor = face / FACE.height;
  const width = Math.round(HEAD.width * factor);
  const height = Math.round(HEAD.height * factor);
  const head = await sharp(PORTRAIT).extract(HEAD).resize(width, height, { fit: "fill" }).png().toBuffer();
  const ground = { width: 1000, height: 750, channels: 3 as const, background: "#8a9a8c" };
  const [left, top] = [400, 120];
  const picture = await pixels(
    sharp(
      await sharp({ create: ground })
        .composite([{ input: head, left, top }])
        .png()
        .toBuffer(),
    ),
  );
  const box = {
    left: left + (FACE.left - HEAD.left) * factor,
    top: top + (FACE.top - HEAD.top) * factor,
    width: FACE.width * factor,
    height: FACE.height * factor,
  };
  return { picture, truth: toRegion(box, picture) };
}

/** Grey values without a pattern, always the same ones. */
function noise(at: number): number {
  const mixed = Math.imul((at + 1) ^ ((at + 1) >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 24;
}

let detector: ImageDetector;
beforeAll(async () => {
  detector = createFaceDetector(await faceNet());
}, 60_000);

describe("pictures without a face", () => {
  it.each([
    ["plain", (): number => 140],
    ["noise", noise],
    ["stripes", (at: number): number => (at % 60 < 30 ? 40 : 220)],
  ])("%s: none is seen", { timeout: 60_000 }, async (_, grey) => {
    const picture = raster(300, 200);
    for (let at = 0; at < 300 * 200; at++) picture.data.fill(grey(at), at * 4, at * 4 + 4);
    expect((await detector.look(picture)).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  it("a picture of one pixel is looked at as well", { timeout: 60_000 }, async () => {
    expect((await detector.look(raster(1, 1))).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });
});

const portrait = existsSync(PORTRAIT);
if (!portrait)
  console.warn("faces.test.ts: the portrait of ../shared/data/images is not here, so no face is tried");

describe.skipIf(!portrait)("a portrait", () => {
  it.each([
    { face: 36, turned: 0 },
    { face: 60, turned: 90 },
    { face: 60, turned: 180 },
    { face: 60, turned: 270 },
    { face: 250, turned: 0 },
    { face: 250, turned: 90 },
  ] as const)(
    "of $face pixels, turned by $turned degrees, is found",
    { timeout: 60_000 },
    async ({ face, turned }) => {
      const { picture, truth } = await headOf(face);
      const found = await detector.look(turn(picture, turned));
      const [first] = found;
      expect(first?.confidence).toBeGreaterThan(0.6);
      expect(first?.details).toEqual({ turned });
      // Compared as it lies in the upright picture.
      expect(overlap(unturn(first?.region as Region, turned), truth)).toBeGreaterThan(0.35);
      expect(found.filter(({ confidence }) => confidence >= 0.5)).toHaveLength(1);
    },
  );

  it("of which the face fills the picture is found", { timeout: 60_000 }, async () => {
    const [first] = await detector.look(await pixels(sharp(PORTRAIT).extract(FACE).resize(850)));
    expect(first?.confidence).toBeGreaterThan(0.8);
    expect((first?.region?.width ?? 0) * (first?.region?.height ?? 0)).toBeGreaterThan(0.5);
  });

  it("of which only the eyes are left is found", { timeout: 60_000 }, async () => {
    const eyes = { left: 180, top: 90, width: 90, height: 45 };
    const [first] = await detector.look(await pixels(sharp(PORTRAIT).extract(eyes).resize(720)));
    expect(first?.confidence).toBeGreaterThan(0.5);
  });
});
