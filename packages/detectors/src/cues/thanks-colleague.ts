import { defineCue } from "./define-cue.ts";
import { gap, patterns } from "./parts.ts";

export const thanksColleague = defineCue({
  name: "thanks-colleague",
  means: "A colleague or a team is thanked, praised or congratulated.",
  patterns: patterns(
    `\\b(?:thanks|thank you|shout ?out|hats? off|kudos|well done|congrat\\w*|proud of|cheers|welcome|farewell|happy retirement|big love)\\b${gap(40)}\\b(?:nurses?|teams?|colleagues?|registrars?|consultants?|sister|porters?|receptionists?|reception|midwives|midwife|dr|physios?|pharmacists?|paramedics?|staff|hcas?|crew|manager|secretar\\w+|trainees?|students?|domestics?|cleaners?|f[12]s?|shos?)\\b`,
    `\\b(?:retir(?:es|ed|ing|ement)|passed (?:her|his|their) (?:exams?|cct|membership)|new (?:consultant|partner|registrar) )\\b`,
  ),
});
