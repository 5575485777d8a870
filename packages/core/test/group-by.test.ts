import { groupBy } from "@chaperone/core";
import { expect, it } from "vitest";

it("keeps members in order, and groups in the order of their first member", () => {
  const groups = groupBy(["bee", "ant", "bat", "cow", "ape"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["b", ["bee", "bat"]],
    ["a", ["ant", "ape"]],
    ["c", ["cow"]],
  ]);
});

it("has no group for nothing", () => {
  expect(groupBy([], () => 1).size).toBe(0);
});
