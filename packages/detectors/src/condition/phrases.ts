import { type ConditionPattern, conditionPattern } from "./pattern.ts";

const PERSON = "(?:he|she|they|who|himself|herself|mum|mam|dad|baby|husband|wife|son|daughter)";

/** Ways of speaking about illness, care and death that are more than one listed word. */
export const PHRASES: readonly ConditionPattern[] = [
  conditionPattern(
    "diagnosis",
    0.85,
    "(?:cancer|tumou?r|fracture|dislocation|rupture|infection|inflammation|laceration|dissection|abscess|stenosis|prolapse|torsion|avulsion|amputation|transplant|resection|biopsy|removal|burns?) (?:of|to|in) (?:the |his |her |their |both |a |left |right )*[A-Za-zÀ-ɏ]+",
  ),
  conditionPattern(
    "diagnosis",
    0.85,
    "(?!(?:national|world|the|this|that|these|an?|her|his|their|my|your|our|for|of|with|had|has|have|against|about|and|or|any|no|more|beat|to|in|on|from|is|was|if|what|how|some|each|every|by|as|international|regional|local|final|clinical|public|annual|that's|other|but|not|when|cause|causes|caused|prevent|get|got|at)\\b)[A-Za-zÀ-ɏ]+ (?:cancer|carcinoma|tumou?r|lymphoma|leukaemia|sarcoma|syndrome|disease|palsy|dystrophy|fever|deficiency|fracture|infection|ulcer|haemorrhage|bleed|failure|disorder|poisoning|overdose|injur(?:y|ies)|psychosis|virus|transplant|biopsy|tear)s?",
  ),
  conditionPattern(
    "medicine",
    0.7,
    `(?:started|stopped|stopping|starting|taking|took|takes|swapped|switched|put|weaned|maintained|injecting|jabbed|dosed|loaded|prescribed) (?:on |off |with |her |him |onto )*(?:the )?[A-Za-zÀ-ɏ]+(?:ine|ol|in|one|am|ide|ate|ax|il)(?<!(?:online|wine|line|mine|fine|machine|magazine|in|begin|again|certain|main|pain|alone|phone|done|someone|everyone|team|exam|dream|side|outside|inside|guide|private|date|late|mate|climate|until|email|email|control|school|alcohol|protocol|medicine))`,
  ),
  conditionPattern(
    "symptom",
    0.7,
    "(?:off|not|stopped|refusing|wouldn't|won't|can't|couldn't|unable to|barely|hardly|no longer|struggling to|trouble|difficulty) (?:her |his |their |the )?(?:eating|drinking|feeding|walking|talking|speaking|breathing|sleeping|swallow|swallowing|eat|walk|talk|speak|breathe|sleep|stand|see|hear|feed|weight[- ]bear|feet|legs|food|feeds?|pass water|wee|pee|move|wake)",
  ),
  conditionPattern(
    "symptom",
    0.65,
    "(?:hasn't|hadn't|haven't|not|never|hardly) (?:[A-Za-zÀ-ɏ]+ )?(?:slept|eaten|drunk|spoken|walked|moved|smoked|passed)(?: (?:a|in|for|past|since) [A-Za-zÀ-ɏ]+)?|(?:drinking|smoking|vaping|sniffing|injecting|snorting) (?:a |\\d|heavily|again|heroin|cocaine|ket|too much|twenty|thirty|forty|sixty|crack|weed|most|every)[A-Za-zÀ-ɏ\\d]*(?: (?:bottle|litre|can|pint|box|packet|units?)(?: of [A-Za-zÀ-ɏ]+)?)?(?: a (?:day|week|night))?",
  ),
  conditionPattern(
    "symptom",
    0.5,
    "(?:his|her|their|your) (?:drinking|smoking|drug use|habit|weight|appetite|memory|mobility|balance|speech|sight|eyesight|hearing|breathing|nerves|mood|mental health|condition|illness|diagnosis|prognosis|operation|treatment|symptoms|pain|bloods|results?|scans?|tablets|meds)|(?:the )?weight (?:is |was |has been |'s )?(?:dropping|dropped|falling|falls?|coming|fell|piling) off",
  ),
  conditionPattern(
    "symptom",
    0.6,
    "(?:\\d{1,2}(?:\\.\\d)?|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:litres|units|pints) (?:of blood|blood loss|ebl)|(?:lost|lose|loss of|bled|EBL|MBL|PPH(?: of)?) (?:about |over |nearly )?(?:\\d[\\d.,]{0,9}|one|two|three|four|five|six|seven) ?(?:litres?|mls?|l)|[12]\\d\\d over \\d{2,3}",
  ),
  conditionPattern(
    "symptom",
    0.65,
    "(?:losing|lost|loss of) (?:(?:her|his|their|the|some|a lot of|so much) )?(?:weight|blood|sight|vision|hearing|memory|speech|voice|balance|appetite|hair|taste|smell|feeling|consciousness|use of|baby|pregnancy|leg|foot|arm|hand|finger|fingers|toes|words|names)",
  ),
  conditionPattern(
    "symptom",
    0.55,
    `(?<=${PERSON}(?:'s| is| was|'d been| has been|'d| had)? )(?:died|passed(?: away| peacefully)?|dying|slipped away|left us|didn't make it|stopped breathing|went down|gone|dead|arrested|crashed|fitted|fitting|collapsed|stroked|bled(?: out)?|miscarried|haemorrhaged|ODed|overdosed|vomited|fainted|deteriorated|relapsed)`,
  ),
  conditionPattern(
    "symptom",
    0.5,
    "(?<=[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+ )(?:passed|died)(?= (?:on|away|at|peacefully|in|last|this|yesterday|today))",
    "g",
  ),
  conditionPattern(
    "procedure",
    0.6,
    "(?:(?:had|having|has|getting|got|needs?|needed|gets|his|her|their|your) )(?:(?:his|her|their|your|the|a|an|two|both|new|old) )*[A-Za-zÀ-ɏ]+ (?:done|out|removed|replaced|fixed|repaired|drained|stitched|pinned|plated|scanned|biopsied|amputated|revised|reversed|checked)(?<!(?:told|homework|job|work|list|bins?|day|night|kitchen|car|letter|week).{1,12})",
  ),
  conditionPattern(
    "procedure",
    0.6,
    "on (?:dialysis|a ventilator|oxygen|home oxygen|the vent|life support|ecmo|chemo|the transplant list|the waiting list|the list for|a syringe driver|a drip|tube feeds?|insulin|warfarin|steroids|the pathway|the liverpool care pathway|end of life)",
  ),
  conditionPattern(
    "diagnosis",
    0.6,
    "(?:foreign body|[A-Za-zÀ-ɏ]+ (?:stuck|lodged|wedged|embedded|jammed)) (?:up|in|down|through|inside) (?:(?:his|her|their|the|a) )?[A-Za-zÀ-ɏ]+",
  ),
  conditionPattern(
    "diagnosis",
    0.7,
    "(?<=\\b(?:positive|negative|treated|screened|admitted|diagnosed|sectioned|referred|investigated|worked up|allergic|addicted|vaccinated|immune|exposed) (?:for|with|to|under) )(?!(?:the|a|an|be|see|it|this|that|us|me|her|him|all|you|our|my)\\b)[A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?",
  ),
  conditionPattern(
    "diagnosis",
    0.5,
    "(?<=\\b(?:diagnosis|history|hx|signs?|symptoms|case|bout|dose|survivor|background|complications?) of (?:an? |the |his |her )?)(?!(?:the|a|an|his|her|my|our|this|that|it|them|those|these)\\b)[A-Za-zÀ-ɏ]+(?: [A-Za-zÀ-ɏ]+)?",
  ),
  conditionPattern(
    "symptom",
    0.5,
    "(?:failed|previous|third|second|another|fourth|fifth) (?:section|attempt|admission|relapse|miscarriage|stroke|transplant|cycle|round|fit|overdose|episode|extubation|op|operation|repair|course|baby)",
  ),
  conditionPattern(
    "symptom",
    0.55,
    "(?:a|another|first|second|third|fourth|the|febrile|grand mal|having a|had a|took a|in a) fit(?= ?(?:[,.;!?)\\n]|$|in|on|at|and|this|last|yesterday|during|when|while|for))|having fits|a (?:bad |heavy |head )?cold|the (?:flu|shingles|runs|trots|squits|shakes|horrors|drink|gout|sugar|chest|lungs|heart|nerves|stroke|cancer)(?= ?(?:[,.;!?)\\n]|$|and|that|took|got|is|was))",
  ),
];
