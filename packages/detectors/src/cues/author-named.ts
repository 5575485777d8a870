import { isOrganisation, isUnnamed } from "./author.ts";
import { defineCue } from "./define-cue.ts";

export const authorNamed = defineCue({
  name: "author-named",
  means: "Profile or text show the real name of the person who writes.",
  confidence: 0.9,
  find: (reading) => (isUnnamed(reading) || isOrganisation(reading) ? [] : [null]),
});
