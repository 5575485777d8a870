import { expect, it } from "vitest";
import { factAt, type Observation, readDraft, ruleContext, textPlace, WHOLE_DRAFT } from "../src/index.ts";

const age = (years: number, place: Observation["place"]): Observation => ({
  kind: "age",
  place,
  confidence: 1,
  detector: "by hand",
  details: { min: years, max: years },
});
const context = ruleContext(
  readDraft({ text: "43 and 70", kind: "post", platform: "x", author: {} }),
  [
    age(1, WHOLE_DRAFT),
    age(43, textPlace({ start: 0, end: 2 })),
    age(70, textPlace({ start: 7, end: 9 })),
    age(71, textPlace({ start: 7, end: 9 })),
  ],
  "GB",
);
const yearsAt = (start: number, end: number): number | undefined =>
  factAt(context, "age", { start, end })?.details.max;

it("the fact at a passage is the first of its kind that overlaps it", () => {
  expect(yearsAt(0, 2)).toBe(43);
  expect(yearsAt(5, 8)).toBe(70);
  expect(yearsAt(2, 7)).toBeUndefined();
  expect(factAt(context, "sex", { start: 0, end: 2 })).toBeUndefined();
});
