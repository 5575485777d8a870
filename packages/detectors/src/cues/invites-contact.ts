import { defineCue } from "./define-cue.ts";

export const invitesContact = defineCue({
  name: "invites-contact",
  means: "Readers are invited to message, add or find the author.",
  patterns: [
    /\b(?:send|pop|drop|fire) me (?:a |an )?(?:private |personal |friend |follow |quick )?(?:message|request|dm|text|photo|pic)\b|\b(?:message|ask|contact|find) me (?:here|on here|privately|instead)\b|\bcheck (?:them|it) on my\b|\bin my dms\b|\badd yours below\b/gi,
    /\b(?:dm|pm|message|msg|inbox|whatsapp|text|snapchat|messenger|e-?mail|call|ring) (?:me|us)\b/gi,
    /\b(?:pop|drop|send|give|fire|shoot)(?: us)? (?:me |us )?(?:a |an )?(?:dm|pm|message|messenger|text|whatsapp|line|msg|selfie|pic|photo)\b/gi,
    /\bslid(?:e|ing) in(?:to)?\b|\b(?:my )?(?:dms?|inbox)(?: is| are|'s)?(?: always)? open\b|\bmessage first\b|\bhit me up\b/gi,
    /\b(?:add|follow|friend) me\b|\b(?:find|come find|catch) me (?:here|on)\b|\bfollow (?:me |us )?(?:here|back) and\b/gi,
    /\bcomment [A-Za-zÀ-ɏ\d]+ (?:and|&|below)\b|\bI'll (?:add|dm|message|follow) (?:you|u|ye)\b|\bdm (?:for|to|a|your)\b|\b(?:whatsapp|messenger) (?:me )?here\b/gi,
  ],
  unless: [
    /\b(?:please don't|do not|don't|can't|won't|never|not) (?:\w+ )?(?:dm|message|inbox|whatsapp|text|add|send|follow|call|ring)\b/i,
  ],
});
