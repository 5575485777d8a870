import { describe, expect, it } from "vitest";
import { createFold, wordsKey } from "../src/engine/fold.ts";
import { post } from "./lib/made-audit.ts";

const isSame = (a: Parameters<typeof wordsKey>[0], b: Parameters<typeof wordsKey>[0]): boolean =>
  wordsKey(a) === wordsKey(b);

describe("the same words", () => {
  it.each([
    ["shortened addresses", "Read this https://t.co/abc", "Read this https://t.co/xyz"],
    ["quotes and spaces", "It’s  “fine”", 'It\'s "fine"'],
    ["a last full stop", "Long night…", "Long night"],
    ["invisible characters", "Long\u200b night", "Long night"],
  ])("are met again: %s", (_, a, b) => {
    expect(isSame(post("a", a), post("b", b))).toBe(true);
  });

  it.each([
    ["a number", "She is 83", "She is 38"],
    ["a mention", "Thank you @mrsokafor", "Thank you @thebmj"],
    ["a capital, which may make a name", "my patient rita", "my patient Rita"],
    ["a line broken off", "Long night", "Long night in Ballina"],
    ["another host", "Read https://a.example/1", "Read https://b.example/1"],
  ])("are not the same: %s", (_, a, b) => {
    expect(isSame(post("a", a), post("b", b))).toBe(false);
  });

  it("are other words where they answer something else, or are another's", () => {
    const answer = (text: string) => post("a", "Yes", { kind: "reply", answers: { text, url: null } });
    expect(isSame(answer("Did he die?"), answer("Coming to lunch?"))).toBe(false);
    expect(isSame(post("a", "Yes"), post("a", "Yes", { kind: "repost" }))).toBe(false);
  });

  it("are found again among many", () => {
    const fold = createFold();
    const keys = Array.from({ length: 20_000 }, (_, at) => wordsKey(post("a", `post ${at}`)));
    for (const [at, key] of keys.entries()) expect(fold.first(key, at)).toBe(at);
    for (const [at, key] of keys.entries()) expect(fold.first(key, 50_000)).toBe(at);
  });
});
