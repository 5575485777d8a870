import { defineCue } from "./define-cue.ts";

export const objectsToLanguage = defineCue({
  name: "objects-to-language",
  means: "The author objects to a word or a way of speaking about people.",
  patterns: [
    /\b(?:stop|please stop|don't|please don't|never|let's not|shouldn't|we must not) (?:calling|call|saying|say|using|use|writing|write|describe|describing|label|labelling) (?:them|him|her|us|people|patients|anyone|each other|someone|the word|words|it|that)\b/gi,
    /\b(?:the words? ["']?[A-Za-zÀ-ɏ]+["']? (?:does|do|did|hurts?|harms?|is|was|has|have|should)|hear(?:ing|d)? the word|language matters|words matter|it's a slur|that word|(?:unkind|cruel|lazy) (?:word|label)|not a (?:label|diagnosis|punchline|joke))\b/gi,
  ],
});
