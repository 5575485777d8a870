import { defineCue } from "./define-cue.ts";
import { gap, patterns, test } from "./parts.ts";
import { speaksToOne } from "./setting.ts";

const CARE =
  "(?:appointments?|consultation|visits?|results?|bloods?|scans?|x-?rays?|mri|ct|ecg|echo|biops(?:y|ies)|smear|swab|prescriptions?|script|tablets|medication|dressing|stitches|sutures|cast|crown|filling|implants?|extraction|referral|letter|notes|records?|file|chart|operation|op|surgery|procedure|treatment|discharge|follow[ -]?up|review with|check[ -]?up|physio|test|tests|knee|hip|tooth|teeth|baby|bump|labour|delivery|recovery|care with us|care here|time with us|stay with us|stay on)";
const KIN =
  "(?:mum|mam|mammy|mom|mother|dad|da|daddy|father|husband|wife|partner|son|daughter|nan|nana|granny|gran|grandad|brother|sister|little (?:one|boy|girl)|family)";

/** Parts of a body and what is done to them, as one speaks of them to their owner. */
const BODY =
  "(?:ankles?|arms?|backs?|belly|bladder|blood pressure|bp|breasts?|chest|ears?|elbows?|eyes?|face|feet|foot|fingers?|gall ?bladder|gums?|hands?|heart|hips?|jaw|kidneys?|knees?|legs?|lips?|liver|lungs?|moles?|mouth|nails?|neck|nose|pacemaker|psa|ribs?|scars?|shoulders?|skin|smile|spine|sugars?|throat|toes?|tonsils?|tooth|teeth|thyroid|tumou?r|womb|wounds?|wrists?|botox|braces|catheter|fillers?|hearing aids?|lashes|lens(?:es)?|veneers?|whitening)";

/** Answers that tell readers somebody is, was, or is not a patient. */
export const confirmsPatient = defineCue({
  name: "confirms-patient",
  means: "The answer shows that the person is, was or is not a patient.",
  when: speaksToOne,
  patterns: patterns(
    `\\byour (?:\\w+ )?${CARE}\\b`,
    `\\byour (?:\\w+ )?${BODY}\\b`,
    `\\b(?:hope|how(?:'s| is| are| did)|glad|mind|rest|keep) (?:that |the |those |them )(?:\\w+ )?(?:${BODY}|${CARE})\\b`,
    `\\b(?:i|we) (?:gave|put|prescribed|told|saw|sent|referred|started|removed|did|booked|explained|offered|rang|phoned|called|advised|warned) (?:you|your|him|her|it to you)\\b`,
    `\\b(?:he|she) told (?:me|us)\\b|\\b(?:was|were) (?:a |an |such a |always a )?(?:absolute |real |true )?(?:pleasure|gentleman|lady|star|trooper|fighter|joy|inspiration)\\b`,
    `\\bsee you (?:both |all )?(?:on|at|in|for|then|mon|tue|wed|thu|fri|sat|sun|tomorrow|soon|next|there)`,
    `\\b(?:had|have|has|was|were|been|came|comes|born|stayed|done) (?:it |hers |his |them |in )?(?:here )?(?:with|in with|to|by) us\\b`,
    `\\b(?:you|you've|you'd) (?:\\w+ly )?(?:had|smoked|waited|said|asked|told|came|stayed|slept|shouted|swore|threw|paid|agreed|chose|insisted|wanted|went|got|drove|ate|drank|took|turned up)\\b`,
    `\\byour ${KIN}(?:'s)? (?:was|is|were|had|has|came|attended|needs?|\\w+ (?:appointment|results?|scan|notes|care))\\b`,
    `\\b(?:pleasure|privilege|honou?r|joy|delight|lovely|great|nice|good|glad|happy|sorry)${gap(25)}\\b(?:look(?:ing|ed)? after|car(?:ing|ed) for|treat(?:ing|ed)?|see(?:ing|n)?|meet(?:ing)?|deliver(?:ing|ed)?|having) (?:you|him|her|them|your|${KIN})\\b`,
    `\\b(?:looking after|looked after|cared for|caring for|treated|treating|we saw|i saw|saw) (?:you|your ${KIN})\\b`,
    `\\bwhen (?:you|he|she|they|your \\w+)(?: first| last)? (?:came|attended|visited|rang|phoned|called|were|was|saw|arrived|left|walked|presented)\\b`,
    `\\byou (?:came|attended|arrived|were (?:seen|admitted|discharged|offered|given|told|advised|booked|late|abusive|rude|referred|prescribed)|did(?:n't| not) (?:attend|turn up|show|tell|mention|take)|missed|cancelled|refused|declined|walked out|left before|signed|consented)\\b`,
    `\\b(?:no|not|never|any)${gap(15)}\\b(?:record|trace|patient|registered|appointment)${gap(12)}\\b(?:of you|of that name|with us|of ours|by that name|under your name|for you|here)\\b`,
    `\\byou(?:'re| are|'ve been| have been| were|'ve never been| have never been| aren't| are not)(?: not| never)? (?:a|one of (?:our|my)|registered|our|my)(?: \\w+)? ?patients?\\b`,
    `\\b(?:was|were|is|are|been) (?:a |one of )?(?:our |my )?(?:much loved |long-?standing |valued |dear )?patients?(?: of (?:ours|mine))?\\b`,
    `\\b(?:see|seeing|have) you (?:again |back )?(?:on|next|at|for|in|tomorrow|soon for)\\b`,
    `\\b(?:my|our) notes (?:say|show|record|are clear)\\b|\\bour records (?:show|say|are clear|confirm)\\b`,
  ),
  // "If you are a patient of ours", "we can't say whether you were seen": true of anyone.
  unless: [
    test(
      "\\b(?:if|whether|unless)\\b.{0,40}\\b(?:you|anyone|someone|somebody|a person)\\b|\\b(?:can(?:'t|not)|unable to|not able to|couldn't|won't|never)\\b.{0,30}\\b(?:discuss|comment|say|confirm|talk|speak|share|go into)|\\b(?:your (?:own )?(?:gp|doctor|surgery|pharmacist|dentist|midwife|consultant|team))\\b",
    ),
  ],
});
