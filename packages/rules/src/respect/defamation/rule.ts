import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { defamationMessage } from "./messages.en.ts";

export const defamation = defineLikenessRule({
  id: "respect/defamation",
  summary: "It states as fact something damaging about an identifiable person or organisation.",
  level: "must",
  duties: ["law/defamation-copyright", "respect/people", "safety/raise-concerns"],
  carriedBy: ["accuses-of-crime", "accuses-of-harm", "claims-open-secret"],
  clearedBy: ["official-finding"],
  vetoedBy: ["opinion-marked", "asks-question"],
  message: defamationMessage,
  fixes: leaveOutSentence,
});
