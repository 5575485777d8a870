import { DUTIES, type Finding, type GuidanceReference, type Level, type Rule } from "@chaperone/core";
import type { Checked } from "../checked.ts";
import { citation } from "../citation.ts";
import { listed, notLookedAt } from "../coverage-words.ts";
import type { Problem } from "../input/index.ts";
import { sourceResult } from "../result.ts";
import { safeJson } from "../terminal/json.ts";
import { discreetMessage, regionIn, summaryOf } from "./about-finding.ts";
import { fileUri } from "./file-address.ts";
import type { ReporterFactory } from "./reporter.ts";

const LEVEL = { must: "error", should: "warning", consider: "note" } as const satisfies Record<Level, string>;

/** SARIF 2.1.0, for code hosts and editors. Nothing of the draft is quoted: these files are uploaded. */
export const sarifReporter: ReporterFactory = ({ rules, version }) => {
  const results: object[] = [];
  const notifications: object[] = [];
  const cited = new Map<string, Map<string, GuidanceReference>>();
  return {
    begin: () => "",
    draft(checked) {
      for (const finding of checked.verdict.findings) {
        const references = cited.get(finding.ruleId) ?? new Map<string, GuidanceReference>();
        for (const reference of finding.guidance) references.set(reference.id, reference);
        cited.set(finding.ruleId, references);
        results.push(resultFor(checked, finding, [...cited.keys()].indexOf(finding.ruleId), rules));
      }
      notifications.push(...incompleteness(checked));
      return "";
    },
    problem(one) {
      notifications.push(notChecked(one));
      return "";
    },
    end() {
      const descriptions = Array.from(cited, ([id, references]) =>
        describe(id, [...references.values()], rules),
      );
      return `${safeJson(logOf(descriptions, results, notifications, version), 2)}\n`;
    },
  };
};

const logOf = (rules: object[], results: object[], notifications: object[], version: string): object => ({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "Chaperone", version, rules } },
      columnKind: "utf16CodeUnits",
      invocations: [
        { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications },
      ],
      results,
    },
  ],
});

const resultFor = (
  checked: Checked,
  finding: Finding,
  ruleIndex: number,
  rules: readonly Rule[],
): object => ({
  ruleId: finding.ruleId,
  ruleIndex,
  level: LEVEL[finding.level],
  message: { text: discreetMessage(finding, summaryOf(rules, finding.ruleId)) },
  locations: [{ physicalLocation: physicalLocation(checked, finding) }],
  partialFingerprints: { "chaperone/v1": finding.fingerprint },
  ...(finding.sources.length > 0 && { properties: { sources: finding.sources.map(sourceResult) } }),
});

function physicalLocation(checked: Checked, finding: Finding): object {
  const { file, line } = checked.origin;
  const region = regionIn(checked, finding);
  return {
    artifactLocation: { uri: file === null ? "stdin" : fileUri(file) },
    region: region
      ? {
          startLine: region.start.line,
          startColumn: region.start.column,
          endLine: region.end.line,
          endColumn: region.end.column,
        }
      : { startLine: line ?? 1 },
  };
}

function describe(id: string, references: readonly GuidanceReference[], rules: readonly Rule[]): object {
  const rule = rules.find((one) => one.id === id);
  const duties = (rule?.duties ?? []).map((duty) => DUTIES[duty]);
  const text = [...duties, ...references.map((one) => `${citation(one)}: ${one.url}`)].join("\n");
  const markdown = [...duties, ...references.map((one) => `- [${citation(one)}](${one.url})`)].join("\n");
  return {
    id,
    shortDescription: { text: summaryOf(rules, id) },
    ...(rule && { defaultConfiguration: { level: LEVEL[rule.level] } }),
    ...(text && { help: { text, markdown } }),
    ...(references[0] && { helpUri: references[0].url }),
  };
}

const incompleteness = ({ origin, verdict }: Checked): object[] =>
  notLookedAt(verdict.coverage.filter(({ optional }) => !optional)).map(({ what, because }) => ({
    level: "warning",
    message: { text: `Not looked at: ${listed(what)}, because ${because}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: origin.file === null ? "stdin" : fileUri(origin.file) },
        },
      },
    ],
  }));

const notChecked = ({ where, sentence }: Problem): object => ({
  level: "error",
  message: { text: `${where} ${sentence}` },
});
