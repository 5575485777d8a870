import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { abuseMessage } from "./messages.en.ts";

export const abuse = defineLikenessRule({
  id: "respect/abuse",
  summary: "It insults, harasses, threatens or bullies a person or group.",
  level: "must",
  duties: ["respect/people", "trust/profession"],
  carriedBy: [
    "insults-reader",
    "insults-someone",
    "belittles",
    "threatens",
    "wishes-harm",
    "incites-pile-on",
  ],

  vetoedBy: ["objects-to-language", "joke-about-self"],
  message: abuseMessage,
  fixes: leaveOutSentence,
});
