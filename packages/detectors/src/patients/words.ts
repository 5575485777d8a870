import { joined } from "../joined.ts";

/** Somebody, by no name: the noun a story about a patient begins with. */
export const PERSON = joined(String.raw`
  woman|man|lady|ladies|gentleman|gentlemen|gent|lad|lass|lassie|laddie|fella|feller|fellow|chap|
  bloke|geezer|guy|dude|girl|boy|kid|child|toddler|baby|babies|infant|newborn|neonate|prem|teen|
  teenager|youngster|pensioner|oap|granny|grandad|grandmother|grandfather|nan|mum|mam|mother|dad|
  father|parent|couple|twins|nun|priest|vicar|farmer|builder|teacher|student|nurse|midwife|soldier|
  veteran|driver|fisherman|widow|widower|bride|groom|auld fella|oul fella|auld yin|auld lad|
  auld boy|wean|bairn|wee man|wee one|wee woman|little one|lil one|client|resident|service user|
  casualty|walk-?in|refugee|prisoner|inmate|traveller|smoker|alcoholic|diabetic|jogger|cyclist|
  biker|motorcyclist|pedestrian|rider|jockey|footballer|hurler|camogie player|rugby player|plumber|
  electrician|chef|roofer|scaffolder|undertaker|publican|postman|policeman|garda|firefighter|pilot|
  sailor|singer|dancer|bus driver|taxi driver|lorry driver|primigravida|primip|multip|para \d
`);
export const PATIENT = "pts?|patients?|px|service users?|inpatients?";

/** Up to a few words between an article and its noun; none of them ends the phrase. */
export const SOME_WORDS = String.raw`(?:[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9'/+-]*,? ){0,4}?`;
export const ONE = joined(String.raw`
  a|an|another|this|my|our|the|one|that|some|today's|tonight's|yesterday's|his|her|wee|poor|lovely|
  young|old|elderly
`);

/** Where patients are met. */
export const SETTING = joined(String.raw`
  clinic|surgery|resus|the ward|our ward|my ward|ward \S+|the unit|our unit|hospital|theatre|
  theatres|triage|minors|majors|recovery|icu|itu|hdu|amu|ccu|nicu|scbu|picu|ed|a&e|a and e|er|
  casualty|ooh|out of hours|labour ward|delivery suite|the practice|my room|my list|my clinic|
  our clinic|the clinic|my chair|outpatients|opd|the waiting room|the assessment unit|sau|mau|asu|
  the hospice|hospice|the nursing home|the care home|the pharmacy|the day unit|chemo|dialysis|
  the stroke unit|cath lab|the cath lab|endoscopy|bed|bay|the side room|side room|cubicle|
  the corridor|the back of (?:the|an) ambulance
`);
export const LATELY = joined(String.raw`
  today|tonight|yesterday|this (?:morning|afternoon|evening|week|month|am|pm)|last (?:night|week|
  month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|winter|summer|year|shift)|
  on (?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|just now|the other (?:day|night|week)|
  on (?:my )?nights?|on call|at \d
`);
export const CAME = joined(String.raw`
  came (?:in|into|to (?:us|me|see|clinic|my|our|the)|back|through|round|up|out|over|with|after|by|
  from)|comes in|come in|coming in|walked in|walks in|wandered in|rolled in|rocked up|turned up|
  turns up|showed up|stumbled in|hobbled in|limped in|presented|presents|presenting|brought in|
  brought (?:by|to)|was brought|being brought|was admitted|admitted|attended|blue-?light\w*|
  rushed in|rushed to|wheeled in|airlifted|transferred|referred|collapsed|arrested|arrived|was seen|
  got stabbed|fell off|fell from|fell down|had a (?:stroke|fall|seizure|heart attack|cardiac arrest|
  fit)|died|passed away|passed on|didn't make it|self-discharged|absconded|is refusing|refused|
  rang (?:me|us|the (?:surgery|practice))|phoned|told (?:me|us)|asked (?:me|us|if|for|why|whether|
  how|what)|said to me|said (?:"|'|she|he|this|i|my|that|his|her)|thanked (?:me|us)|hugged (?:me|
  us)|gave (?:me|us)|handed (?:me|us)|showed (?:me|us)|sent (?:me|us)|brought (?:me|us)|wrote (?:me|
  us|to)|goes into labour|went into labour|in labour|gave birth|delivered|punched|spat|swore|cried|
  thinks (?:i'm|i|it's|the)|has been in|was in (?:this|today|last|yesterday|with)|
  in (?:this morning|today|tonight) with|is (?:in|on) (?:bed|bay|resus|the ward|our ward|icu|itu)
`);

