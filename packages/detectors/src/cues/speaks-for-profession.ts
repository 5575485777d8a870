import { defineCue } from "./define-cue.ts";
import { patterns } from "./parts.ts";

export const speaksForProfession = defineCue({
  name: "speaks-for-profession",
  means: "The author speaks for a whole profession.",
  patterns: patterns(
    `\\b(?:as|us|we) (?:a )?(?:doctors?|gps?|nurses?|surgeons?|urologists?|cardiologists?|physicians?|psychiatrists?|pharmacists?|midwives|physios?|dentists?|anaesthetists?|paediatricians?|trainees?|juniors?|medics|consultants?|clinicians?|students?|radiologists?|optometrists?),? (?:we|are|all|know|believe|demand|want|say|think)\\b`,
    `\\b(?:every|all|no|any) (?:\\w+ ){0,2}(?:gps?|doctors?|nurses?|consultants?|surgeons?|pharmacists?|midwi(?:fe|ves)|physios?|physiotherapists?|dentists?|trainees?|students?|paediatricians?|psychiatrists?|cardiologists?|med students?|clinicians?|anaesthetists?|dental teams?|gp|doctor) (?:in (?:the )?\\w+ |on the \\w+ |I've ever met |everywhere )?(?:\\w+ ){0,4}(?:trusts?|rejects?|is of one mind|refuse\\w*|support\\w*|agrees?|want\\w*|knows?|believes?|worth (?:the|their)|thinks?|could ever|in this country|in the|will|with a conscience|is against|behind)\\b`,
    `\\b(?:gps|doctors|nurses|cardiologists|surgeons|physiotherapists|pharmacists|dentists|trainees|ed docs|midwives|consultants|psychiatrists|medics) (?:everywhere |as a profession |in this country |in \\w+ |at [\\w ]{2,20} |up and down the land |across [\\w ]{2,16} )?(?:are (?:backing|done|united|voting|behind|for|against|sick|all)|do not support|don't (?:support|want)|say (?:no|ban|yes)|reject\\w*|demand|will not|won't|have (?:spoken|had enough|no confidence|been united)|have decided|know it|think|want|oppose|support|reject|stand)\\b`,
    `\\bthe (?:whole )?profession (?:has spoken|is united|agrees|believes|demands|wants|rejects|supports|of \\w+ \\w+ agrees)\\b`,
    `\\b(?:none of us|all of us|we all (?:do|know|think|agree)|every one of us|we are united|we're united|our profession|say it for all of us|what (?:every\\w*|all) \\w+ (?:thinks?|really))\\b`,
  ),
  unless: [
    /\b(?:I don't speak for|not speaking for|can't speak for|speaking for myself|survey|poll|per cent of|% of|ballot result|thank\w*|every nurse on|love)\b/i,
  ],
});
