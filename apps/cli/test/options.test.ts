import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readCheckOptions } from "../src/options.ts";
import { runWith } from "./fakes.ts";

describe("jurisdiction", () => {
  it.each([
    [[], "GB"],
    [["--jurisdiction", "uk"], "GB"],
    [["--jurisdiction=UK"], "GB"],
    [["--jurisdiction", "gb"], "GB"],
    [["--jurisdiction", "Ie"], "IE"],
    [["--jurisdiction", "US"], "US"],
    [["--jurisdiction", "au"], "AU"],
    [["--jurisdiction", "ca"], "CA"],
  ])("%j is %s", (args, expected) => {
    expect(readCheckOptions(args).jurisdiction).toBe(expected);
  });
});

it.each([
  [[], false],
  [["--light"], true],
  [["--light", "draft.txt"], true],
])("%j: light is %s", (args, expected) => {
  const options = readCheckOptions(args);
  expect([options.light, options.files]).toEqual([expected, args.slice(1)]);
});

describe("a wrong command is answered with what would be right", () => {
  it.each<[string[], RegExp]>([
    [["check", "--format", "xml"], /--format can be text, json, jsonl, sarif or github/u],
    [["check", "--fail-on", "never"], /--fail-on can be must, should or consider/u],
    [["check", "--jurisdiction", "fr"], /--jurisdiction can be uk, ie, us, au or ca/u],
    [["check", "--profession", "wizard"], /--profession can be doctor/u],
    [["check", "--kind", "tweet"], /--kind can be post/u],
    [["check", "--platform", "myspace"], /--platform can be x, bluesky/u],
    [["check", "--input", "csv"], /--input can be text or jsonl/u],
    [["check", "--date", "2025-02-30"], /--date is not a day of the calendar/u],
    [["check", "--date", "yesterday"], /--date is not a day of the calendar/u],
    [["check", "--kind"], /--kind needs a value/u],
    [["check", "--formt", "json"], /no option --formt/u],
    [["check", "--constructor"], /no option --constructor/u],
    [["check", "-x"], /no option -x/u],
    [["chekc"], /chaperone check, .*image, worker, ledger, rules, record, backup and restore/u],
    [["constructor"], /chaperone check, .*image, worker, ledger, rules, record, backup and restore/u],
    [["rules", "everything"], /takes nothing after it/u],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await runWith(args, { stdin: "Hello" });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });

  it("a terminal with nobody typing gets a hint instead of waiting", async () => {
    const { code, err } = await runWith(["check"], {
      stdin: Object.assign(Readable.from([]), { isTTY: true }),
    });
    expect(code).toBe(2);
    expect(err).toMatch(/Name a file/u);
  });
});

describe("exit code", () => {
  it.each<[string, string, number]>([
    ["must", "Mary", 1],
    ["must", "ugh", 0],
    ["should", "ugh", 0],
    ["should", "Mary", 1],
    ["consider", "ugh", 1],
    ["consider", "Lovely day", 0],
  ])("--fail-on %s, %s: %i", async (level, stdin, code) => {
    expect((await runWith(["check", "--fail-on", level], { stdin })).code).toBe(code);
  });

  it("a checker that breaks is told without its message, which may quote the draft", async () => {
    const checker = { check: () => Promise.reject(new TypeError("cannot read Mary")) };
    const { code, err } = await runWith(["check"], { stdin: "Mary", loadChecker: async () => checker });
    expect(code).toBe(2);
    expect(err).toMatch(/could not be checked \(TypeError\)/u);
    expect(err).not.toMatch(/Mary/u);
  });
});

describe("help", () => {
  it("of check names every option and the exit codes", async () => {
    const { code, out } = await runWith(["check", "--help"]);
    expect(code).toBe(0);
    for (const name of [
      "kind",
      "platform",
      "author-bio",
      "in-reply-to",
      "jurisdiction",
      "profession",
      "date",
      "input",
      "format",
      "fail-on",
    ])
      expect(out).toContain(`--${name} <`);
    expect(out).toMatch(/--light +Leave out the close reading/u);
    expect(out).toContain("Exit codes");
    expect(out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it("--version prints a version", async () => {
    expect((await runWith(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it("rules are listed by level with their summaries", async () => {
    const { code, out } = await runWith(["rules"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /■ must.*example\/named\n +A patient stands in the text by name\..*○ consider.*example\/tone/su,
    );
  });
});
