import type { Jurisdiction, Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const individualAdviceMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} advises one person whom you have not examined.`,
  why: "What is right in general can be wrong for someone whose history and examination you do not have, and others will read it as meant for them.",
  next: "Keep to what is true of everyone, and say where they can be seen: their own practice, a pharmacist, or the emergency number if it could be urgent.",
});

const answer = (urgent: string): string =>
  `I’m sorry you are going through this. I can’t advise anyone personally on here, but someone who can ask the right questions and examine you should: your own practice or a pharmacist can help today. ${urgent}`;

/** Answers that help without a consultation, with the country's numbers. */
export const ANSWERS: Readonly<Record<Jurisdiction, string>> = {
  GB: answer("If it gets worse or you are worried, ring 111, and 999 in an emergency."),
  IE: answer(
    "If it gets worse or you are worried, ring your GP out-of-hours service, and 112 or 999 in an emergency.",
  ),
  US: answer("If it gets worse or you are worried, seek urgent care, and call 911 in an emergency."),
  AU: answer(
    "If it gets worse or you are worried, ring healthdirect on 1800 022 222, and 000 in an emergency.",
  ),
  CA: answer("If it gets worse or you are worried, ring 811, and 911 in an emergency."),
};
