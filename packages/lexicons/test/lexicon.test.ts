import { readText } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { lists } from "../generated/lists.ts";
import { type LexiconName, lexicon } from "../src/index.ts";

const words = (text: string) => readText({ text, kind: "post", platform: "x", author: {} }).words;
const found = (name: LexiconName, text: string): string[] =>
  lexicon(name)
    .matches(words(text))
    .map(({ start, end }) => text.slice(start, end));

describe("matches", () => {
  it.each([
    ["towns", "From Ballina to Kilrush", ["Ballina", "Kilrush"]],
    ["towns", "Ballina's mart", ["Ballina's"]],
    ["conditions", "New MULTIPLE SCLEROSIS diagnosis", ["MULTIPLE SCLEROSIS"]],
    ["kin", "nothing of the kind", []],
    ["kin", "", []],
  ] as const)("%s: %s", (name, text, expected) => {
    expect(found(name, text)).toEqual(expected);
  });

  it("prefers the longest phrase", () => {
    const [match] = lexicon("conditions").matches(words("acute myeloid leukaemia"));
    expect(match).toMatchObject({ first: 0, last: 2 });
  });
});

it("every list has entries, in the form its reader expects", () => {
  for (const name of Object.keys(lists) as LexiconName[]) {
    expect(lexicon(name).size, name).toBeGreaterThan(5);
    expect(lists[name], name).not.toMatch(/\r|[‘’]/u);
  }
});
