import { isUnnamed } from "./author.ts";
import { defineCue } from "./define-cue.ts";

export const authorUnnamed = defineCue({
  name: "author-unnamed",
  means: "Neither the profile nor the text shows a real name of the author.",
  confidence: 0.9,
  find: (reading) => (isUnnamed(reading) ? [null] : []),
});
