import type { PatientWords } from "./pattern.ts";

/** Something happened to somebody, or somebody is spoken to: births, deaths, consent, "he told me". */
export const STORIES: readonly PatientWords[] = [
  // births and deaths
  {
    how: "birth",
    confidence: 0.7,
    loose: true,
    words: String.raw`
      (?:delivered (?:a|the|her|my|our|two|three|twins|triplets)|caught (?:a|my|
      her) (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:baby|bab)|(?:baby|bubba|babba|babies|twins?)(?: (?:boy|
      girl))?(?: was| were)? (?:born|delivered|arrived|is here)|born (?:at|on) (?:home|\d|
      the (?:ward|bathroom|car|lift)|our|my)|safe arrival of|came into the world|welcome (?:little |
      wee |to the world )?baby|waters (?:went|broke)|home birth (?:today|tonight|last)|
      born before arrival|bba\b|the delivery of (?:a|her|his))
    `,
  },
  {
    how: "death",
    confidence: 0.65,
    loose: true,
    words: String.raw`
      (?:lost (?:a|our|my|one of|another) (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:patient|pt|resident|baby|regular|
      lady|gentleman|friend of the ward)|(?:died|passed away|passed on|slipped away|left us|
      passed) (?:on|in) (?:our|my|the) (?:ward|unit|arms|hospice|care)|died (?:on me|in my arms|
      alone|tonight|this morning|last night|holding|with us|under our)|said goodbye to|we buried|
      certified (?:him|her|a|the)|held (?:his|her|their) hand|verified (?:a|the|his|her) death)
    `,
  },
  // leave to post
  {
    how: "consent",
    confidence: 0.8,
    words: String.raw`
      (?:(?:shared|posted|posting|photo|with|given|gave|has given|signed|has) )?(?:(?:his|her|their|
      the|full|written|signed|express|explicit|verbal|patient's|parents'|family's|mum's|dad's|
      [A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+'s) ){1,3}(?:consent|permission|blessing|signature|written ok)(?: (?:from|of|
      to share|to post))?
    `,
  },
  {
    how: "consent",
    confidence: 0.75,
    words: String.raw`
      (?:(?:consent|permission) (?:from|of|given by) (?:the |my |our |both |his |her |mum|dad|
      [A-ZÀ-ÞĀ-Ɏ])|gave (?:me|us) (?:written |signed |full |her |his |their )*(?:permission|consent|
      leave|her ok|his ok)|(?:she|he|they)(?:'s| has| have)? (?:asked|wanted|told|let|
      allowed) (?:me|us) (?:to )?(?:post|share|put this|tell|say)|asked (?:me|us) to (?:post|share|
      put|tell)|(?:won't|wouldn't|doesn't|didn't) mind me (?:saying|sharing|posting|telling)|
      said i could (?:share|post|tell|put))
    `,
  },
  // "he told me", "she cried when I said": a person met, when nobody of the author's own is meant
  {
    how: "story",
    confidence: 0.45,
    loose: true,
    words: String.raw`
      (?:he|she)(?:'s| had| has|'d)? ?(?:just |only |still |also |then |even )?(?:told|tells|asked|
      asks|thanked|hugged|gave|handed|showed|promised|calls|called|says? to|said to|looked at|
      cried on|sang to|smiled at|let|sent|brought|made|winked at|squeezed|held) (?:me|us|my hand|
      the whole ward)
    `,
  },
  {
    how: "story",
    confidence: 0.45,
    loose: true,
    words: String.raw`
      i (?:told|asked|held|hugged|promised|rang|sat with|examined|met|saw|listened to|operated on|
      stitched|scrubbed for|couldn't save|can't stop thinking about|keep thinking about|think about|
      will never forget|still think (?:of|about)|still remember) (?:him|her|them|his hand|her hand)
    `,
  },
  // the same one again
  {
    how: "regular",
    confidence: 0.7,
    loose: true,
    words: String.raw`
      (?:regular (?:attender|of ours|customer|here)|frequent (?:flyer|flier|attender)|one of (?:our|
      my|the) regulars|our regulars?|(?:back|in) (?:again|for the [A-Za-zÀ-ɏ]+ time)(?: (?:today|tonight|
      this))?|(?:third|fourth|fifth|second|\d(?:rd|th|nd)) time this (?:week|month|year)|his usual|
      her usual|heartsink (?:is|was|back|in))
    `,
  },
  // the person answered
  {
    how: "addressed",
    confidence: 0.65,
    loose: true,
    words: String.raw`
      (?:when you (?:came|attended|were (?:in|with|seen|admitted|discharged)|last)|you (?:attended|
      were seen|were (?:\d+ ?cm|admitted|discharged|booked|offered|told|advised|given|consented|
      under)|missed|cancelled|had your|came (?:in|to see|to us)|didn't attend|dna'?d|signed (?:the|
      a)|walked out|left without|declined|refused)|(?:we|i) (?:saw|treated|rang|called|phoned|
      reviewed|examined|delivered|removed|saw you|wrote to|discharged|offered|told|explained to|
      gave|checked|looked at|fitted) you(?:r)?|(?:your|the) (?:records?|notes|file|consent form|
      appointment|results?|bloods?|scan|smear|biopsy|x-?ray|echo|ecg|hba1c|prescription|swab|ct|mri|
      referral|stitches|veneers|crown|filling|implant|botox|lips|hernia|cataract|cycle|
      letter)(?: (?:is|are|was|were|has|have|shows?|showed|came|from|on (?:mon|tues|wednes|thurs|
      fri|satur|sun)day|back))|lovely to (?:see|meet|treat|look after) you|great to see you (?:in|
      at|on)|thank you for (?:coming in|attending|trusting us|choosing)|as (?:our|a) patient|
      being (?:our|a) patient|i remember you|how (?:can|could) i forget|we delivered your|
      see you (?:at|for) (?:your|the) (?:next|follow|review|check|dressing|appointment))
    `,
  },
  // details only a record has, and calls on colleagues about one patient
  {
    how: "record",
    confidence: 0.7,
    words: String.raw`
      (?:nhs|chi|mrn|hosp(?:ital)?|h&c|pps|unit|dob|d\.o\.b)(?: ?(?:no|num|
      number))?[.:]? ?\d[\d ./-]{4,}
    `,
  },
  {
    how: "handover",
    confidence: 0.6,
    words: String.raw`
      (?:house call|home visit|call out) (?:to|for|at|today|this|last)|(?:anyone|anybody|has anyone|
      who) (?:seen|got|know|got a number for|chased?) (?:the )?(?:bloods|results|notes|scan|
      report) (?:on|for|of)|(?:chasing|chase) (?:the )?(?:bloods|results|ct|scan|report|
      referral) (?:on|for)|(?:report|bloods|results|letter|referral|prescription|script|scan|
      transport|bed) (?:for|on) (?:mr|mrs|ms|miss|my|the|a|this|our|bed)
    `,
  },
  // the family of one patient
  {
    how: "family of a patient",
    confidence: 0.5,
    loose: true,
    words: String.raw`
      (?:(?:his|her|their) (?:[A-Za-zÀ-ɏ-]+ )?(?:wife|husband|mum|mam|mother|dad|father|son|daughter|
      sister|brother|granny|grand(?:son|daughter)|partner|family|parents|widow|carer|girlfriend|
      boyfriend|fianc[eé]e?) (?:held|told|rang|brought|says|said|was|is|asked|thanked|sat|cried|
      sang|stayed|came|drove|found|wanted|wants|thinks|hugged|sent|knitted|gave|had|has|will|on|in|
      who)|(?:the )?(?:family|parents|mother|mum|wife|husband|son|daughter) of (?:a|the|my|our|
      one of) (?:patient|pt|man|woman|boy|girl|baby|child|lady))
    `,
  },
];
