import type { Message } from "@chaperone/core";
import type { Grounds } from "../../likeness-rule.ts";
import { quote } from "../../quote.ts";

const SEEN: Readonly<Record<string, string>> = {
  "promises-cure": "promises a cure",
  guarantees: "guarantees a result",
  "denies-risk": "says there is no risk at all",
  "works-for-everyone": "says that it works for everyone, or for ever",
};

export const unsustainableClaimMessage = ({ passage, carriers }: Grounds): Message => ({
  what: `${quote(passage)} ${SEEN[carriers[0] ?? ""] ?? "promises more than evidence can carry"}.`,
  why: "No treatment helps everyone or is free of harm, and people decide on what a clinician says they can expect.",
  next: "Say what usually happens, for how many, and what can go wrong, with a source where you have one.",
});
