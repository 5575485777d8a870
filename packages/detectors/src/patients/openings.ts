import type { PatientPattern } from "./pattern.ts";

/** Notes begin without an article: "Pt said", "Lady in ED", "43F with", "Toddler, day 6". */
export const OPENINGS: readonly PatientPattern[] = [
  // "Pt said…", "patient in bed 4", "Patient: 43F"
  {
    how: "the patient",
    confidence: 0.7,
    pattern:
      /(?<=^|[\n.!?:,;(–-] ?)(?:pt|patient)(?:'s)?(?=:| (?:is|was|said|says|told|asked|in|today|came|comes|with|has|had|just|who|aged|now|thinks|rang|refus\w+|wants|died|walked|brought|gave|sent|\d))/gimu,
  },
  {
    how: "met in care",
    confidence: 0.6,
    pattern:
      /(?<=^|[\n.!?] ?)(?:wee |old |young |lovely |poor |little |big |elderly )*(?:lady|man|woman|gentleman|gent|lad|girl|boy|fella|bloke|chap|kid|child|toddler|baby|teenager|couple|pt|patient)(?: (?:today|tonight|yesterday|this morning|last night|in (?:ed|clinic|resus|triage|ooh|icu|surgery|bed|bay|theatre)|said|told|asked|came|comes|walks?|with|on|from|brought|has|had|just|goes|went|sat|rang|thinks|who)|[,:] ?\d)/gimu,
  },
  {
    how: "age",
    confidence: 0.55,
    loose: true,
    pattern:
      /(?<=^|[\n.!?:,;(] ?)\d{1,3} ?(?:yo[mf]?|y\/o|[fm]|yr old|year[- ]old|months? old|weeks? old|week old|day old|\/12|\/52|\/40)(?=[\s,.;:)]|$)/gimu,
  },
  // "Toddler with day 6 fever", "Adult, sickle cell"
  {
    how: "case",
    confidence: 0.5,
    loose: true,
    pattern:
      /(?<=^|\n|: ?)(?:adult|toddler|infant|neonate|newborn|teenager|teen|child|preschooler|primary school child|young (?:man|woman|adult)|elderly (?:man|woman)|older (?:man|woman|gent|lady)|middle-?aged (?:man|woman)|pt|patient|\d{1,2}\/(?:12|52|40))(?:,| with| on| \d|:| in| who| post| waved| told| asked| came)/gimu,
  },
];
