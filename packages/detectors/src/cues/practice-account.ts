import { isOrganisation } from "./author.ts";
import { defineCue } from "./define-cue.ts";

export const practiceAccount = defineCue({
  name: "practice-account",
  means: "The account is an organisation's: a surgery, clinic, pharmacy or hospital.",
  find: (reading) => (isOrganisation(reading) ? [null] : []),
});
