import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

/** What is shown, by the cue that carried it. */
const SEEN: Readonly<Record<string, string>> = {
  "drunk-at-work": "shows drink or drugs at or before work",
  "falsifies-records": "shows records made to look like something else",
  "cheats-in-exams": "shows an exam, portfolio or appraisal that was not honest",
  "feigns-sickness": "shows sick leave that was not",
  "helps-self-to-medicines": "shows medicines taken or prescribed outside the rules",
  "neglects-duty": "shows a duty left undone",
  "defies-rules": "boasts of breaking rules that protect people",
};

export const disreputeMessage = ({ passage, carriers: [first = ""] }: Grounds): Message => ({
  what: `${quote(passage)} ${SEEN[first] ?? "shows conduct that would lower trust in you and your colleagues"}.`,
  why: "Patients and employers read it as it stands, and screenshots outlive the joke.",
  next: "If it is a joke, leave it out or make clear that it is one. If it happened, talk to a supervisor or your defence organisation, and to occupational health or a support service if drink or drugs are part of it.",
});
