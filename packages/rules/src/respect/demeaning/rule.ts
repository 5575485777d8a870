import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { demeaningMessage } from "./messages.en.ts";

export const demeaning = defineLikenessRule({
  id: "respect/demeaning",
  summary: "It mocks or belittles patients or a group of people, or makes light of suffering.",
  level: "must",
  duties: ["respect/people", "trust/profession"],
  carriedBy: [
    "labels-patients",
    "mocks-patients",
    "blames-patients",
    "generalises-about-group",
    "prejudice",
    "jokes-about-death",
    "likens-patients",
  ],
  vetoedBy: ["objects-to-language", "joke-about-self", "own-illness"],
  message: demeaningMessage,
  fixes: leaveOutSentence,
});
