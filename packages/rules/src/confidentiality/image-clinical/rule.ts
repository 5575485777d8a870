import { defineRule } from "@chaperone/core";
import { byImage, isSure, pictureName } from "../images/in-image.ts";
import { looksClinical } from "./messages.en.ts";

export const imageClinical = defineRule({
  id: "confidentiality/image-clinical",
  summary: "A picture looks like one made in somebody's care: consent, purpose, and what to check by eye.",
  level: "should",
  duties: ["confidentiality/images", "confidentiality/consent", "confidentiality/jigsaw"],
  needs: ["image-clinical"],

  *check(context) {
    for (const [image, seen] of byImage(context, "image-clinical")) {
      const [first] = seen.toSorted((a, b) => b.confidence - a.confidence);
      yield {
        place: first!.place,
        // A black-and-white landscape is mistaken for a film now and then.
        level: isSure(first!) ? "should" : "consider",
        confidence: first!.confidence,
        message: looksClinical(first!.details.looksLike, pictureName(context, image), isSure(first!)),
        evidence: seen,
      };
    }
  },
});
