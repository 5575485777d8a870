import { decide, type Finding, type Level } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { textReporter } from "../src/reporters/text.ts";
import { widthOf } from "../src/terminal/width.ts";
import { checkedFrom, draftOf, findingAt, NAMES, reference, settings, sources } from "./fakes.ts";

const report = (marked: string, more: Partial<Finding> = {}, width = 80): string =>
  textReporter(settings({ width })).draft(checkedFrom(marked, more));

/** The line that holds a passage and the line under it. */
function underlineOf(written: string, mark: string): { line: string; under: string } {
  const lines = written.split("\n");
  const at = lines.findIndex((line) => line.includes(mark));
  return { line: lines[at - 1]!, under: lines[at]! };
}

describe("the passage is underlined", () => {
  const shapes: [Level, string, string][] = [
    ["must", "━", "■ must"],
    ["should", "╍", "◆ should"],
    ["consider", "┄", "○ consider"],
  ];
  it.each(shapes)("%s has its own line and marker", (level, underline, marker) => {
    const written = report("Saw ⟦Mary⟧ today", { level });
    expect(written).toContain(marker);
    const { line, under } = underlineOf(written, underline);
    expect(under.indexOf(underline)).toBe(line.indexOf("Mary"));
    expect(under.trimEnd().endsWith(underline.repeat(4))).toBe(true);
    expect(under.split(underline)).toHaveLength(5);
  });

  it("under wide letters and emoji the line has their width", () => {
    const { line, under } = underlineOf(report("👩‍⚕️ 患者 ⟦田中さん⟧ 👍"), "━");
    expect(under.indexOf("━")).toBe(widthOf(line.slice(0, line.indexOf("田"))));
    expect(under.match(/━/g)).toHaveLength(8);
  });

  it("a long line is cut around the passage and stays within the width", () => {
    const written = report(`${"before ".repeat(60)}⟦Mary Byrne⟧${" after".repeat(60)}`, {}, 60);
    const { line, under } = underlineOf(written, "━");
    expect(line).toMatch(/│ ….*before Mary Byrne after.*…$/u);
    expect(widthOf(line)).toBeLessThanOrEqual(60);
    expect(under.indexOf("━")).toBe(line.indexOf("Mary"));
  });

  it("a passage longer than the screen is known by its beginning", () => {
    const { line } = underlineOf(report(`⟦Mary ${"and more ".repeat(40)}⟧end`, {}, 60), "━");
    expect(line).toContain("Mary and more");
    expect(widthOf(line)).toBeLessThanOrEqual(60);
    expect(line).not.toContain("end");
  });

  it("over line breaks each line has its own, and the rest is counted", () => {
    const written = report("one ⟦two\r\nthree\nfour\nfive\nsix⟧ seven");
    expect(written.match(/│ +━+$|│ ━+$/gmu)).toHaveLength(3);
    expect(written).toContain("and 2 more lines");
    expect(written).not.toContain("\r");
  });

  it("a finding about the whole draft says so", () => {
    const text = "All of it.";
    const verdict = decide([findingAt(text, null)], [], [NAMES]);
    const written = textReporter(settings()).draft({ ...checkedFrom(""), draft: draftOf(text), verdict });
    expect(written).toContain("about the draft as a whole");
    expect(written).not.toContain("━");
  });
});

