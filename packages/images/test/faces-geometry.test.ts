import type { Region } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  area,
  crop,
  grow,
  opposite,
  overlap,
  resize,
  TURNS,
  toPixels,
  toRegion,
  turn,
  union,
  unturn,
} from "../src/geometry.ts";
import { type Raster, raster } from "../src/raster.ts";

const side = fc.integer({ min: 1, max: 24 });

/** A small picture of any pixels. */
const picture: fc.Arbitrary<Raster> = fc
  .tuple(side, side)
  .chain(([width, height]) =>
    fc
      .uint8ClampedArray({ minLength: width * height * 4, maxLength: width * height * 4 })
      .map((data) => raster(width, height, data)),
  );

/** A picture and a box in it, in whole pixels. */
const boxed = picture.chain((whole) =>
  fc
    .tuple(fc.nat(whole.width - 1), fc.nat(whole.height - 1))
    .chain(([left, top]) =>
      fc
        .tuple(
          fc.integer({ min: 1, max: whole.width - left }),
          fc.integer({ min: 1, max: whole.height - top }),
        )
        .map(([width, height]) => ({ whole, box: { left, top, width, height } })),
    ),
);

const part = fc.double({ min: 0, max: 1, noNaN: true });
const region: fc.Arbitrary<Region> = fc.tuple(part, part, part, part).map(([left, top, width, height]) => ({
  left,
  top,
  width: width * (1 - left),
  height: height * (1 - top),
}));

const turned = fc.constantFrom(...TURNS);

