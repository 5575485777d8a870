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
});
