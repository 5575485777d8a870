import { applyFix, type Fix } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesOf, stepsOf } from "../src/people/changes.ts";

const fixOf = (...edits: Fix["edits"]): Fix => ({ label: "", safety: "changes-meaning", edits });
const TEXT = "A Polish chef\nfrom Ballina came in last night.";
const edit = (from: string, text: string) => {
  const start = TEXT.indexOf(from);
  return { start, end: start + from.length, text };
};

describe("what a change shows of the passages it touches", () => {
  it.each([
    { name: "other words", edits: [edit("Ballina", "Mayo")], shown: [["Ballina", "Mayo"]] },
    { name: "left out, without its space", edits: [edit(" last night", "")], shown: [["last night", ""]] },
    { name: "an article kept", edits: [edit("A Polish ", "A ")], shown: [["Polish", ""]] },
    { name: "an end kept", edits: [edit("came in", "in")], shown: [["came", ""]] },
    { name: "added", edits: [{ start: 0, end: 0, text: "Once " }], shown: [["", "Once"]] },
    { name: "over two lines", edits: [edit("chef\nfrom", "x")], shown: [["chef from", "x"]] },
    { name: "nothing but space", edits: [edit("\nfrom", " from")], shown: [] },
    {
      name: "in the order of the text",
      edits: [edit("last night", "recently"), edit("Ballina", "Mayo")],
      shown: [
        ["Ballina", "Mayo"],
        ["last night", "recently"],
      ],
    },
  ])("$name", ({ edits, shown }) => {
    expect(passagesOf(fixOf(...edits), TEXT).map(({ before, after }) => [before, after])).toEqual(shown);
  });

  it("is in the text before, and in the text after", () => {
    const words = fc.array(fc.constantFrom("a", "ward", "from", "Ballina", "ill"), {
      minLength: 1,
      maxLength: 4,
    });
    const parts = fc.array(fc.tuple(words, words, fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, (all) => {
        let text = "";
        const edits: { start: number; end: number; text: string }[] = [];
        for (const [before, after, isTouched] of all) {
          const start = text.length;
          text += `${before.join(" ")} `;
          if (isTouched) edits.push({ start, end: text.length - 1, text: after.join(" ") });
        }
        const fix = fixOf(...edits);
        const changed = applyFix(text, fix);
        for (const { before, after } of passagesOf(fix, text)) {
          expect(text).toContain(before);
          expect(changed).toContain(after);
          expect(before === "" && after === "").toBe(false);
        }
      }),
    );
  });

  it("tells a change that is only told in words in the order of the text", () => {
    const others = { low: 1, mid: 2, high: 3 };
    const steps = [
      { detail: "last night", spans: [{ start: 30, end: 40 }], say: null },
      { detail: "Ballina", spans: [{ start: 5, end: 12 }], say: "Mayo" },
    ];
    expect(stepsOf({ steps, others })).toEqual([
      { before: "Ballina", after: "Mayo" },
      { before: "last night", after: "" },
    ]);
  });
});
