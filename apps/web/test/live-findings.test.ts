import {
  type Edit,
  type Finding,
  type Fix,
  LEVELS,
  type Level,
  textPlace,
  WHOLE_DRAFT,
} from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followEdits, type LiveFinding, renew } from "../src/check/live-findings.ts";
import { findingOn, spanOf, TEXT } from "./lib/findings.ts";

const fixOf = (...words: string[]): Fix => ({
  label: "Leave it out",
  safety: "changes-meaning",
  edits: words.map((one) => ({ ...spanOf(one), text: "" })),
});

const live = (...findings: Finding[]): readonly LiveFinding[] => renew([], findings, TEXT);
const apply = (text: string, { start, end, text: inserted }: Edit): string =>
  text.slice(0, start) + inserted + text.slice(end);
const wordsIn = (text: string, { finding: { place } }: LiveFinding): string =>
  place.in === "text" ? text.slice(place.start, place.end) : "";

describe("findings while one types", () => {
  it("stay before an edit, shift after it, and wait where it touches them", () => {
    const edit: Edit = { ...spanOf("Ballina"), text: "Cork" };
    const [mary, ballina, tom] = followEdits(
      live(findingOn("Mary"), findingOn("Ballina"), findingOn("Tom")),
      [edit],
    );
    const text = apply(TEXT, edit);
    expect([mary!.touched, ballina!.touched, tom!.touched]).toEqual([false, true, false]);
    expect([wordsIn(text, mary!), wordsIn(text, tom!)]).toEqual(["Mary", "Tom"]);
  });

  it("follow several edits made at once, given in places of the text before them", () => {
    const edits: Edit[] = [
      { start: 0, end: 0, text: "Today I " },
      { ...spanOf("Ballina"), text: "Cork" },
    ];
    const text = edits.toReversed().reduce(apply, TEXT);
    const [mary, tom] = followEdits(live(findingOn("Mary"), findingOn("Tom")), edits);
    expect([wordsIn(text, mary!), wordsIn(text, tom!)]).toEqual(["Mary", "Tom"]);
  });

  it("wait when something is typed right after their last letter: the word may have become another", () => {
    const { end } = spanOf("Mary");
    expect(followEdits(live(findingOn("Mary")), [{ start: end, end, text: "land" }])[0]!.touched).toBe(true);
  });

  it("never wait when they are about the whole draft", () => {
    const [whole] = followEdits(live(findingOn("", { place: WHOLE_DRAFT })), [
      { start: 3, end: 9, text: "" },
    ]);
    expect(whole!.touched).toBe(false);
  });

  it("stay the same objects, the list too, where no edit changes them: nothing is drawn again for a key", () => {
    const before = live(findingOn("Mary", { fixes: [fixOf("Mary")] }), findingOn("Tom"));
    const behind: Edit = { start: TEXT.length, end: TEXT.length, text: "x" };
    expect(followEdits(before, [behind])).toBe(before);
    const between: Edit = { ...spanOf("Ballina"), text: "Cork" };
    const [mary, tom] = followEdits(before, [between]);
    expect(mary).toBe(before[0]);
    expect(tom).not.toBe(before[1]);
  });

  it("carry their fixes along, and drop one whose own words were changed", () => {
    const [mary] = followEdits(live(findingOn("Mary", { fixes: [fixOf("Mary"), fixOf("Mary", "Tom")] })), [
      { start: 0, end: 3, text: "I saw" },
      { ...spanOf("Tom"), text: "Tim" },
    ]);
    expect(mary!.finding.fixes).toHaveLength(1);
    expect(mary!.finding.fixes[0]!.edits).toEqual([{ start: 6, end: 10, text: "" }]);
  });

  it("either keep exactly their words or say that they were touched", () => {
    const edits = fc
      .record({ at: fc.nat(TEXT.length), length: fc.nat(8), text: fc.string({ maxLength: 6 }) })
      .map(({ at, length, text }): Edit => ({ start: at, end: Math.min(at + length, TEXT.length), text }));
    fc.assert(
      fc.property(fc.constantFrom("Saw", "Mary", "Ballina", "her son Tom"), edits, (words, edit) => {
        const [one] = followEdits(live(findingOn(words)), [edit]);
        return one!.touched || wordsIn(apply(TEXT, edit), one!) === words;
      }),
    );
  });
});

describe("the order of weight", () => {
  it("stays through edits and new verdicts", () => {
    const levels = fc.array(fc.constantFrom(...LEVELS), { maxLength: 6 });
    const edit = fc.record({ at: fc.nat(TEXT.length), text: fc.string({ maxLength: 6 }) });
    const heaviestFirst = (some: readonly Level[]): Finding[] =>
      some
        .toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b))
        .map((level, at) => findingOn("Mary", { level, fingerprint: String(at) }));
    const ranks = (some: readonly LiveFinding[]) => some.map(({ finding }) => LEVELS.indexOf(finding.level));
    fc.assert(
      fc.property(levels, levels, edit, (before, after, { at, text }) => {
        const edited = followEdits(live(...heaviestFirst(before)), [{ start: at, end: at, text }]);
        for (const some of [edited, renew(edited, heaviestFirst(after), TEXT)])
          expect(ranks(some)).toEqual(ranks(some).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("a new verdict", () => {
  it("gives a finding the key it had, also when its sentence changed", () => {
    const before = live(findingOn("Mary"), findingOn("Tom"));
    const after = renew(before, [findingOn("Tom", { fingerprint: "other" }), findingOn("Mary")], TEXT);
    expect(after.map(({ key }) => key)).toEqual([before[1]!.key, before[0]!.key]);
  });

  it("knows a finding again while its words are being typed", () => {
    const edit: Edit = { ...spanOf("Mary"), text: "Maryan" };
    const before = followEdits(live(findingOn("Mary")), [edit]);
    const now = findingOn("", { place: textPlace({ start: 4, end: 10 }), fingerprint: "Maryan" });
    expect(renew(before, [now], apply(TEXT, edit))[0]!.key).toBe(before[0]!.key);
  });

  it("gives two findings of one fingerprint two keys", () => {
    const [one, two] = live(findingOn("Mary"), findingOn("Mary"));
    expect(one!.key).not.toBe(two!.key);
  });

  it("does not take one rule's finding for another's", () => {
    const before = live(findingOn("Mary"));
    const [now] = renew(before, [findingOn("Mary", { ruleId: "respect/abuse", fingerprint: "x" })], TEXT);
    expect(now!.key).not.toBe(before[0]!.key);
  });

  it("quotes each passage a finding rests on once, and not the sentence around them", () => {
    const evidence = ["Mary", TEXT, "Ballina", "Mary"].map((words) => ({
      kind: "cue" as const,
      place: textPlace(spanOf(words)),
      confidence: 1,
      detector: "test",
      details: { name: "x" },
    }));
    expect(live(findingOn("Mary", { evidence }))[0]!.seen).toEqual(["Mary", "Ballina"]);
  });
});
