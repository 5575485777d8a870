import { defineCue } from "./define-cue.ts";
import { NAMED } from "./parts.ts";

export const incitesPileOn = defineCue({
  name: "incites-pile-on",
  means: "Others are urged to go after someone.",
  patterns: [
    /\b(?:let (?:her|him|them) (?:know(?! (?:the|that|if|when|about|how)\b)|have it)|do your (?:thing|worst)|name and shame|make (?:her|his|their) life|give (?:her|him|them) hell|flood (?:her|his|their)|go get (?:him|her|them)|start calling|share share|pile in|everyone (?:please )?(?:report|complain|ring|email|message) (?:her|him|them|this)|her email is|his email is|phone lines? (?:is|are|opens?))\b/gi,
  ],
  beside: [NAMED, /\b(?:she|he|her|him|they|them|their|vermin|murderer|thief|liar)\b/i],
  unless: [/\b(?:surgery phone lines? open at|mp|consultation|petition)\b/i],
});
