import type { Region } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Net, Tensor } from "../src/detector.ts";
import { decode, sameFace, surest } from "../src/faces/boxes.ts";
import { confidenceOf } from "../src/faces/confidence.ts";
import { createFaceDetector } from "../src/faces/faces.ts";
import { join } from "../src/faces/join.ts";
import type { Glimpse } from "../src/faces/look.ts";
import { passesFor } from "../src/faces/passes.ts";
import { overlap, type Turn, turn, unturn } from "../src/geometry.ts";
import { raster } from "../src/raster.ts";

const at = (left: number, top: number, width: number, height: number): Region => ({
  left,
  top,
  width,
  height,
});
const whole = { left: 0, top: 0, width: 512, height: 512 };

/** Anchors of an input of 512 x 512: 32 x 32 x 3, then 6 for each cell of 16, 8, 4, 2 and 1 a side. */
const ANCHORS = 5118;

function oneScore(anchor: number, offsets: readonly number[] = [0, 0, 0, 0]): [Float32Array, Float32Array] {
  const scores = new Float32Array(ANCHORS);
  const moves = new Float32Array(ANCHORS * 4);
  scores[anchor] = 0.9;
  moves.set(offsets, anchor * 4);
  return [moves, scores];
}

const inPixels = ({ left, top, width, height }: Region): number[] =>
  [left, top, width, height].map((fraction) => Math.round(fraction * 5120) / 10);

describe("decoding", () => {
  it.each([
    // The first level's third cell of the second row, smallest anchor: 51.2 pixels about (40, 24).
    { anchor: (32 + 2) * 3, offsets: [0, 0, 0, 0], box: [14.4, 0, 51.2, 49.6] },
    // Moved by a whole anchor's height and half its width, twice as high.
    { anchor: (32 * 10 + 10) * 3, offsets: [10, 5, 5 * Math.LN2, 0], box: [168, 168, 51.2, 102.4] },
    // The last level's only cell, largest square anchor.
    { anchor: ANCHORS - 6, offsets: [0, 0, -5 * Math.LN2, -5 * Math.LN2], box: [134.4, 134.4, 243.2, 243.2] },
  ])("puts anchor $anchor where it belongs", ({ anchor, offsets, box }) => {
    const found = decode(...oneScore(anchor, offsets), whole, whole, 0.5);
    expect(found).toHaveLength(1);
    expect(inPixels((found[0] as { region: Region }).region)).toEqual(box);
  });

  it("gives fractions of the picture, not of the space around it", () => {
    const anchor = (32 * 10 + 10) * 3;
    const picture = { left: 128, top: 64, width: 128, height: 256 };
    const [found] = decode(...oneScore(anchor), whole, picture, 0.5);
    expect(found?.region.left).toBeCloseTo((168 - 25.6 - 128) / 128);
    expect(found?.region.top).toBeCloseTo((168 - 25.6 - 64) / 256);
  });

  it("leaves out what lies outside the picture, and low scores", () => {
    expect(decode(...oneScore(0), whole, { left: 256, top: 256, width: 256, height: 256 }, 0.5)).toEqual([]);
    expect(decode(...oneScore(0), whole, whole, 0.95)).toEqual([]);
  });

  it("refuses outputs of another input's size", () => {
    const wider = { width: 544, height: 512 };
    expect(() => decode(...oneScore(0), wider, whole, 0.5)).toThrow(RangeError);
  });
});

