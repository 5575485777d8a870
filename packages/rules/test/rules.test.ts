import { globSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  applyFix,
  type Detector,
  type Document,
  DUTIES,
  type Finding,
  judge,
  type Observation,
  observe,
  observeImages,
  overlaps,
  type Rule,
  readDraft,
  ruleContext,
  WHOLE_DRAFT,
} from "@chaperone/core";
import { readMarkedText } from "@chaperone/core/testing";
import { detectors } from "@chaperone/detectors";
import { collectiveOf, traceOf } from "@chaperone/risk";
import { describe, expect, it } from "vitest";
import { imagesOf, type RuleCase, type RuleCases } from "../src/cases.ts";
import { rules } from "../src/index.ts";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const folders = globSync("*/*/rule.ts", { cwd: source }).map(dirname).sort();

interface Suite {
  readonly folder: string;
  readonly rule: Rule;
  readonly cases: RuleCases;
}

async function load(folder: string): Promise<Suite> {
  const exported: Record<string, unknown> = await import(`${source}${folder}/rule.ts`);
  const rule = Object.values(exported).find((value) => (value as Rule).id === folder) as Rule;
  const { cases } = await import(`${source}${folder}/cases.ts`);
  return { folder, rule, cases };
}
const suites = await Promise.all(folders.map(load));

/** Stands in for the model where it is not built: it has no opinion, so cues decide. */
const undecided: Detector = {
  id: "undecided",
  reads: null,
  emits: ["likeness"],
  detect: ({ text }) =>
    folders.map((label) => ({
      kind: "likeness",
      span: { start: 0, end: text.length },
      confidence: 0.3,
      details: { label, words: [] },
    })),
};
const set = detectors.some(({ emits }) => emits.includes("likeness")) ? detectors : [...detectors, undecided];

async function check(one: RuleCase, text: string): Promise<Finding[]> {
  const { kind = "post", author = {}, inReplyTo } = one;
  const images = imagesOf(one);
  const document = readDraft({
    text,
    kind,
    platform: "x",
    author,
    images,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  });
  const read = await observe(document, set);
  const observations = [...read.observations, ...observeImages(images).observations];
  return judge(document, [...observations, ...(await besideEarlier(one, document, observations))], rules, {
    jurisdiction: "GB",
    cite: () => [],
  });
}

/** What the draft tells together with earlier posts, where the case has some. */
async function besideEarlier(
  { earlier, date = "2025-06-01" }: RuleCase,
  document: Document,
  observations: readonly Observation[],
): Promise<Observation[]> {
  if (!earlier) return [];
  const traces = await Promise.all(
    earlier.map(async (post) => {
      const read = readDraft({ ...document.draft, text: post.text });
      const seen = await observe(read, set);
      return traceOf(ruleContext(read, seen.observations, "GB"), post, "test");
    }),
  );
  const described = ruleContext(document, observations, "GB");
  const details = collectiveOf({ described, date, ledger: { key: "test", traces } });
  return details
    ? [{ kind: "collective", place: WHOLE_DRAFT, confidence: details.probability, detector: "test", details }]
    : [];
}

async function findingsOf(rule: Rule, one: RuleCase, text: string): Promise<Finding[]> {
  return (await check(one, text)).filter(({ ruleId }) => ruleId === rule.id);
}

it("every folder is listed once, in the list of rules", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(folders);
});

describe.each(suites.map((suite) => [suite.folder, suite] as const))("%s", (folder, { rule, cases }) => {
  it("is named after its folder, serves known duties and brings its cases", () => {
    expect(rule?.id).toBe(folder);
    expect(rule.duties.every((duty) => duty in DUTIES)).toBe(true);
    expect(cases.flags.length).toBeGreaterThanOrEqual(4);
    expect(cases.passes.length).toBeGreaterThanOrEqual(4);
  });

  it.each(cases.flags.map((one) => [one.name, one] as const))("flags %s", async (_, one) => {
    const { text, spans } = readMarkedText(one.text);
    const found = await findingsOf(rule, one, text);
    expect(found).not.toEqual([]);
    const places = found.flatMap(({ place, evidence }) => [place, ...evidence.map((seen) => seen.place)]);
    for (const span of spans)
      expect(
        places.some((place) => place.in === "draft" || (place.in === "text" && overlaps(place, span))),
      ).toBe(true);
  });

  it.each(cases.passes.map((one) => [one.name, one] as const))("passes %s", async (_, one) => {
    expect(await findingsOf(rule, one, readMarkedText(one.text).text)).toEqual([]);
  });

  it("says nothing about a greeting, and leaves its own messages alone", async () => {
    const author = { name: "Dr Ruth Okafor", bio: "GP. Views my own." };
    expect(await check({ name: "", text: "", author }, "Hello.")).toEqual([]);
    const flagged = await Promise.all(
      cases.flags.map((one) => findingsOf(rule, one, readMarkedText(one.text).text)),
    );
    for (const { message } of flagged.flat()) {
      const words = `${message.why} ${message.next}`;
      expect(await findingsOf(rule, { name: "", text: "", author }, words)).toEqual([]);
    }
  });

  it("offers fixes that apply, and those that keep the meaning end the finding", async () => {
    for (const one of cases.flags) {
      const { text } = readMarkedText(one.text);
      for (const { fixes } of await findingsOf(rule, one, text)) {
        for (const fix of fixes) {
          const fixed = applyFix(text, fix);
          expect(fixed).not.toBe(text);
          if (fix.safety === "keeps-meaning") expect(await findingsOf(rule, one, fixed)).toEqual([]);
        }
      }
    }
  });
});
