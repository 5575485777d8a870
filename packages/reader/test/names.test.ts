import type { PersonRole, Sighting } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import type { ReadName } from "../src/decode.ts";
import { joinNames } from "../src/names.ts";

const TEXT = "Dr Walsh saw Mary Murphy and May";
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const read = (words: string, role: PersonRole): ReadName => ({ span: spanOf(words), role, confidence: 0.8 });
const light = (words: string, role: PersonRole): Sighting<"person-name"> => ({
  kind: "person-name",
  span: spanOf(words),
  confidence: 0.6,
  details: { role, because: role === "unknown" ? "" : "the words before" },
});
const joined = (model: ReadName[], seen: Sighting<"person-name">[], probability = 0) =>
  joinNames(model, seen, () => probability).map(({ span, details }) => [
    span && TEXT.slice(span.start, span.end),
    details.role,
  ]);

describe("names", () => {
  it("only the model reads are added, with the role it gives", () => {
    expect(joined([read("Mary Murphy", "patient")], [])).toEqual([["Mary Murphy", "patient"]]);
  });

  it("only the light stage saw stand where the model thinks them possible, and fall where it does not", () => {
    expect(joined([], [light("May", "patient")], 0.4)).toEqual([["May", "patient"]]);
    expect(joined([], [light("May", "patient")], 0.01)).toEqual([]);
  });

  it("both see have the model's edges and role", () => {
    for (const role of ["patient", "unknown"] as const)
      expect(joined([read("Mary Murphy", "relative")], [light("Mary", role)])).toEqual([
        ["Mary Murphy", "relative"],
      ]);
  });

  it("both see alike keep the words that gave the role", () => {
    const because = (role: PersonRole): (string | undefined)[] =>
      joinNames([read("Mary Murphy", "patient")], [light("Mary", role)], () => 0).map(
        ({ details }) => details.because,
      );
    expect(because("patient")).toEqual(["the words before"]);
    expect(because("relative")).toEqual([""]);
  });

  it("stand from left to right, whoever saw them", () => {
    const found = joined(
      [read("Mary Murphy", "patient"), read("May", "patient")],
      [light("Walsh", "colleague")],
      0.5,
    );
    expect(found.map(([name]) => name)).toEqual(["Walsh", "Mary Murphy", "May"]);
  });
});
