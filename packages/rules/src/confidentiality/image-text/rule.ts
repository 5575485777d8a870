import {
  type DetailType,
  defineRule,
  type Level,
  type Observation,
  type Report,
  type RuleContext,
} from "@chaperone/core";
import {
  byImage,
  isClinical,
  isFilm,
  isOfPatient,
  isSure,
  pictureName,
  placeOfAll,
  surest,
} from "../images/in-image.ts";
import { codesSeen, tellingWords, unknownWords } from "./messages.en.ts";

type SeenText = Observation<"image-text">;

/** Numbers that belong to one person: nobody shows them by intent. */
const PERSONAL: readonly DetailType[] = ["RECORD", "DOB", "PHONE", "EMAIL", "ADDRESS"];
/** Where and when alone name nobody. */
const SETTING: readonly DetailType[] = ["PLACE", "TIME"];

export const imageText = defineRule({
  id: "confidentiality/image-text",
  summary: "Names, numbers, dates or places can be read in a picture, or a code can be scanned.",
  level: "should",
  duties: ["confidentiality/images", "confidentiality/identifiable"],
  needs: ["image-text", "image-code", "image-clinical", "detail", "likeness"],

  *check(context) {
    for (const [image, lines] of byImage(context, "image-text")) {
      const telling = lines.filter(({ details }) => details.meaning === "telling");
      if (telling.length > 0) yield tellingReport(context, image, telling);
      const unknown = lines.filter(
        (line) => isSure(line) && (line.details.meaning === "unknown" || line.details.meaning === "unread"),
      );
      if (unknown.length > 0) yield unknownReport(context, image, unknown);
    }
    for (const [image, codes] of byImage(context, "image-code")) {
      yield {
        place: placeOfAll(codes, image),
        level: codes.every(leadsToPage) ? "consider" : "should",
        confidence: surest(codes),
        message: codesSeen(codes.length, codes.every(leadsToPage), pictureName(context, image)),
        evidence: codes,
      };
    }
  },
});

function tellingReport(context: RuleContext, image: number, lines: readonly SeenText[]): Report {
  const types = lines.map(({ details }) => details.type ?? "OTHER-ID");
  return {
    place: placeOfAll(lines, image),
    level: levelOf(types, isOfPatient(context, image)),
    confidence: surest(lines),
    message: tellingWords(
      lines.map(({ details }) => ({ words: details.words ?? "", type: details.type ?? "OTHER-ID" })),
      pictureName(context, image),
      isFilm(context, image),
    ),
    evidence: lines,
  };
}

/** A badge names a colleague as often as a patient; beside a patient's story or on a film it is taken for theirs. */
function levelOf(types: readonly DetailType[], ofPatient: boolean): Level {
  if (types.some((type) => PERSONAL.includes(type))) return "must";
  if (types.every((type) => SETTING.includes(type))) return "consider";
  return ofPatient ? "must" : "should";
}

const unknownReport = (context: RuleContext, image: number, lines: readonly SeenText[]): Report => ({
  place: placeOfAll(lines, image),
  // On a film what cannot be read is the patient's name until somebody has looked; on a slide it is a drug.
  level: isClinical(context, image) ? "should" : "consider",
  confidence: surest(lines),
  message: unknownWords(
    lines.flatMap(({ details }) => (details.words === null ? [] : [details.words])),
    lines.filter(({ details }) => details.words === null).length,
    pictureName(context, image),
  ),
  evidence: lines,
});

const leadsToPage = ({ details }: Observation<"image-code">): boolean =>
  /^https?:\/\//iu.test(details.content ?? "");
