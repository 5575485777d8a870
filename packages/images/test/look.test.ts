import type { ImageSighting } from "@chaperone/core";
import { describe, expect, test } from "vitest";
import type { ImageDetector } from "../src/detector.ts";
import { type LookProgress, lookAt, MOST_FRAMES } from "../src/look.ts";
import type { OpenedImage } from "../src/open.ts";
import { type Raster, raster } from "../src/raster.ts";
import { pixel, scene } from "./lib/pictures.ts";

const image = (frames: readonly Raster[], more: Partial<OpenedImage> = {}): OpenedImage => ({
  format: "gif",
  bytes: new Uint8Array(),
  frames,
  delays: [],
  metadata: [],
  clinical: [],
  ...more,
});

const face = (left: number, confidence = 0.9): ImageSighting => ({
  kind: "image-face",
  region: { left, top: 0, width: 0.2, height: 0.2 },
  frame: 0,
  confidence,
  details: { turned: 0 },
});

const detector = (look: ImageDetector["look"], id: ImageDetector["id"] = "faces"): ImageDetector => ({
  id,
  reads: id,
  look,
});

/** A picture of one grey, with a small lighter square. */
function still(grey: number, mark = 0): Raster {
  const picture = raster(40, 30);
  picture.data.fill(grey);
  for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 255;
  for (let y = 8; y < 12; y++) {
    const start = (y * 40 + 8) * 4;
    for (let at = start; at < start + 16; at++)
      if (at % 4 !== 3) picture.data[at] = Math.min(255, grey + mark);
  }
  return picture;
}

/** Black but for one white pixel, each time another. */
function dotted(at: number): Raster {
  const picture = still(0);
  picture.data.fill(255, at * 15 * 4, at * 15 * 4 + 4);
  return picture;
}

test("one frame, several detectors, metadata first", async () => {
  const seen = await lookAt(image([scene(8, 6)]), [
    detector(async () => [face(0.1)]),
    detector(async () => [], "codes"),
  ]);
  expect(seen).toMatchObject({ format: "gif", width: 8, height: 6, frames: 1, sightings: [face(0.1)] });
  expect(seen.coverage.map((entry) => [entry.detector, entry.run.state])).toEqual([
    ["metadata", "ran"],
    ["faces", "ran"],
    ["codes", "ran"],
  ]);
});

test("one that fails is told by its error's name alone, and the others go on", async () => {
  const failing = detector(async () => {
    throw new TypeError("secret of the file");
  }, "text");
  const seen = await lookAt(image([scene(8, 6)]), [failing, detector(async () => [face(0.1)])]);
  expect(seen.coverage[1]?.run).toEqual({ state: "failed", reason: "TypeError" });
  expect(seen.coverage[2]?.run).toEqual({ state: "ran" });
  expect(seen.sightings).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toContain("secret");
});

describe("frames", () => {
  const looks = async (frames: readonly Raster[]) => {
    const greys: number[] = [];
    const seen = await lookAt(image(frames), [
      detector(async (picture) => {
        greys.push(pixel(picture, 0, 0)[0]!);
        return [face(0.1)];
      }),
    ]);
    return { greys, seen };
  };

  test("each sighting says which frame", async () => {
    const { seen } = await looks([still(10), still(60), still(110)]);
    expect(seen.sightings.map(({ frame }) => frame)).toEqual([0, 1, 2]);
  });

  test("those nearly alike are looked at once, also when they come back", async () => {
    const { greys, seen } = await looks([still(10), still(13), still(90), still(11), still(91)]);
    expect(greys).toEqual([10, 90]);
    expect(seen.coverage[1]?.run).toEqual({ state: "ran" });
  });

  test("slow change is noticed", async () => {
    const { greys } = await looks(Array.from({ length: 12 }, (_, at) => still(10 + at * 3)));
    expect(greys).toEqual([10, 16, 22, 28, 34, 40]);
  });

  test("a small mark in one frame is a frame of its own", async () => {
    const { seen } = await looks([still(10), still(10, 40), still(10)]);
    expect(seen.sightings.map(({ frame }) => frame)).toEqual([0, 1]);
  });

  test("a faint, thin letter in one frame makes it a frame of its own", async () => {
    const written = still(200);
    // A stroke one pixel wide and 14 steps darker: text finders read that.
    for (let y = 0; y < written.height; y++)
      written.data.set([186, 186, 186], (y * written.width + (written.width >> 1)) * 4);
    const { seen } = await looks([still(200), written]);
    expect(seen.sightings.map(({ frame }) => frame)).toEqual([0, 1]);
  });

  test("of very many some are looked at, and the coverage says so", async () => {
    const { greys, seen } = await looks(Array.from({ length: 80 }, (_, at) => dotted(at)));
    expect(greys).toHaveLength(MOST_FRAMES);
    expect([seen.sightings[0]?.frame, seen.sightings.at(-1)?.frame]).toEqual([0, 79]);
    expect(seen.coverage[1]?.run).toMatchObject({
      state: "skipped",
      reason: "24 of 80 different frames were looked at",
    });
  });

  test("what could not be decoded is told", async () => {
    const seen = await lookAt(image([still(1)], { missing: "the first of 3 pages is looked at" }), []);
    expect(seen.coverage[1]).toEqual({
      detector: "frames",
      reads: "every picture in the file",
      run: { state: "skipped", reason: "the first of 3 pages is looked at" },
    });
  });

  test.each(["mp4", "webm"] as const)("what is missing of a film (%s) is called so", async (format) => {
    const seen = await lookAt(image([still(1)], { format, missing: "1 moment was looked at" }), []);
    expect(seen.coverage[1]?.reads).toBe("every moment of a film, and its sound");
  });
});

