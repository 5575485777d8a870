import { findClaim } from "@chaperone/claims";
import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export function contradictedClaimMessage({ passage, carriers }: Grounds): Message {
  const claim = findClaim(carriers[0] ?? "");
  return {
    what: `${quote(passage)} ${claim ? "goes against settled evidence" : "reads like a claim that settled evidence contradicts"}.`,
    why: `${claim?.known ?? "There is nothing on file about it here, so look it up before you post."} Readers take it on trust because a clinician says it.`,
    next: "Leave it out, or say what the evidence shows and link to it. If you are quoting a myth to refute it, say so in the same sentence.",
  };
}
