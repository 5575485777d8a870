import type { Fix, RuleContext } from "@chaperone/core";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { ANSWERS, acknowledges } from "./messages.en.ts";

export const acknowledgedPatient = defineLikenessRule({
  id: "confidentiality/acknowledged-patient",
  summary: "It confirms, or denies, that the person addressed or named is or was a patient.",
  level: "must",
  duties: ["confidentiality/patient-status", "confidentiality/consent", "confidentiality/identifiable"],
  carriedBy: ["confirms-patient"],
  clearedBy: ["consent-written"],
  doubtedBy: ["confirms-nothing"],
  message: ({ passage }) => acknowledges(passage),
  fixes: answerThatConfirmsNothing,
});

/** Only where somebody is answered: a post has no one to answer. */
function answerThatConfirmsNothing({ document: { draft, text } }: RuleContext): Fix[] {
  const answer = ANSWERS[draft.kind];
  if (!answer) return [];
  return [
    {
      label: "Answer without confirming anything",
      safety: "changes-meaning",
      edits: [{ start: 0, end: text.length, text: answer }],
    },
  ];
}
