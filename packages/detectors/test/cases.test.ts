import { readdir } from "node:fs/promises";
import { type Detector, type Observation, observe, readDraft } from "@chaperone/core";
import { markText, readMarkedText } from "@chaperone/core/testing";
import { describe, expect, it } from "vitest";
import type { DetectorCase, DetectorCases } from "../src/cases.ts";
import { factDetectors as detectors } from "../src/facts.ts";

const folder = new URL("../src/", import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith(".cases.ts"));
const suites: DetectorCases[] = await Promise.all(
  files.map(async (file) => (await import(new URL(file, folder).href)).cases),
);

async function run(detector: Detector, one: DetectorCase) {
  const { text, spans } = readMarkedText(one.text);
  const document = readDraft({
    text,
    kind: one.draftKind ?? "post",
    platform: "x",
    author: one.author ?? {},
    ...(one.inReplyTo === undefined ? {} : { inReplyTo: one.inReplyTo }),
  });
  // Detectors that read others' observations get the whole set before them.
  const set = detector.needs ? detectors : [detector];
  const { observations, coverage } = await observe(document, set);
  const kind = one.kind ?? detector.emits[0]!;
  const found = observations
    .filter((seen) => seen.kind === kind && seen.detector === detector.id)
    .filter((seen) => one.cue === undefined || (seen.details as { name?: string }).name === one.cue)
    .sort((a, b) => start(a.place) - start(b.place));
  return { text, spans, found, coverage };
}

/** What the draft as a whole shows has no marks; its details are checked. */
const marked = (text: string, found: readonly Observation[]): string =>
  markText(
    text,
    found.flatMap(({ place }) => (place.in === "text" ? [place] : [])),
  );

const start = (place: { in: string; start?: number }): number => place.start ?? -1;

describe.each(suites.map((suite) => [suite.detector.id, suite] as const))(
  "%s",
  (_, { detector, finds, ignores }) => {
    it.each(finds.map((one) => [one.name, one] as const))("finds %s", async (_name, one) => {
      const { text, found, coverage } = await run(detector, one);
      expect(coverage.find((entry) => entry.detector === detector.id)?.run).toEqual({ state: "ran" });
      expect(marked(text, found)).toBe(one.text);
      if (one.details) expect(found[0]?.details).toMatchObject(one.details);
    });

    it.each(ignores.map((one) => [one.name, one] as const))("leaves alone %s", async (_name, one) => {
      const { text, found } = await run(detector, one);
      expect(marked(text, found)).toBe(text);
      expect(found.filter(({ place }) => place.in === "draft")).toEqual([]);
    });
  },
);

it("every detector of a fact has its cases, two to find and two to leave at least", () => {
  const counted = suites.map(({ detector, finds, ignores }) => [
    detector.id,
    finds.length >= 2 && ignores.length >= 2,
  ]);
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(detectors.map(({ id }) => [id, true])));
});