const pixel = ({ width, data }: Raster, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

/** One row of greys. */
const row = (...greys: number[]): Raster =>
  raster(greys.length, 1, new Uint8ClampedArray(greys.flatMap((grey) => [grey, grey, grey, 255])));

const greys = ({ data }: Raster): number[] => [...data].filter((_, at) => at % 4 === 0);

describe("turning", () => {
  it("moves the top left corner clockwise", () => {
    const corner = raster(3, 2);
    corner.data.set([9, 9, 9, 9], 0);
    expect(pixel(turn(corner, 90), 1, 0)).toEqual([9, 9, 9, 9]);
    expect(pixel(turn(corner, 180), 2, 1)).toEqual([9, 9, 9, 9]);
    expect(pixel(turn(corner, 270), 0, 2)).toEqual([9, 9, 9, 9]);
  });

  it("is undone by the opposite turn", () => {
    fc.assert(
      fc.property(picture, turned, (whole, by) => {
        expect(turn(turn(whole, by), opposite(by))).toEqual(whole);
      }),
    );
  });

  it("takes pixels that do not start at a whole number of bytes", () => {
    const bytes = new Uint8ClampedArray(9).map((_, at) => at);
    expect(turn(raster(2, 1, bytes.subarray(1)), 180).data).toEqual(
      new Uint8ClampedArray([5, 6, 7, 8, 1, 2, 3, 4]),
    );
  });

  it("leaves in the picture what it cuts out of the turned one", () => {
    fc.assert(
      fc.property(boxed, turned, ({ whole, box }, by) => {
        const view = turn(whole, by);
        // The box as it lies in the turned picture, found by turning it the other way round.
        const seen = toPixels(unturn(toRegion(box, whole), opposite(by)), view);
        expect(toPixels(unturn(toRegion(seen, view), by), whole)).toEqual(box);
        expect(turn(crop(view, seen), opposite(by))).toEqual(crop(whole, box));
      }),
    );
  });

  it("brings regions back", () => {
    fc.assert(
      fc.property(region, turned, (some, by) => {
        const back = unturn(unturn(some, by), opposite(by));
        for (const key of ["left", "top", "width", "height"] as const)
          expect(back[key]).toBeCloseTo(some[key], 10);
      }),
    );
  });
});

describe("resizing", () => {
  it("takes the mean over the area where it shrinks", () => {
    expect(greys(resize(row(0, 100, 200, 100), 2, 1))).toEqual([50, 150]);
    expect(greys(resize(row(0, 90, 180), 2, 1))).toEqual([30, 150]);
  });

  it("goes evenly from pixel to pixel where it grows", () => {
    expect(greys(resize(row(0, 100), 4, 1))).toEqual([0, 25, 75, 100]);
    expect(greys(resize(row(70), 3, 2))).toEqual(Array(6).fill(70));
  });

  it("keeps a picture of one colour, at every size", () => {
    fc.assert(
      fc.property(side, side, side, side, fc.nat(255), (width, height, toWidth, toHeight, grey) => {
        const plain = raster(width, height, new Uint8ClampedArray(width * height * 4).fill(grey));
        const other = resize(plain, toWidth, toHeight);
        expect([other.width, other.height]).toEqual([toWidth, toHeight]);
        expect(other.data.every((value) => value === grey)).toBe(true);
      }),
    );
  });

  it("keeps the mean where it shrinks to one pixel", () => {
    fc.assert(
      fc.property(picture, (whole) => {
        const mean = greys(whole).reduce((sum, grey) => sum + grey, 0) / (whole.width * whole.height);
        expect(Math.abs((greys(resize(whole, 1, 1))[0] as number) - mean)).toBeLessThan(0.51);
      }),
    );
  });

  it.each([
    [0, 5],
    [5, -1],
    [2.5, 5],
    [Number.NaN, 5],
  ])("refuses %f x %f", (width, height) => {
    expect(() => resize(row(1), width, height)).toThrow(RangeError);
  });
});

describe("cutting out", () => {
  it("gives back the very pixels", () => {
    fc.assert(
      fc.property(boxed, fc.nat(), fc.nat(), ({ whole, box }, at, below) => {
        const cut = crop(whole, box);
        const [x, y] = [at % box.width, below % box.height];
        expect(pixel(cut, x, y)).toEqual(pixel(whole, box.left + x, box.top + y));
      }),
    );
  });

  it.each([
    { left: 0, top: 0, width: 4, height: 1 },
    { left: -1, top: 0, width: 2, height: 1 },
    { left: 0, top: 0.5, width: 2, height: 1 },
    { left: 0, top: 0, width: 0, height: 1 },
  ])("refuses $left, $top, $width x $height of a row of three", (box) => {
    expect(() => crop(row(1, 2, 3), box)).toThrow(RangeError);
  });
});

describe("regions", () => {
  it("come back from pixels exactly", () => {
    fc.assert(
      fc.property(boxed, ({ whole, box }) => {
        expect(toPixels(toRegion(box, whole), whole)).toEqual(box);
      }),
    );
  });

  it("touch every pixel they lie on and none outside", () => {
    fc.assert(
      fc.property(region, picture, (some, whole) => {
        const box = toPixels(some, whole);
        expect(box.left >= 0 && box.top >= 0 && box.width >= 1 && box.height >= 1).toBe(true);
        expect(box.left + box.width).toBeLessThanOrEqual(whole.width);
        expect(box.top + box.height).toBeLessThanOrEqual(whole.height);
        expect(box.left).toBeLessThanOrEqual(some.left * whole.width + 1e-5);
        expect(box.left + box.width).toBeGreaterThanOrEqual((some.left + some.width) * whole.width - 1e-5);
      }),
    );
  });

  it("grow on every side, and stop at the edge", () => {
    const grown = grow({ left: 0.4, top: 0.1, width: 0.2, height: 0.4 }, 0.5);
    expect(grown.left).toBeCloseTo(0.3);
    expect(grown.width).toBeCloseTo(0.4);
    expect(grown.top).toBe(0);
    expect(grown.height).toBeCloseTo(0.7);
  });

  it("are held by their union, and are most like themselves", () => {
    fc.assert(
      fc.property(region, region, (a, b) => {
        const both = union(a, b);
        expect(area(both)).toBeGreaterThanOrEqual(Math.max(area(a), area(b)) - 1e-12);
        const like = overlap(a, b);
        expect(like).toBeCloseTo(overlap(b, a), 10);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1 + 1e-9);
        if (area(a) > 1e-9) expect(overlap(a, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("do not overlap where they only touch", () => {
    const half = { left: 0, top: 0, width: 0.5, height: 1 };
    expect(overlap(half, { ...half, left: 0.5 })).toBe(0);
  });
});
