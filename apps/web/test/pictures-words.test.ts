import type { CoverageEntry, ImageReport, ImageSighting, Region } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxFacts, keptCounts, whereOf } from "../src/pictures/box-facts.ts";
import {
  type Box,
  boxesOf,
  byArrow,
  coveredRegions,
  drawn,
  keptSightings,
  moved,
  ownBox,
  resized,
} from "../src/pictures/boxes.ts";
import { whyNotClean } from "../src/pictures/copy-facts.ts";
import { metadataValue } from "../src/pictures/metadata-list.tsx";
import { seenFacts } from "../src/pictures/seen-facts.ts";
import { pictures } from "../src/words/en/pictures.ts";
import { CROWD, face, reportOn, says, words } from "./lib/picture-worker.ts";

const skipped = (detector: string): CoverageEntry => ({
  detector,
  reads: detector,
  run: { state: "skipped", reason: "too many" },
});
const seenInWords = (report: ImageReport): string => pictures.seen(seenFacts(report));
const boxName = (box: Box): string => pictures.boxes.name(boxFacts(box));
const keptInWords = (boxes: readonly Box[]): string => pictures.copy.kept(keptCounts(boxes));

const part = fc.double({ min: 0, max: 1, noNaN: true });
const region = fc
  .record({ left: part, top: part, right: part, bottom: part })
  .map(({ left, top, right, bottom }) => drawn({ x: left, y: top }, { x: right, y: bottom }))
  .filter((one) => one !== null);
const shift = fc.double({ min: -2, max: 2, noNaN: true });
const isWithin = ({ left, top, width, height }: Region): boolean =>
  left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1 + 1e-9 && top + height <= 1 + 1e-9;

describe("boxes", () => {
  it("stay within the picture however they are moved or resized, and moving keeps their size", () => {
    fc.assert(
      fc.property(region, shift, shift, (box, right, down) => {
        const to = moved(box, right, down);
        expect([to.width, to.height]).toEqual([box.width, box.height]);
        return isWithin(to) && isWithin(resized(box, right, down));
      }),
    );
  });

  it("are drawn from any corner to any other, and not by a mere press", () => {
    const box = { left: 0.25, top: 0.25, width: 0.5, height: 0.25 };
    expect(drawn({ x: 0.25, y: 0.25 }, { x: 0.75, y: 0.5 })).toEqual(box);
    expect(drawn({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.25 })).toEqual(box);
    expect(drawn({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.501 })).toBeNull();
    expect(drawn({ x: -1, y: -1 }, { x: 2, y: 2 })).toEqual({ left: 0, top: 0, width: 1, height: 1 });
  });

  it("listen to arrow keys alone", () => {
    const box = { left: 0.5, top: 0.5, width: 0.2, height: 0.2 };
    expect(byArrow(box, "ArrowLeft", false)!.left).toBeCloseTo(0.49);
    expect(byArrow(box, "ArrowDown", true)!.height).toBeCloseTo(0.21);
    expect(byArrow(box, "a", false)).toBeNull();
  });

  it("cover what is certain, with a margin, and leave guesses and what tells of nobody", () => {
    const boxes = boxesOf(CROWD);
    expect(boxes.map(({ isCovered }) => isCovered)).toEqual([true, true, true, false]);
    expect(coveredRegions(boxes)).toHaveLength(3);
    expect(coveredRegions(boxes)[0]!.width).toBeGreaterThan(0.1);
    expect(keptSightings(boxes)).toHaveLength(1);
  });

  it("are one for what stays in its place from frame to frame", () => {
    const still = face(0.1, 0.1);
    expect(boxesOf(reportOn([still, { ...still, frame: 1 }, { ...still, frame: 2 }]))).toHaveLength(1);
  });
});

