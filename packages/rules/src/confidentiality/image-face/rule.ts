import { defineRule } from "@chaperone/core";
import { byImage, isFilm, isOfPatient, isSure, pictureName, placeOfAll, surest } from "../images/in-image.ts";
import { facesSeen } from "./messages.en.ts";

export const imageFace = defineRule({
  id: "confidentiality/image-face",
  summary: "A face can be seen in a picture.",
  level: "should",
  duties: ["confidentiality/images", "confidentiality/consent", "confidentiality/identifiable"],
  needs: ["image-face", "image-clinical", "detail", "likeness"],

  *check(context) {
    for (const [image, seen] of byImage(context, "image-face")) {
      const sure = seen.filter(isSure);
      const faces = sure.length > 0 ? sure : seen;
      const ofPatient = isOfPatient(context, image);
      yield {
        place: placeOfAll(faces, image),
        // What only may be a face is worth a look, and nothing more.
        level: sure.length === 0 ? "consider" : ofPatient ? "must" : "should",
        confidence: surest(faces),
        message: facesSeen({
          count: faces.length,
          where: pictureName(context, image),
          isSure: sure.length > 0,
          ofPatient,
          isFilm: isFilm(context, image),
        }),
        evidence: faces,
      };
    }
  },
});
