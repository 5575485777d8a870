import type { ImageReport } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { boxFacts } from "../src/pictures/box-facts.ts";
import { clock, filmBoxes, filmMoments, fullestFrame } from "../src/pictures/film.ts";
import { seenFacts } from "../src/pictures/seen-facts.ts";
import { pictures } from "../src/words/en/pictures.ts";
import { face, reportOn, words } from "./lib/picture-worker.ts";

const at = <T extends object>(frame: number, sighting: T): T => ({ ...sighting, frame });

const seenInWords = (report: ImageReport): string => pictures.seen(seenFacts(report, 2));

const MISSING = "3 moments of a film of 2 seconds were looked at; the rest and its sound were not";
const REPORT = reportOn(
  [
    at(0, face(0.1, 0.1, 0.3)),
    at(0, face(0.3, 0.1, 0.3)),
    at(1, face(0.1, 0.1, 0.3)),
    at(2, face(0.1, 0.1)),
    at(2, words("BAY 4", 0.7)),
  ],
  {
    format: "webm",
    frames: 3,
    coverage: [
      {
        detector: "frames",
        reads: "every moment of a film, and its sound",
        run: { state: "skipped", reason: MISSING },
      },
      { detector: "faces", reads: "faces", run: { state: "ran" } },
    ],
  },
);

describe("a film", () => {
  it("is shown by the still with most found, where one that is certain counts more than guesses", () => {
    expect(fullestFrame(REPORT)).toBe(2);
    expect(fullestFrame(reportOn([], { frames: 3 }))).toBe(0);
    expect(filmBoxes(REPORT).map((box) => [pictures.boxes.title(boxFacts(box)), box.isCovered])).toEqual([
      ["Face", false],
      ["Text “BAY 4”", false],
    ]);
  });

  it("tells what was found when; what stands in one second is one moment", () => {
    const told = filmMoments(REPORT, [0, 0.4, 65]).map(({ at, boxes }) => [at, boxes.length]);
    expect(told).toEqual([
      ["0:00", 2],
      ["1:05", 2],
    ]);
  });

  it.each([
    [0, "0:00"],
    [59.9, "0:59"],
    [3600, "60:00"],
  ])("%d seconds are %s on its clock", (seconds, told) => expect(clock(seconds)).toBe(told));

  it("is put in words without counts, and says what was not looked at", () => {
    expect(seenInWords(REPORT)).toBe(`Faces and text can be seen in it. ${MISSING}.`);
    const unsure = { ...REPORT, sightings: REPORT.sightings.slice(0, 2) };
    expect(seenInWords(unsure)).toBe(`Perhaps faces: look yourself. ${MISSING}.`);
    expect(seenInWords({ ...REPORT, sightings: [] })).toBe(`No face found. ${MISSING}.`);
    expect(pictures.seen(seenFacts({ ...REPORT, sightings: [], frames: 1 }, 150))).toBe(
      "No face found. 1 moment of a film of 3 minutes was looked at; the rest and its sound were not.",
    );
    expect(pictures.seen(seenFacts({ ...REPORT, sightings: [] }))).toBe(
      "No face found. 3 moments of a film were looked at; the rest and its sound were not.",
    );
    expect(pictures.step({ doing: "sampling", what: "frames", done: 2, of: 12 })).toBe(
      "Taking stills from the film, 3 of 12",
    );
  });
});
