import { defineCue } from "./define-cue.ts";

export const ownIllness = defineCue({
  name: "own-illness",
  means: "The author speaks of an illness of their own.",
  patterns: [
    /\bmy (?:own )?(?:cancer|diagnosis|depression|anxiety|migraines?|ms|chemo\w*|operation|surgery|stroke|burnout|adhd|autism|ibd|crohn's|colitis|diabetes|long covid|hip|knee|miscarriages?|recovery|sobriety|inhalers?|hearing aids?|eczema|endometriosis|menopause|breakdown|gp)\b/gi,
    /\bI (?:was|got|have been|'ve been) (?:\w+ )?diagnosed\b/gi,
    /\b(?:I|I've) (?:have lived with|have|had|live with|lived with|survived|got|take) (?:\w+ )?(?:cancer|depression|anxiety|ms|adhd|bipolar|epilepsy|asthma|psoriasis|migraines?|endometriosis|long covid|type [12]|a stroke|antidepressants|sertraline|postnatal)\b/gi,
    /\b(?:as a|being a|when I was a|I was the|now a) patient\b|\bin recovery\b|\blong covid since\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|many) (?:days|weeks|months|years) sober\b/gi,
  ],
});