describe("words about a picture", () => {
  it.each([
    [{ left: 0, top: 0, width: 0.1, height: 0.1 }, "top left"],
    [{ left: 0.4, top: 0.4, width: 0.2, height: 0.2 }, "middle"],
    [{ left: 0.8, top: 0.4, width: 0.2, height: 0.2 }, "right"],
    [{ left: 0.4, top: 0.9, width: 0.2, height: 0.1 }, "bottom"],
  ])("say where: %j", (box, where) => {
    expect(pictures.boxes.place[whereOf(box)]).toBe(where);
  });

  it("say that nothing was found only of what was looked for", () => {
    expect(seenInWords(reportOn([]))).toBe("No face, no text found.");
    const [metadata, faces, text] = reportOn([]).coverage;
    const failed = { ...faces!, run: { state: "failed", reason: "Error" } } as const;
    expect(seenInWords(reportOn([], { coverage: [metadata!, failed, text!] }))).toBe(
      "No text found. I could not look for faces.",
    );
  });

  it("tell a clinical picture, guesses and what its file holds", () => {
    const film: ImageSighting = {
      kind: "image-clinical",
      region: null,
      frame: 0,
      confidence: 0.9,
      details: { looksLike: "radiograph" },
    };
    expect(seenInWords(reportOn([film, face(0, 0, 0.3), says("position", "x"), says("person", "y")]))).toBe(
      "It looks like an X-ray. 1 place to look at yourself. Its file also holds where it was taken and a name.",
    );
  });

  it("name a box so that it can be found and understood without being seen", () => {
    const [first] = boxesOf(reportOn([words("x".repeat(80), 0.9)]));
    expect(boxName(first!)).toBe(`Text “${"x".repeat(38)}…”, bottom left, covered`);
    const own: Box = { ...ownBox({ left: 0, top: 0, width: 1, height: 1 }), isCovered: false };
    expect(boxName(own)).toBe("Your cover, middle, not covered");
  });

  it("say which pictures of a file were left out, in part or for all that is looked for", () => {
    const leftOut = (format: ImageReport["format"], frames: number) =>
      seenInWords(reportOn([], { format, frames, coverage: [skipped("frames")] }));
    expect(leftOut("tiff", 1)).toBe("It has several pages; the first was looked at.");
    expect(leftOut("heic", 1)).toBe("It holds several pictures; one of them was looked at.");
    expect(leftOut("webp", 3)).toBe(
      "It holds more pictures than can be looked at in this browser; the first 3 were looked at.",
    );
    expect(seenInWords(reportOn([], { frames: 80, coverage: [skipped("faces"), skipped("text")] }))).toBe(
      "In some of its pictures I did not look for faces and readable text.",
    );
  });

  it("tell of a part that failed also where it is not known here", () => {
    const failed = { detector: "scars", reads: "scars", run: { state: "failed", reason: "Error" } } as const;
    expect(seenInWords(reportOn([], { coverage: [failed] }))).toBe(
      "I could not look for all that I look for.",
    );
  });

  it("follow the work, step by step", () => {
    const stepInWords = pictures.step;
    expect(stepInWords(null)).toBe("Waiting for its turn");
    expect(stepInWords({ doing: "looking", what: "faces", done: 1, of: 5 })).toBe(
      "Looking for faces, 2 of 5",
    );
  });

  it("read positions and times as people do", () => {
    const at = (details: object) =>
      metadataValue({ ...says("position", "raw"), details } as never, pictures.metadata);
    expect(at({ position: { latitude: -33.86, longitude: 151.2 } })).toBe("33.8600° S, 151.2000° E");
    expect(at({ time: "2026-06-03T14:02:11", value: "2026:06:03" })).toBe("3 June 2026 at 14:02");
    expect(at({ time: "not a time", value: "raw" })).toBe("raw");
  });

  it("say why a copy is not clean, whatever the reason", () => {
    const copy = { format: "jpeg", report: reportOn([]), leftovers: [], isClean: false } as const;
    const why = (more: object) => whyNotClean({ ...copy, ...more }).map(pictures.copy.notClean);
    expect(why({ isClean: true })).toEqual([]);
    expect(why({})).toEqual(["A cover did not come out whole."]);
    expect(why({ leftovers: [says("person", "Okafor"), face(0.8, 0.1)] })).toEqual([
      "Its file still holds a name.",
      "A face can still be seen by a cover, top right: make the cover larger.",
    ]);
    expect(why({ report: reportOn([], { coverage: [skipped("frames"), skipped("text")] }) })).toEqual([
      "It could not be looked at in full: every picture in the file and readable text.",
    ]);
    expect(why({ leftovers: [words("BAY 4", 0.7)] })).toEqual([
      "Text can still be seen by a cover, bottom left: make the cover larger.",
    ]);
  });

  it("say what is left to be seen, guesses apart", () => {
    const boxes = boxesOf(CROWD).map((box) => ({ ...box, isCovered: false }));
    expect(keptInWords(boxes)).toBe("1 face and 2 lines of text left to be seen.");
    expect(keptInWords([])).toBe("");
  });

  it("say of every reason for a refusal what to do, unless the error itself says it better", () => {
    const codes = ["empty", "too-large", "unreadable", "stopped", "not-loaded", "went-wrong"] as const;
    for (const code of codes) expect(pictures.why({ code, said: null })).toMatch(/\. (Please|It may) /u);
    expect(pictures.why({ code: "damaged", said: "This DICOM file is damaged." })).toBe(
      "This DICOM file is damaged.",
    );
  });
});
