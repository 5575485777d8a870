import { decide, type Finding, type Level, type Source } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { githubReporter } from "../src/reporters/github.ts";
import { sarifReporter } from "../src/reporters/sarif.ts";
import { checkedFrom, draftOf, findingAt, NAMES, reference, settings, sources } from "./fakes.ts";

type Region = { startLine: number; startColumn?: number; endLine?: number; endColumn?: number };
interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly invocations: readonly {
      executionSuccessful: boolean;
      toolExecutionNotifications: readonly object[];
    }[];
    readonly tool: { driver: { rules: readonly { id: string; help: { text: string }; helpUri: string }[] } };
    readonly results: readonly {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      partialFingerprints: Record<string, string>;
      properties?: { sources: readonly Source[] };
      locations: readonly { physicalLocation: { artifactLocation: { uri: string }; region: Region } }[];
    }[];
  }[];
}

function sarif(...drafts: ReturnType<typeof checkedFrom>[]): {
  run: Log["runs"][0];
  written: string;
  version: string;
} {
  const reporter = sarifReporter(settings());
  const written = [reporter.begin(), ...drafts.map(reporter.draft), reporter.end()].join("");
  const log: Log = JSON.parse(written);
  return { run: log.runs[0]!, written, version: log.version };
}

const github = (
  marked: string,
  more: Partial<Finding> = {},
  origin?: Parameters<typeof checkedFrom>[2],
): string => githubReporter(settings()).draft(checkedFrom(marked, more, origin));

const physical = (result: Log["runs"][0]["results"][0] | undefined) => result!.locations[0]!.physicalLocation;

describe("sarif", () => {
  it("names rule, level and place in UTF-16 columns from 1", () => {
    const { run, version } = sarif(checkedFrom("Hello\r\n👍 ⟦Mary⟧ today"));
    expect(version).toBe("2.1.0");
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results).toHaveLength(1);
    expect(run.results[0]).toMatchObject({ ruleId: "example/named", ruleIndex: 0, level: "error" });
    expect(physical(run.results[0])).toEqual({
      artifactLocation: { uri: "post.txt" },
      region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 8 },
    });
    expect(run.results[0]!.partialFingerprints).toEqual({ "chaperone/v1": "0123456789abcd" });
  });

  it.each<[Level, string]>([
    ["must", "error"],
    ["should", "warning"],
    ["consider", "note"],
  ])("%s is %s", (level, expected) => {
    expect(sarif(checkedFrom("⟦Mary⟧", { level })).run.results[0]!.level).toBe(expected);
  });

  it("describes each rule once, with its duty, paragraph and link", () => {
    const { run } = sarif(checkedFrom("⟦Mary⟧ and ⟦John⟧"), checkedFrom("⟦ugh⟧", { ruleId: "example/tone" }));
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(["example/named", "example/tone"]);
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 0, 1]);
    const [named] = run.tool.driver.rules;
    expect(named!.help.text).toContain("Keep anything that identifies a patient");
    expect(named!.help.text).toContain("Writing in public (2024), paragraph 19");
    expect(named!.helpUri).toBe(reference.url);
  });

  it("a finding about the whole draft covers it", () => {
    const text = "one\ntwo";
    const verdict = decide([findingAt(text, null)], [], [NAMES]);
    const { run } = sarif({ ...checkedFrom(""), draft: draftOf(text), verdict });
    expect(physical(run.results[0]).region).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 2,
      endColumn: 4,
    });
  });

  it("a line of JSON is the place of all that is found in it", () => {
    const { run } = sarif(checkedFrom("one\n⟦Mary⟧", {}, { file: "a folder/posts.jsonl", line: 12 }));
    expect(physical(run.results[0])).toEqual({
      artifactLocation: { uri: "a%20folder/posts.jsonl" },
      region: { startLine: 12 },
    });
  });

  it("carries the evidence where there is some", () => {
    const { run } = sarif(checkedFrom("⟦Mary⟧", { sources }), checkedFrom("⟦John⟧"));
    expect(run.results.map(({ properties }) => properties)).toEqual([{ sources }, undefined]);
  });

  it("says when part of the check did not run", () => {
    const failed = { detector: "age", reads: "ages", run: { state: "failed", reason: "TypeError" } } as const;
    const { run } = sarif({ ...checkedFrom("Lovely day"), verdict: decide([], [], [NAMES, failed]) });
    expect(run.invocations[0]!.executionSuccessful).toBe(false);
    expect(JSON.stringify(run.invocations[0]!.toolExecutionNotifications)).toContain("ages");
  });
});

describe("github", () => {
  it("writes one command for each finding", () => {
    expect(github("Hello\nSaw ⟦Mary⟧ today")).toMatch(
      /^::error file=post\.txt,line=2,endLine=2,col=5,endColumn=9,title=must%3A example\/named::must: A patient stands/u,
    );
    expect(github("⟦Mary⟧", { level: "should" })).toMatch(/^::warning /u);
    expect(github("⟦Mary⟧", { level: "consider" })).toMatch(/^::notice /u);
  });

  it("escapes what has a meaning of its own, in file names too", () => {
    const written = github("⟦Mary⟧", {}, { file: "50% a,b:c\n::error::x.txt" });
    expect(written).toContain("file=50%25 a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax.txt,");
    expect(written.trimEnd().split("\n")).toHaveLength(1);
    expect(github("Lovely day", {}, { file: "a\n::error::x.txt" }).trimEnd().split("\n")).toHaveLength(1);
  });

  it("names the line of a file of drafts, and no file for standard input", () => {
    expect(github("⟦Mary⟧", {}, { file: "posts.jsonl", line: 12 })).toMatch(
      /^::error file=posts\.jsonl,line=12,title=/u,
    );
    expect(github("⟦Mary⟧", {}, { file: null })).toMatch(/^::error title=/u);
  });

  it("leaves columns out where a passage runs over lines", () => {
    expect(github("a ⟦b\nc⟧ d")).toMatch(/^::error file=post\.txt,line=1,endLine=2,title=/u);
  });

  it("says what nothing was found in", () => {
    expect(github("Lovely day")).toBe("Nothing found in: names (post.txt).\n");
  });
});

describe("logs never quote the draft", () => {
  const secret = "Zebedee Quillfeather";
  const checked = checkedFrom(`Saw ⟦${secret}⟧ in Ballina`, {
    fixes: [
      { label: `Take “${secret}” out`, safety: "changes-meaning", edits: [{ start: 4, end: 24, text: "" }] },
    ],
  });
  it("sarif", () => {
    expect(sarif(checked).written).not.toMatch(/Zebedee|Quillfeather|Ballina/u);
  });
  it("github", () => {
    expect(githubReporter(settings()).draft(checked)).not.toMatch(/Zebedee|Quillfeather|Ballina/u);
  });
});
