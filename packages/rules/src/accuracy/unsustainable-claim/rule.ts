import { defineLikenessRule } from "../../likeness-rule.ts";
import { unsustainableClaimMessage } from "./messages.en.ts";
import { soften } from "./soften.ts";

export const unsustainableClaim = defineLikenessRule({
  id: "accuracy/unsustainable-claim",
  summary: "It promises more than evidence can carry: cures, guarantees, no side effects.",
  level: "must",
  duties: ["honesty/accuracy", "advertising/exploitation"],
  carriedBy: ["promises-cure", "guarantees", "denies-risk", "works-for-everyone"],
  doubtedBy: ["claim-refuted", "balanced-claim"],
  message: unsustainableClaimMessage,
  fixes: soften,
});
