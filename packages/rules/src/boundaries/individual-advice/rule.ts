import type { Fix, RuleContext } from "@chaperone/core";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { EMERGENCY_HELP } from "../emergency-help.ts";
import { answer, individualAdviceMessage } from "./messages.en.ts";

export const individualAdvice = defineLikenessRule({
  id: "boundaries/individual-advice",
  summary: "It gives one member of the public personal clinical advice or a diagnosis.",
  level: "should",
  duties: ["boundaries/personal-advice", "honesty/accuracy"],
  carriedBy: ["diagnoses-reader", "directs-treatment", "reassures-reader", "diagnoses-absent-person"],
  clearedBy: ["declines-advice"],
  message: individualAdviceMessage,
  fixes: pointToCare,
});

/** An answer that helps without a consultation; only where somebody is answered. */
function pointToCare({ document: { draft, text }, jurisdiction }: RuleContext): Fix[] {
  if (draft.kind !== "reply" && draft.kind !== "review-reply") return [];
  const edits = [{ start: 0, end: text.length, text: answer(EMERGENCY_HELP[jurisdiction]) }];
  return [{ label: "Say where they can be seen", safety: "changes-meaning", edits }];
}
