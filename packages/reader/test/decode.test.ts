import { DETAIL_TYPES } from "@chaperone/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDetails, readNames, readPlaces } from "../src/decode.ts";
import { DETAIL_TAGS, ROLES } from "../src/labels.ts";
import { passageOf, type Says, scoresOf } from "./own.ts";

/** Words one space apart, one piece a word, each with what the model says of it. */
function read(said: readonly (readonly [word: string, says?: Says])[]) {
  const words = said.map(([word]) => word);
  const text = words.join(" ");
  let at = 0;
  const pieces = words.map((word, id) => {
    const start = at;
    at += word.length + 1;
    return { id, start, end: start + word.length };
  });
  const passage = passageOf(pieces);
  const scores = scoresOf(said.map(([, says = {}]) => says));
  const textAt = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return {
    details: (least = 0.5) =>
      readDetails(passage, scores, least).map(({ span, type, about }) => [textAt(span), type, about]),
    sure: (least = 0.5) => readDetails(passage, scores, least).map(({ confidence }) => confidence),
    names: () => readNames(passage, scores).map(({ span, role }) => [textAt(span), role]),
    named: () => readNames(passage, scores),
    places: () => readPlaces(passage, scores).map(textAt),
  };
}

const tag = (name: string, probability = 0.9): Says => ({ tags: { [name]: probability } });
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 5));

describe("details", () => {
  it.each([
    ["one piece", [["43", tag("B-AGE")]], ["43"]],
    [
      "pieces that go on",
      [
        ["43", tag("B-AGE")],
        ["years", tag("I-AGE")],
        ["old", tag("I-AGE")],
      ],
      ["43 years old"],
    ],
    [
      "one that begins with a further piece",
      [
        ["years", tag("I-AGE")],
        ["old", tag("I-AGE")],
      ],
      ["years old"],
    ],
    [
      "two that meet",
      [
        ["43", tag("B-AGE")],
        ["44", tag("B-AGE")],
      ],
      ["43", "44"],
    ],
    ["two with a word between", [["43", tag("B-AGE")], ["or"], ["44", tag("I-AGE")]], ["43", "44"]],
    [
      "another type that goes on",
      [
        ["43", tag("B-AGE")],
        ["woman", tag("I-SEX")],
      ],
      ["43", "woman"],
    ],
    ["none", [["hello"], ["there"]], []],
    ["no pieces", [], []],
  ] as const)("%s", (_, said, found) => {
    expect(
      read(said)
        .details()
        .map(([text]) => text),
    ).toEqual(found);
  });

  it.each(DETAIL_TYPES)("are told by type: %s", (type) => {
    expect(
      read([
        ["x", tag(`B-${type}`)],
        ["y", tag(`I-${type}`)],
      ]).details(),
    ).toEqual([["x y", type, "patient"]]);
  });

  it("have the type that beginning and going on make likeliest together", () => {
    const says = { tags: { "B-NAME": 0.4, "B-AGE": 0.3, "I-AGE": 0.25 } };
    expect(read([["43", says]]).details()).toEqual([["43", "AGE", "patient"]]);
  });

  it("stand where it is likely that there is one, whichever it be", () => {
    const unsure = { tags: { "B-NAME": 0.2, "B-PLACE": 0.21, "B-ORIGIN": 0.2 } };
    expect(read([["Kerry", unsure]]).details(0.6)).toEqual([["Kerry", "PLACE", "patient"]]);
    expect(read([["Kerry", unsure]]).details(0.62)).toEqual([]);
  });

  it("are as sure as their surest piece", () => {
    const said = [
      ["43", tag("B-AGE", 0.6)],
      ["years", tag("I-AGE", 0.97)],
      ["old", tag("I-AGE", 0.7)],
    ] as const;
    expect(read(said).sure()).toEqual(near([0.97]));
  });

  it.each([
    [[0.9, 0.9], "relative"],
    [[0.1, 0.2], "patient"],
    // One piece that is sure outweighs one that wavers.
    [[0.95, 0.2], "relative"],
    [[0.5, 0.5], "patient"],
  ] as const)("are about whom their pieces say on average: %j", ([first, second], about) => {
    const said = [
      ["Mary", { ...tag("B-NAME"), relative: first }],
      ["Murphy", { ...tag("I-NAME"), relative: second }],
    ] as const;
    expect(read(said).details()).toEqual([["Mary Murphy", "NAME", about]]);
  });

  it("lie in order, apart, on pieces, whatever the model says", () => {
    const piece = fc.record({
      name: fc.constantFrom(...DETAIL_TAGS.slice(1)),
      odds: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (all) => {
        const said = all.map(({ name, odds }) => ["word", tag(name, odds)] as const);
        const found = read(said);
        const words = found.details(0.5).flatMap(([text]) => text!.split(" "));
        expect(words).toHaveLength(all.filter(({ odds }) => 1 - Math.fround(1 - odds) >= 0.5).length);
        expect(words.every((word) => word === "word")).toBe(true);
      }),
    );
  });
});

describe("names", () => {
  it.each([
    [
      "a name",
      [
        ["Mary", { name: { B: 0.9 } }],
        ["Murphy", { name: { I: 0.9 } }],
      ],
      ["Mary Murphy"],
    ],
    ["one without a beginning", [["Murphy", { name: { I: 0.9 } }]], ["Murphy"]],
    [
      "two that meet",
      [
        ["Mary", { name: { B: 0.9 } }],
        ["Aoife", { name: { B: 0.8, I: 0.1 } }],
      ],
      ["Mary", "Aoife"],
    ],
    [
      "two apart",
      [["Mary", { name: { B: 0.9 } }], ["and"], ["Aoife", { name: { I: 0.9 } }]],
      ["Mary", "Aoife"],
    ],
    ["a doubtful one", [["May", { name: { B: 0.3, I: 0.15 } }]], []],
    ["one of which only the whole is sure", [["May", { name: { B: 0.3, I: 0.25 } }]], ["May"]],
  ] as const)("%s", (_, said, found) => {
    expect(
      read(said)
        .names()
        .map(([text]) => text),
    ).toEqual(found);
  });

  it.each(ROLES)("are whose the model says: %s", (role) => {
    expect(read([["Mary", { name: { B: 0.9 }, role: { [role]: 0.8 } }]]).names()).toEqual([["Mary", role]]);
  });

  it("are whose all their pieces say together, and nobody else's pieces", () => {
    const said = [
      ["Dr", { role: { author: 1 } }],
      ["Mary", { name: { B: 0.9 }, role: { patient: 0.6, colleague: 0.4 } }],
      ["Murphy", { name: { I: 0.8 }, role: { colleague: 0.9, patient: 0.1 } }],
      ["Dr", { role: { author: 1 } }],
    ] as const;
    expect(read(said).names()).toEqual([["Mary Murphy", "colleague"]]);
    expect(
      read(said)
        .named()
        .map(({ confidence }) => confidence),
    ).toEqual(near([0.9]));
  });
});

it("places are read like names", () => {
  const said = [
    ["near", {}],
    ["Lough", { place: { B: 0.9 } }],
    ["Conn", { place: { I: 0.7 } }],
    ["Ballina", { place: { B: 0.9 } }],
    ["Mary", { name: { B: 0.9 } }],
  ] as const;
  expect(read(said).places()).toEqual(["Lough Conn", "Ballina"]);
});
