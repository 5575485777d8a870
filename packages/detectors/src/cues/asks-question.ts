import { defineCue } from "./define-cue.ts";

export const asksQuestion = defineCue({
  name: "asks-question",
  means: "The author asks something, of colleagues or as the heading of an answer.",
  patterns: [
    // The heading of an answer: "Does sugar feed cancer?"
    /(?:^|[.!?\n"] ?)(?:do|does|can|could|is|are|will|should) [^.!?\n]{3,60}\b(?:causes?|cures?|feeds?|gives?|prevents?|stops?|help|safe|harmful|work|works|bad for|good for|dangerous|real|true|needed?)\b[^.!?\n]{0,60}\?/gi,
    /\b(?:does|has|have|can|could|would|is|do) any(?:one|body|\b)[^.!\n]{0,80}\?/gi,
    /\b(?:any(?:one|body)) (?:else|know|got|had|tried|using|used|seen|have|able)\b/gi,
    /\bgenuine (?:q|question)\b/gi,
    /\bany (?:tips|evidence|advice|experience|recommendations|thoughts|suggestions|ideas)\b/gi,
    /\bwhat (?:do|are|would) (?:ye|you|people|others|you all) (?:all )?(?:do|doing|use|using|think)\b/gi,
  ],
});
