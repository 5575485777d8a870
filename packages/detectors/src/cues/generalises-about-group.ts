import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const generalisesAboutGroup = defineCue({
  name: "generalises-about-group",
  means: "A whole group is written off.",
  patterns: [
    /\b(?:all the same|the lot of them|these people|those people|you can always tell an?|half of them|every (?:one|single one) of them|none of them (?:get|want|work|ever)|that whole nation|that lot|your lot|their (?:kind|sort)|people like (?:that|them|you)|they all (?:want|do|come|get|say)|everyone thinks it|change my mind|natural selection)\b/gi,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:borderlines?|pds?|bpd|addict\\w*|users|foreign\\w*|migrants?|immigrants?|asylum|travellers?|muslims?|jews?|hindus?|blacks?|asians?|women|men|girls|gays?|trans|over-\\d+s|old|elderly|young|poor|estate|benefits|fat|obese|smokers?|drinkers?|list|clinic|waiting room|them|these|those|referral)\\b`,
    ),
  ],
  unless: [/\b(?:not|isn't|aren't|minister|mps|politicians|managers|trains|forms|it systems?)\b/i],
});
