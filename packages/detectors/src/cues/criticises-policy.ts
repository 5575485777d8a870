import { defineCue } from "./define-cue.ts";
import { gap, patterns } from "./parts.ts";

export const criticisesPolicy = defineCue({
  name: "criticises-policy",
  means: "Policy, a government or a body is criticised: lawful speech.",
  patterns: patterns(
    `\\b(?:minister|government|secretary of state|health secretary|treasury|chancellor|taoiseach|nhs england|department of health|icb|hse|policy|policies|budget|bill|ten[- ]year plan|contract|pay (?:offer|deal|award)|college|regulator|waiting lists?|targets?|cuts)\\b${gap(60)}\\b(?:wrong|fail\\w*|shame\\w*|disgrace\\w*|not good enough|underfund\\w*|cuts?|broken|scrap|let (?:us |patients )?down|unsafe|promis\\w+|insult\\w*|mistake|poor|disappoint\\w*|misguided|bad|dangerous|unfair|oppose|against)\\b`,
    `\\b(?:oppose|against|disagree with|object to|angry (?:at|about|with)|campaign\\w* (?:for|against)|write to|written to|wrote to) ${gap(20)}\\b(?:minister|mp|td|policy|bill|plan|cuts?|government|closure|proposal)\\b`,
  ),
});
