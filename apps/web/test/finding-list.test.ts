import { LEVELS, type Level } from "@chaperone/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { unfoldedCount } from "../src/findings/finding-list.tsx";
import { findingOn } from "./lib/findings.ts";

const many = (...counts: [Level, number][]) =>
  counts.flatMap(([level, count]) =>
    Array.from({ length: count }, () => ({ finding: findingOn("", { level }) })),
  );

it.each([
  { name: "few are all in the open", shown: many(["consider", 10]), open: 10 },
  { name: "many to consider: a handful", shown: many(["consider", 11]), open: 6 },
  { name: "with heavier ones, a handful of all", shown: many(["must", 2], ["consider", 20]), open: 6 },
  {
    name: "what weighs more is never folded",
    shown: many(["must", 20], ["should", 12], ["consider", 4]),
    open: 32,
  },
])("$name", ({ shown, open }) => {
  expect(unfoldedCount(shown)).toBe(open);
});

it("only what is to consider is ever folded, and a fold never holds nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LEVELS), { maxLength: 40 }), (levels) => {
      const shown = levels
        .toSorted((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b))
        .map((level) => ({ finding: findingOn("", { level }) }));
      const count = unfoldedCount(shown);
      expect(count).toBeLessThanOrEqual(shown.length);
      expect(shown.slice(count).every(({ finding }) => finding.level === "consider")).toBe(true);
    }),
  );
});