describe("what is said", () => {
  it("what, why, next and the paragraph with its date and link", () => {
    const written = report("Saw ⟦Mary⟧ today", {}, 100);
    expect(written).toContain("“Mary” reads as a patient's name.");
    expect(written).toMatch(/Why +A name is enough/u);
    expect(written).toMatch(/Next +Take the name out\./u);
    expect(written).toContain("Council of Examples, Writing in public (2024), paragraph 19");
    expect(written).toMatch(/in force from 30 January\s+2024/u);
    expect(written).toContain(reference.url);
  });

  it("no paragraph where its number is not known", () => {
    const { paragraph: _, ...unnumbered } = reference;
    expect(report("Saw ⟦Mary⟧ today", { guidance: [unnumbered] })).not.toContain("paragraph");
  });

  it("the evidence with its address, and that an address was not checked yet", () => {
    const written = report("Saw ⟦Mary⟧ today", { sources }, 100);
    expect(written).toMatch(
      /^ {2}See {3}Example A, et al\. Water and colds\. 2020\n {8}https:\/\/example\.org/mu,
    );
    expect(written).toContain("Colds at large. 2021 (address not checked yet)\n        https://doi.example/");
    expect(report("Saw ⟦Mary⟧ today")).not.toMatch(/^ {2}See/mu);
  });

  it("each fix with the text that results, and how safe it is", () => {
    const fixes = [
      { label: "Say “a patient”", safety: "keeps-meaning", edits: [{ start: 4, end: 8, text: "a patient" }] },
    ] as const;
    const written = report("Saw ⟦Mary⟧ today\nand then lunch", { fixes });
    expect(written).toContain("Say “a patient” (keeps the meaning)");
    expect(written).toContain("→ Saw a patient today\n");
  });

  it("every line stays within the width, but for addresses", () => {
    const why = `${"because ".repeat(30)}${"患".repeat(90)}`;
    const written = report("Saw ⟦Mary⟧ today", { message: { what: "Something.", why, next: "Wait." } }, 50);
    const wide = written.split("\n").filter((line) => widthOf(line) > 50);
    expect(wide.filter((line) => !line.includes("https://"))).toEqual([]);
  });

  it("nothing found is told with what was looked at, and never called safe", () => {
    const written = report("Lovely day");
    expect(written).toContain("Nothing found in: names.");
    expect(written).not.toMatch(/safe|anonymous|✓|✔|✅|well done/iu);
  });

  it("what was not looked at is told with the reason", () => {
    const skipped = { state: "skipped", reason: "no language model is installed" } as const;
    const coverage = [NAMES, { detector: "reader", reads: "meaning", run: skipped, optional: true }];
    const written = textReporter(settings()).draft({ ...checkedFrom(""), verdict: decide([], [], coverage) });
    expect(written).toContain("Not looked at: meaning, because no language model is installed.");
    expect(written).not.toContain("Incomplete");
  });

  it("a language model that could not be used is told, and the rest stands", () => {
    const failed = { state: "failed", reason: "RuntimeMissingError" } as const;
    const coverage = [NAMES, { detector: "reader", reads: "meaning", run: failed, optional: true }];
    const written = textReporter(settings()).draft({ ...checkedFrom(""), verdict: decide([], [], coverage) });
    expect(written).toMatch(/meaning, because it could not be used here\s+\(RuntimeMissingError\)\./u);
    expect(written).not.toContain("Incomplete");
  });

  it("a part that failed makes it incomplete", () => {
    const failed = { state: "failed", reason: "TypeError" } as const;
    const coverage = [NAMES, { detector: "age", reads: "ages", run: failed }];
    const written = textReporter(settings()).draft({ ...checkedFrom(""), verdict: decide([], [], coverage) });
    expect(written).toContain("Incomplete");
    expect(written).toContain("Not looked at: ages");
  });

  it("several drafts are summed up", () => {
    const reporter = textReporter(settings());
    reporter.draft(checkedFrom("Saw ⟦Mary⟧ and ⟦John⟧"));
    reporter.draft(checkedFrom("Lovely day"));
    reporter.problem({ type: "problem", where: "x.txt", sentence: "does not exist." });
    expect(reporter.end()).toBe("2 drafts read, 1 could not be read: 2 must.\n");
  });
});

it("escape sequences in a draft do not reach the terminal", () => {
  const written = report("Saw ⟦\u001b[2J\u001b]8;;http://x\u0007Mary\u009b31m\u202e⟧ today\u0000");
  expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
});
