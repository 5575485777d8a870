import type { Message, RuleContext } from "@chaperone/core";
import { hasCue } from "../../evidence.ts";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

/** How it is done, by the cue that carried it. */
const HOW: Readonly<Record<string, string>> = {
  "insults-reader": "insults",
  "insults-someone": "insults",
  belittles: "talks down to",
  threatens: "threatens",
  "wishes-harm": "wishes harm on",
  "incites-pile-on": "sets others on",
};

/** Whom it is aimed at, as far as the draft shows. */
function target(context: RuleContext, carrier: string): string {
  const { kind } = context.document.draft;
  if (kind === "review-reply") return "the person who wrote the review";
  if (carrier === "insults-reader")
    return kind === "reply" ? "the person you answer" : "whoever is spoken to";
  return hasCue(context, "names-someone") ? "somebody who is named" : "a person or a group";
}

export function abuseMessage({ passage, carriers: [first = ""], context }: Grounds): Message {
  const how = HOW[first];
  return {
    what: how
      ? `${quote(passage)} ${how} ${target(context, first)}.`
      : `${quote(passage)} is aimed at a person or group and reads as abuse.`,
    why: "You may disagree as strongly as you like; insults, threats and pile-ons are what guidance forbids, whoever started it.",
    next: "Say what was done and why it is wrong, without the insult. If you are angry, save it and read it again tomorrow.",
  };
}
