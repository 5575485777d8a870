import { join } from "node:path";
import type { AuthorProfile, Checker, Draft } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { fakeChecker, runWith } from "./fakes.ts";
import { home, light, lines, resultsOf, write } from "./ledgers.ts";

describe("--author-profile", () => {
  const profile = (content: unknown): string =>
    write(typeof content === "string" ? content : JSON.stringify(content));

  /** The author as the checker gets them. */
  async function authorFrom(args: readonly string[], stdin = "Hello"): Promise<AuthorProfile> {
    let seen: Draft | undefined;
    const checker: Checker = {
      check(draft) {
        seen = draft;
        return fakeChecker().check(draft);
      },
    };
    const ran = await runWith(["check", ...args], { stdin, loadChecker: async () => checker });
    expect(ran).toMatchObject({ code: 0, err: "" });
    return seen!.author;
  }

  const ADA = {
    name: "Dr Ada Invented",
    handle: "ada",
    bio: "GP",
    role: "GP",
    workplace: "Zedborough Surgery",
    interests: ["Advisory board, Novira Pharma", "Trustee, Larkfield Hospice"],
  };

  it("fills what readers see and what the author is", async () => {
    expect(await authorFrom(["--author-profile", profile(ADA)])).toEqual(ADA);
  });

  it("options win over it, and a draft's own profile over both", async () => {
    const args = ["--author-profile", profile(ADA), "--author-bio", "Sailor"];
    expect(await authorFrom(args)).toEqual({ ...ADA, bio: "Sailor" });
    const record = lines({ text: "Hello", author: { name: "Dr Other" } });
    expect(await authorFrom(["--input", "jsonl", ...args], record)).toEqual({
      ...ADA,
      bio: "Sailor",
      name: "Dr Other",
    });
  });

  it("with a workplace the group that was there is counted", async () => {
    const text = "Last night a farmer of 81 came in after a fall from a ladder, and she has psoriasis.";
    const circleWith = async (...args: string[]) => {
      const given = ["check", "--format", "jsonl", "--jurisdiction", "ie", ...args];
      return resultsOf(await runWith(given, { ...light, stdin: text }))[0].recognisability.circle;
    };
    expect(await circleWith()).toBeNull();
    const path = profile({ role: "ED consultant", workplace: "Sligo University Hospital" });
    expect(await circleWith("--author-profile", path)).toMatchObject({ label: "those in A&E at that time" });
  });

  it("a declared interest that a draft keeps to itself is found, and one that it tells is not", async () => {
    const path = profile({ name: "Dr Ada Invented", interests: "Advisory board, Novira Pharma" });
    const rulesOf = async (text: string, ...args: string[]): Promise<string[]> => {
      const given = ["check", "--format", "jsonl", ...args];
      const { findings } = resultsOf(await runWith(given, { ...light, stdin: text }))[0];
      return findings.map((finding: { rule: string }) => finding.rule);
    };
    const rule = "transparency/undeclared-interest";
    expect(await rulesOf("Novira has published its results.")).not.toContain(rule);
    expect(await rulesOf("Novira has published its results.", "--author-profile", path)).toContain(rule);
    const told = "I am on the advisory board of Novira. It has published its results.";
    expect(await rulesOf(told, "--author-profile", path)).not.toContain(rule);
  });

  it.each<[string, unknown, RegExp]>([
    ["no JSON", "{ half", /cannot be read \(it is not JSON\)/u],
    ["a list", [], /"author" that is not an object/u],
    [
      "interests that are none",
      { interests: ["Trustee", 7] },
      /"author\.interests" that is not a list of strings/u,
    ],
    [
      "an interest without end",
      { interests: "x".repeat(301) },
      /"author\.interests" of more than 300 characters/u,
    ],
    [
      "interests without end",
      { interests: Array(51).fill("x") },
      /"author\.interests" with more than 50 entries/u,
    ],
    ["a name that is none", { name: 7 }, /"author\.name" that is not a string/u],
  ])("%s is refused in one sentence", async (_, content, sentence) => {
    const { code, out, err } = await runWith(["check", "--author-profile", profile(content)], {
      stdin: "Hello",
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });

  it("a file that is not there", async () => {
    const { code, err } = await runWith(["check", "--author-profile", join(home, "gone")], {
      stdin: "Hello",
    });
    expect(code).toBe(2);
    expect(err).toMatch(/--author-profile: .*gone cannot be read \(ENOENT\)/u);
  });
});
