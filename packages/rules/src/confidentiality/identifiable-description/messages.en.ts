import type { Message } from "@chaperone/core";
import { inWords } from "../../evidence.ts";

/** @param telling the details that give most away, as typed; may be empty */
export const recognisable = (telling: readonly string[]): Message => ({
  what:
    telling.length > 1
      ? `Together, ${inWords(telling.map((detail) => `“${detail}”`))} could let people recognise this patient.`
      : "This reads as the story of one particular patient, told closely enough to be recognised.",
  why: "The patient, their family or people nearby need only a few details to know who is meant, and a name is not one of them.",
  next: "Blur or leave out the details that single the person out, or post only with their explicit consent for this post.",
});
