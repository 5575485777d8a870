import { describe, expect, it } from "vitest";
import { needsApproval, USUAL_POLICY } from "../src/rules/policy.ts";
import { newsIn, undecided } from "../src/rules/review.ts";
import { finding, review } from "./lib/reviews.ts";

const MUST = finding("must");
const SHOULD = finding("should", "honesty/unsourced");
const CONSIDER = finding("consider", "profession/disrepute");

describe("what a later check says anew", () => {
  it.each([
    ["nothing where nothing changed", review(MUST, SHOULD), review(MUST, SHOULD), []],
    ["nothing where a finding went away", review(), review(MUST), []],
    ["nothing where it became lighter", review({ ...MUST, level: "should" as const }), review(MUST), []],
    ["nothing of a mere thought", review(CONSIDER), review(), []],
    ["a must", review(MUST), review(), [{ why: "new-finding", ruleId: MUST.ruleId }]],
    ["a should", review(SHOULD), review(MUST), [{ why: "new-finding", ruleId: SHOULD.ruleId }]],
    [
      "one that became heavier",
      review({ ...SHOULD, level: "must" as const }),
      review(SHOULD),
      [{ why: "heavier", ruleId: SHOULD.ruleId }],
    ],
    [
      "guidance that was replaced",
      review({ ...MUST, guidance: [{ id: "gmc-social-media-2024/19", edition: "2027" }] }),
      review(MUST),
      [{ why: "other-guidance", ruleId: MUST.ruleId }],
    ],
    [
      "a part of the check that no longer runs",
      { ...review(), gaps: ["names"] },
      review(),
      [{ why: "not-checked", detector: "names" }],
    ],
    [
      "no part that did not run before either",
      { ...review(), gaps: ["names"] },
      { ...review(), gaps: ["names"] },
      [],
    ],
  ])("%s", (_what, later, handIn, expected) => {
    expect(newsIn(later, handIn)).toEqual(expected);
  });
});

it("a must waits until it is decided with a reason", () => {
  expect(undecided(review(MUST, SHOULD))).toEqual([]);
  expect(undecided({ ...review(MUST), decisions: [] })).toEqual([MUST]);
  const blank = [{ fingerprint: MUST.fingerprint, ruleId: MUST.ruleId, reason: "  " }];
  expect(undecided({ ...review(MUST), decisions: blank })).toEqual([MUST]);
});

it.each([
  ["none", [false, false, false, false]],
  ["always", [true, true, true, true]],
  ["on-must", [false, false, false, true]],
  ["on-should", [false, false, true, true]],
] as const)("a practice asks for approval: %s", (approval, expected) => {
  const policy = { ...USUAL_POLICY, approval };
  const reviews = [review(), review(CONSIDER), review(SHOULD), review(MUST)];
  expect(reviews.map((one) => needsApproval(policy, one))).toEqual(expected);
});
