import { defineLikenessRule } from "../../likeness-rule.ts";
import { unnamedAdviceMessage } from "./messages.en.ts";

export const unnamedAdvice = defineLikenessRule({
  id: "transparency/unnamed-advice",
  summary: "It gives clinical advice to the public, and no real name is shown.",
  level: "must",
  duties: ["honesty/identity"],
  carriedBy: ["advice-without-name"],
  clearedBy: ["author-named"],
  message: unnamedAdviceMessage,
});
