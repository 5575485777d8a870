import type { ImageReport, ImageSighting, ImageTextMeaning, Region } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coversFor } from "../src/index.ts";

const SOMEWHERE: Region = { left: 0.4, top: 0.4, width: 0.2, height: 0.1 };

const reportOf = (...sightings: ImageSighting[]): ImageReport => ({
  format: "jpeg",
  width: 1000,
  height: 500,
  frames: 1,
  sightings,
  coverage: [],
});

const seen = (more: object): ImageSighting =>
  ({ region: SOMEWHERE, frame: 0, confidence: 0.9, ...more }) as ImageSighting;

const face = (more: Partial<ImageSighting> = {}) =>
  seen({ kind: "image-face", details: { turned: 0 }, ...more });
const words = (meaning: ImageTextMeaning, more: Partial<ImageSighting> = {}) =>
  seen({ kind: "image-text", details: { words: "Hello", meaning }, ...more });
const code = (content: string | null) => seen({ kind: "image-code", details: { format: "QRCode", content } });
const film = (confidence = 0.9) =>
  seen({ kind: "image-clinical", details: { looksLike: "radiograph" }, region: null, confidence });

const isCovered = (sighting: ImageSighting, ...others: ImageSighting[]): boolean =>
  coversFor(reportOf(sighting, ...others)).some((cover) => cover.of === sighting);

describe("what is covered", () => {
  it.each<[string, ImageSighting, elsewhere: boolean, onFilms: boolean]>([
    ["a face", face(), true, true],
    ["what may be a face", face({ confidence: 0.49 }), false, false],
    ["words that tell", words("telling"), true, true],
    ["words nobody knows", words("unknown"), true, true],
    ["words that could not be read", words("unread"), true, true],
    ["plain words", words("plain"), false, true],
    ["a label", words("label"), false, false],
    ["what may be words", words("telling", { confidence: 0.3 }), false, false],
    ["a record number's code", code("4857773456"), true, true],
    ["a code that is not read", code(null), true, true],
    ["a link", code("https://example.org/sleep?from=poster"), false, true],
    ["a link to a record", code("https://example.org/?mrn=485-777-3456"), true, true],
    ["a link with an account", code("https://mary@example.org/"), true, true],
    ["a film itself", film(), false, false],
    [
      "what the file carries",
      seen({
        kind: "image-metadata",
        region: null,
        details: { what: "person", field: "EXIF Artist", value: "A" },
      }),
      false,
      false,
    ],
  ])("%s", (_, sighting, elsewhere, onFilms) => {
    expect([isCovered(sighting), isCovered(sighting, film())]).toEqual([elsewhere, onFilms]);
    expect(isCovered(sighting, film(0.3))).toBe(elsewhere);
  });
});

describe("the margin", () => {
  const coverOf = (sighting: ImageSighting): Region => coversFor(reportOf(sighting))[0]!.region;

  it("of a face is more than a quarter of it on every side", () => {
    const cover = coverOf(face());
    expect(cover.left).toBeCloseTo(0.4 - 0.28 * 0.2);
    expect(cover.top).toBeCloseTo(0.4 - 0.28 * 0.1);
    expect(cover.width).toBeCloseTo(0.2 * 1.56);
    expect(cover.height).toBeCloseTo(0.1 * 1.56);
  });

  it("of a line goes by its height in pixels, however long it is", () => {
    const cover = coverOf(words("telling", { region: { left: 0.1, top: 0.5, width: 0.8, height: 0.04 } }));
    // 20 pixels high: three on every side.
    expect([cover.left * 1000, cover.top * 500]).toEqual([expect.closeTo(97), expect.closeTo(247)]);
    expect([cover.width * 1000, cover.height * 500]).toEqual([expect.closeTo(806), expect.closeTo(26)]);
  });

  it("holds what was seen and stays within the picture, wherever it lies", () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const region = fc.tuple(fraction, fraction, fraction, fraction).map(([left, top, width, height]) => ({
      left,
      top,
      width: width * (1 - left),
      height: height * (1 - top),
    }));
    fc.assert(
      fc.property(
        region,
        fc.constantFrom(face, (more: Partial<ImageSighting>) => words("telling", more)),
        (inner, make) => {
          const outer = coverOf(make({ region: inner }));
          const slack = 1e-9;
          expect(outer.left).toBeLessThanOrEqual(inner.left + slack);
          expect(outer.top).toBeLessThanOrEqual(inner.top + slack);
          expect(outer.left + outer.width).toBeGreaterThanOrEqual(inner.left + inner.width - slack);
          expect(outer.top + outer.height).toBeGreaterThanOrEqual(inner.top + inner.height - slack);
          expect(outer.left).toBeGreaterThanOrEqual(0);
          expect(outer.top).toBeGreaterThanOrEqual(0);
          expect(outer.left + outer.width).toBeLessThanOrEqual(1 + slack);
          expect(outer.top + outer.height).toBeLessThanOrEqual(1 + slack);
        },
      ),
    );
  });

  it("of what was seen and has no place is the whole picture", () => {
    expect(coverOf(face({ region: null }))).toEqual({ left: 0, top: 0, width: 1, height: 1 });
  });
});

it("what stands still over many frames is covered once, and what moves wherever it was", () => {
  const moved: Region = { ...SOMEWHERE, left: 0.45 };
  const report = reportOf(
    face(),
    face({ frame: 1 }),
    face({ frame: 2, region: moved }),
    words("telling", { frame: 1 }),
  );
  expect(coversFor(report).map(({ of }) => [of.kind, of.frame])).toEqual([
    ["image-face", 0],
    ["image-face", 2],
    ["image-text", 1],
  ]);
});
