import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const abuseMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} is aimed at a person or group and reads as abuse.`,
  why: "You may disagree as strongly as you like; insults, threats and pile-ons are what guidance forbids, whoever started it.",
  next: "Say what was done and why it is wrong, without the insult. If you are angry, save it and read it again tomorrow.",
});
