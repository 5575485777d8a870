import type { PatientWords } from "./pattern.ts";
import { CAME, LATELY, NO_COMPOUND, ONE, PATIENT, PERSON, SETTING, SOME_WORDS, TREATED } from "./words.ts";

/** Somebody is pointed at: "my pt", "the man in resus", "a lady in clinic today", "this 43yo". */
export const POINTING: readonly PatientWords[] = [
  // "my pt", "our last patient", "one of my patients", "a patient of mine", "a regular of ours"
  {
    how: "my patient",
    confidence: 0.85,
    words: `(?:my|our) ${SOME_WORDS}(?:pt|patient|px|service user|inpatient)${NO_COMPOUND}`,
  },
  {
    how: "my patient",
    confidence: 0.9,
    loose: true,
    words: String.raw`
      (?:one|two|three|four|some|another|a couple|both) of (?:my|our) ${SOME_WORDS}(?:${PATIENT}|
      residents?|regulars?|mums|babies|ladies|gents|gentlemen|families|clients?)
    `,
  },
  {
    how: "my patient",
    confidence: 0.9,
    loose: true,
    words: String.raw`
      (?:${ONE}) ${SOME_WORDS}(?:${PATIENT}|regular|lady|gentleman|man|woman|baby|family|client|
      customer) of (?:mine|ours)
    `,
  },
  {
    how: "my patient",
    confidence: 0.8,
    words: String.raw`
      (?:favourite|favorite|longest[- ]standing|oldest|youngest|first ever|last ever) (?:pt|patient|
      inpatient|resident|client)
    `,
  },
  {
    how: "my patient",
    confidence: 0.7,
    words: String.raw`
      (?:as my patient|under (?:my|our) care|under (?:my|our) team|on my list|on our list|
      on our books|on (?:our|my) (?:ward|unit) (?:for|since|with|at)|was (?:on|in) (?:our|
      my) (?:ward|unit|care)|looked after (?:him|her|them)|(?:came|comes|coming) to (?:us|see me|
      see us)|brought (?:him|her) (?:in|to us)|(?:we|i) (?:delivered|resuscitated|intubated|
      admitted|discharged|operated on|scanned|treated|sectioned|lost|diagnosed|nursed|buried|sent|
      referred|cared for) (?:him|her|them))
    `,
  },
  {
    how: "the patient",
    confidence: 0.6,
    loose: true,
    words: String.raw`
      (?:the|this|that|same) (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:pt|patient)${NO_COMPOUND}(?=,| (?:is|was|said|
      says|told|asked|in|today|came|with|has|had|just|who|aged|now|thinks|rang|refused|wants|died|
      walked|brought|gave|sent|\d))
    `,
  },
  {
    how: "a patient",
    confidence: 0.65,
    loose: true,
    words: String.raw`
      (?<!(?:being|as|was|been|become|became|am|like|i'm|were|be) )(?:a|another|an? [A-Za-zÀ-ɏ-]+|two|
      three) (?:[A-Za-zÀ-ɏ-]+ )?(?:pt|patient|service user)s?${NO_COMPOUND}(?= (?:(?:once|just|today|
      this|last|yesterday|of|from|who|said|says|told|asked|gave|came|rang|phoned|sent|wrote|brought|
      died|cried|has|had|was|refused|called|hugged|thanked|in|with|on|at|drew|made|knitted|spat|
      punched|bit|left|screamed|shouted|tried|walked|turned|presented|aged|named|i |we |whose|
      yelled|threw|handed|showed|taught|complained|explained|described|insisted|waited|\d)))
    `,
  },
  {
    how: "a patient",
    confidence: 0.7,
    loose: true,
    words: String.raw`
      (?:asked|told|saw|seen|seeing|lost|losing|met|had|treated|treating|discharged|admitted|
      reviewed|with|for|from|by) (?:a|another|one|an? [A-Za-zÀ-ɏ-]+) (?:pt|patient|
      service user)${NO_COMPOUND}
    `,
  },
  // "bed 4", "bay 3", "side room 1", "man in resus"
  {
    how: "bed",
    confidence: 0.75,
    words: String.raw`
      (?:bed|bay|side ?room|sr|cubicle|resus|trolley|incubator|ward) ?\d{1,2}[a-z]?(?! (?:of|staff|
      miles|days|hours))
    `,
  },
  {
    how: "bed",
    confidence: 0.8,
    words: String.raw`
      (?:${ONE}|two) ${SOME_WORDS}(?:${PERSON}|one) (?:in|on|up on|down in|from) (?:the |my |
      our )?(?:bed|bay|ward|resus|side ?room|icu|itu|hdu|ccu|nicu|amu|cubicle|corridor|trolley|
      room \d|majors|minors|recovery)
    `,
  },
  // "a lady in clinic today", "saw a woman who", "delivered a baby"
  {
    how: "seen",
    confidence: 0.75,
    loose: true,
    words: String.raw`
      (?:saw|seen|seeing|met|reviewed|clerked|admitted|delivered|treated|treating|examined|
      discharged|intubated|diagnosed|anaesthetised|operated on|looked after|looking after|cared for|
      nursed|sectioned|cannulated|resuscitated|certified|told|consented|scanned|stitched|visited|
      vaccinated|catheterised|clerking|seeing to|dealt with|sat with|held|rang|called|phoned|
      referred|transferred|counselled|consulted|see) (?:${ONE}) ${SOME_WORDS}(?:${PERSON}|
      ${PATIENT})
    `,
  },
  {
    how: "seen",
    confidence: 0.75,
    loose: true,
    words: String.raw`
      (?:had|have|got|we've|i've|i had|we had) (?:${ONE}) ${SOME_WORDS}(?:${PERSON}|pt|
      patient) (?:in|on|with|who|${LATELY}|come|came|bleed|arrest|fit|collapse)
    `,
  },
  {
    how: "met in care",
    confidence: 0.75,
    loose: true,
    words: String.raw`
      (?:(?:${ONE}) )?${SOME_WORDS}(?:${PERSON}) (?:in|at|on|to|
      from) (?:${SETTING})(?: (?:${LATELY}))?
    `,
  },
  {
    how: "met in care",
    confidence: 0.6,
    loose: true,
    words: `(?:${ONE}) ${SOME_WORDS}(?:${PERSON}),? (?:${LATELY})`,
  },
  // "came in with", "brought in by ambulance"
  {
    how: "came in",
    confidence: 0.75,
    loose: true,
    words: String.raw`
      (?:${ONE}) ${SOME_WORDS}(?:${PERSON}|pt|patient)s?,? (?:who |that |aged \d+,? |\d+,? |just |
      has |had |was |is |then |once |actually |finally ){0,3}(?:${CAME})
    `,
  },
  {
    how: "came in",
    confidence: 0.65,
    loose: true,
    words: String.raw`
      (?:he|she|they) (?:came in|comes in|presented|was brought in|was admitted|walked in(?:to)?|
      turned up|rolled in|was blue-?lighted|was referred|was rushed|came to (?:us|me|clinic|see)|
      came up to the ward|was airlifted|walked into (?:my|the|our))
    `,
  },
  {
    how: "came in",
    confidence: 0.6,
    loose: true,
    words: String.raw`
      (?:brought in by (?:ambulance|air ambulance|the guards|police|gardaí|his|her|their|the)|
      brought in (?:off|from|with|after)|blue-?lighted (?:in|to)|came in (?:with|after|off|from|by|
      on)|back in (?:again|tonight|today|with|from)|self[- ]presented|post[- ]take|found (?:down|
      collapsed|on the floor)|walked (?:in|into (?:ed|clinic|triage|resus|my))|fast bleeped|
      crash call to|met at the door)
    `,
  },
  // "this 43yo", "38F with", "a 60 year old man"
  {
    how: "age",
    confidence: 0.65,
    loose: true,
    words: String.raw`
      (?:(?:this|a|an|my|our|the|another|one|for|in|of|on|with|today's|saw|have|had|seen|young|
      lovely) )\d{1,3} ?(?:yo[mf]?|y\/o|(?:yrs?|y|years?|months?|mth|weeks?|wk|days?)?[- ]?(?:olds?|
      f|m|female|male|woman|man|lady|gent|gentleman|girl|boy))
    `,
  },
  {
    how: "age",
    confidence: 0.6,
    words: String.raw`
      (?:${PERSON}),? (?:aged |of |\(|, )?(?:\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|
      eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?=[,.)]| (?:who|with|
      from|in|came|was|had|has|and))
    `,
  },
  { how: "treated", confidence: 0.5, loose: true, words: `(?:${TREATED})` },
];
