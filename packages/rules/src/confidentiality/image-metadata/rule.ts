import { defineRule, type Level, type MetadataKind, type Observation } from "@chaperone/core";
import { byImage, isFilm, isFromArchive, pictureName, surest } from "../images/in-image.ts";
import { fileTells } from "./messages.en.ts";

/** Names and places somebody, or still shows what was taken out of the picture. */
const WEIGHTY: readonly MetadataKind[] = ["position", "person", "identifier", "preview", "hidden", "motion"];

export const imageMetadata = defineRule({
  id: "confidentiality/image-metadata",
  summary: "The file of a picture tells more than the picture: where, when, by whom, of whom.",
  level: "should",
  duties: ["confidentiality/images", "privacy/settings"],
  needs: ["image-metadata", "image-clinical"],

  *check(context) {
    for (const [image, seen] of byImage(context, "image-metadata")) {
      yield {
        place: { in: "image-metadata", image },
        level: levelOf(seen, isFromArchive(context, image)),
        confidence: surest(seen),
        message: fileTells(
          seen.map(({ details }) => details.what),
          pictureName(context, image),
          isFilm(context, image),
        ),
        evidence: seen,
      };
    }
  },
});

/** The name in a file of a hospital's archive is its patient's; in a photograph's it is whoever owns the camera. */
function levelOf(seen: readonly Observation<"image-metadata">[], fromArchive: boolean): Level {
  const tells = (...kinds: readonly MetadataKind[]): boolean =>
    seen.some(({ details }) => kinds.includes(details.what));
  if (fromArchive && tells("person", "identifier")) return "must";
  return tells(...WEIGHTY) ? "should" : "consider";
}
