import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const undeclaredInterestMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} promotes something, and readers are not told what you gain from it.`,
  why: "A code, a tag, free goods, shares or your own firm all count as interests, and readers weigh a recommendation differently when they know.",
  next: "Say it first and in plain words: “Ad”, “I own this”, “they pay me”. A bare code, link or partnership tag is not enough. If you gain nothing, say that too.",
});
