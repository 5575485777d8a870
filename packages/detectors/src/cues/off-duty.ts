import { defineCue } from "./define-cue.ts";

export const offDuty = defineCue({
  name: "off-duty",
  means: "The author is off duty: on leave, after the last shift, retired.",
  patterns: [
    /\b(?:annual leave|on leave|maternity leave|(?:my |a |first )?days? off|off duty|off shift|not (?:on call|working|on)(?= (?:today|tomorrow|till|until|tonight|this))|no (?:bleep|on[- ]call)|(?:finished|last) (?:my |of (?:my|the) )?(?:nights?|shift|set of nights)|post[- ]nights|on holiday|holidays|now retired|since (?:I )?retire\w*|back (?:at work )?on monday)\b/gi,
  ],
  unless: [/\b(?:rang|called|phoned) (?:in )?sick\b|\b(?:fake|pretend\w*|told (?:them|rota))\b/i],
});
