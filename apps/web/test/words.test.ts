import type { CoverageEntry, GuidanceReference, Level, Verdict } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { findings as words } from "../src/words/en/findings.ts";
import {
  countLevels,
  hostOf,
  isQuickOnly,
  isStillReading,
  lookedAt,
  missingParts,
  plural,
} from "../src/words/sentences.ts";

const ran = (reads: string | null, detector = reads ?? "helper"): CoverageEntry => ({
  detector,
  reads,
  run: { state: "ran" },
});
const failed = (reads: string): CoverageEntry => ({
  detector: reads,
  reads,
  run: { state: "failed", reason: "RangeError" },
});
const absent: CoverageEntry = {
  detector: "reader",
  reads: "meaning",
  run: { state: "skipped", reason: "no language model is installed" },
  optional: true,
};
const verdict = (coverage: readonly CoverageEntry[]): Verdict => ({
  level: "incomplete",
  findings: [],
  details: [],
  coverage,
});

describe("what was looked at", () => {
  it("names each thing once, and leaves out what only helps others", () => {
    expect(lookedAt([ran("names"), ran("names", "names-2"), ran(null), ran("ages")]).at).toEqual([
      "names",
      "ages",
    ]);
  });

  it("says what was not looked at, with the reason", () => {
    const { notAt } = lookedAt([ran("names"), failed("ages"), absent]);
    expect(notAt.map(({ what, run }) => words.coverage.part(what, run))).toEqual([
      "ages (it failed: RangeError)",
      "meaning (no language model is installed)",
    ]);
  });

  it("does not claim a thing that one of its parts failed to read", () => {
    expect(lookedAt([ran("names"), failed("names")]).at).toEqual([]);
  });

  it("has sentences of its own for a language model at work, and for one that could not be used", () => {
    const reader = { detector: "reader", reads: "meaning" } as const;
    const running: CoverageEntry = { ...reader, run: { state: "running" }, optional: false };
    const lost: CoverageEntry = { ...failed("meaning"), ...reader, optional: true };
    for (const entry of [running, lost])
      expect(lookedAt([ran("names"), entry])).toEqual({ at: ["names"], notAt: [] });
    expect(missingParts(verdict([ran("names"), running]))).toEqual([]);
    expect([running, lost, absent].map((entry) => isStillReading({ coverage: [entry] }))).toEqual([
      true,
      false,
      false,
    ]);
    expect([running, lost, absent, failed("ages")].map((entry) => isQuickOnly([entry]))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it("counts a failure as a missing part, and an optional model as none", () => {
    expect(missingParts(verdict([ran("names"), failed("ages"), absent]))).toEqual(["ages"]);
  });
});

describe("sentences", () => {
  it("count findings by level, heaviest first", () => {
    const sentence = (...levels: Level[]): string =>
      words.heard.findings(countLevels(levels.map((level) => ({ level }))));
    expect(sentence("consider", "must", "consider")).toBe("3 findings: 1 must, 2 consider.");
    expect(sentence("should")).toBe("1 finding: 1 should.");
  });

  it("agree in number", () => {
    expect([plural(0, "character"), plural(1, "character"), plural(2, "character")]).toEqual([
      "0 characters",
      "1 character",
      "2 characters",
    ]);
  });

  it("say how much one press rewrites", () => {
    expect([words.rewriteAll(3, 3), words.rewriteAll(2, 2), words.rewriteAll(2, 3)]).toEqual([
      "Apply all 3 rewrites that keep your meaning",
      "Apply both rewrites that keep your meaning",
      "Apply 2 of 3 rewrites that keep your meaning",
    ]);
  });

  const reference = (more: Partial<GuidanceReference>): GuidanceReference => ({
    id: "x",
    body: "A body",
    document: "A document",
    edition: "2024",
    jurisdiction: "GB",
    inForceFrom: "2024-01-30",
    paragraph: "19",
    strength: "must",
    summary: "",
    url: "https://example.org",
    verified: "number-and-substance",
    ...more,
  });
  it.each([
    { name: "a number seen", more: {}, said: "paragraph 19" },
    {
      name: "a number inferred",
      more: { verified: "number-inferred" },
      said: "paragraph 19, number to be confirmed",
    },
    {
      name: "a number not seen, even if one is on file",
      more: { verified: "substance" },
      said: "paragraph number not confirmed",
    },
  ] as const)("say how sure a paragraph is: $name", ({ more, said }) => {
    expect(words.guidance.paragraph(reference(more))).toBe(said);
  });

  it("say since when a paragraph is in force, and until when", () => {
    expect(words.guidance.inForce(reference({}))).toBe("In force since 30 January 2024.");
    expect(words.guidance.inForce(reference({ inForceFrom: "2013-04-22", inForceTo: "2024-01-29" }))).toBe(
      "In force from 22 April 2013 to 29 January 2024.",
    );
  });

  it("name the host a link leads to", () => {
    expect(hostOf("https://www.example.org/a/b?c")).toBe("example.org");
    expect(hostOf("not an address")).toBe("not an address");
  });
});
