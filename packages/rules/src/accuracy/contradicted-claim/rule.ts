import { findClaim } from "@chaperone/claims";
import type { Fix, Observation, RuleContext } from "@chaperone/core";
import { type Carrier, defineLikenessRule } from "../../likeness-rule.ts";
import { contradictedClaimMessage } from "./messages.en.ts";

export const contradictedClaim = defineLikenessRule({
  id: "accuracy/contradicted-claim",
  summary: "It states as true a health claim that settled evidence contradicts.",
  level: "must",
  duties: ["honesty/accuracy"],
  needs: ["claim"],
  carriers: ({ observations }) =>
    observations("claim")
      .filter(({ details }) => details.stance === "stated")
      .map((observation): Carrier => ({ name: observation.details.id, observation, isSettled: true })),
  // To say that it is not so takes the same words, and is what doctors should do.
  isCleared: ({ observations }) =>
    observations("claim").length > 0 &&
    observations("claim").every(({ details }) => details.stance === "denied"),
  vetoedBy: ["denies-claim", "known-harm"],
  doubtedBy: ["claim-refuted", "asks-question", "quoted-words"],
  message: contradictedClaimMessage,
  sources: ({ carriers }) => findClaim(carriers[0] ?? "")?.sources ?? [],
  fixes: whatEvidenceSays,
});

/** The sentence that makes a claim, said as the evidence has it. */
function whatEvidenceSays({ document }: RuleContext, carriers: readonly Observation[]): Fix[] {
  const fixes = new Map<number, Fix>();
  for (const { kind, place, details } of carriers) {
    if (kind !== "claim" || place.in !== "text") continue;
    const { start, end } = document.sentenceAt(place);
    const { instead } = findClaim(details.id)!;
    const edits = [{ start, end: start + document.textAt({ start, end }).trimEnd().length, text: instead }];
    if (!fixes.has(start))
      fixes.set(start, { label: "Say what the evidence shows", safety: "changes-meaning", edits });
  }
  return [...fixes.values()];
}
