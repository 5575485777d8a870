import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const blamesPatients = defineCue({
  name: "blames-patients",
  means: "Patients are blamed for being ill or for asking for help.",
  patterns: [
    /\b(?:nothing wrong with (?:them|him|her|any)|not one of them ill|all in (?:their|her|his|your) heads?|same (?:faces|drama|crowd|old faces)|boo hoo|stop (?:crying|whinge?ing|moaning|whining)|no sympathy|kill(?:ed)? themselves|on (?:their|a) good dole|good dole|scared of the dentist|wall of shame|couldn't be bothered|they stink|they smell|not a manner|no manners|entitled|hand out|get on with it|drug seekers?|no backbone|excuses)\b/gi,
    /\b(?:won't|don't|can't|couldn't|could not|refuse to|not willing to)(?: be bothered to)? help themselves\b|\bcan't help people who\b/gi,
    /\b(?:own fault|self[- ]inflicted|brought it on (?:themselves|herself|himself)|deserve (?:their|what they)|only (?:themselves|yourself) to blame|pull yourselves? together|put down the (?:fork|cake|pies?)|salad won't kill|eat less|stop eating|get off (?:the couch|your))\b/gi,
    /\b(?:attention|drug)[- ]seek\w+|\btake (?:up )?beds? from\b|\bclogging (?:up )?\b|\bwast(?:e|ing|es) (?:our|my|nhs|everyone's) time\b|\bbankrupt\w*\b|\bnot really ill\b|\bputting it on\b|\bfaking\b|\bshouldn't (?:pay|see a doctor)\b|\bwhy (?:the rest of us|should (?:i|we)) (?:should )?pay\b/gi,
    /\b(?:can't|couldn't) be (?:arsed|bothered) to (?:buy|wash|take|walk|work|get up)\b/gi,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:they|them|themselves|these|those|people|you|your|yourself|another|half|overdos\\w+|addict\\w*|drinkers?|smokers?|obese|fat|anxiety|clinic|list|majors)\\b`,
    ),
  ],
  unless: [
    /\b(?:isn't|is not|aren't|are not|wasn't|never|not a|no one|nobody|stop (?:saying|calling)|stigma|blame culture)\b/i,
  ],
  asserted: true,
});
