import { DETAIL_TYPES, type DetailType } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDetail } from "../src/decode.ts";
import { gather, type LightDetail, weigh, weighLikeness } from "../src/weigh.ts";

const TEXT = "Mary Murphy, 43, rang 07700 900123 or 07700 900456 from her shop in Ballina about her daughter";
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const read = (words: string, type: DetailType, about: ReadDetail["about"] = "patient"): ReadDetail => ({
  span: spanOf(words),
  type,
  about,
  confidence: 0.9,
});
const light = (
  words: string,
  type: DetailType,
  confidence = 0.9,
  about: LightDetail["about"] = "patient",
): LightDetail => ({ span: spanOf(words), type, about, confidence });

/** Everything as sure as the model is said to be. */
const weighed = (details: readonly ReadDetail[], seen: readonly LightDetail[], probability = 0.9) =>
  weigh(
    gather(details, seen, () => probability),
    1,
  );
const shown = (details: readonly LightDetail[]) =>
  details.map(({ span, type, about }) => [TEXT.slice(span.start, span.end), type, about]);
const sure = (details: readonly LightDetail[]): number => details[0]?.confidence ?? 0;

describe("two witnesses", () => {
  it("confirm: both together are surer than either", () => {
    const both = sure(weighed([read("43", "AGE")], [light("43", "AGE")]));
    expect(both).toBeGreaterThan(sure(weighed([read("43", "AGE")], [])));
    // What the model does not read is not likely to it.
    expect(both).toBeGreaterThan(sure(weighed([], [light("43", "AGE")], 0.3)));
  });

  it("add: what only the model reads stands where it is sure, and not where it wavers", () => {
    expect(shown(weighed([read("43", "AGE")], [], 0.95))).toEqual([["43", "AGE", "patient"]]);
    expect(weighed([read("43", "AGE")], [], 0.02)).toEqual([]);
  });

  it("withdraw: what only patterns saw falls where the model is sure that there is nothing", () => {
    expect(weighed([], [light("43", "AGE", 0.3)], 0.001)).toEqual([]);
    expect(shown(weighed([], [light("43", "AGE", 0.9)], 0.5))).toEqual([["43", "AGE", "patient"]]);
  });

  it.each([
    ["the model", (share: number) => weighed([read("43", "AGE")], [light("43", "AGE")], share)],
    ["the light stage", (share: number) => weighed([read("43", "AGE")], [light("43", "AGE", share)])],
  ] as const)("grow surer with %s", (_, weighedAt) => {
    const shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => sure(weighedAt(share)));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(shares[0]!);
  });

  it("say nothing together of nothing", () => {
    expect(weighed([], [])).toEqual([]);
  });
});

describe("types known by their form", () => {
  it.each(["HANDLE", "PHONE", "EMAIL", "URL", "RECORD", "POSTCODE", "DOB", "VEHICLE", "OTHER-ID"] as const)(
    "%s keeps the pattern's edges and type",
    (type) => {
      const found = weighed([read("rang 07700 900123 or", "RECORD")], [light("07700 900123", type)]);
      expect(shown(found)).toEqual([["07700 900123", type, "patient"]]);
    },
  );

  it("stand though the model reads nothing there, surer than what has no form", () => {
    const phone = weighed([], [light("07700 900123", "PHONE")], 0.05);
    expect(shown(phone)).toEqual([["07700 900123", "PHONE", "patient"]]);
    expect(sure(phone)).toBeGreaterThan(sure(weighed([], [light("07700 900123", "TRAIT")], 0.05)));
  });

  it("all stand where the model reads them as one", () => {
    const found = weighed(
      [read("07700 900123 or 07700 900456", "PHONE")],
      [light("07700 900123", "PHONE"), light("07700 900456", "PHONE")],
    );
    expect(shown(found)).toEqual([
      ["07700 900123", "PHONE", "patient"],
      ["07700 900456", "PHONE", "patient"],
    ]);
  });

  it("stand once where the model reads them in parts", () => {
    const found = weighed(
      [read("07700", "PHONE"), read("900123", "RECORD")],
      [light("07700 900123", "PHONE")],
    );
    expect(shown(found)).toEqual([["07700 900123", "PHONE", "patient"]]);
  });
});

