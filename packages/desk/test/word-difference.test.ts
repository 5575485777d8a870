import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "../src/rules/word-difference.ts";

const shown = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `[+${text}+]`))
    .join("");

describe("what changed between two texts", () => {
  it.each([
    ["Flu jabs are free.", "Flu jabs are free.", "Flu jabs are free."],
    ["Flu jabs are free.", "Flu jabs are free today.", "Flu jabs are free[+ today+]."],
    [
      "My patient in Ballina did well.",
      "A patient did well.",
      "[-My-][+A+] patient[- in Ballina-] did well.",
    ],
    ["She is fifty six now", "She is in her fifties now", "She is [-fifty six-][+in her fifties+] now"],
    ["don't stop", "don’t stop", "[-don't-][+don’t+] stop"],
    ["", "New.", "[+New.+]"],
    ["Old.", "", "[-Old.-]"],
    ["Tá sé anseo", "Tá sí anseo", "Tá [-sé-][+sí+] anseo"],
  ])("%s -> %s", (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it("tells both texts whole, and nothing changed only where they are the same", () => {
    const text = fc.array(fc.constantFrom("the", "a", "patient", " ", " ", "\n", ".", "👩‍⚕️", "naïve"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (old, young) => {
        const [before, after] = [old.join(""), young.join("")];
        const runs = wordDifference(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
        expect(runs.every(({ kind }) => kind === "same")).toBe(before === after);
      }),
    );
  });

  it("of long texts that share nothing, in one piece and at once", () => {
    const long = (word: string) => Array.from({ length: 6000 }, (_, at) => `${word}${at}`).join(" ");
    expect(wordDifference(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
