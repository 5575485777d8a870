import { defineCue } from "./define-cue.ts";

export const talksOfBoundaries = defineCue({
  name: "talks-of-boundaries",
  means: "The author reflects on professional boundaries, rules or conduct.",
  patterns: [
    /\b(?:boundaries|(?:professional|personal) boundary|professionalism|professional (?:guidance|standards)|duty of candour|good medical practice|gmc guidance|raise (?:a |your )?concerns?|speak(?:ing)? up|whistle ?blow\w*|reported (?:it|him|her|them|myself)|fitness to practise)\b/gi,
  ],
});
