import type { Fix, RuleContext } from "@chaperone/core";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { undeclaredInterestMessage } from "./messages.en.ts";

export const undeclaredInterest = defineLikenessRule({
  id: "transparency/undeclared-interest",
  summary: "It promotes something the author seems to gain from, and does not say so plainly.",
  level: "must",
  duties: ["interests/declare", "advertising/label"],
  carriedBy: ["discount-code", "interest-hinted", "names-own-product", "praises-product"],
  clearedBy: ["interest-declared"],
  message: undeclaredInterestMessage,
  fixes,
});

/** The accepted label, first and plainly; whether it is true only the author knows. */
function fixes({ document: { text } }: RuleContext): Fix[] {
  const label = /^\s/u.test(text) ? "Ad:" : "Ad: ";
  return [{ label: "Begin with “Ad:”", safety: "keeps-meaning", edits: [{ start: 0, end: 0, text: label }] }];
}
