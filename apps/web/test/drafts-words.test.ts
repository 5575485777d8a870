import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64 } from "../src/drafts/base64.ts";
import { isBody, isDone, type KeptDraft } from "../src/drafts/kept-draft.ts";
import { firstWords } from "../src/drafts/words-of.ts";
import { drafts } from "../src/words/en/drafts.ts";

const form = { kind: "post", platforms: ["x"], inReplyTo: "", text: "Flu jabs from Monday." } as const;
const body = { form, pictures: [], decisions: [], posted: [], isOpen: true };
const label = {
  id: "a",
  made: "2026-03-01T09:00:00.000Z",
  changed: "2026-03-01T10:00:00.000Z",
  revision: "b",
};

describe("when a draft was written, in words", () => {
  const now = new Date(2026, 2, 12, 15, 0);
  it.each([
    [new Date(2026, 2, 12, 14, 55), "just now", "14:55"],
    [new Date(2026, 2, 12, 8, 5), "earlier today", "08:05"],
    [new Date(2026, 2, 11, 23, 59), "yesterday", "Yesterday"],
    [new Date(2026, 2, 10, 9, 0), "on Tuesday", "Tuesday"],
    [new Date(2026, 2, 6, 9, 0), "on Friday", "Friday"],
    [new Date(2026, 2, 5, 9, 0), "on 5 March", "5 March"],
    [new Date(2025, 11, 28, 9, 0), "on 28 December 2025", "28 December 2025"],
  ])("%s", (then, sentence, short) => {
    expect(drafts.sheet.back(then, now)).toBe(`Here is what you were writing ${sentence}.`);
    expect(drafts.list.when(then, now)).toBe(short);
  });
});

describe("the first words of a draft", () => {
  it.each([
    ["Flu jabs\n\nfrom Monday.", "", "Flu jabs from Monday."],
    ["  ", "Is this true?", "Is this true?"],
    ["", "", ""],
  ])("%j, answering %j", (text, inReplyTo, words) => {
    expect(firstWords({ form: { ...form, text, inReplyTo } })).toBe(words);
  });

  it("are never half a character, nor much longer than a line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const words = firstWords({ form: { ...form, text } });
        expect(words.length).toBeLessThanOrEqual(142);
        expect(words.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("what was kept", () => {
  const picture = {
    file: "f",
    name: "a.jpg",
    type: "image/jpeg",
    size: 3,
    lastModified: 1,
    alt: "",
    boxes: [],
  };
  const box = { key: "b", isCovered: true, of: null, region: { left: 0, top: 0, width: 1, height: 1 } };
  it.each([
    [true, body],
    [true, { ...body, pictures: [{ ...picture, boxes: [box] }], posted: ["2026-03-01T10:00:00Z"] }],
    [false, null],
    [false, {}],
    [false, { ...body, form: { ...form, kind: "opera" } }],
    [false, { ...body, form: { ...form, platforms: [] } }],
    [false, { ...body, form: { ...form, platforms: ["x", "myspace"] } }],
    [false, { ...body, form: { ...form, text: 7 } }],
    [false, { ...body, pictures: [{ ...picture, size: Number.NaN }] }],
    [false, { ...body, pictures: [{ ...picture, boxes: [{ ...box, region: {} }] }] }],
    [false, { ...body, decisions: [{ words: "I asked her" }] }],
    [false, { ...body, posted: ["on Tuesday"] }],
    [false, { ...body, isOpen: 1 }],
  ])("makes sense: %s %#", (makesSense, value) => {
    expect(isBody(value)).toBe(makesSense);
  });

  it.each([
    [false, []],
    [true, ["2026-03-01T10:00:00.000Z"]],
    [false, ["2026-03-01T09:59:59.000Z"]],
    [true, ["2026-02-01T10:00:00.000Z", "2026-03-01T10:05:00.000Z"]],
  ])("is done: %s, posted %j", (done, posted) => {
    expect(isDone({ ...label, ...body, posted } as KeptDraft)).toBe(done);
  });
});

it("a picture's bytes come back from base64 as they were", async () => {
  const sizes = [0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000];
  for (const size of sizes) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31) % 256);
    expect(fromBase64(await toBase64(new Blob([bytes])))).toEqual(bytes);
  }
});
