import { defineCue } from "./define-cue.ts";

export const conspiracyTalk = defineCue({
  name: "conspiracy-talk",
  means: "A claim leans on a hidden truth: what they will not tell you, what was made up to sell.",
  patterns: [
    /\b(?:they|doctors|docs|surgeons|your (?:gp|doctor|cardiologist|surgeon|oncologist)|big pharma|nobody|no one|the nhs|schools?)(?: at \w+(?: \w+)?)? (?:won't|will not|will never|don't want|doesn't want|refuse to|are afraid to|isn't going to|'s gonna) (?:tell|say|admit|want you to know|print|publish|talk about)/gi,
    /\b(?:won't tell you|don't want you to know|they hide|hidden from you|wake up|do your own research|follow the money|big pharma|customer for life|invented to sell|made up (?:in an office|to sell|by (?:the )?(?:drug|pharma))|it was never about|silenced me|took (?:away|down) my|because of the money|a number they invented|the (?:real|whole) (?:model|reason)|no journal will|I know what I (?:know|saw)|I'm a (?:doctor|nurse|gp) (?:&|and)|let that sink in|look it up)\b/gi,
  ],
  asserted: true,
});
