import type { Finding, Level } from "@chaperone/core";
import type { Checked } from "../checked.ts";
import { listed, lookedAt, notLookedAt } from "../coverage-words.ts";
import { nameOf } from "../input/index.ts";
import { discreetMessage, regionIn, summaryOf } from "./about-finding.ts";
import { relativeToHere } from "./file-address.ts";
import type { ReporterFactory } from "./reporter.ts";

const COMMAND = { must: "error", should: "warning", consider: "notice" } as const satisfies Record<
  Level,
  string
>;

/** Workflow commands of GitHub Actions: a note at each line. Nothing of the draft is quoted. */
export const githubReporter: ReporterFactory = ({ rules }) => ({
  begin: () => "",
  draft: (checked) =>
    [
      ...checked.verdict.findings.map((finding) =>
        command(
          COMMAND[finding.level],
          { ...location(checked, finding), title: `${finding.level}: ${finding.ruleId}` },
          discreetMessage(finding, summaryOf(rules, finding.ruleId)),
        ),
      ),
      ...coverageNotes(checked),
    ].join(""),
  problem: ({ where, sentence }) => command("error", { title: "Not checked" }, `${where} ${sentence}`),
  end: () => "",
});

function location(checked: Checked, finding: Finding): Properties {
  const { file, line } = checked.origin;
  if (file === null) return {};
  const region = regionIn(checked, finding);
  if (!region) return { file: relativeToHere(file), line };
  const { start, end } = region;
  // Columns are only understood within one line. As from other linters, the last is the one after the passage.
  const columns = start.line === end.line && { col: start.column, endColumn: end.column };
  return { file: relativeToHere(file), line: start.line, endLine: end.line, ...columns };
}

/** A warning for what was not looked at; a plain line of the log with what was, when nothing was found. */
function coverageNotes({ origin, verdict }: Checked): string[] {
  const file = origin.file === null ? {} : { file: relativeToHere(origin.file), line: origin.line };
  const missing = notLookedAt(verdict.coverage.filter(({ optional }) => !optional));
  const notes = missing.map(({ what, because }) =>
    command(
      "warning",
      { ...file, title: "Incomplete" },
      `Not looked at: ${listed(what)}, because ${because}.`,
    ),
  );
  const read = lookedAt(verdict.coverage);
  return verdict.findings.length === 0 && read.length > 0
    ? [...notes, `Nothing found in: ${listed(read)} (${escapeData(nameOf(origin))}).\n`]
    : notes;
}

type Properties = Readonly<Record<string, string | number | undefined>>;

function command(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${written.length > 0 ? ` ${written.join(",")}` : ""}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