describe("see-through pictures", () => {
  test("are looked at on a light and on a dark page, and what is seen on both is told once", async () => {
    const picture = raster(10, 10);
    picture.data.set([0, 0, 0, 255], 0);
    const corners: number[][] = [];
    const seen = await lookAt(image([picture]), [
      detector(async (view) => {
        corners.push(pixel(view, 5, 5));
        expect(pixel(view, 0, 0)).toEqual([0, 0, 0, 255]);
        return [face(0.1, corners.length * 0.3)];
      }),
    ]);
    expect(corners).toEqual([
      [255, 255, 255, 255],
      [0, 0, 0, 255],
    ]);
    expect(seen.sightings.map(({ confidence }) => confidence)).toEqual([0.6]);
  });

  test("what stands under unseen pixels is looked at as well", async () => {
    const picture = scene(10, 10);
    for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 0;
    const corners: number[][] = [];
    await lookAt(image([picture]), [
      detector(async (view) => {
        corners.push(pixel(view, 0, 0));
        return [];
      }),
    ]);
    expect(corners[2]).toEqual(pixel(scene(10, 10), 0, 0));
  });
});

test("what is hardly seen is looked at without its opacity, since whoever takes that away sees it well", async () => {
  const picture = scene(10, 10);
  for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 40;
  const corners: number[][] = [];
  await lookAt(image([picture]), [
    detector(async (view) => {
      corners.push(pixel(view, 0, 0));
      return [];
    }),
  ]);
  expect(corners[2]).toEqual(pixel(scene(10, 10), 0, 0));
});

test("all detectors at once, where that is asked for, in the same order as in turn", async () => {
  const started: string[] = [];
  const { promise, resolve } = Promise.withResolvers<readonly ImageSighting[]>();
  const waits = detector(async () => {
    started.push("faces");
    return promise;
  });
  const answers = detector(async () => {
    started.push("codes");
    resolve([face(0.1)]);
    return [face(0.5)];
  }, "codes");
  const seen = await lookAt(image([scene(8, 6)]), [waits, answers], { together: true });
  expect(started).toEqual(["faces", "codes"]);
  expect(seen.sightings).toEqual([face(0.1), face(0.5)]);
  expect(seen.coverage.map((entry) => entry.detector)).toEqual(["metadata", "faces", "codes"]);
});

test("progress counts every look and ends at the end", async () => {
  const steps: LookProgress[] = [];
  const both = [detector(async () => []), detector(async () => Promise.reject(new Error()), "codes")];
  await lookAt(image([still(1), still(100)]), both, { onProgress: (step) => steps.push(step) });
  expect(steps.map(({ done }) => done)).toEqual([0, 1, 2, 4]);
  expect(steps.every(({ of }) => of === 4)).toBe(true);
  expect(steps.at(-1)).toEqual({ done: 4, of: 4, what: "codes" });
});

test("an abort ends it with the signal's reason, whatever the detector throws", async () => {
  const control = new AbortController();
  const reason = new Error("closed");
  const slow = detector(async () => {
    control.abort(reason);
    throw new Error("something else");
  });
  const later = detector(async () => expect.unreachable(), "codes");
  await expect(lookAt(image([still(1)]), [slow, later], { signal: control.signal })).rejects.toBe(reason);
});
