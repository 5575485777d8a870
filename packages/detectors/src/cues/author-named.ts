import { isOrganisation, isUnnamed } from "./author.ts";
import { defineCue } from "./define-cue.ts";

/** A place kept for the author's own name is as good as the name: that it is still empty is another finding. */
const NAME_TO_COME =
  /\[(?:(?:add|insert|enter|put) )?(?:(?:your|my) )?(?:full |real |own )?name(?! of)\b[^\][\n]{0,40}\]/i;

export const authorNamed = defineCue({
  name: "author-named",
  means: "Profile or text show the real name of the person who writes.",
  confidence: 0.9,
  find: (reading) =>
    NAME_TO_COME.test(reading.text) || !(isUnnamed(reading) || isOrganisation(reading)) ? [null] : [],
});
