import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const patientContactMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} mixes your personal and professional contact with patients.`,
  why: "What is written there is in no record, is seen by whoever holds the phone, and blurs a line that protects you both.",
  next: "Point patients to the practice or clinic instead, and keep personal contact with them off your accounts. If something has already begun, your defence organisation can advise.",
});
