import type { Message, Recognisability } from "@chaperone/core";
import { circleLine, FAMILY_LINE, peopleLine } from "@chaperone/risk/words";

export const fewFit = (found: Recognisability): Message => ({
  what: [peopleLine(found), circleLine(found)].filter((line) => line !== null).join(" "),
  why: `Nothing in how it is told points to one patient, but so few people fit that somebody who knows the place or was there may. ${FAMILY_LINE}`,
  next: "Tell it less exactly where that costs the story nothing, or see what each detail gives away and decide.",
});
