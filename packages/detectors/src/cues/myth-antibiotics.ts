import { defineMyth } from "./define-myth.ts";
import { gap } from "./parts.ts";

export const mythAntibiotics = defineMyth({
  name: "myth-antibiotics",
  means: "Antibiotics are said to work on colds, flu or viruses.",
  claims: [
    `\\bantibiotics?\\b${gap(40)}\\b(?:clear|cure|fix|stop|shift|kill|sort|work on|treat|shorten|nip)\\w*${gap(20)}\\b(?:colds?|flu|virus\\w*|sniffles?|sore throats?|man flu)`,
    `\\bantibiotics?\\b${gap(20)}\\b(?:at the first|for (?:a|every|any|your) (?:cold|flu|sniffle|virus|cough))`,
    `\\b(?:colds?|flu|virus\\w*)${gap(30)}\\b(?:needs?|ask for|demand|get)${gap(10)}\\bantibiotics?`,
    `\\b(?:stop|leave off)(?: taking)? (?:your |the )?antibiotics? (?:when|once|as soon as) you feel|\\bsave (?:the|your|some) (?:rest|leftover) (?:of the )?antibiotics?`,
    `\\btake (?:your )?(?:neighbour's|leftover|someone else's)${gap(10)}(?:antibiotics?|too)?`,
  ],
  denials: [
    `\\bantibiotics? never cause resistance|\\bresistance\\b${gap(20)}\\bmade up`,
    `\\b(?:won't|don't|do not) need (?:the |an |any )?antibiotics?\\b${gap(20)}\\btrust me|\\bantibiotics? do nothing for (?:lyme|sepsis|meningitis|pneumonia|uti)`,
  ],
});
