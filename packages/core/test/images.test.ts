import { describe, expect, it } from "vitest";
import { fingerprint, type ImageReport, type ImageSighting, observeImages, readDraft } from "../src/index.ts";

const face = (left: number): ImageSighting => ({
  kind: "image-face",
  region: { left, top: 0.2, width: 0.1, height: 0.2 },
  frame: 3,
  confidence: 0.8,
  details: { turned: 90 },
});
const owner: ImageSighting = {
  kind: "image-metadata",
  region: null,
  frame: 0,
  confidence: 1,
  details: { what: "person", field: "EXIF Artist", value: "A" },
};
const film: ImageSighting = {
  kind: "image-clinical",
  region: null,
  frame: 0,
  confidence: 0.7,
  details: { looksLike: "radiograph" },
};
const report = (...sightings: ImageSighting[]): ImageReport => ({
  format: "png",
  width: 40,
  height: 30,
  frames: 4,
  sightings,
  coverage: [],
});

describe("what was seen in images", () => {
  it("has its place in the image it was seen in: a region, the file, or all of it", () => {
    const { observations } = observeImages([{ seen: report(face(0.1)) }, { seen: report(owner, film) }]);
    expect(observations.map(({ place }) => place)).toEqual([
      { in: "image", image: 0, region: { left: 0.1, top: 0.2, width: 0.1, height: 0.2 }, frame: 3 },
      { in: "image-metadata", image: 1 },
      { in: "image", image: 1, region: { left: 0, top: 0, width: 1, height: 1 }, frame: 0 },
    ]);
    expect(observations.map(({ confidence }) => confidence)).toEqual([0.8, 1, 0.7]);
  });

  it("a part that did not run on one image is not hidden by another where it did", () => {
    const entry = (detector: string, state: "ran" | "skipped") => ({
      detector,
      reads: detector,
      run: state === "ran" ? ({ state } as const) : ({ state, reason: "left out" } as const),
    });
    const { coverage } = observeImages([
      { seen: { ...report(), coverage: [entry("faces", "skipped"), entry("text", "ran")] } },
      { seen: { ...report(), coverage: [entry("faces", "ran"), entry("text", "ran")] } },
    ]);
    expect(coverage.map(({ detector, run }) => [detector, run.state])).toEqual([
      ["faces", "skipped"],
      ["text", "ran"],
    ]);
  });
});

it("a description's fingerprint goes by its words, wherever they stand", () => {
  const of = (alt: string, start: number, end: number) =>
    fingerprint(
      "rule",
      { in: "alt-text", image: 0, start, end },
      readDraft({
        text: "",
        kind: "post",
        platform: "other",
        author: {},
        images: [{ seen: report(), alt }],
      }),
    );
  expect(of("Mary smiles", 0, 4)).toBe(of("Mary  smiles", 0, 4));
  expect(of("Mary smiles", 0, 4)).not.toBe(of("Anna smiles", 0, 4));
});
