import { readDraft } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { cueCases } from "../src/cues/cases/index.ts";
import { cues } from "../src/cues/index.ts";

const read = (text: string) =>
  readDraft({ text, kind: "reply", platform: "x", author: { name: "Dr Bex", bio: "founder, Ovalis" } })
    .reading;

it("every cue has its own name and its cases, four to find and four to leave", () => {
  const enough = cueCases.filter(({ finds, ignores }) => finds.length >= 4 && ignores.length >= 4);
  expect(enough.map(({ cue }) => cue).sort()).toEqual(cues.map(({ name }) => name).sort());
});

describe.each([
  ["nothing", ""],
  ["marks", '\u0000\ud800 \u202e⟦⟧ ((((""""'],
  ["one long word", "a".repeat(50_000)],
  ["quotes", '"'.repeat(20_000)],
  ["openings without an end", "vaccine jab mmr you are at We at St X the only ".repeat(2_000)],
  ["capitals", "Northmere General Hospital Trust ".repeat(3_000)],
  ["many insults", "you stupid idiot ".repeat(5_000)],
] as const)("on %s", (_, text) => {
  it("no cue throws, leaves the text, overlaps itself or takes long", () => {
    const reading = read(text);
    const slow: string[] = [];
    for (const cue of cues) {
      const begun = performance.now();
      const spans = cue.find(reading).filter((span) => span !== null);
      if (performance.now() - begun > 1_000) slow.push(cue.name);
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(reading.text.length);
    }
    expect(slow).toEqual([]);
  });
});
