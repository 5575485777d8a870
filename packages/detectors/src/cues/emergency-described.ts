import { defineCue } from "./define-cue.ts";

/**
 * Red flags as frightened people type them, in the message that is answered. What is told of long ago, asked in
 * general or studied for is no emergency.
 */
const RED_FLAGS: readonly RegExp[] = [
  // The mind
  /\b(?:kill(?:ing)? (?:myself|himself|herself|themsel\w+)|kms\b|end(?:ing)? (?:it all|my life|his life|her life|things tonight)|want(?:s|ed)? to die|don'?t want to (?:be here|live|wake up|be alive)|better off (?:without me|dead)|can'?t (?:go on|do this any ?more|keep going)|no (?:reason|point) (?:to|in) liv\w+|suicid\w+|goodbye (?:note|letter)|left (?:a|the) (?:note|letter)|took (?:them all|all (?:of )?(?:my|the|his|her|them))|overdos\w+|cut (?:myself|too deep|again))/i,
  // Heart and lungs
  /\b(?:chest (?:pain|tight\w*|pressure|is (?:tight|crushing))|pain (?:in|across) (?:my|his|her|the) chest|crushing|left arm|can'?t (?:breathe|catch (?:my |his |her )?breath|get (?:my |a )?breath)|struggling (?:to|for) breath\w*|gasping|lips? (?:are |is |gone |went |have gone |look )?(?:blue|grey)|gone (?:blue|grey)|turning blue|not breathing|stopped breathing|sucking in)/i,
  // The brain
  /\b(?:face (?:has |is |gone |looks )?(?:droop\w*|drop\w*|lopsided|wonky|fallen)|slurr\w+|(?:arm|leg|side)(?: has| is|'s)? (?:gone )?(?:numb|dead|weak|limp)|worst headache|thunderclap|fitting\b|having a (?:fit|seizure)|(?:still|been) (?:fitting|seizing)|unconscious|won'?t wake|can'?t wake|passed out|unrespons\w+|muddled|blacked out|bump on the head)/i,
  // Blood, infection, allergy
  /\b(?:bleeding (?:heavily|a lot|won'?t stop|through)|won'?t stop bleeding|soaking (?:a |through )|vomiting blood|coughing (?:up )?blood|black (?:sticky )?(?:tar|poo|stool)|coffee grounds|rash (?:that )?(?:doesn'?t|does not|won'?t|isn'?t) (?:fade|go|disappear\w*)|glass test|stiff neck|purple (?:spots|dots|rash)|tongue (?:is |has )?(?:swell\w*|swollen)|throat (?:is |has )?(?:clos\w+|swell\w*|tight\w*)|epi ?pen|anaphyla\w+)/i,
  // Babies and pregnancy
  /\b(?:floppy|sunken (?:eyes|fontanelle|soft spot)|no wet napp\w+|(?:baby|he|she)(?:'s| is| has)? (?:not|stopped) (?:moving|feeding|breathing)|not felt (?:the )?baby|haven'?t felt (?:the )?baby|reduced movements|swallowed (?:a |the |one of )?(?:\w+ )?(?:battery|magnet\w*|bleach|tablets))/i,
  // Harm by others
  /\b(?:hitting (?:me|her|him|us)|strangl\w+|he'?s got a (?:knife|bat|gun)|locks? (?:me|the door)|cutting ceremony)\b/i,
];
const NOT_NOW =
  /\b(?:years? ago|last year|as a child|when i was|back in (?:19|20)\d\d|in general|generally|what (?:are|is) the (?:signs|symptoms)|for (?:my|an) exam|revision|hypothetically|in the (?:film|book|series))\b/i;

export const emergencyDescribed = defineCue({
  name: "emergency-described",
  means: "The message answered tells of somebody who may come to serious harm soon.",
  find({ draft }) {
    const message = (draft.inReplyTo ?? "").replace(/[’‘]/g, "'");
    return !NOT_NOW.test(message) && RED_FLAGS.some((flag) => flag.test(message)) ? [null] : [];
  },
});
