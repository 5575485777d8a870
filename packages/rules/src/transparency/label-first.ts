import type { Fix, RuleContext } from "@chaperone/core";
import { ADVERTISING_LABELS } from "./advertising-labels.ts";

/** Puts the country's label first; whether it is true only the author knows. */
export function labelFirst({ document: { text }, jurisdiction }: RuleContext): Fix {
  const { offered } = ADVERTISING_LABELS[jurisdiction];
  return {
    label: `Begin with “${offered}”`,
    safety: "keeps-meaning",
    edits: [{ start: 0, end: 0, text: /^\s/u.test(text) ? offered : `${offered} ` }],
  };
}
