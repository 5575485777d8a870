import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const demeaningMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} reads as mocking or writing off patients or a group of people.`,
  why: "The people it is about will read it, and so will those who have to decide whether to trust you with something embarrassing.",
  next: "Turn it on the system, the day or yourself, or leave it among friends who were there. If the patients are not the joke, say what is.",
});
