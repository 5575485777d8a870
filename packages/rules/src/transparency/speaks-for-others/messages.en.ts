import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const speaksForOthersMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} reads as the view of your employer or your profession.`,
  why: "The opinion is yours to have and to publish; others in the organisation or profession have not agreed to it.",
  next: "Say “I” instead of “we”, or add that the views are your own. If you do speak for a body, say in which role.",
});
