import { describe, expect, it } from "vitest";
import { boxesOf } from "../src/pictures/boxes.ts";
import { newPicture } from "../src/pictures/new-picture.ts";
import { draftImageOf, type Picture, unseen } from "../src/pictures/picture.ts";
import { because, stepOf, type View, type WrittenCopy } from "../src/pictures/protocol.ts";
import { type Readiness, readiness } from "../src/pictures/ready.ts";
import { pictures as words } from "../src/words/en/pictures.ts";
import { CROWD, face, reportOn } from "./lib/picture-worker.ts";

const added = newPicture(new File(["PNG"], "wall.png"));
const seen: Picture = { ...added, report: CROWD, boxes: boxesOf(CROWD) };
const copyOf = (more: Partial<WrittenCopy> = {}): WrittenCopy => ({
  file: new Blob(["JPEG"]),
  format: "jpeg",
  report: reportOn([]),
  leftovers: [],
  isClean: true,
  view: {} as View,
  ...more,
});
const written = (copy: WrittenCopy): Picture["copy"] => ({ state: "written", copy, isDownloaded: false });
const uncovered = seen.boxes.map((box) => ({ ...box, isCovered: false }));

const STATES: readonly (readonly [Readiness, string, Picture])[] = [
  ["looking", "it waits for its turn", added],
  ["looking", "it is looked at", { ...added, step: stepOf("looking") }],
  ["not-looked-at", "it could not be looked at", { ...added, failure: because("stopped") }],
  ["film", "it is a film", { ...added, report: reportOn([], { format: "mp4" }) }],
  ["no-copy", "it was only looked at", seen],
  ["no-copy", "its copy could not be made", { ...seen, copy: { state: "failed", why: because("stopped") } }],
  ["copying", "its copy is being made", { ...seen, copy: { state: "writing", step: null } }],
  [
    "copy-open-findings",
    "something is left by a cover",
    { ...seen, copy: written(copyOf({ isClean: false, leftovers: [face(0, 0)] })) },
  ],
  [
    "copy-open-findings",
    "its author leaves a face to be seen",
    { ...seen, boxes: uncovered, copy: written(copyOf()) },
  ],
  ["ready", "only a guess is left", { ...seen, copy: written(copyOf()) }],
];

describe("how far a picture is from being posted", () => {
  it.each(STATES)("%s, where %s", (state, _, picture) => {
    expect(readiness(picture)).toBe(state);
    expect(words.readiness[state]).toMatch(/\.$/u);
  });
});

describe("what is checked of a picture", () => {
  const notSeen = unseen(words);
  const runOf = (picture: Picture) => draftImageOf(picture, notSeen).seen.coverage[0]!.run.state;

  it("is never the last word before it is looked at, and incomplete where it could not be", () => {
    expect(runOf(added)).toBe("running");
    expect(runOf({ ...added, failure: because("went-wrong") })).toBe("skipped");
  });

  it("is the picture, and then its copy", () => {
    const copy = copyOf();
    expect(draftImageOf(seen, notSeen).seen).toBe(CROWD);
    expect(draftImageOf({ ...seen, copy: written(copy) }, notSeen).seen).toBe(copy.report);
    expect(draftImageOf({ ...seen, alt: "  " }, notSeen)).not.toHaveProperty("alt");
    expect(draftImageOf({ ...seen, alt: "A bay" }, notSeen).alt).toBe("A bay");
  });
});
