import { inAnyCase, joined } from "../joined.ts";
import type { RoleCue } from "./cue.ts";

const CARE = joined(String.raw`
  results?|bloods?|scan|mri|ct|x-?ray|smear|waters|hba1c|biopsy|ecg|echo|op|operation|surgery|chemo|
  drain|hip|knee|knees|leg|legs|arm|wound|dressings?|meds|medication|tablets|script|prescription|
  appointment|referral|notes|chart|consent|discharge|obs|bp|catheter|line|stoma|heart|colonoscopy|
  endoscopy|mole|lump|rash|cough|fever|diagnosis|treatment|recovery|funeral|arrival|urine|kidneys?|
  liver|lungs?|chest|eyes?|teeth|tooth|veneers|implants|insulin|pump|tumou?r|cancer|pregnancy|
  labour|delivery|birth|physio|rehab|stroke|seizures?|fits|gp record|swab|bump|scar|stitches|
  sick note|fit note|hearing aids?|dementia|hernia|botox|fillers?|lips|nose job|sats|temp|fluids?|
  home help|carers?
`);

/** Someone the author or the practice treats. */
export const PATIENT_CUES: readonly RoleCue[] = [
  {
    role: "patient",
    weight: 3,
    left: inAnyCase(String.raw`
      \b(?:my|our|a|his|her|their|this|the|favourite|dear|another|one of (?:my|our)|old|young|
      long-?term|regular) (?:[A-Za-zÀ-ɏ-]+ ){0,2}(?:pt|pts|patients?|service users?|residents?|
      inpatients?)(?: (?:was|is|called|named|named as))?[,:]? $
    `),
  },
  { role: "patient", weight: 3, left: /(?:^|\W)(?:pts?|patients?|name|client|resident)\s?[:-] ?$/i },
  {
    role: "patient",
    weight: 2.5,
    left: inAnyCase(String.raw`
      \b(?:bed|bay|room|side ?room|cubicle|sr|chair|resus|ward|incubator|cot|slot|
      case)\s?\d{0,3}\w?\s?[:,-]? ?$
    `),
  },
  {
    role: "patient",
    weight: 2.5,
    right: inAnyCase(String.raw`
      ^,? ?\(?(?:who(?:'s| is| was)? )?(?:(?:is|was|up|back|still|now|here|lying|sat|stuck|
      over) )?(?:in|on|from|to|into) (?:our |the |my )?(?:bed(?! manag)|bay|ward|resus|itu|icu|hdu|
      amu|ccu|nicu|scbu|picu|side ?room|cubicle|room|the unit|recovery|\d{1,2}[A-Z]\b|[A-Z]\d\b|
      ed\b|ventilator|drip|ecmo|dialysis|the list)
    `),
  },
  {
    role: "patient",
    weight: 2.5,
    right: /^,? ?[([]?(?:bed|bay|ward|side ?room|sr|room|cubicle|chair) ?\d/i,
  },
  {
    role: "patient",
    weight: 2.5,
    right: inAnyCase(String.raw`
      ^[\s,;:–-]*[([]?\s?(?:dob|d\.o\.b|nhs\b|chi\b|mrn|h&c|pps|hosp(?:ital)? (?:no|num)|unit no|
      medical card|chart|prison no|passport|policy|ic\b|cnic|qid|k\d{4,}|
      \d{1,2}[./-]\d{1,2}[./-]\d{2,4}|born (?:\d|at|on|in)|b\. ?\d)
    `),
  },
  {
    role: "patient",
    weight: 2,
    right: inAnyCase(String.raw`
      ^(?:'s)?(?:,? ?\(|, | )(?:aged? |only |now |just |about |nearly )?(?:[1-9]\d?|
      1[01]\d)(?:[,.):;!?🎂💛🎉]|$| ?(?:yo?|yrs?|years? old|years?(?= *[,.;!)]|$)|months?|weeks?|
      weeker)\b| (?:from|today|came|who)\b|[fm]\b)
    `),
  },
  {
    role: "patient",
    weight: 2,
    right: inAnyCase(String.raw`
      ^,? (?:is|was|turns?|turned|just turned) (?:now |only |just )?(?:[1-9]\d|1[01]\d|(?:twenty|
      thirty|forty|fifty|sixty|seventy|eighty|ninety)[A-Za-zÀ-ɏ-]*)\b(?! (?:years|months|weeks) (?:in|
      at|as|with|on))
    `),
  },
  {
    role: "patient",
    weight: 2,
    left: /\b(?:baby|twins?|newborn|wean|bairn|tiny|triplets)\s(?:(?:boy|girl)\s)?$/i,
  },
  {
    role: "patient",
    weight: 2.5,
    left: inAnyCase(String.raw`
      \b(?:saw|seen|see|reviewed?|reviewing|admitted|admitting|clerked|clerking|examined|discharged|
      discharging|delivered|treated|treating|operated on|intubated|bled|cannulated|nursed|nursing|
      looked after|looking after|look after|cared for|caring for|transferred|transferring|
      resuscitated|vaccinated|jabbed|scanned|diagnosed|diagnosing|lost|losing|buried|popped in on|
      house call to|home visit to|visit to|visiting|visited|referred|refer|refuse to treat|refused|
      sectioned|prescribed|prescribing|anaesthetised|assessed|assessing|counselled|caught|
      looked in on|checked on|wheeled|putting|sat with|sitting with|said goodbye to|say goodbye to|
      goodbye to|farewell to|farewell|farewell party with|certified|verified|pronounced|fixed|
      filled|scoped|stented|dialysed|weighed|measured|injected|nursed my old \w+) (?:(?:poor|wee|
      little|old|big|young|lovely|dear|our|my|baby|the|dear old|a|another) ){0,2}$
    `),
  },
  {
    role: "patient",
    weight: 2,
    left: inAnyCase(String.raw`
      \b(?:consent (?:from|of)|permission (?:from|of)|story of|behalf of|thoughts? (?:are )?with|
      thinking of|think of|candle for|prayers? for|pray for|waiting (?:on|for)|bloods? (?:for|on)|
      results? (?:for|on|of)|scan (?:for|on|of)|chasing|chase|referral for|letter (?:for|about|re)|
      report (?:on|for)|script for|prescription for|ttos? for|key ?safe for|bed for|kidney for|
      platelets for|blood for|note (?:for|on)|notes (?:for|of)|file (?:for|on)|folder for|
      number for|visit for|lift(?:s)? for|before and after (?:for|of)|before and afters? (?:for|of)|
      photo of|pic of|transport for|swallow for|opinion (?:on|for)|collection for|contribute for|
      inquest (?:into|of)(?: the death of)?) (?:the late |poor |wee |little |old |big |our |my |
      baby |a )?$
    `),
  },
  { role: "patient", weight: 2, right: inAnyCase(String.raw`^'s? (?:[A-Za-zÀ-ɏ]+ )?(?:${CARE})\b`) },
  {
    role: "patient",
    weight: 2.5,
    right: inAnyCase(String.raw`
      ^,? (?:who )?(?:has |have |had |just |finally |only |still |also |sadly |nearly |then |
      and (?:she|he) ){0,2}(?:passed (?:away|on\b|peacefully)|left us|slipped away|didn'?t make it|
      did not make it|won't make it|made it home|goes? home|went home|going home|is going home|
      came off|come off|comes off|got (?:her|his|the|their) (?:[A-Za-zÀ-ɏ]+ )?(?:drain|call|kidney|
      stitches|results?|pump|cast|implants?|veneers|all clear|transplant|line|stoma|catheter|op|
      insulin|hearing aids?)|came to us|came in(?:to)?|come in(?:to)?|walked in(?:to)?|walked out|
      presented|was (?:admitted|brought|referred|born|discharged|transferred|diagnosed|sectioned|
      under our|under my|our|with us|in with|seen|found|one of our|told)|is (?:under|home|back home|
      out of (?:hospital|icu|itu|theatre)|on (?:the|a|our|my) (?:ward|ventilator|drip|list|unit|
      waiting)|in (?:with|itu|icu|hospital|bed|our)|stable|npo|nbm|waiting for|awaiting|palliative|
      my favourite|doing (?:well|grand|great|fine|better))|needs? (?:a |an |her |his |community |
      review|bloods|more |urgent|platelets|blood)|turned (?:\d|[A-Za-zÀ-ɏ]+ty)|finished (?:his|her|their|
      rehab|chemo|treatment)|rang the bell|had (?:a |an |her |his |the |two |three |
      another )?(?:[A-Za-zÀ-ɏ]+ ){0,2}(?:stroke|stents?|heart attack|mi|fall|operation|surgery|transplant|
      bypass|hip|knee|section|seizure|fit|cancer|chemo|scan|biopsy|amputation|overdose|arrest|bleed|
      gallbladder|appendix|kidney)|broke (?:her|his)|fell|collapsed|coded|arrested|refused (?:her|
      his|the|to)|asked (?:me|us) to (?:post|share|put|tell (?:you|people|twitter|everyone her|
      everyone his))|gave (?:me|us) (?:written |signed |her |his )?(?:permission|consent)|
      signed (?:a|the|for)|ended up|back in|missed)
    `),
  },
  { role: "patient", weight: 1.5, right: /^,? (?:who )?(?:has |had |sadly |just )?(?:died|dies)\b/i },
  {
    role: "patient",
    weight: 1.5,
    right: inAnyCase(String.raw`
      ^,? (?:(?:has|had|with|have) (?:the |a |an |his |her |bad |end[- ]stage |stage \w+ |type \w+ |
      terminal |severe |new )?(?:shingles|dementia|cancer|copd|ms|mnd|parkinson|alzheimer|diabetes|
      asthma|epilepsy|pneumonia|sepsis|covid|flu|nits|worms|scabies|chlamydia|hiv|tb|stroke|gout|
      angina|psoriasis|eczema|leukaemia|leukemia|lymphoma|melanoma|autism|adhd|schizophrenia|
      bipolar|depression|anxiety|duchenne|sickle|cystic|down'?s|hepatitis|cirrhosis|pancreatitis|
      appendicitis|colic|croup|measles|chickenpox)|is (?:diabetic|pregnant|septic|dying|palliative|
      depressed|epileptic|asthmatic|hypertensive|autistic|delirious|psychotic|in labour|
      nil by mouth))
    `),
  },
  {
    role: "patient",
    weight: 1.5,
    right: inAnyCase(String.raw`
      ^,? (?:you|your|you're|you've) (?:(?:had|have (?:had|a|an)|came|come|were (?:\d|seen|in|on|
      admitted|told|offered|discharged|booked)|missed|left|signed|told|said|need|know|did|asked|
      never|didn't|rang|cancelled|walked|smoke|declined|refused|agreed) |
      (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:results?|bloods?|scan|smear|appointment|molar|tooth|teeth|crown|filling|
      hernia|cataract|hip|knee|echo|tape|x-?ray|prescription|letter|refund|cycle|treatment|file|
      record|notes|wound|stitches|botox|veneers|op|operation|surgery|biopsy|tests?|test|stroke))
    `),
  },
  {
    role: "patient",
    weight: 1.5,
    right: inAnyCase(String.raw`
      ^[,.!]* (?:we|i) (?:rang|called|phoned|told|saw|gave|offered|explained|treated|removed|
      have looked at your|checked your|sent|discussed|met|delivered|had you|warned) (?:you|your)\b
    `),
  },
  {
    role: "patient",
    weight: 0.9,
    left: inAnyCase(String.raw`
      \b(?:rip|r\.i\.p\.?|passing of|death of|funeral of|loss of|farewell,?|rest well,?|
      rest in peace,?) (?:the late |poor |wee |dear |old |our |my )?$
    `),
  },
  {
    role: "patient",
    weight: 1.3,
    left: inAnyCase(String.raw`
      \b(?:wee|poor|brave|tiny|our (?:beautiful|tiny|little|gorgeous|lovely|dear|brave|favourite|
      very own|wee|oldest|youngest)|look at our|so proud of our|baby) $
    `),
  },
  { role: "patient", weight: 0.6, left: /\b(?:little|old|big|young) $/i },
  {
    role: "patient",
    weight: 1,
    left: inAnyCase(String.raw`
      \b(?:meet|remember|introducing|say hello to|this is|her name (?:is|was)|his name (?:is|was)|
      called (?:her|him|the baby)|named (?:her|him|the baby)|(?:woman|man|lady|girl|boy|gentleman|
      lad|child|fella|baby|patient) (?:called|named)|does anyone know|anyone know|anyone seen|
      anybody seen|has anyone seen|have you seen|sleep well|fly high|safe home|god bless|god rest|
      happy heavenly birthday|happy birthday to (?:our|one of our)[^,.]*) $
    `),
  },
  {
    role: "patient",
    weight: 1,
    right: /^,? (?:(?:of|from|out in|up on) (?:[A-ZÀ-ÞĀ-Ɏ]|the )|in [A-ZÀ-ÞĀ-Ɏ])/,
  },
];
