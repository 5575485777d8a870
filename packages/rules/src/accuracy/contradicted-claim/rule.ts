import { defineLikenessRule } from "../../likeness-rule.ts";
import { contradictedClaimMessage } from "./messages.en.ts";

export const contradictedClaim = defineLikenessRule({
  id: "accuracy/contradicted-claim",
  summary: "It states as true a health claim that settled evidence contradicts.",
  level: "must",
  duties: ["honesty/accuracy"],
  carriedBy: [
    "myth-antibiotics",
    "myth-cancer",
    "myth-children",
    "myth-covid",
    "myth-everyday",
    "myth-fluoride-and-teeth",
    "myth-heart",
    "myth-medicines",
    "myth-mind",
    "myth-remedies",
    "myth-sexual-health",
    "myth-sun-and-skin",
    "myth-vaccines",
  ],
  doubtedBy: ["claim-refuted", "asks-question", "quoted-words"],
  message: contradictedClaimMessage,
});
