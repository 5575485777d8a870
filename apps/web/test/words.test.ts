import type { CoverageEntry, GuidanceReference, Verdict } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import {
  findingsSentence,
  hostOf,
  inForceWords,
  isQuickOnly,
  isStillReading,
  lookedAt,
  missingParts,
  paragraphWords,
  plural,
  rewriteAllWords,
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
    expect(lookedAt([ran("names"), failed("ages"), absent]).notAt).toEqual([
      { what: "ages", why: "it failed: RangeError" },
      { what: "meaning", why: "no language model is installed" },
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
    expect(findingsSentence([{ level: "consider" }, { level: "must" }, { level: "consider" }])).toBe(
      "3 findings: 1 must, 2 consider.",
    );
    expect(findingsSentence([{ level: "should" }])).toBe("1 finding: 1 should.");
  });

  it("agree in number", () => {
    expect([plural(0, "character"), plural(1, "character"), plural(2, "character")]).toEqual([
      "0 characters",
      "1 character",
      "2 characters",
    ]);
  });

  it("say how much one press rewrites", () => {
    expect([rewriteAllWords(3, 3), rewriteAllWords(2, 2), rewriteAllWords(2, 3)]).toEqual([
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
    { name: "a number seen", more: {}, words: "paragraph 19" },
    {
      name: "a number inferred",
      more: { verified: "number-inferred" },
      words: "paragraph 19, number to be confirmed",
    },
    {
      name: "a number not seen, even if one is on file",
      more: { verified: "substance" },
      words: "paragraph number not confirmed",
    },
  ] as const)("say how sure a paragraph is: $name", ({ more, words }) => {
    expect(paragraphWords(reference(more))).toBe(words);
  });

  it("say since when a paragraph is in force, and until when", () => {
    expect(inForceWords(reference({}))).toBe("In force since 30 January 2024.");
    expect(inForceWords(reference({ inForceFrom: "2013-04-22", inForceTo: "2024-01-29" }))).toBe(
      "In force from 22 April 2013 to 29 January 2024.",
    );
  });

  it("name the host a link leads to", () => {
    expect(hostOf("https://www.example.org/a/b?c")).toBe("example.org");
    expect(hostOf("not an address")).toBe("not an address");
  });
});
