import type { Message } from "@chaperone/core";
import { inWords } from "../../evidence.ts";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";
import { undisclosedIn } from "./undisclosed.ts";

export const undeclaredInterestMessage = ({ passage, context }: Grounds): Message => {
  const interests = undisclosedIn(context);
  return interests.length > 0 ? declaredElsewhere(passage, interests) : seeming(passage);
};

const seeming = (passage: string): Message => ({
  what: `${quote(passage)} promotes something, and readers are not told what you gain from it.`,
  why: "A code, a tag, free goods, shares or your own firm all count as interests, and readers weigh a recommendation differently when they know.",
  next: "Say it first and in plain words: “Ad”, “I own this”, “they pay me”. A bare code, link or partnership tag is not enough. If you gain nothing, say that too.",
});

const declaredElsewhere = (passage: string, interests: readonly string[]): Message => ({
  what: `You declared ${inWords(interests.map(quote))}, and readers of ${quote(passage)} are not told.`,
  why: "Whoever speaks to the public about something they have a tie to says so there: readers weigh the words differently when they know.",
  next: "Begin with your declaration, or say the tie in your own words. If it has ended, take it off your list of interests.",
});

export const declarationLabel = "Begin with your declaration";

/** "Interest to declare: Advisory board, Novira Pharma." */
export const declarationOf = (interests: readonly string[]): string =>
  `${interests.length > 1 ? "Interests" : "Interest"} to declare: ${interests.join("; ")}.`;
