import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { disreputeMessage } from "./messages.en.ts";

export const disrepute = defineLikenessRule({
  id: "profession/disrepute",
  summary: "It shows conduct that would lower trust in doctors and nurses.",
  level: "should",
  duties: ["trust/profession"],
  carriedBy: [
    "drunk-at-work",
    "falsifies-records",
    "cheats-in-exams",
    "feigns-sickness",
    "helps-self-to-medicines",
    "neglects-duty",
    "defies-rules",
  ],
  vetoedBy: ["own-illness", "talks-of-boundaries"],
  doubtedBy: ["off-duty"],
  message: disreputeMessage,
  fixes: leaveOutSentence,
});
