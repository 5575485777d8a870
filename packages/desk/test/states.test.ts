import { describe, expect, it } from "vitest";
import { mayMove, PART_MOVES, PUBLICATION_MOVES, SUBMISSION_MOVES } from "../src/rules/states.ts";

const tables = [
  ["submission", SUBMISSION_MOVES, "held"],
  ["publication", PUBLICATION_MOVES, "planned"],
  ["part", PART_MOVES, "planned"],
] as const;

describe.each(tables)("a %s", (what, moves: Readonly<Record<string, readonly string[]>>, first) => {
  it("goes only where its table knows", () => {
    for (const targets of Object.values(moves))
      for (const target of targets) expect(Object.keys(moves)).toContain(target);
  });

  it("can come into every state, and from every state to one where it rests", () => {
    const reach = (from: string, seen = new Set([from])): Set<string> => {
      for (const next of moves[from]!) if (!seen.has(next)) reach(next, seen.add(next));
      return seen;
    };
    expect([...reach(first)].sort()).toEqual(Object.keys(moves).sort());
    for (const state of Object.keys(moves))
      expect([...reach(state)].some((one) => moves[one]!.every((next) => next === one))).toBe(true);
  });

  it("does not leave a state for one that nobody knows", () => {
    expect(mayMove(what, first, "lost")).toBe(false);
    expect(mayMove(what, "lost", first)).toBe(false);
  });
});

it("nothing that was sent is sent again", () => {
  expect(PART_MOVES.sent).toEqual(["withdrawn"]);
  expect(SUBMISSION_MOVES.sent).toEqual([]);
});
