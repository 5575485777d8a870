import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { patientContactMessage } from "./messages.en.ts";

export const patientContact = defineLikenessRule({
  id: "boundaries/patient-contact",
  summary: "It invites patients to a personal account, or shows social or romantic contact with a patient.",
  level: "should",
  duties: ["boundaries/contact", "privacy/settings"],
  carriedBy: [
    "invites-contact",
    "personal-channel",
    "befriends-patient",
    "dates-patient",
    "gift-from-patient",
    "addresses-patients",
  ],
  clearedBy: ["declines-contact"],
  message: patientContactMessage,
  fixes: leaveOutSentence,
});
