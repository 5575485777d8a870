import { readFileSync } from "node:fs";
import { DETAIL_TYPES, decide, LEVELS, VERDICT_LEVELS } from "@chaperone/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { jsonReporter } from "../src/reporters/json.ts";
import { jsonlReporter } from "../src/reporters/jsonl.ts";
import type { CheckResult } from "../src/result.ts";
import { checkedFrom, draftOf, findingAt, NAMES, reference, runWith, settings, sources } from "./fakes.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../docs/check-result.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** What the schema holds against a value. */
const faults = (value: unknown) => (validate(value) ? [] : validate.errors);

const resultOf = (checked: ReturnType<typeof checkedFrom>): CheckResult =>
  JSON.parse(jsonlReporter(settings()).draft(checked));

describe("the contract", () => {
  it("holds for what the program writes", async () => {
    const lines = ["Saw Mary today, ugh 👍", "Lovely day", "Mary\r\nMary"].map((text) =>
      JSON.stringify({ text }),
    );
    const { out } = await runWith(["check", "--input", "jsonl", "--format", "jsonl"], {
      stdin: lines.join("\n"),
    });
    const results = out
      .trimEnd()
      .split("\n")
      .map((line): CheckResult => JSON.parse(line));
    expect(results.map(({ verdict }) => verdict)).toEqual(["must", "nothing-found", "must"]);
    for (const result of results) expect(faults(result)).toEqual([]);
  });

  it("holds with fixes, sources, unnumbered paragraphs and parts that did not run", () => {
    const { paragraph: _, ...unnumbered } = reference;
    const checked = checkedFrom("Saw ⟦Mary⟧", {
      guidance: [reference, unnumbered],
      sources,
      fixes: [{ label: "Leave it out", safety: "changes-meaning", edits: [{ start: 3, end: 8, text: "" }] }],
    });
    const skipped = { state: "skipped", reason: "no model" } as const;
    const coverage = [NAMES, { detector: "helper", reads: null, run: skipped, optional: true }];
    const result = resultOf({ ...checked, verdict: { ...checked.verdict, coverage } });
    expect(faults(result)).toEqual([]);
    expect(result.findings[0]!.guidance.map(({ paragraph }) => paragraph)).toEqual(["19", null]);
    expect(result.findings[0]!.sources).toEqual(sources);
    expect(result.coverage).toEqual([
      { detector: "person-name", reads: "names", state: "ran" },
      { detector: "helper", reads: null, state: "skipped", reason: "no model" },
    ]);
  });

  it.each(["findings", "details", "coverage"])("refuses what it does not know in %s", (list) => {
    const result = resultOf(checkedFrom("Saw ⟦Mary⟧"));
    const detail = { type: "NAME", about: "patient", start: 4, end: 8, text: "Mary", confidence: 1 };
    const full = { ...result, details: [detail] };
    expect(faults(full)).toEqual([]);
    const items = full[list as "findings"].map((item) => ({ ...item, evidence: [] }));
    expect(faults({ ...full, [list]: items })).not.toEqual([]);
  });

  it("lists the levels, verdicts and types that exist", () => {
    expect(schema.properties.verdict.enum).toEqual(VERDICT_LEVELS);
    expect(schema.$defs.finding.properties.level.enum).toEqual(LEVELS);
    expect(schema.$defs.detail.properties.type.enum).toEqual(DETAIL_TYPES);
  });
});

describe("places", () => {
  it("are UTF-16 offsets in the text as given", () => {
    const [finding] = resultOf(checkedFrom("👩‍⚕️\r\nSaw ⟦Mary⟧")).findings;
    expect(finding).toMatchObject({ start: 11, end: 15, text: "Mary" });
  });

  it("span the text where the draft as a whole is meant", () => {
    const text = "All of it 👍";
    const verdict = decide([findingAt(text, null)], [], [NAMES]);
    const [finding] = resultOf({ ...checkedFrom(""), draft: draftOf(text), verdict }).findings;
    expect(finding).toMatchObject({ start: 0, end: text.length, text });
  });
});

it.each([0, 1, 2])("json is one array of the same objects: %i drafts", (count) => {
  const drafts = [checkedFrom("Saw ⟦Mary⟧\nthen"), checkedFrom("Lovely day")].slice(0, count);
  const reporter = jsonReporter(settings());
  const written = [reporter.begin(), ...drafts.map(reporter.draft), reporter.end()].join("");
  expect(JSON.parse(written)).toEqual(drafts.map(resultOf));
});
