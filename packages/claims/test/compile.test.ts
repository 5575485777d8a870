import { expect, it } from "vitest";
import { compile } from "../src/compile.ts";

const words = { jab: ["jab", "flu shot", "mmr"] };

it.each([
  ["{jab} .. {cause} .. autism", "The MMR, they say, causes autism", true],
  ["{jab} .. {cause} .. autism", "The MMR. It causes autism", false],
  ["{jab} {useless}", "flu shot doesn’t work", true],
  ["{jab} {useless}", "flu shot doesnt really work", true],
  ["(a|one) (big)? lie", "one lie", true],
  ["(a|one) (big)? lie", "a big lie", true],
  ["vaccin* kill*", "Vaccinations kill", true],
  ["jab kills", "jabbering kills", false],
  ["5g .. covid", "5G gave us covid", true],
  ["x ... y", `x ${"a ".repeat(35)}y`, true],
  ["x .. y", `x ${"a ".repeat(35)}y`, false],
])("%s in “%s”: %s", (pattern, text, found) => {
  expect(compile(pattern, words).test(text)).toBe(found);
});
