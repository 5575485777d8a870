import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

export const unsourcedClaimMessage = ({ passage }: Grounds): Message => ({
  what: `${quote(passage)} gives a figure without saying where it comes from.`,
  why: "Readers cannot check it, and a precise number from a clinician is taken as established.",
  next: "Name the study, guideline or data set, or link to it. If it is your own experience, say that it is, and leave the number out.",
});
