import {
  type DraftImage,
  type ImageFormat,
  type ImageSighting,
  judge,
  observeImages,
  readDraft,
} from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { seen } from "../src/cases.ts";
import { rules } from "../src/index.ts";

/** What the rules say of pictures alone: the draft has no words. */
function findingsOf(...images: readonly (readonly ImageSighting[])[]) {
  return findingsIn(images.map((sightings) => asImage(sightings)));
}

function asImage(sightings: readonly ImageSighting[], format: ImageFormat = "jpeg"): DraftImage {
  return { seen: { format, width: 1600, height: 1200, frames: 1, sightings, coverage: [] } };
}

function findingsIn(images: readonly DraftImage[]) {
  const document = readDraft({ text: "", kind: "post", platform: "other", author: {}, images });
  return judge(document, observeImages(images).observations, rules, {
    jurisdiction: "GB",
    cite: () => [],
  }).filter(({ place }) => place.in === "image" || place.in === "image-metadata");
}

const face = (confidence = 0.9) => seen("image-face", { turned: 0 }, confidence);
const film = seen("image-clinical", { looksLike: "radiograph" });
const archive = seen("image-clinical", { looksLike: "dicom" }, 1);
const words = (
  meaning: "telling" | "unknown" | "unread" | "plain" | "label",
  type?: "NAME" | "RECORD" | "PLACE",
) => seen("image-text", { words: meaning === "unread" ? null : "Harte", meaning, ...(type && { type }) });
const owner = seen("image-metadata", { what: "person", field: "EXIF Artist", value: "A" });
const clock = seen("image-metadata", { what: "time", field: "EXIF DateTime", value: "2025" });
const position = seen("image-metadata", { what: "position", field: "EXIF GPSLatitude", value: null });
const code = (content: string | null) => seen("image-code", { format: "QRCode", content });

describe("how heavy a picture weighs", () => {
  it.each<[string, readonly ImageSighting[], string, string]>([
    ["a face", [face()], "image-face", "should"],
    ["a face in a clinical picture", [face(), film], "image-face", "must"],
    ["what may be a face", [face(0.3)], "image-face", "consider"],
    ["a name", [words("telling", "NAME")], "image-text", "should"],
    ["a name on a film", [words("telling", "NAME"), film], "image-text", "must"],
    ["a record number", [words("telling", "RECORD")], "image-text", "must"],
    ["a place", [words("telling", "PLACE")], "image-text", "consider"],
    ["words nobody knows", [words("unknown")], "image-text", "consider"],
    ["words nobody could read, on a film", [words("unread"), film], "image-text", "should"],
    ["a sample's code", [code("4471902")], "image-text", "should"],
    ["a poster's code", [code("https://example.org/")], "image-text", "consider"],
    ["a camera's clock", [clock], "image-metadata", "consider"],
    ["a position", [position], "image-metadata", "should"],
    ["a photograph's owner", [owner, film], "image-metadata", "should"],
    ["a name in a file of an archive", [owner, archive], "image-metadata", "must"],
    ["an X-ray", [film], "image-clinical", "should"],
  ])("%s", (_, sightings, rule, level) => {
    const found = findingsOf(sightings).find(({ ruleId }) => ruleId === `confidentiality/${rule}`);
    expect(found?.level).toBe(level);
  });

  it.each<[string, readonly ImageSighting[]]>([
    ["plain words", [words("plain")]],
    ["the label of a film", [words("label")]],
    ["nothing", []],
  ])("nothing is said of %s", (_, sightings) => {
    expect(findingsOf(sightings)).toEqual([]);
  });
});

it("what is seen in one picture is said of that one, and a film in one does not weigh on another", () => {
  const found = findingsOf([face()], [film]);
  expect(found.map(({ ruleId, level, place }) => [ruleId, level, "image" in place && place.image])).toEqual([
    ["confidentiality/image-face", "should", 0],
    ["confidentiality/image-clinical", "should", 1],
  ]);
  expect(found[0]!.message.what).toContain("picture 1");
});

it("all that is seen of a kind is one finding, placed around all of it", () => {
  const at = (left: number, top: number): ImageSighting => ({
    ...face(),
    region: { left, top, width: 0.1, height: 0.2 },
  });
  const [finding, ...more] = findingsOf([at(0.1, 0.5), at(0.6, 0.2)]);
  expect(more).toEqual([]);
  expect(finding!.evidence).toHaveLength(2);
  const { region } = finding!.place as {
    region: { left: number; top: number; width: number; height: number };
  };
  expect([region.left, region.top, region.width, region.height]).toEqual(
    [0.1, 0.2, 0.6, 0.5].map((side) => expect.closeTo(side)),
  );
});

it("nobody is told to post the clean copy of a film: there is none", () => {
  const sightings = [face(), words("telling", "NAME"), position];
  const said = (format: ImageFormat): string =>
    findingsIn([asImage(sightings, format)])
      .map(({ message }) => message.next)
      .join(" ");
  expect(said("jpeg")).toContain("clean copy");
  expect(said("mp4")).not.toMatch(/the clean copy|[Cc]over (?:it|every)/u);
  expect(said("webm")).toContain("Cut the film");
});
