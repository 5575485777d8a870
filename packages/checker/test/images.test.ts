import type { Draft, DraftImage, ImageReport, ImageSighting, Verdict } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { createChecker, sortImageWords } from "../src/index.ts";

const SOMEWHERE = { left: 0.1, top: 0.1, width: 0.2, height: 0.1 };

const reportOf = (
  sightings: readonly ImageSighting[],
  coverage: ImageReport["coverage"] = [],
): ImageReport => ({ format: "jpeg", width: 1600, height: 1200, frames: 1, sightings, coverage });

const line = (words: string | null): ImageSighting<"image-text"> => ({
  kind: "image-text",
  region: SOMEWHERE,
  frame: 0,
  confidence: 0.9,
  details: { words, meaning: words === null ? "unread" : "unknown" },
});
const face: ImageSighting = {
  kind: "image-face",
  region: SOMEWHERE,
  frame: 0,
  confidence: 0.9,
  details: { turned: 0 },
};
const position: ImageSighting = {
  kind: "image-metadata",
  region: null,
  frame: 0,
  confidence: 1,
  details: {
    what: "position",
    field: "EXIF GPSLatitude",
    value: null,
    position: { latitude: 54.115, longitude: -9.155 },
  },
};

/** What each line is found to be, as "meaning" or "meaning TYPE". */
async function meanings(...lines: readonly string[]): Promise<string[]> {
  const { sightings } = await sortImageWords(reportOf(lines.map(line)));
  return sightings.map(({ details }) =>
    "meaning" in details ? [details.meaning, details.type].filter(Boolean).join(" ") : "",
  );
}

describe("the words of a picture", () => {
  it.each<[string, string]>([
    ["KAUFMAN", "telling NAME"],
    ["HARTE, EDNA MAY", "telling NAME"],
    ["Hello, my name is Aoife", "telling NAME"],
    ["MRN 4471902", "telling RECORD"],
    ["NHS No 943 476 5919", "telling RECORD"],
    ["DOB: 12/03/1957", "telling DOB"],
    ["14 Feb 2025", "telling TIME"],
    ["11:42", "telling TIME"],
    ["20251103", "telling OTHER-ID"],
    ["University Hospital Limerick", "telling PLACE"],
    ["Ward 5B", "telling PLACE"],
    ["14 Elm Grove", "telling ADDRESS"],
    ["FIRE EXIT", "plain"],
    ["Please wash your hands", "plain"],
    ["Get your flu vaccine today", "plain"],
    ["5 ways to sleep better", "plain"],
    ["Xqzzt 77", "unknown"],
    ["Amoxicillin 500 mg", "unknown"],
  ])("%s is %s", async (words, meaning) => {
    expect(await meanings(words)).toEqual([meaning]);
  });

  it("are read together: the label above a date says what it is", async () => {
    expect(await meanings("Date of birth", "12/03/1957")).toEqual([expect.any(String), "telling DOB"]);
  });

  it("stay as they are where nobody could read them, or where they are labels", async () => {
    const label: ImageSighting = { ...line("L"), details: { words: "L", meaning: "label" } };
    const report = reportOf([line(null), label, face]);
    expect(await sortImageWords(report)).toEqual(report);
  });
});

const checker = createChecker({ jurisdiction: "IE", profession: "doctor" });
const check = (text: string, ...images: readonly DraftImage[]): Promise<Verdict> => {
  const draft: Draft = { text, kind: "post", platform: "x", author: { bio: "Views my own." }, images };
  return checker.check(draft);
};
const rulesIn = ({ findings }: Verdict): string[] => findings.map(({ ruleId }) => ruleId);

describe("a draft with pictures", () => {
  it("is judged by what was seen in them, each finding in its picture", async () => {
    const { findings } = await check("Night shift done.", { seen: reportOf([]) }, { seen: reportOf([face]) });
    const [finding] = findings.filter(({ ruleId }) => ruleId === "confidentiality/image-face");
    expect(finding?.place).toEqual({ in: "image", image: 1, region: SOMEWHERE, frame: 0 });
    expect(finding?.message.what).toContain("picture 2");
    expect(finding?.guidance.length).toBeGreaterThan(0);
  });

  it("is incomplete where a picture was not looked at in full, and says which part", async () => {
    const ran = { detector: "faces", reads: "faces", run: { state: "ran" } } as const;
    const failed = { ...ran, run: { state: "failed", reason: "Error" } } as const;
    const verdict = await check("Sunrise.", { seen: reportOf([], [ran]) }, { seen: reportOf([], [failed]) });
    expect(verdict.level).toBe("incomplete");
    expect(verdict.coverage.filter(({ detector }) => detector === "faces")).toEqual([failed]);
    expect((await check("Sunrise.", { seen: reportOf([], [ran]) })).level).toBe("nothing-found");
  });

  it("tells of fewer people where a picture says where it was", async () => {
    const text = "Looked after a 43-year-old postman with Wilson's disease.";
    const alone = await check(text);
    const placed = await check(text, { seen: reportOf([position]) });
    expect(placed.recognisability!.others.mid).toBeLessThan(alone.recognisability!.others.mid / 100);
  });

  it("has its descriptions read like its text, each finding in its description and without an edit of the text", async () => {
    const alt = "My patient Mary Harte beside the nurses' station";
    const { level, findings } = await check("Night shift done.", { seen: reportOf([]), alt });
    const [named] = findings.filter(({ ruleId }) => ruleId === "confidentiality/direct-identifier");
    expect(level).toBe("must");
    expect(named?.place).toEqual({ in: "alt-text", image: 0, start: 11, end: 21 });
    expect(named?.fixes).toEqual([]);
    expect(
      rulesIn(await check("Night shift done.", { seen: reportOf([]), alt: "A sunrise over roofs" })),
    ).toEqual([]);
  });

  it("keeps a finding's fingerprint while the text changes, and changes it with the place in the picture", async () => {
    const moved = { ...face, region: { ...SOMEWHERE, left: 0.5 } };
    const fingerprint = async (text: string, sighting: ImageSighting) =>
      (await check(text, { seen: reportOf([sighting]) })).findings.find(({ place }) => place.in === "image")
        ?.fingerprint;
    const before = await fingerprint("Night shift done.", face);
    expect(before).toBeDefined();
    expect(await fingerprint("Night shift over.", face)).toBe(before);
    expect(await fingerprint("Night shift done.", moved)).not.toBe(before);
  });
});
