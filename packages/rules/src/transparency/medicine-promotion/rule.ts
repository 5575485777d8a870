import { leaveOutSentence } from "../../leave-out-sentence.ts";
import { defineLikenessRule } from "../../likeness-rule.ts";
import { medicinePromotionMessage } from "./messages.en.ts";

export const medicinePromotion = defineLikenessRule({
  id: "transparency/medicine-promotion",
  summary: "It promotes a prescription-only medicine to the public.",
  level: "must",
  duties: ["advertising/prescription-medicine", "advertising/endorsement"],
  carriedBy: ["medicine-offer"],
  doubtedBy: ["medicine-education"],
  message: medicinePromotionMessage,
  fixes: leaveOutSentence,
});
