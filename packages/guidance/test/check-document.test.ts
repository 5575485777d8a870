import { describe, expect, test } from "vitest";
import { checkDocument } from "../scripts/check-document.ts";
import { soundDocument, soundParagraph, soundPath } from "./sound-document.ts";

type Changes = Readonly<Record<string, unknown>>;

const problems = (document: unknown) => checkDocument(document, soundPath);
const spoilt = (changes: Changes) => problems({ ...soundDocument, ...changes });
const spoiltParagraph = (changes: Changes) => spoilt({ paragraphs: [{ ...soundParagraph, ...changes }] });

test("a sound document has no problems", () => {
  expect(problems(soundDocument)).toEqual([]);
});

describe("refuses a document", () => {
  const cases: readonly [name: string, changes: Changes, wrong: RegExp][] = [
    ["whose date is no day of the calendar", { inForceFrom: "2024-02-30" }, /2024-02-30/],
    ["whose date is written another way", { inForceFrom: "30/01/2024" }, /inForceFrom/],
    ["without a date", { inForceFrom: undefined }, /inForceFrom/],
    ["that ends before it begins", { inForceTo: "2023-12-31" }, /ends before/],
    ["that was superseded but never ends", { supersededBy: "example-2030" }, /never ends/],
    ["of a country we do not know", { jurisdiction: "ZZ" }, /jurisdiction "ZZ"/],
    ["of a kind we do not know", { kind: "blog" }, /kind "blog"/],
    ["for a profession we do not know", { professions: ["wizard"] }, /wizard/],
    ["for nobody", { professions: [] }, /nobody/],
    ["without an address", { url: "the usual place" }, /no web address/],
    ["with a misspelt field", { superseededBy: "x" }, /superseededBy/],
    ["without paragraphs", { paragraphs: [] }, /no paragraphs/],
    ["with a paragraph twice", { paragraphs: [soundParagraph, soundParagraph] }, /twice/],
    ["in the wrong file", { id: "other-2024" }, /differ/],
    ["whose edition is a bare number", { edition: 2024 }, /"edition"/],
    ["whose gaps are not notes", { gaps: [{ number: "of 20" }] }, /gaps/],
  ];
  test.each(cases)("%s", (_name, changes, wrong) => {
    const found = spoilt(changes);
    expect(found).toContainEqual(
      expect.objectContaining({
        where: expect.stringContaining(soundPath),
        wrong: expect.stringMatching(wrong),
      }),
    );
    for (const { next } of found) expect(next).not.toBe("");
  });

  test.each([null, "a text", [soundDocument]])("that is none: %j", (document) => {
    expect(problems(document)).toHaveLength(1);
  });
});

describe("refuses a paragraph", () => {
  const sentenceOf = (words: number) => `${Array(words).fill("word").join(" ")}.`;
  const cases: readonly [name: string, changes: Changes, wrong: RegExp][] = [
    ["without a verified mark", { verified: undefined }, /"verified" is missing/],
    ["marked as unverified", { verified: "unverified" }, /verified "unverified"/],
    ["whose number nobody saw", { verified: "substance" }, /only the substance was seen/],
    ["whose number is a guess", { paragraph: "20.?" }, /unverified/],
    ["whose number is marked [U]", { paragraph: "8 [U]" }, /unverified/],
    ["marked as numbered, without a number", { paragraph: undefined }, /without a number/],
    ["for a duty that does not exist", { duties: ["confidentiality/gossip"] }, /gossip/],
    ["for no duty", { duties: [] }, /no duty/],
    ["that names a duty twice", { duties: ["respect/people", "respect/people"] }, /twice/],
    ["of a strength we do not know", { strength: "shall" }, /shall/],
    ["that calls a regulator's rule law", { strength: "law" }, /strength "law"/],
    ["that quotes a long sentence", { summary: `It says "${sentenceOf(26)}"` }, /quotes 26 words/],
    ["that quotes one in curly marks", { summary: `It says “${sentenceOf(26)}”.` }, /quotes 26 words/],
    ["that quotes one in single marks", { summary: `It says ‘${sentenceOf(26)}’.` }, /quotes 26 words/],
    ["that quotes half a sentence", { summary: `Note “${sentenceOf(6)}”.` }, /quotes 6 words/],
    ["whose summary breaks off", { summary: "Keep what patients tell you" }, /whole sentence/],
    ["whose summary is an essay", { summary: sentenceOf(80) }, /characters/],
    ["with a misspelt field", { note: "x" }, /"note"/],
  ];
  test.each(cases)("%s", (_name, changes, wrong) => {
    expect(spoiltParagraph(changes)).toContainEqual(
      expect.objectContaining({
        where: expect.stringContaining(`${soundPath}, paragraph "7"`),
        wrong: expect.stringMatching(wrong),
      }),
    );
  });

  test("of a defence body that speaks of a duty", () => {
    expect(spoilt({ kind: "defence-body" })).toContainEqual(
      expect.objectContaining({ wrong: expect.stringContaining('no "must"') }),
    );
  });
});

describe("accepts a paragraph", () => {
  const cases: readonly [name: string, changes: Changes][] = [
    ["known by its substance alone", { paragraph: undefined, verified: "substance" }],
    ["whose number was inferred", { verified: "number-inferred" }],
    ["that quotes a label", { summary: "Put “Ad” first, not “in partnership with”." }],
    [
      "with apostrophes, which quote nothing",
      {
        summary:
          "A patient's story isn't yours, nor is the family's, the doctors' mess's or the ward's to tell.",
      },
    ],
  ];
  test.each(cases)("%s", (_name, changes) => {
    expect(spoiltParagraph(changes)).toEqual([]);
  });
});
