import { defineLikenessRule } from "../../likeness-rule.ts";
import { labelFirst } from "../label-first.ts";
import { undeclaredInterestMessage } from "./messages.en.ts";

export const undeclaredInterest = defineLikenessRule({
  id: "transparency/undeclared-interest",
  summary: "It promotes something the author seems to gain from, and does not say so plainly.",
  level: "must",
  duties: ["interests/declare", "advertising/label"],
  carriedBy: ["discount-code", "interest-hinted", "names-own-product", "praises-product"],
  clearedBy: ["interest-declared"],
  message: undeclaredInterestMessage,
  fixes: (context) => [labelFirst(context)],
});