describe("one face or two", () => {
  it.each([
    { a: at(0.1, 0.1, 0.2, 0.2), b: at(0.12, 0.1, 0.2, 0.22), same: true },
    { a: at(0.1, 0.1, 0.2, 0.2), b: at(0.25, 0.1, 0.2, 0.2), same: false },
    // The face within the head.
    { a: at(0.1, 0.1, 0.4, 0.4), b: at(0.2, 0.2, 0.2, 0.2), same: true },
    // A face within what was taken for a far larger one.
    { a: at(0, 0, 0.9, 0.9), b: at(0.4, 0.4, 0.1, 0.1), same: false },
  ])("$a and $b: $same", ({ a, b, same }) => {
    expect(sameFace(a, b)).toBe(same);
    expect(sameFace(b, a)).toBe(same);
  });

  it("keeps the surest, and none that show the same", () => {
    const candidate = fc.record({
      region: fc
        .tuple(fc.double({ min: 0, max: 0.8, noNaN: true }), fc.double({ min: 0, max: 0.8, noNaN: true }))
        .map(([left, top]) => at(left, top, 0.2, 0.2)),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 12 }), (candidates) => {
        const kept = surest(candidates);
        for (const [index, one] of kept.entries()) {
          for (const other of kept.slice(index + 1)) {
            expect(sameFace(one.region, other.region)).toBe(false);
            expect(other.score).toBeLessThanOrEqual(one.score);
          }
        }
        for (const lost of candidates) {
          expect(
            kept.some(
              (one) => one === lost || (sameFace(one.region, lost.region) && one.score >= lost.score),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});

describe("looks", () => {
  it.each([
    [4032, 3024, 13],
    [1080, 2400, 13],
    [512, 512, 13],
    [300, 300, 12],
    [1, 1, 12],
    [20000, 3, 12],
  ])("at a picture of %i x %i: %i", (width, height, count) => {
    const looks = passesFor({ width, height });
    expect(looks).toHaveLength(count);
    for (const look of looks) {
      expect(Number.isInteger(look.width) && Number.isInteger(look.height)).toBe(true);
      expect(look.width * look.height).toBeLessThanOrEqual(1024 * 768);
    }
  });

  it("go from large to small, in all four orientations, and never cost more than a fixed number of pixels", () => {
    const length = fc.integer({ min: 1, max: 8000 });
    fc.assert(
      fc.property(length, length, (width, height) => {
        fc.pre(Math.max(width, height) < 20 * Math.min(width, height));
        const looks = passesFor({ width, height });
        const sizes = looks.map((look) => look.width * look.height);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const turned of [0, 90, 180, 270])
          expect(looks.some((look) => look.turned === turned)).toBe(true);
        expect(sizes.reduce((sum, pixels) => sum + pixels)).toBeLessThan(3_000_000);
      }),
    );
  });
});

const glimpse = (
  score: number,
  pass: number,
  region = at(0.4, 0.4, 0.1, 0.1),
  turned: Turn = 0,
): Glimpse => ({
  score,
  pass,
  region,
  turned,
});

describe("many looks", () => {
  it("make one face of what they agree on, and count each look once", () => {
    const faces = join([
      glimpse(0.5, 0),
      glimpse(0.9, 3, undefined, 90),
      glimpse(0.3, 0),
      glimpse(0.4, 1, at(0, 0, 0.1, 0.1)),
    ]);
    expect(faces.map((face) => face.map(({ score }) => score))).toEqual([[0.9, 0.5], [0.4]]);
  });

  it("are surer together than alone, and never quite certain", () => {
    const score = fc.double({ min: 0.15, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 15 }), score, (scores, more) => {
        const [first, ...rest] = scores.toSorted((a, b) => b - a).map((each, pass) => glimpse(each, pass));
        const face = [first as Glimpse, ...rest] as const;
        const alone = confidenceOf(face);
        expect(alone).toBeGreaterThan(0);
        expect(alone).toBeLessThan(1);
        expect(
          confidenceOf([face[0], ...rest, glimpse(Math.min(more, face[0].score), 15)]),
        ).toBeGreaterThanOrEqual(alone);
      }),
    );
  });
});

/** A network that sees a face wherever the smallest anchor of the first level lies on a red pixel. */
const seesRed: Net = async ({ data, dims }: Tensor) => {
  const [, , height = 0, width = 0] = dims;
  let [cellsDown, cellsAcross] = [height / 16, width / 16];
  const scores: number[] = [];
  for (let level = 0; level < 6; level++) {
    for (let cell = 0; cell < cellsDown * cellsAcross; cell++) {
      const x = (cell % cellsAcross) * 16 + 8;
      const y = Math.floor(cell / cellsAcross) * 16 + 8;
      const red =
        level === 0 &&
        (data[y * width + x] as number) > 0.8 &&
        (data[width * height + y * width + x] as number) < -0.8;
      scores.push(red ? 0.99 : 0, ...Array(level === 0 ? 2 : 5).fill(0));
    }
    cellsDown = Math.ceil(cellsDown / 2);
    cellsAcross = Math.ceil(cellsAcross / 2);
  }
  return [
    { data: new Float32Array(scores.length * 4), dims: [1, scores.length, 4] },
    { data: new Float32Array(scores), dims: [1, scores.length] },
  ];
};

describe("the detector", () => {
  const spot = { left: 420, top: 150, width: 80, height: 80 };
  const truth = at(spot.left / 800, spot.top / 500, spot.width / 800, spot.height / 500);
  const picture = raster(800, 500);
  for (let y = spot.top; y < spot.top + spot.height; y++) {
    for (let x = spot.left; x < spot.left + spot.width; x++)
      picture.data.set([255, 0, 0, 255], (y * 800 + x) * 4);
  }

  it("brings every look's finding back to the same place", async () => {
    const sightings = await createFaceDetector(seesRed).look(picture);
    expect(sightings.length).toBeGreaterThan(0);
    for (const { kind, region, frame, confidence } of sightings) {
      expect([kind, frame]).toEqual(["image-face", 0]);
      expect(overlap(region as Region, truth)).toBeGreaterThan(0.05);
      expect(confidence).toBeGreaterThan(0.2);
    }
  });

  it.each([90, 180, 270] as const)("finds it in the picture turned by %i degrees", async (by) => {
    const sightings = await createFaceDetector(seesRed).look(turn(picture, by));
    expect(sightings.length).toBeGreaterThan(0);
    for (const { region } of sightings) {
      expect(overlap(unturn(region as Region, by), truth)).toBeGreaterThan(0.05);
    }
  });

  it("stops when told to", async () => {
    const stop = new AbortController();
    const reason = new Error("enough");
    stop.abort(reason);
    await expect(createFaceDetector(seesRed).look(picture, stop.signal)).rejects.toBe(reason);
  });

  it("refuses a network that is not the face model", async () => {
    const other: Net = async () => [{ data: new Float32Array(4), dims: [1, 1, 4] }];
    await expect(createFaceDetector(other).look(picture)).rejects.toThrow(RangeError);
  });
});