describe("where both see something", () => {
  it("the same type reaches as far as either", () => {
    const found = weighed([read("shop in", "PLACE")], [light("in Ballina", "PLACE")]);
    expect(shown(found)).toEqual([["shop in Ballina", "PLACE", "patient"]]);
  });

  it("parts of what patterns saw as one are one", () => {
    const found = weighed(
      [read("shop", "PLACE"), read("Ballina", "PLACE")],
      [light("shop in Ballina", "PLACE")],
    );
    expect(shown(found)).toEqual([["shop in Ballina", "PLACE", "patient"]]);
  });

  it("nothing is lost where the model reads a part of a light detail as something else", () => {
    const found = weighed([read("shop", "OCCUPATION")], [light("her shop in Ballina", "PLACE")]);
    expect(shown(found)).toEqual([["her shop in Ballina", "PLACE", "patient"]]);
  });

  it("the model has the type where it reads all of a light detail", () => {
    const found = weighed([read("shop in Ballina", "OCCUPATION")], [light("shop", "PLACE")]);
    expect(shown(found)).toEqual([["shop in Ballina", "OCCUPATION", "patient"]]);
  });

  it("the model says whom it is about", () => {
    const found = weighed([read("daughter", "FAMILY", "relative")], [light("her daughter", "FAMILY")]);
    expect(shown(found)).toEqual([["her daughter", "FAMILY", "relative"]]);
  });

  it("alone, patterns say whom it is about", () => {
    expect(shown(weighed([], [light("daughter", "FAMILY", 0.9, "other")]))).toEqual([
      ["daughter", "FAMILY", "other"],
    ]);
  });

  it("spans that only meet are two", () => {
    const found = weighed([read("Mary", "NAME")], [light(" Murphy", "NAME")]);
    expect(shown(found)).toEqual([
      ["Mary", "NAME", "patient"],
      [" Murphy", "NAME", "patient"],
    ]);
  });
});

it("details lie in order, none twice, each with a chance of its own, whatever is seen", () => {
  const span = fc
    .tuple(fc.nat({ max: 80 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const detail = fc.record({
    span,
    type: fc.constantFrom(...DETAIL_TYPES),
    about: fc.constantFrom("patient" as const, "relative" as const),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(detail), fc.array(detail), probability, (model, seen, each) => {
      // What the model reads never overlaps.
      const apart = model.filter(({ span: a }, at) =>
        model.slice(0, at).every(({ span: b }) => a.end <= b.start || b.end <= a.start),
      );
      const found = weighed(apart, seen, each);
      expect(found.map(({ span }) => span.start)).toEqual(
        found.map(({ span }) => span.start).toSorted((a, b) => a - b),
      );
      const keys = found.map(({ span, type }) => `${type} ${span.start} ${span.end}`);
      const twice = seen.map(({ span, type }) => `${type} ${span.start} ${span.end}`);
      // Nobody is told twice, unless the light stage did so itself.
      if (new Set(twice).size === twice.length) expect(new Set(keys).size).toBe(keys.length);
      for (const { confidence, span } of found) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }),
  );
});

describe("likeness", () => {
  it("grows with what either witness says", () => {
    expect(weighLikeness(0.9, 0.9)).toBeGreaterThan(weighLikeness(0.9, 0.1));
    expect(weighLikeness(0.1, 0.9)).toBeGreaterThan(weighLikeness(0.1, 0.1));
  });

  it.each([0, 1])("is a probability even of a certainty: %j", (certain) => {
    for (const other of [0, 0.5, 1]) {
      const confidence = weighLikeness(certain, other);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});
