import { defineCue } from "./define-cue.ts";
import { PATIENT, test } from "./parts.ts";

export const befriendsPatient = defineCue({
  name: "befriends-patient",
  means: "A patient is accepted, followed, befriended or their number kept.",
  patterns: [
    /\b(?:friend|follow) requests?\b(?=[^.!?\n]{0,60}\b(?:patients?|ladies|clinic|so I can|list|ward)\b)|\bswapped numbers\b|\bwe swap\b|\bfound me on here\b|\badded me on here\b|\bfollow(?:ed)? (?:each other|me back)\b/gi,
    /\b(?:accept\w*|approv\w*|added)\b[^.!?\n]{0,25}\b(?:friend|follow) requests?\b/gi,
    /\b(?:friends?|mates?|pals?|bffs?|besties) (?:now )?(?:with|from) (?:my |a |some |our |gp )*patients?\b|\bmaking friends with patients\b/gi,
    /\b(?:got|have|gave|took|swapped|saved)\b[^.!?\n]{0,12}\b(?:his|her|their|my patient's|patient's) (?:number|snap\w*|insta\w*|facebook)\b/gi,
    /\b(?:followed|added) me (?:back )?|\b(?:patient|pt)s?(?:'s)? (?:followed|added)\b|\bfollowed (?:him|her|them) back\b|\bask him to add me\b/gi,
    /\b(?:patient|pt)\b[^.!?\n]{0,20}\b(?:and now|turned|became|now my)\b[^.!?\n]{0,16}\b(?:friend|pal|mate|bestie|buddy)\b/gi,
  ],
  beside: [
    test(
      `${PATIENT}|\\b(?:my|our) (?:\\w+ )?(?:guy|lady|lad|man|girl|one)\\b|\\bpatients?\\b|requests?|went home|looked after`,
    ),
  ],
  unless: [
    /\b(?:declin\w+|refus\w+|ignor\w+|not|never|don't|can't|shouldn't|didn't|policy|advice|boundar\w+|what (?:do|would) (?:you|ye))\b/i,
  ],
});
