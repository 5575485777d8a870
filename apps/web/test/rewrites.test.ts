import type { Edit, Finding, Fix } from "@chaperone/core";
import { describe, expect, it } from "vitest";
import { followEdits, renew } from "../src/check/live-findings.ts";
import { rewritesTogether } from "../src/findings/rewrites.ts";
import { findingOn, spanOf, TEXT } from "./lib/findings.ts";

const fixOf = (words: string, text: string, safety: Fix["safety"] = "keeps-meaning"): Fix => ({
  label: `Write “${text}” instead`,
  safety,
  edits: [{ ...spanOf(words), text }],
});
const findingOf = (words: string, ...fixes: Fix[]): Finding => findingOn(words, { fixes });
const MARY = findingOf("Mary", fixOf("Mary", "a patient"));
const TOM = findingOf("Tom", fixOf("Tom", "a relative"));

describe("all rewrites at once", () => {
  it("are the first of each finding that keeps the meaning", () => {
    const mary = findingOf(
      "Mary",
      fixOf("Mary", "nobody", "changes-meaning"),
      fixOf("Mary", "a patient"),
      fixOf("Mary", "someone"),
    );
    const place = findingOf("Ballina", fixOf("Ballina", "town", "changes-meaning"));
    const { fixes, offered } = rewritesTogether(TEXT, renew([], [mary, place, TOM], TEXT));
    expect(fixes.map(({ label }) => label)).toEqual([
      "Write “a patient” instead",
      "Write “a relative” instead",
    ]);
    expect(offered).toBe(2);
  });

  it("leave for later what touches the same words, and count it", () => {
    const both = findingOf("Mary in Ballina", fixOf("Mary in Ballina", "a patient"));
    const { fixes, offered } = rewritesTogether(TEXT, renew([], [MARY, both, TOM], TEXT));
    expect([fixes, offered]).toEqual([[MARY.fixes[0], TOM.fixes[0]], 3]);
  });

  it("leave a passage alone that was typed over, though its rewrite would still fit", () => {
    const elsewhere = findingOf("Ballina", fixOf("Saw", "Met"));
    const edit: Edit = { ...spanOf("Ballina"), text: "Cork" };
    const live = followEdits(renew([], [elsewhere, MARY, TOM], TEXT), [edit]);
    expect(live[0]!.finding.fixes).toHaveLength(1);
    const { fixes, offered } = rewritesTogether(TEXT.replace("Ballina", "Cork"), live);
    expect([fixes.length, offered]).toEqual([2, 2]);
  });
});
