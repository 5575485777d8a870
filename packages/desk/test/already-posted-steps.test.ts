import { findReference } from "@chaperone/guidance";
import { expect, it } from "vitest";
import { ALREADY_POSTED, deadlineOf } from "../src/afterwards/steps.ts";

it("the steps come in the order in which they help most", () => {
  expect(ALREADY_POSTED.map(({ id }) => id)).toEqual([
    "delete",
    "tell-lead",
    "report",
    "apologise",
    "tell-indemnifier",
  ]);
});

it("every paragraph they rest on is in our guidance", () => {
  const cited = ALREADY_POSTED.flatMap(({ sources }) =>
    sources.flatMap((source) => ("guidance" in source ? [source.guidance] : [])),
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const id of cited) expect(findReference(id), id).toBeDefined();
});

it("72 hours run from the moment one knows, over a clock change too", () => {
  const report = ALREADY_POSTED.find(({ id }) => id === "report")!;
  expect(deadlineOf(report, new Date("2026-03-27T20:00:00Z"))).toEqual(new Date("2026-03-30T20:00:00Z"));
});
