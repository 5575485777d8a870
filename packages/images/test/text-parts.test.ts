import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unturn } from "../src/geometry.ts";
import { raster } from "../src/raster.ts";
import { findBlobs } from "../src/text/blobs.ts";
import { partsOf, sidesFor, turnedBack } from "../src/text/candidates.ts";
import { cutLine, LINE_HEIGHT } from "../src/text/cut.ts";
import { isLabel } from "../src/text/labels.ts";
import { onPaper } from "../src/text/paper.ts";
import { decode, readCharacters } from "../src/text/read.ts";
import { hull, type Point, reach, regionOf, smallestBox, type TurnedBox } from "../src/text/turned-box.ts";

const cornersOf = ({ x, y, width, height, angle }: TurnedBox): Point[] => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([along, across]) => {
    const [dx, dy] = [(along! * width) / 2, (across! * height) / 2];
    return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos };
  });
};

const someBox = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
  width: fc.double({ min: 2, max: 400, noNaN: true }),
  height: fc.double({ min: 2, max: 400, noNaN: true }),
  angle: fc.double({ min: -Math.PI / 4 + 0.01, max: Math.PI / 4 - 0.01, noNaN: true }),
});

describe("the smallest box", () => {
  it("of a box's corners is the box", () => {
    fc.assert(
      fc.property(someBox, (box) => {
        const found = smallestBox(cornersOf(box));
        for (const key of ["x", "y", "width", "height"] as const) expect(found[key]).toBeCloseTo(box[key], 5);
        expect(found.angle).toBeCloseTo(box.angle, 5);
      }),
    );
  });

  it("holds every point, and its angle is in range", () => {
    const points = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) }),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(points, (few) => {
        // As blobs have them: whole pixels with their far corners.
        const all = few.flatMap(({ x, y }) => [
          { x, y },
          { x: x + 1, y },
          { x, y: y + 1 },
          { x: x + 1, y: y + 1 },
        ]);
        const box = smallestBox(all);
        const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
        for (const { x, y } of all) {
          expect(Math.abs((x - box.x) * cos + (y - box.y) * sin)).toBeLessThanOrEqual(box.width / 2 + 1e-6);
          expect(Math.abs((y - box.y) * cos - (x - box.x) * sin)).toBeLessThanOrEqual(box.height / 2 + 1e-6);
        }
        expect(Math.abs(box.angle)).toBeLessThanOrEqual(Math.PI / 4 + 1e-6);
      }),
    );
  });

  it("reaches as far as its corners do", () => {
    fc.assert(
      fc.property(someBox, (box) => {
        const { x, y } = reach(box);
        expect(Math.max(...cornersOf(box).map((corner) => corner.x - box.x))).toBeCloseTo(x, 6);
        expect(Math.max(...cornersOf(box).map((corner) => corner.y - box.y))).toBeCloseTo(y, 6);
      }),
    );
  });

  it("of a turned picture lies where it does in the picture", () => {
    const picture = { width: 300, height: 200 };
    fc.assert(
      fc.property(someBox, (box) => {
        const region = regionOf(box, { width: picture.height, height: picture.width });
        const back = unturn(region, 90);
        const direct = regionOf(turnedBack(box, picture.height), picture);
        // What lies outside of the picture has no area and may be clipped to another side.
        if (region.width * region.height === 0) return;
        for (const key of ["left", "top", "width", "height"] as const)
          expect(direct[key]).toBeCloseTo(back[key], 6);
      }),
    );
  });

  it("gives regions within the picture", () => {
    const picture = { width: 300, height: 200 };
    fc.assert(
      fc.property(someBox, (box) => {
        const { left, top, width, height } = regionOf(box, picture);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
        expect(top + height).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("has a hull without points on its sides", () => {
    const square = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => ({ x, y })));
    expect(hull(square)).toHaveLength(4);
  });
});

describe("blobs", () => {
  const plane = (rows: readonly string[]) => ({
    width: rows[0]!.length,
    height: rows.length,
    data: Float32Array.from(rows.join(""), (cell) => (cell === "#" ? 1 : 0)),
  });

  it("are pixels that touch, also at corners", () => {
    const found = findBlobs(plane(["##...", "..#..", ".....", "...##"]), 0.5, 1);
    expect(found.map(({ pixels }) => pixels)).toEqual([3, 2]);
  });

  it("reach from the first to the last pixel of each row", () => {
    const [blob] = findBlobs(plane(["#..#", "####"]), 0.5, 1);
    expect(smallestBox(blob!.outline)).toMatchObject({ x: 2, y: 1, width: 4, height: 2 });
  });

  it("leave specks and what is below the threshold alone", () => {
    expect(findBlobs(plane(["#..", "..."]), 0.5, 2)).toEqual([]);
    expect(findBlobs({ width: 2, height: 1, data: Float32Array.of(0.2, 0.25) }, 0.3, 1)).toEqual([]);
  });
});

describe("a line cut out", () => {
  // Dark on the left, light on the right.
  const picture = raster(100, 100);
  for (let at = 0; at < picture.data.length; at += 4) {
    picture.data.set((at / 4) % 100 < 50 ? [0, 0, 0, 255] : [255, 255, 255, 255], at);
  }
  const box = { x: 50, y: 50, width: 80, height: 20, angle: 0 };
  const ends = (turned: 0 | 90 | 180 | 270, of: TurnedBox) => {
    const { planes, width } = cutLine(picture, of, turned);
    const middle = (LINE_HEIGHT / 2) * width;
    return [planes[1][middle + 2]!, planes[1][middle + width - 3]!].map(Math.round);
  };

  it("is laid straight and turned back", () => {
    expect(ends(0, box)).toEqual([0, 255]);
    expect(ends(180, box)).toEqual([255, 0]);
    expect(ends(0, { ...box, angle: 0.5 })).toEqual([0, 255]);
  });

  it("of a tall box runs along its height", () => {
    const tall = { ...box, x: 48, width: 20, height: 80 };
    const { width } = cutLine(picture, tall, 90);
    expect(width).toBe(192);
    // Turned by 90 degrees the top of the letters is at the right.
    const { planes } = cutLine(picture, tall, 90);
    expect(Math.round(planes[1][5]!)).toBe(255);
    expect(Math.round(planes[1][(LINE_HEIGHT - 1) * width + 5]!)).toBe(0);
  });
});

describe("what the reader says", () => {
  const characters = readCharacters("a\nb\nc\n");
  /** One row of likelihoods for each step. */
  const answer = (steps: string, sure = 0.9) => {
    const data = new Float32Array(steps.length * characters.length);
    for (const [step, letter] of [...steps].entries()) {
      data[step * characters.length + (letter === "_" ? 0 : characters.indexOf(letter))] = sure;
    }
    return { data, dims: [1, steps.length, characters.length] };
  };

  it.each([
    ["aa_ab", "aab", 3],
    ["____", "", 0],
    ["a  b", "a b", 2],
    [" c_c ", "cc", 2],
  ])("%s is %s", (steps, words, length) => {
    expect(decode(answer(steps), characters)).toMatchObject({ words, length });
  });

  it("is as certain as its letters, without what is between them", () => {
    expect(decode(answer("_a_b", 0.6), characters).certainty).toBeCloseTo(0.6, 5);
    expect(decode(answer("__"), characters).certainty).toBe(0);
  });

  it("has the characters that the networks were made with, whatever ends a line", () => {
    expect(readCharacters("a\r\nb")).toEqual(["", "a", "b", " "]);
  });
});

describe("labels", () => {
  it.each([
    ["L"],
    ["AP ERECT"],
    ["Semi-Upright"],
    ["portable"],
    ["PA"],
    ["5 cm"],
    ["11cm"],
    ["28Hz"],
    ["kV 80 mAs 3.2"],
    ["MI=0.8"],
    ["TIS<0.4"],
    ["AO=100%"],
    ["Gn 60"],
    ["2D"],
    ["10"],
    ["(L)"],
    ["LEFT LATERAL"],
  ])("%s is one", (words) => expect(isLabel(words)).toBe(true));

  it.each([
    [""],
    ["BRENNAN"],
    ["L BRENNAN"],
    ["AP 1042236"],
    ["01.02.1961"],
    ["1961"],
    ["47"],
    ["M"],
    ["[F]"],
    ["12:40"],
    ["RX104223"],
    ["cm"],
    ["60"],
    ["60 12"],
    ["MRN=104"],
    ["ICU"],
    ["WARD 7"],
    ["5 5 cm 1961"],
    ["L R L R L R L"],
  ])("%s is none", (words) => expect(isLabel(words)).toBe(false));
});

describe("a picture with transparent parts", () => {
  const picture = (light: number, under: number) => {
    const result = raster(2, 1);
    result.data.set([light, light, light, 255, under, under, under, 0]);
    return [...onPaper(result).data];
  };

  it("shows dark ink on white and light ink on black", () => {
    expect(picture(0, 0)).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
    expect(picture(255, 255)).toEqual([255, 255, 255, 255, 0, 0, 0, 255]);
  });

  it("is left as it is where nothing is transparent", () => {
    const opaque = raster(1, 1, Uint8ClampedArray.of(1, 2, 3, 255));
    expect(onPaper(opaque)).toBe(opaque);
  });
});

describe("how a picture is looked at", () => {
  it("at two sizes, by its own", () => {
    expect(sidesFor({ width: 512, height: 512 })).toEqual([960, 480]);
    expect(sidesFor({ width: 4032, height: 3024 })).toEqual([960, 1536]);
  });

  it("in one piece, or a long one in overlapping pieces that hold all of it", () => {
    const side = fc.integer({ min: 1, max: 12000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const parts = partsOf({ width, height });
        expect(parts.length).toBeLessThanOrEqual(8);
        let [right, bottom] = [0, 0];
        for (const part of parts) {
          expect(part.left).toBeLessThanOrEqual(right);
          expect(part.top).toBeLessThanOrEqual(bottom);
          [right, bottom] = [part.left + part.width, part.top + part.height];
          expect(part.left + part.width).toBeLessThanOrEqual(width);
          expect(part.top + part.height).toBeLessThanOrEqual(height);
          if (width > height) bottom = part.top;
          else right = part.left;
        }
        const last = parts.at(-1)!;
        expect([last.left + last.width, last.top + last.height]).toEqual([width, height]);
      }),
    );
    expect(partsOf({ width: 4032, height: 3024 })).toHaveLength(1);
    expect(partsOf({ width: 1080, height: 9000 }).length).toBeGreaterThan(3);
  });
});
