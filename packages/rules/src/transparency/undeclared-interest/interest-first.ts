import type { Fix, RuleContext } from "@chaperone/core";
import { declarationLabel, declarationOf } from "./messages.en.ts";
import { undisclosedIn } from "./undisclosed.ts";

/** Begins the post with the author's own declaration, word for word; null where none is missing. */
export function interestFirst(context: RuleContext): Fix | null {
  const interests = undisclosedIn(context);
  if (interests.length === 0) return null;
  const text = `${declarationOf(interests)}\n\n`;
  return { label: declarationLabel, safety: "keeps-meaning", edits: [{ start: 0, end: 0, text }] };
}
