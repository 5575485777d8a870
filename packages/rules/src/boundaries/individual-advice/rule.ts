import { defineLikenessRule } from "../../likeness-rule.ts";
import { individualAdviceMessage } from "./messages.en.ts";

export const individualAdvice = defineLikenessRule({
  id: "boundaries/individual-advice",
  summary: "It gives one member of the public personal clinical advice or a diagnosis.",
  level: "should",
  duties: ["boundaries/personal-advice", "honesty/accuracy"],
  floor: 0.2,
  carriedBy: ["diagnoses-reader", "directs-treatment", "reassures-reader", "diagnoses-absent-person"],
  clearedBy: ["declines-advice"],
  message: individualAdviceMessage,
});
