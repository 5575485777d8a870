import type { Level } from "@chaperone/core";
import { LEVELS } from "@chaperone/core";
import type { Checked } from "../checked.ts";
import { listed, lookedAt, notLookedAt } from "../coverage-words.ts";
import { nameOf } from "../input/index.ts";
import { visible } from "../terminal/visible.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Reporter, ReporterSettings } from "./reporter.ts";
import { findingBlock } from "./text-finding.ts";
import { peopleBlock } from "./text-people.ts";

/** A report for people: each passage underlined in its line, with what, why and what to do. */
export function textReporter(settings: ReporterSettings): Reporter {
  const tally = { drafts: 0, problems: 0, must: 0, should: 0, consider: 0 };
  return {
    begin: () => "",
    draft(checked) {
      tally.drafts++;
      for (const { level } of checked.verdict.findings) tally[level]++;
      return `${draftReport(checked, settings).join("\n")}\n\n`;
    },
    problem() {
      tally.problems++;
      return "";
    },
    end: () => (tally.drafts > 1 ? `${summary(tally, settings)}\n` : ""),
  };
}

function draftReport(checked: Checked, settings: ReporterSettings): string[] {
  const { palette } = settings;
  const { kind, platform } = checked.draft;
  const what = platform === "other" || platform === "group" ? kind : `${kind}, ${platform}`;
  return [
    `${palette.strong(visible(nameOf(checked.origin)))}  ${palette.quiet(what)}`,
    "",
    ...checked.verdict.findings.flatMap((finding) => [...findingBlock(checked, finding, settings), ""]),
    ...peopleBlock(checked.verdict, settings),
    ...conclusion(checked).flatMap((sentence) => wrap(sentence, settings.width)),
    ...coverageLines(checked, settings),
  ];
}

/** What the levels ask, once for the draft; nothing where there is nothing to say. */
export function conclusion({ verdict }: Pick<Checked, "verdict">): string[] {
  const found = LEVELS.find((level) => verdict.findings.some((finding) => finding.level === level));
  const asked = found ? [ASKS[found]] : [];
  return verdict.level === "incomplete" ? [...asked, INCOMPLETE] : asked;
}

const ASKS = {
  must: "Please don't publish it as it is.",
  should: "Worth changing before you publish, unless you can justify it.",
  consider: "Worth a thought before you publish.",
} as const satisfies Record<Level, string>;

const INCOMPLETE = "Incomplete: part of the check did not run, so this is not the whole answer.";

export function coverageLines(
  { verdict }: Pick<Checked, "verdict">,
  { palette, width }: ReporterSettings,
): string[] {
  const read = lookedAt(verdict.coverage);
  const opening = verdict.findings.length === 0 ? "Nothing found in" : "Looked at";
  const lines = wrap(read.length === 0 ? "Nothing was looked at." : `${opening}: ${listed(read)}.`, width);
  const missing = notLookedAt(verdict.coverage).flatMap(({ what, because }) =>
    wrap(visible(`Not looked at: ${listed(what)}, because ${because}.`), width),
  );
  return [
    ...(verdict.findings.length === 0 ? lines : lines.map(palette.quiet)),
    ...missing.map(palette.quiet),
  ];
}

type Tally = Readonly<Record<Level | "drafts" | "problems", number>>;

function summary(tally: Tally, { palette }: ReporterSettings): string {
  const counts = LEVELS.filter((level) => tally[level] > 0).map((level) =>
    palette[level](`${tally[level]} ${level}`),
  );
  const found = counts.length === 0 ? "nothing found" : listed(counts);
  const unread = tally.problems > 0 ? `, ${tally.problems} could not be read` : "";
  return `${palette.strong(`${tally.drafts} drafts read`)}${unread}: ${found}.`;
}
