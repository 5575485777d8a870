import { defineCue } from "./define-cue.ts";

export const cheatsInExams = defineCue({
  name: "cheats-in-exams",
  means: "Exams, portfolios or authorship are cheated or bought.",
  confidence: 0.85,
  patterns: [
    /\b(?:someone sent|leaked|sent|passed on|got|had|text(?:ed)?|by heart|on (?:telegram|whatsapp)|off the whatsapp|on my (?:thigh|arm|hand)|in biro)\b[^.!?\n]{0,40}\b(?:stations?|answers|osce|mcqs?|exam|paper|questions|actors)\b|\b(?:osce|mcqs?|exam|paper|pharmacology|pathology|quiz)\b[^.!?\n]{0,50}\b(?:by heart|on (?:telegram|whatsapp|my (?:thigh|arm|hand))|in biro|answers off|before the exam)\b|\b(?:paid|pay(?:ing)?) (?:a lad|someone|my \w+|somebody|a guy)\b[^.!?\n]{0,40}\b(?:essay|ssc|dissertation|module|reflections?|assignment)\b|\bput (?:my mates'|their|my) names? on\b|\bI'll do yours for\b|\bsend me your login\b|\bsigned in for \d/gi,
    /\b(?:osce|psa|exams?|finals|mrcp|mrcs|stations?|answers|paper|portfolio|essay|dissertation|sba)\b[^.!?\n]{0,50}\b(?:leaked?|incoming|for sale|£\d+|word for word|shared doc|earpiece|chatgpt|off the lads|who sat it|cheat\w*|phone in the loo)\b/gi,
    /\b(?:earpiece (?:in|at|for|during) (?:the|my) (?:osce|exam|station|paper|finals)|cheated|cheat sheet|paid (?:my|a|someone)[^.!?\n]{0,20}(?:to (?:do|write|sit))|selling (?:1st|2nd|first|second|an?)? ?authorship|buy(?:ing)? (?:a )?(?:publication|authorship)|sat (?:it|the exam) for (?:me|him|her)|got (?:the|all)[^.!?\n]{0,12} (?:stations|answers|questions)|signed in (?:to|for)[^.!?\n]{0,24}(?:climbed|left|went|beach|home)|delete after reading)\b/gi,
  ],
  unless: [
    /\b(?:never|don't|reported|isn't|not cheating|offered|refused|wrong|caught|fitness to practise|turned down)\b/i,
  ],
  asserted: true,
});
