import { defineCue } from "./define-cue.ts";
import { gap, patterns } from "./parts.ts";

/** The careful answer: it says that nothing can be said. */
export const confirmsNothing = defineCue({
  name: "confirms-nothing",
  means: "The answer says that nobody's care can be talked about here.",
  patterns: patterns(
    `\\b(?:can(?:'t|not| not)|unable to|not able to|couldn't|won't|never|don't|aren't able to|not allowed to)\\b${gap(30)}\\b(?:discuss|comment|say|confirm|talk|speak|share|go into|reply|respond|answer|give)\\b${gap(50)}\\b(?:individuals?|anyone|anybody|someone|somebody|people|patients?|cases?|care|details|here|online|in public|on here|publicly|confidential\\w*|person)\\b`,
    `\\b(?:confidential(?:ity)?|privacy)\\b${gap(40)}\\b(?:means|prevents?|stops?|duty|rules?|comes first|applies)\\b`,
    `\\bduty of confidential(?:ity)?\\b`,
  ),
});
