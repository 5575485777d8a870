import { defineCue } from "./define-cue.ts";

export const belittles = defineCue({
  name: "belittles",
  means: "Someone is spoken down to: told to sit down, grow up, be quiet.",
  patterns: [
    /\bboil your head\b|\bpipe down\b|\bsit down,? (?:you|love|dear|little|mate)\b|\bshut (?:up|your|it)\b|(?:^|[.!?,] ?)grow up\b(?=[.!?,]|$)|\bdry your eyes\b|\bget a (?:grip|life|job)\b|\bspare (?:me|us)\b|\bcry (?:about it|more|harder)\b/gi,
    /\b(?:silly|stupid|pathetic|nasty|jumped[- ]up|sad|horrible|bitter|smug|useless) (?:little |old |wee )?(?:man|men|woman|women|girl|boy|person|people|lot|nobody|lump)\b/gi,
    /\b(?:listen|look|aw|oh|ok|no),? (?:love|sweetheart|darling|pet|sunshine|pal|hun|son)\b/gi,
    /\b(?:read|try|open|buy) a (?:book|dictionary|brain)\b|\bmy heart bleeds\b|\bnobody asked (?:you|your)\b|\bnobody cares,? (?:love|what you|mate|sweetheart)\b|\bbackbone of a\b/gi,
    /\b(?:who|he|she|they|you|and|lot|nobody who) (?:couldn't|can't|cannot|could not) (?:run|tie|spell|count|manage|organise|lead|diagnose|clerk|even)\b[^.!?\n]{0,40}/gi,
    /\b(?:do|try|go (?:and )?do|might I suggest) (?:geriatrics|beauty|pottery|something easier|gardening|knitting)\b|\bwouldn't know (?:work|medicine|a patient|evidence)\b|\b(?:dimm?est|thickest|laziest|slowest|stupidest|worst) (?:\w+ )?(?:person|doctor|nurse|hands|year|bunch|man|woman|intake|team)\b/gi,
    /\b(?:whing\w+|whining|snowflakes?|crybab\w+|moaners?|toughen up|man up)\b/gi,
    /\bdo us all a favour\b|\bwhy (?:is|was) your brain\b|\bthick as\b|\bnot (?:the brightest|fit to|worth the)\b/gi,
  ],
  unless: [/\b(?:i|me|my|myself|i'm)\b[^.!?\n]{0,12}\b(?:couldn't|can't|cannot|sat down)\b/i],
  asserted: true,
});
