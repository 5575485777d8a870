import type { CoverageEntry, Finding, Level, Verdict } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { type Known, toSay } from "../src/findings/heard.ts";
import { findings as words } from "../src/words/en/findings.ts";
import { findingOn } from "./lib/findings.ts";

const RAN: CoverageEntry = { detector: "names", reads: "names", run: { state: "ran" } };
const RUNNING: CoverageEntry = { detector: "reader", reads: "meaning", run: { state: "running" } };
const FAILED: CoverageEntry = {
  detector: "ages",
  reads: "ages",
  run: { state: "failed", reason: "RangeError" },
};

const verdict = (...coverage: CoverageEntry[]): Verdict => ({
  level: "nothing-found",
  findings: [],
  details: [],
  coverage,
});
/** "must:a" is a finding of that level, known again by the letter. */
const found = (short: string): { key: string; finding: Finding } => {
  const [level, key] = short.split(":") as [Level, string];
  return {
    key,
    finding: findingOn("Mary", { level, message: { what: `It is ${key}.`, why: "", next: "" } }),
  };
};
const known = (findings: string, more: Partial<Known> = {}): Known => ({
  people: [],
  shown: findings.split(" ").filter(Boolean).map(found),
  verdict: verdict(RAN),
  failed: false,
  ...more,
});
const say = (before: Known | null, now: Known): string => {
  const { sentence, what } = toSay(before, now, words);
  return what === null ? sentence : `${sentence} ${what}`;
};

describe("a screen reader hears", () => {
  it.each([
    ["all at first", null, known("must:a should:b"), "2 findings: 1 must, 1 should."],
    ["that there is nothing", null, known(""), "Nothing found in what was looked at."],
    ["nothing twice", known("must:a"), known("must:a"), ""],
    ["nothing where only an offset moved", known("must:a should:b"), known("should:b must:a"), ""],
    [
      "the only new one by what it is about",
      known("must:a"),
      known("must:a should:b"),
      "New, should: It is b.",
    ],
    [
      "several new ones by their number",
      known("must:a"),
      known("must:c must:a consider:b"),
      "2 new findings: 1 must, 1 consider.",
    ],
    ["what is left when one goes", known("must:a should:b"), known("should:b"), "1 finding: 1 should."],
    ["when all are gone", known("must:a"), known(""), "Nothing found in what was looked at."],
    ["all, where there were none before", known(""), known("must:a"), "1 finding: 1 must."],
    [
      "that the last word is not spoken",
      null,
      known("", { verdict: verdict(RAN, RUNNING) }),
      "Nothing has stood out so far. I am still reading closely.",
    ],
    [
      "when it is",
      known("must:a", { verdict: verdict(RAN, RUNNING) }),
      known("must:a"),
      "1 finding: 1 must.",
    ],
    [
      "that a part is missing",
      null,
      known("must:a", { verdict: verdict(RAN, FAILED) }),
      "1 finding: 1 must. This check is incomplete.",
    ],
    ["that the check stopped, once", known("must:a"), known("must:a", { failed: true }), words.failed.text],
    ["of a stopped check no more", known("", { failed: true }), known("", { failed: true }), ""],
    [
      "of people first",
      null,
      known("must:a", { people: ["About 50 people fit this."] }),
      "About 50 people fit this. 1 finding: 1 must.",
    ],
    [
      "of people only what is new",
      known("must:a", { people: ["About 50 people fit this.", "Ten were there."] }),
      known("must:a", { people: ["About 3 people fit this.", "Ten were there."] }),
      "About 3 people fit this.",
    ],
  ] as const)("%s", (_what, before, now, sentence) => {
    expect(say(before, now)).toBe(sentence);
  });
});
