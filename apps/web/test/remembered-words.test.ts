import type { CaseTrace } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { LADDER_KINDS } from "../../../packages/risk/src/ladders/ladder.ts";
import { withoutOld } from "../src/remembered/keep-days.ts";
import { isSameDraft } from "../src/remembered/same-draft.ts";
import { earlierSentence, rememberedSentence } from "../src/remembered/sentences.ts";
import { en } from "../src/words/en/index.ts";

const trace = (more: Partial<CaseTrace> = {}): CaseTrace => ({
  post: "page-2026-05-04-1",
  date: "2026-05-04",
  patient: 0.9,
  description: 0.5,
  sex: null,
  ages: null,
  details: [],
  marks: ["0ed1193abb2d19"],
  themes: [],
  sayings: [],
  ...more,
});
const JOB = { kind: "occupation", key: "occupation:cooper", log10: -4, sigma: 0.3, happening: false };

const PLACE = { ...JOB, kind: "place", key: "place:ballina" };

describe("what was kept", () => {
  it.each([
    { more: { marks: [] }, words: "only the day" },
    { more: {}, words: "codes of uncommon words" },
    { more: { details: [JOB] }, words: "job and codes of uncommon words" },
    { more: { details: [JOB, PLACE, JOB], marks: [] }, words: "job and place" },
    { more: { details: [{ ...JOB, kind: "aura" }], marks: [] }, words: "aura" },
    {
      more: { sex: "male", ages: { min: 81, max: 81 }, details: [JOB], themes: ["sea", "music"] } as const,
      words: "sex, age, job, 2 themes and codes of uncommon words",
    },
  ])("is said in a sentence: $words", ({ more, words }) => {
    expect(rememberedSentence(trace(more), true, en)).toBe(
      `Remembered of this post: ${words}; none of its sentences. Later drafts are checked together with it.`,
    );
  });

  it("lasts until the page is closed where the browser does not keep it", () => {
    expect(rememberedSentence(trace({ details: [JOB], marks: [] }), false, en)).toBe(
      "This browser would not keep it, so I remember it only until the page is closed: job; none of its sentences.",
    );
  });

  it("has a name for every kind of detail", () => {
    expect(Object.keys(en.remembered.kinds).sort()).toEqual([...LADDER_KINDS].sort());
  });
});

describe("how much is remembered", () => {
  const on = (...dates: string[]) => dates.map((date) => trace({ date }));
  it.each([
    { traces: [], words: "Earlier posts: none remembered." },
    {
      traces: on("2026-05-09", "2026-05-04", "2026-11-01"),
      words: "Earlier posts: 3 remembered since 4 May.",
    },
    { traces: on("2025-12-28"), words: "Earlier posts: 1 remembered since 28 December 2025." },
  ])("$words", ({ traces, words }) => {
    expect(earlierSentence(traces, "2026-11-22", en, "en-GB")).toBe(words);
  });

  it("goes down to what is young enough", () => {
    const ledger = { key: "k", traces: on("2026-10-20", "2026-10-23") };
    expect(withoutOld(ledger, 30, "2026-11-22").traces.map(({ date }) => date)).toEqual(["2026-10-23"]);
    expect(withoutOld(ledger, 730, "2026-11-22")).toBe(ledger);
  });
});

it.each([
  ["She is 81 and home.", "She is 82 and home.", true],
  ["She is home.", "She is home. More soon.", true],
  ["She is home.", "", false],
  ["She is home.", "Flu clinic on Saturday.", false],
  ["aaaa", "aaaaaaaaa", false],
])("a post that is edited is that post still: %s / %s", (one, other, same) => {
  expect([isSameDraft(one, other), isSameDraft(other, one)]).toEqual([same, same]);
});
