import type { Fix, Observation, RuleContext } from "@chaperone/core";
import { bracketAtEnd } from "../../end-of-sentence.ts";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { unsourcedClaimMessage } from "./messages.en.ts";

export const unsourcedClaim = defineLikenessRule({
  id: "accuracy/unsourced-claim",
  summary: "It states a specific figure or effect without a source the reader could check.",
  level: "should",
  duties: ["honesty/accuracy"],
  carriedBy: ["figure-without-source"],
  clearedBy: ["source-given"],
  message: unsourcedClaimMessage,
  fixes: sourceToAdd,
});

/** A place for the source; left empty, the blank itself is found. */
function sourceToAdd({ document }: RuleContext, [first]: readonly Observation[]): Fix[] {
  return first?.place.in === "text"
    ? [bracketAtEnd(document, first.place, "source: [add a link or reference]", "Make room for the source")]
    : [];
}
