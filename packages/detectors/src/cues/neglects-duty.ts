import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const neglectsDuty = defineCue({
  name: "neglects-duty",
  means: "Patients, calls or duties are left aside, and it is shown off.",
  patterns: [
    /\b(?:(?:turned|switched|took) (?:the|my) (?:bleep|phone|pager) off|bleep (?:battery )?(?:died|off)|buzzer unplugged|unplugged the|bleep off from|slept (?:from )?\d|napped in|they'll (?:ring|wait) (?:twice|another)|claim(?:ed|ing)? (?:till|\d+ hrs|overtime)|signed off at \d claimed|overtime for a nap|introduce yourself as the doctor)\b/gi,
    /\b(?:bleep|phone|pager)\b[^.!?\n]{0,20}\b(?:in the (?:fridge|bin|drawer|locker)|on silent|turned off|off the hook|batteries out)\b|\bphone on silent\b|\bignor(?:e|ed|ing) (?:the|my|their|all|every) (?:bleeps?|calls?|buzzers?|call bells?|patients?)\b/gi,
    /\b(?:i'm not|i am not|not) running\b|\bso I (?:could|can) (?:kip|sleep|nap|leave)\b|\b(?:kip|nap|asleep|slept|snooz\w+) (?:till|til|until|through|on (?:the )?(?:job|shift))\b|\bnobody (?:noticed|suspected|knows|knew|questions)\b|\b(?:list is|list's|list) full,? which it isn't\b|\bstopped registering\b|\bonly timid people\b/gi,
    /\b(?:chariot racing|chair rac\w+|trolley rac\w+|going live from|live from (?:the )?(?:theatre|treatment room|ward)|sneaky pic|not meant to have my phone|photo\w*|selfie)\b[^.!?\n]{0,30}\b(?:ward|theatre|clinic|treatment room|patients?|corridor|side room|resus|cadaver|lab)?/gi,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:ward|bleep|shift|nights?|theatre|bay|clinic|list|user|kip|nap|phone|resus|noticed|suspected|live|rac\\w+|sneaky|registering|theatre|hours|overtime|claimed|placement|sun|call|ring|nap)\\b`,
    ),
  ],
  unless: [
    /\b(?:never|annual leave|day off|break room|on my break|retire\w*|don't (?:ever )?(?:ignore|take)|consent|no patients|empty corridor)\b/i,
  ],
});
