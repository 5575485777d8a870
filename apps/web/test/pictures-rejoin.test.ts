import type { Region } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, boxesOf, ownBox } from "../src/pictures/boxes.ts";
import { isSameKept, keptOf, revived } from "../src/pictures/kept-picture.ts";
import { newPicture, restoredPicture } from "../src/pictures/new-picture.ts";
import { rejoined } from "../src/pictures/rejoin.ts";
import { CROWD, face, reportOn, words } from "./lib/picture-worker.ts";

const less = ({ key: _, ...box }: Box) => box;
const WHOLE: Region = { left: 0, top: 0, width: 1, height: 1 };
const file = new File(["PNG"], "wall.png", { type: "image/png", lastModified: 1_700_000_000_000 });
const kept = (boxes: readonly unknown[]) => ({
  name: "wall.png",
  file,
  lastModified: file.lastModified,
  alt: "",
  boxes: boxes as readonly Box[],
});

const part = fc.double({ min: 0.01, max: 0.8, noNaN: true });
const sightings = fc.array(
  fc
    .tuple(part, part, fc.constantFrom("face", "text"))
    .map(([left, top, kind]) => (kind === "face" ? face(left, top) : words("BAY 4", top))),
  { maxLength: 8 },
);

describe("what was decided, and what is found again", () => {
  it("is the same whatever the author covered, where the same is found", () => {
    fc.assert(
      fc.property(sightings, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (seen, covered) => {
        const before = boxesOf(reportOn(seen)).map((box, at) => ({ ...box, isCovered: covered[at]! }));
        const after = rejoined(boxesOf(reportOn(structuredClone(seen))), before);
        expect(after.map(less)).toEqual(before.map(less));
      }),
    );
  });

  it("points to what is found now, which a copy is compared with", () => {
    const found = boxesOf(reportOn([face(0.1, 0.1)]));
    const [box] = rejoined(found, boxesOf(reportOn([face(0.11, 0.1)])));
    expect(box!.of).toBe(found[0]!.of);
    expect(box!.region).not.toEqual(found[0]!.region);
  });

  it.each([
    ["is new, and covered as it is found", [], [face(0.1, 0.1)], [true]],
    ["is not let through by what was uncovered beside it", [face(0.5, 0.5)], [face(0.1, 0.1)], [false, true]],
    [
      "is not let through by another kind in its place",
      [words("BAY 4", 0.1)],
      [face(0.1, 0.1)],
      [false, true],
    ],
    ["stays though it is not found any more", [face(0.1, 0.1)], [], [false]],
  ] as const)("%s", (_, before, now, covered) => {
    const uncovered = boxesOf(reportOn(before)).map((box) => ({ ...box, isCovered: false }));
    const boxes = rejoined(boxesOf(reportOn(now)), uncovered);
    expect(boxes.map(({ isCovered }) => isCovered)).toEqual(covered);
  });
});

describe("a kept picture", () => {
  it("survives text but for its file, with new keys", () => {
    const before = kept([...boxesOf(CROWD), ownBox(WHOLE)]);
    const after = revived(kept(JSON.parse(JSON.stringify(before.boxes))));
    expect(after.boxes.map(less)).toEqual(before.boxes.map(less));
    const keys = [...before.boxes, ...after.boxes].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gets its file back with its name and time", () => {
    const { file: again } = revived({ ...kept([]), file: new Blob(["PNG"], { type: "image/png" }) });
    expect([again.name, again.type, again.lastModified]).toEqual([file.name, file.type, file.lastModified]);
  });

  it("is the same as long as nothing that is kept of it changes", () => {
    const picture = newPicture(file);
    expect(isSameKept(keptOf(picture), keptOf({ ...picture, step: null, report: CROWD }))).toBe(true);
    expect(isSameKept(keptOf(picture), keptOf({ ...picture, alt: "A wall" }))).toBe(false);
    expect(isSameKept(keptOf(picture), keptOf({ ...picture, boxes: [ownBox(WHOLE)] }))).toBe(false);
    expect(keptOf(restoredPicture(kept([ownBox(WHOLE)]))).boxes.map(less)).toEqual([less(ownBox(WHOLE))]);
  });

  it.each([
    ["no box", null],
    ["beyond the picture", { region: { ...WHOLE, left: 0.5 }, of: null, isCovered: true }],
    ["without a size", { region: { ...WHOLE, width: 0 }, of: null, isCovered: true }],
    ["no number", { region: { ...WHOLE, top: "0" }, of: null, isCovered: true }],
    ["neither covered nor not", { region: WHOLE, of: null }],
  ])("loses a box that cannot be drawn: %s", (_, box) => {
    expect(revived(kept([box, ownBox(WHOLE)])).boxes.map(less)).toEqual([less(ownBox(WHOLE))]);
  });

  it("keeps a cover whose reason cannot be read", () => {
    const strange = {
      region: WHOLE,
      of: { kind: "image-text", region: WHOLE, details: {} },
      isCovered: true,
    };
    expect(revived(kept([strange])).boxes.map(less)).toEqual([{ region: WHOLE, of: null, isCovered: true }]);
  });
});
