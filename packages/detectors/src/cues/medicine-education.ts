import { defineCue } from "./define-cue.ts";

export const medicineEducation = defineCue({
  name: "medicine-education",
  means: "A medicine is spoken of for safety, supply or learning.",
  patterns: [
    /\b(?:mhra|hpra|drug safety|yellow card|shortages?|supply|recall(?:ed)?|interact\w*|licen[cs]ed|unlicensed|prescription[- ]only|nice\b|guidelines?|black market|counterfeit|fake|illegal|pancreatitis|contraindicat\w*|side effects?|trial|study|nausea|adverts?|advertis\w+)\b/gi,
    /\b(?:don't|do not|never|please don't) (?:buy|share|stop|use|borrow|order|inject)\b/gi,
    /\b(?:stop|stopping|speak to|talk to|tell) (?:\w+ )?(?:before|your (?:doctor|gp|pharmacist|team|anaesthetist))\b/gi,
  ],
});
