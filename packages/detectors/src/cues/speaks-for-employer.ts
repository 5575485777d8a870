import { defineCue } from "./define-cue.ts";

/** A capitalised name of up to six words that is no pronoun, public body or plain first word of a sentence. */
const NAME =
  "(?<![A-Za-zÀ-ɏ'-])(?!(?:I|It|He|She|They|We|You|This|That|These|Those|There|But|And|So|People|Nobody|Everyone|Someone|Who|What|Papers|Patients|The|My|Our|His|Her|Their|Research|Evidence|NICE|WHO|GMC|MHRA|CQC|HSE|NHS England|BMA|Public Health)\\b)[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'&-]+(?: (?:& |of |and |for )?[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'&-]+){0,5}";
/** Words that take a side. */
const STANCE =
  "(?:backs?|supports?|opposes?|believes?|rejects?|says?:? (?:no|yes|vote|we|scrap|that)|thinks? (?:the|that|this)|agrees?|regards?|demands?|stands? (?:with|against|behind|firm)|will (?:not|never) (?:be|take|support|employ|accept|use)|will be (?:voting|supporting|marching)|won't (?:be|support|take|accept)|does not (?:support|accept|back)|doesn't (?:support|want|back)|(?:has|have) (?:no (?:confidence|time)|decided|had enough|looked at)|(?:is|are) (?:clear|against|united|for it|voting|backing|behind|done|sick of|proud to)|no longer wish\\w*)";

export const speaksForEmployer = defineCue({
  name: "speaks-for-employer",
  means: "The author speaks as a hospital, practice, trust or college.",
  patterns: [
    new RegExp(`\\b(?:we|us),? (?:all )?(?:here )?(?:at|in) (?:the )?${NAME}`, "g"),
    new RegExp(`\\b[Aa]t (?:the )?${NAME},? (?:we|we're|we'll|our)\\b`, "g"),
    new RegExp(
      `${NAME}(?:'s (?:position|view|doctors|nurses|gps|GPs|staff)\\b| (?:doctors |nurses |staff |clinicians |team |Practice )?${STANCE}\\b)`,
      "g",
    ),
    new RegExp(
      `\\b(?:[Ee]veryone|[Aa]ll of us|[Nn]obody|[Nn]urses|[Dd]octors|[Ss]taff) (?:here )?at (?:the )?${NAME}`,
      "g",
    ),
    /\b(?:on behalf of|speaking (?:as|for) (?!myself|me|a|an|someone|one)|I speak for(?! (?:nobody|no one|myself|me))|the (?:official )?voice of|it falls to me to say|I'm writing as|as a (?:trust|hospital|practice|college|board|department|team),? (?:we|is|our)|our position (?:as|is|on)|we as a (?:trust|practice|college|hospital|team))\b/gi,
    new RegExp(
      `\\b(?:this (?:surgery|practice|clinic|pharmacy|hospital|trust|department|unit|school)|our (?:partnership|practice|surgery|trust|department|hospital|unit|clinicians|doctors|staff|partners)|the (?:trust|board|hospital|royal|consultants|wards?|unit)) (?:and \\w+ )?(?:'s position|with the|${STANCE})`,
      "gi",
    ),
    /\ball (?:our staff|of us at|our doctors|our partners|\w+ of us would)\b|\bwe speak for\b|\bthe (?:trust|hospital|board|unit) is (?:right )?behind\b|\b(?:partnership|practice|surgery|trust|hospital)'s position\b/gi,
  ],
  unless: [
    /\b(?:don't speak for|not speaking for|can't speak for|cannot speak for|don't represent|thank\w*|congrat\w*|says no to (?:sugar|plastic))\b/i,
  ],
});
