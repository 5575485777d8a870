import type { RuleContext } from "@chaperone/core";
import { type Carrier, defineLikenessRule } from "../../likeness-rule.ts";
import { labelFirst } from "../label-first.ts";
import { interestFirst } from "./interest-first.ts";
import { undeclaredInterestMessage } from "./messages.en.ts";

export const undeclaredInterest = defineLikenessRule({
  id: "transparency/undeclared-interest",
  summary: "It promotes something the author seems to gain from, and does not say so plainly.",
  level: "must",
  duties: ["interests/declare", "advertising/label"],
  needs: ["own-interest"],
  carriedBy: ["discount-code", "interest-hinted", "names-own-product", "praises-product"],
  carriers,
  clearedBy: ["interest-declared"],
  isCleared,
  message: undeclaredInterestMessage,
  fixes: (context) => [interestFirst(context) ?? labelFirst(context)],
});

/** What the author declared elsewhere and keeps from these readers: that is settled, whatever the post reads like. */
function carriers({ observations }: RuleContext): Carrier[] {
  return observations("own-interest")
    .filter(({ details }) => !details.disclosed)
    .map((observation) => ({ name: "own-interest", observation, isSettled: true }));
}

/** Every declared interest that it speaks of is told. */
function isCleared({ observations }: RuleContext): boolean {
  const mentioned = observations("own-interest");
  return mentioned.length > 0 && mentioned.every(({ details }) => details.disclosed);
}