/** Talk about patients in general, exams, and people who do not exist. */
export const GENERAL = new RegExp(
  joined(String.raw`
  \b(?:imagine|test patient|not a real (?:person|patient)|dummy record|practise on|suppose|pretend|
  hypothetical\w*|fictional|fictitious|made[- ]up|invented|composite|simulat\w+|mannequin|manikin|
  viva|osces?|mcqs?|exam (?:question|stem|case)|textbook|classic(?:al|ally)?|typical(?:ly)?|
  scenario|vignette|quiz|sba|paces|for example|e\.g\.|role-?play|actor|hashtag|hollywood|movie|film|
  novel|in the show|episode|on (?:the )?(?:telly|tv)|skit|joke:|an englishman|walks? into a bar)\b
`),
  "i",
);
/** A whole text that says of itself that nobody is meant. */
export const NOBODY_MEANT = new RegExp(
  joined(String.raw`
  \b(?:not a real (?:person|patient|case)|no real (?:person|patient)|invented patient|
  made[- ]up (?:patient|man|woman|case|person)|fictional (?:patient|case)|composite|
  several (?:people|patients|stories) (?:stirred|rolled|mixed)|people stirred together|test patient|
  dummy record|nobody i(?: have|'ve) met)\b
`),
  "i",
);
/** Said to readers, or of groups, prices and sums. */
export const TO_MANY = new RegExp(
  joined(String.raw`
  \b(?:you|your|you're|can|may|bring|free|half price|offers?|course|people|someone|anyone|those|
  babies|children|patients|women|men|mums|dads|parents|families|teenagers|kids|students|adults|
  pensioners|everybody|studies|study|trial|cohort|in \d+ (?:babies|people|women|men)|figures|
  appointments|service|workshop|join us|book)\b|[£€$%]
`),
  "i",
);
/** What is said of any patient: what ought to be, what would be if. */
export const ANY_PATIENT = new RegExp(
  joined(String.raw`
  \b(?:should|shouldn't|ought|not (?:a|one|our)|(?:wasn't|isn't|weren't|aren't) (?:a|one|our)|
  if (?:a|an|your|you|the|any|my|every|one)|when (?:a|an|your|you)|whenever|every|any|each|most|
  many|never|always|often|usually|sometimes|no one|nobody|everyone|could be|might be|may (?:be|have|
  need)|deserves?|needs to know|has the right|the average|would you|what if|whether (?:a|an)|unless|
  per cent|%|in general|statistically|tend to)\b
`),
  "i",
);

/** Somebody treated by somebody, in words only care uses. */
export const TREATED = joined(String.raw`
  out of theatre|came round|extubated|off the ventilator|on the ventilator|on ecmo|thrombolysed|
  post[- ]?op day|day \d+ of (?:fluclox|antibiotics|abx|steroids|chemo|admission|fever|
  [A-Za-zÀ-ɏ]+(?:cillin|mycin|zole|floxacin))|under the knife|crash section|cat 1|cord prolapse|
  rang the bell|discharged home|home (?:today|tomorrow|yesterday) (?:after|with)|going home|
  went home (?:today|yesterday|this)|got (?:his|her|their) (?:new )?(?:drain|kidney|liver|heart|hip|
  knee|stitches|results?|pump|cast|implants?|all clear|transplant|line|stoma|catheter|op|insulin|
  hearing aids?|cataracts?)|has (?:his|her|their) (?:new )?(?:kidney|liver|heart|hip|knee|pump|
  transplant)|put (?:[A-Za-zÀ-ɏ']+ ){1,4}to sleep|fast asleep on|goes? to theatre|went to theatre|
  for theatre|in theatre (?:today|tonight|this|last|now)|in resus|bled|coded|arrested (?:in|at|on)|
  the section|sectioned|pinned and plated|plated by|wants? (?:her|his) discharge|nil by mouth|npo|
  is (?:alive|stable|septic|palliative|improving|doing (?:well|grand|fine|great))|no pulse|
  got (?:him|her) back|(?:pulled|came|made it) through|didn't make it|did not make it|won't make it|
  slipped away|on (?:antibiotics|dialysis|chemo|oxygen|warfarin|methadone|a driver|end of life)|
  syringe driver|weeks? on our|before and after|swipe for|smile makeover|stone down|lbs down|
  kilos? down|healed
`);
/** Whose story it is when it is not a patient's. */
export const OWN_CIRCLE = new RegExp(
  joined(String.raw`
  \b(?:my|our) (?:own |late |lovely |dear |wee |little |big |eldest |youngest )?(?:mum|mam|mom|
  mother|mammy|mummy|dad|father|daddy|wife|husband|son|daughter|brother|sister|gran|granny|nan|nana|
  grandad|grandmother|grandfather|uncle|aunt|auntie|partner|girlfriend|boyfriend|fianc[eé]e?|kids?|
  toddler|baby|boy|girl|dog|cat|boss|consultant|reg|registrar|colleague|friend|mate|neighbour|
  trainee|trainer|mentor|secretary|manager|receptionist|practice manager|supervisor|cousin|niece|
  nephew|mother-in-law|father-in-law)\b
`),
  "i",
);

/** "Patient safety", "my patient list": not somebody. */
export const NO_COMPOUND = joined(String.raw`
  (?! (?:safety|care|experience|notes?|leaflets?|choice|transport|information|groups?|advocates?|
  advocacy|participation|lists?|records?|portal|surveys?|access|flow|feedback|stories|story|
  numbers?|education|contact|populations?|outcomes?|rights|confidentiality|data|support|services?|
  facing|centred|centered|led|journey|voice|involvement|panel|liaison|engagement|charter|
  satisfaction|dignity|waiting|base|demand|questions?|queries|messages?|complaints?|reviews?|app|
  apps|zero|x|and public|association|load|cohort|demographics?))
`);
