/** Pieces that several cues build their patterns from. */

/** Up to so many characters that stay in one clause. */
export const gap = (most: number): string => `[^.!?\\n]{0,${most}}`;

export const patterns = (...sources: readonly string[]): RegExp[] =>
  sources.map((source) => new RegExp(source, "gi"));

/** For guards, which only test. */
export const test = (source: string): RegExp => new RegExp(source, "i");

/** Ways to speak of a person met as a patient. */
export const PATIENT =
  "(?:\\bpatients?\\b|\\bpts?\\b|\\bbed \\d|\\bbay \\w\\b|\\bside room\\b|\\b(?:my|in|from|to|the) (?:\\w+ )?(?:clinic|ward|surgery|list|waiting room|resus|majors|theatre)\\b|\\bdischarged\\b|\\bresidents?\\b|\\bin-?patients?\\b)";

export const PRICE =
  "(?:[£€$] ?\\d[\\d,.]*|\\b\\d+ ?(?:quid|euros?|pounds)\\b|\\bhalf price\\b|\\b\\d+ ?% off\\b|\\b\\d for \\d\\b|\\bfree\\b)";

/** Words and endings by which diagnoses are known; a list of every disease would be longer, not better. */
export const CONDITION =
  "(?:\\w{3,}(?:itis|osis|oma|aemia|emia|pathy|algia|plegia|rrhoea|sclerosis)|migraines?|slipped disc|l[345] disc|disc|piles|haemorrhoids|shingles|eczema|rosacea|melasma|acne|anxiety|depressi(?:on|ve)|reflux|ibs|ibd|virus|viral|muscle|ectopics|cyst|abscess|hernia|infection|thrush|cystitis|uti|adhd|autis(?:m|tic)|ptsd|ocd|menopause|perimenopause|peri|sciatica|sprain|strain|fracture|ligament|meniscus|acl|tendon|cramps?|roseola|chicken ?pox|measles|hives|allergy|wart|verruca|n(?:a)?evus|mole|gout|vertigo|tinnitus|asthma|angina|tremor|parkinson's|disorder|bipolar|manic|narcissist\\w*|psychopath\\w*|dry socket|heat rash|nappy rash|ringworm|impetigo|croup|colic|gallstones?|ulcer|withdrawal|medication overuse|burnout|lymph nodes?|glands?|colles|b12|cancer|broken|bruising|hormones|progesterone|gall ?bladder)\\b";

/** Medicines by name, by the endings that medicines share, and by what people call them. */
export const MEDICINE =
  "(?:tablets?|pills?|dose|doses|patch(?:es)?|gel|cream|antibiotics?|steroids?|inhalers?|jabs?|meds|statins?|ibuprofen|brufen|nurofen|paracetamol|calpol|codeine|co-codamol|aspirin|antihistamines?|piriton|insulin|rapid|difene|gaviscon|hrt|utrogestan|estrogen|oestrogen|progesterone|testosterone|the pill|coil|antidepressants?|beta ?blockers?|blood thinners?|water tablets|warfarin|lithium|metformin|thyroxine|levothyroxine|pred|prednisolone|tramadol|morphine|gabapentin|pregabalin|loperamide|hydrocortisone|betnovate|canesten|daktacort|magnesium|iron|vitamin \\w|b12|burinex|furosemide|melatonin|creatine|turmeric|\\w{2,}(?:prils?|sartans?|statins?|olols?|prazoles?|cillins?|mycin|cycline|azepam|zolam|oxetine|traline|alopram|triptyline|triptans?|profen|xaban|gliptin|gliflozin|glutide|tide|conazole|ciclovir|cyclovir|setron|tidine|zine))\\b";

/** People and bodies one may disagree with in public. */
export const ROLE =
  "(?:ministers?|secretary of state|health secretary|chancellor|taoiseach|prime minister|president|mps?|tds?|msps?|councillors?|cllr|government|managers?|management|execs?|chief exec\\w*|directors?|the board|council|the college|editor|journalists?|columnists?|reporters?|registrars?|\\breg|consultants?|surgeons?|physicians?|doctors?|gps?|nurses?|midwi(?:fe|ves)|juniors?|trainees?|students?|pas|anps?|receptionists?|pharmacists?|physios?|paramedics?|locums?|colleagues?|f[12]s?|shos?|matron|sister|reviewer|trolls?|antivaxxers?|anti-vaxxers?|protesters?|commenters?)";

/** Somebody named: title and surname, or two capitalised words in a row. Case matters. */
export const NAMED =
  /\b(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Cllr|Councillor|Sir|Dame|Lord|Sister|Nurse)\.? [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+|[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ'-]+ (?:[A-ZÀ-ÞĀ-Ɏ]['A-Za-zÀ-ɏ-]+|& [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]+))/;
