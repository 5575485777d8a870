import { defineRule, type RuleContext } from "@chaperone/core";
import { hasCue } from "../../evidence.ts";
import { type ProfilePart, profileMessage } from "./messages.en.ts";

/** A short text that says so little has its reasons; with two parts missing it is worth a thought. */
const MISSING_AT_LEAST = 2;

export const profile = defineRule({
  id: "transparency/profile",
  summary: "A profile leaves out who writes, as what, or whose views they are.",
  level: "consider",
  duties: ["honesty/identity", "honesty/credentials", "honesty/representation"],
  needs: ["cue"],

  *check(context) {
    if (context.document.draft.kind !== "bio") return;
    const missing = missingParts(context);
    if (missing.length < MISSING_AT_LEAST) return;
    yield {
      place: { in: "draft" },
      confidence: 0.9,
      message: profileMessage(missing),
      evidence: context.observations("cue").filter(({ details }) => details.name === "author-unnamed"),
    };
  },
});

function missingParts(context: RuleContext): ProfilePart[] {
  // A surgery's account has a name, a service and no views.
  if (hasCue(context, "practice-account")) return [];
  const parts: ProfilePart[] = [];
  if (hasCue(context, "author-unnamed")) parts.push("name");
  if (!hasCue(context, "role-stated")) parts.push("role");
  if (!hasCue(context, "views-own")) parts.push("views");
  return parts;
}
