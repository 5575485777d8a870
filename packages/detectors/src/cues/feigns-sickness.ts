import { defineCue } from "./define-cue.ts";

export const feignsSickness = defineCue({
  name: "feigns-sickness",
  means: "Sick leave or certificates are false.",
  confidence: 0.85,
  patterns: [
    /\b(?:sick ?certs?|certs?|sick ?notes?|fit notes?)\b[^.!?\n]{0,60}\b(?:lads|team|match|monday|pub|pint|never (?:laid|saw|met))|\b(?:gave|signed|wrote)\b[^.!?\n]{0,30}\b(?:sick ?certs?|sick ?notes?|certs)\b[^.!?\n]{0,60}|\bsay I was in (?:theatre|clinic|a meeting)\b|\bcancel the (?:\w+ )?(?:clinic|list)\b[^.!?\n]{0,60}/gi,
    /\b(?:called|rang|phoned|ringing|calling|rung|threw a|pulled a|chucked a|took a) (?:in )?(?:"?\w+"? )?(?:sick|sickie|"norovirus"|"migraine")(?: \w+)?/gi,
    /\b(?:sickie|duvet day|told (?:rota|them|the rota|work|hr) (?:my|i|that))\b[^.!?\n]{0,60}/gi,
    /\b(?:sign(?:ed|ing)?|certs?|sick ?notes?|fit notes?|sick lines?|lines)\b[^.!?\n]{0,50}\b(?:not a bother on|for the (?:team|lads|match|final|world cup|ploughing)|pick a number|no questions|"(?:viral|gastro\w*|back pain)[^"]*"|for a tenner|eleven)\b/gi,
  ],
  unless: [
    /\b(?:actual|actually|genuinely|really (?:sick|ill|unwell)|never|patients? who|rights?|if you're (?:sick|ill)|stay at home|don't come|when (?:i|staff) (?:was|were|are)|not a)\b/i,
  ],
});
