import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";
import type { EmergencyHelp } from "../emergency-help.ts";

export const individualAdviceMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} advises one person whom you have not examined.`,
  why: "What is right in general can be wrong for someone whose history and examination you do not have, and others will read it as meant for them.",
  next: "Keep to what is true of everyone, and say where they can be seen: their own practice, a pharmacist, or the emergency number if it could be urgent.",
});

/** An answer that helps without a consultation. */
export const answer = ({ ifWorse }: EmergencyHelp): string =>
  `I’m sorry you are going through this. I can’t advise anyone personally on here, but someone who can ask the right questions and examine you should: your own practice or a pharmacist can help today. ${ifWorse}`;
