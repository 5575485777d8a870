import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyFix, applyFixes, type Edit, type Fix, followEdit, type TextSpan } from "../src/index.ts";

const fix = (...edits: Edit[]): Fix => ({ label: "test", safety: "keeps-meaning", edits });

/** A text and edits inside it that do not overlap. */
const textAndEdits = fc
  .tuple(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.array(fc.nat(40), { maxLength: 6 }),
    fc.string({ maxLength: 5 }),
  )
  .map(([text, cuts, replacement]) => {
    const points = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (let i = 0; i + 1 < points.length; i += 2)
      edits.push({ start: points[i]!, end: points[i + 1]!, text: replacement });
    return { text, edits };
  });

describe("applyFix", () => {
  it("changes nothing outside its edits", () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const result = applyFix(text, fix(...edits.toReversed()));
        let at = 0;
        let expected = "";
        for (const edit of edits) {
          expected += text.slice(at, edit.start) + edit.text;
          at = edit.end;
        }
        expect(result).toBe(expected + text.slice(at));
      }),
    );
  });

  it.each([
    ["beyond the end", { start: 2, end: 9, text: "" }],
    ["backwards", { start: 2, end: 1, text: "" }],
    ["before the start", { start: -1, end: 1, text: "" }],
  ])("refuses an edit %s", (_name, edit) => {
    expect(() => applyFix("abc", fix(edit))).toThrow(RangeError);
  });

  it("refuses edits that overlap", () => {
    expect(() =>
      applyFix("abcdef", fix({ start: 0, end: 3, text: "x" }, { start: 2, end: 4, text: "y" })),
    ).toThrow(RangeError);
  });
});

describe("applyFixes", () => {
  it("keeps back a fix that touches an earlier one's passage", () => {
    const first = fix({ start: 0, end: 4, text: "A patient" });
    const second = fix({ start: 2, end: 6, text: "x" });
    const third = fix({ start: 10, end: 14, text: "" });
    const result = applyFixes("Mary sang for cake", [first, second, third]);
    expect(result).toEqual({ text: "A patient sang cake", applied: [first, third], remaining: [second] });
  });

  it("keeps back a second insertion at the same point, whose order would be a guess", () => {
    const insertion = fix({ start: 1, end: 1, text: "x" });
    expect(applyFixes("ab", [insertion, insertion])).toMatchObject({ text: "axb", remaining: [insertion] });
  });
});

describe("followEdit", () => {
  it("keeps the same letters under a span it keeps, and drops every span the edit touched", () => {
    const span = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]): TextSpan => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 30 }),
        span,
        span,
        fc.string({ maxLength: 5 }),
        (text, followed, range, inserted) => {
          const edit: Edit = { ...range, text: inserted };
          const after = applyFix(text, fix(edit));
          const moved = followEdit(followed, edit);
          const touched = followed.start <= edit.end && edit.start <= followed.end;
          if (touched) expect(moved).toBeNull();
          else expect(after.slice(moved!.start, moved!.end)).toBe(text.slice(followed.start, followed.end));
        },
      ),
    );
  });
});
