import { defineCue } from "./define-cue.ts";
import { insults } from "./insults.ts";
import { after, before } from "./sentence.ts";

const ADDRESSED = /\b(?:you|your|you're|you've|ya|ye|yous|youse|u|ur|yer|thou)\b/i;
const ADDRESSED_AFTER = /^[,!. ]{0,3}(?:you|ye|u)\b/i;
export const insultsReader = defineCue({
  name: "insults-reader",
  means: "An insult is thrown at the person or people addressed.",
  find: (reading) =>
    insults(reading).filter(
      (insult) => ADDRESSED.test(before(reading, insult, 7)) || ADDRESSED_AFTER.test(after(reading, insult)),
    ),
});
