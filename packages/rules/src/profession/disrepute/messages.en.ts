import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const disreputeMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} shows conduct that would lower trust in you and your colleagues.`,
  why: "Patients and employers read it as it stands, and screenshots outlive the joke.",
  next: "If it is a joke, leave it out or make clear that it is one. If it happened, talk to a supervisor or your defence organisation, and to occupational health or a support service if drink or drugs are part of it.",
});
