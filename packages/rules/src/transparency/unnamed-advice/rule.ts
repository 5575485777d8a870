import type { Fix, RuleContext } from "@chaperone/core";
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
  fixes: nameToAdd,
});

/** The profile is the better place for it, but only the post can be changed here. */
function nameToAdd({ document: { text } }: RuleContext): Fix[] {
  const at = text.trimEnd().length;
  const edits = [{ start: at, end: at, text: "\n[your full name and role]" }];
  return [{ label: "Sign it with your name", safety: "keeps-meaning", edits }];
}
