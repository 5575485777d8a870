import { describe, expect, it } from "vitest";
import { compile } from "../src/compile.ts";
import { keysOfPattern, keysOfText } from "../src/keys.ts";

const words = { jab: ["jab", "flu shot", "6-in-1", "immunis*"] };

describe("a text in which a pattern matches holds one of its keys", () => {
  it.each([
    ["{jab} .. {useless}", "The jab's useless."],
    ["{jab} .. {useless}", "The 6 in 1 does nothing"],
    ["{jab} .. {useless}", "the 6in1 doesn’t work"],
    ["{jab} .. {useless}", "Immunisation never worked"],
    ["(the|a) rot* .. teeth", "the rotting teeth"],
    ["can't catch .. (twice|again)", "You cant catch it twice"],
    ["D&V .. (cure|cured)", "d&v is cured"],
  ])("%s: %s", (pattern, text) => {
    expect(compile(pattern, words).test(text)).toBe(true);
    const held = keysOfText(text);
    expect(keysOfPattern(pattern, words).some((key) => held.has(key))).toBe(true);
  });

  it("prefers a rare word to one that every post holds", () => {
    expect(keysOfPattern("is not (a|the) fluoride thing", words)).toEqual(["fluo"]);
  });
});
