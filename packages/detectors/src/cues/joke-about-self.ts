import { defineCue } from "./define-cue.ts";

export const jokeAboutSelf = defineCue({
  name: "joke-about-self",
  means: "The joke is on the author.",
  patterns: [
    /\b(?:I am|I'm|I was|me being|me,) (?:\w+ ){0,4}(?:idiot|eejit|clown|muppet|fool|useless|disaster|failure|mess|dinosaur|dragon|hypocrite|genius)\b/gi,
    /\bphysician,? heal thyself\b|\bpray for (?:me|my)\b|\bsend (?:help|tea|coffee|cake|soup|biscuits|wine)\b/gi,
    /\bmy (?:own )?(?:spouse|wife|husband|kids?|children|mum|mother|dad|dog|cat|toddler|teenager|daughter|son|nan|granny)\b[^.!?\n]{0,40}\b(?:says?|said|asked|asks|told|thinks|informed)\b/gi,
    /\b(?:I|I've|I have) (?:just )?(?:forgot\w*|spilled|fell|walked into|locked|burnt|dropped|cried|failed|lost)\b/gi,
  ],
});
