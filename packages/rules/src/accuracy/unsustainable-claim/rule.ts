import { defineLikenessRule } from "../../likeness-rule.ts";
import { unsustainableClaimMessage } from "./messages.en.ts";

export const unsustainableClaim = defineLikenessRule({
  id: "accuracy/unsustainable-claim",
  summary: "It promises more than evidence can carry: cures, guarantees, no side effects.",
  level: "must",
  duties: ["honesty/accuracy", "advertising/exploitation"],
  threshold: 0.5,
  floor: 0.2,
  carriedBy: ["promises-cure", "guarantees", "denies-risk", "works-for-everyone"],

  message: unsustainableClaimMessage,
});
