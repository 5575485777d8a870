import type { Message, Recognisability } from "@chaperone/core";
import { circleLine, FAMILY_LINE, peopleLine } from "@chaperone/risk/words";
import { inWords } from "../../evidence.ts";

/**
 * @param telling the details that give most away, those of the text in quotation marks; may be empty
 * @param found how many people fit, where a patient is described
 */
export const recognisable = (telling: readonly string[], found: Recognisability | null): Message => ({
  what: [
    telling.length > 1
      ? `Together, ${inWords(telling)} could let people recognise this patient.`
      : "This reads as the story of one particular patient, told closely enough to be recognised.",
    // A large number beside a warning would read as its denial: a story can be known by how it is told.
    ...(found && found.level !== "none" ? [peopleLine(found), circleLine(found)] : []),
  ]
    .filter((line) => line !== null)
    .join(" "),
  why: `${FAMILY_LINE} People nearby need only a few details to know who is meant, and a name is not one of them.`,
  next: "Blur or leave out the details that single the person out, or post only with their explicit consent for this post.",
});
