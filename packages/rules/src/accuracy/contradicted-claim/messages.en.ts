import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

/** What is known, by topic. */
const KNOWN: Readonly<Record<string, string>> = {
  "myth-vaccines":
    "Studies of millions of children show that vaccines are not behind autism, allergies or infertility, and that they prevent deaths.",
  "myth-cancer":
    "Trials and large cohorts support none of the causes or cures of this kind, and delaying proven treatment costs lives.",
  "myth-antibiotics":
    "Antibiotics act on bacteria; for viruses they bring side effects and resistance and no benefit.",
  "myth-covid":
    "Trials, genetics and public health records on covid, masks and these medicines say otherwise.",
  "myth-heart":
    "Trials with hundreds of thousands of people show that lower cholesterol and blood pressure prevent heart attacks and strokes.",
  "myth-medicines":
    "Trials show that these medicines work for the people they are licensed for, and stopping them suddenly can be dangerous.",
  "myth-remedies":
    "Where such remedies were tested properly they did no better than a dummy treatment for the disease named.",
  "myth-children":
    "Safe-sleep, vitamin and feeding advice for babies rests on falls in deaths that followed it.",
  "myth-sun-and-skin":
    "Ultraviolet light is the main avoidable cause of skin cancer, and sun protection lowers it.",
  "myth-fluoride-and-teeth":
    "At the levels used in water and toothpaste fluoride prevents decay, and treated teeth do not make people ill.",
  "myth-mind":
    "Mental illnesses are real and treatable, and asking about suicide does not put the idea there.",
  "myth-sexual-health": "The causes, tests and protection here are among the best studied in medicine.",
  "myth-everyday": "This has been tested, and it does not hold.",
};

export const contradictedClaimMessage = ({ passage, cues }: Grounds): Message => ({
  what: `${quote(passage)} goes against settled evidence.`,
  why: `${KNOWN[cues[0] ?? ""] ?? "Settled evidence says otherwise."} Readers take it on trust because a clinician says it.`,
  next: "Leave it out, or say what the evidence shows and link to it. If you are quoting a myth to refute it, say so in the same sentence.",
});
