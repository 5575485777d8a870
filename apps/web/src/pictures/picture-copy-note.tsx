import { isFilmReport } from "./film.ts";
import type { Picture } from "./picture.ts";
import { copyStepInWords, keptInWords, NO_COPY_OF_FILM, whyNotClean } from "./words.en.ts";

/** How the clean copy stands, in a line of the list. */
export function PictureCopyNote({ picture: { copy, boxes, report } }: { readonly picture: Picture }) {
  if (!report) return null;
  return <p className="small quiet">{isFilmReport(report) ? NO_COPY_OF_FILM : words(copy, boxes)}</p>;
}

function words(copy: Picture["copy"], boxes: Picture["boxes"]): string {
  switch (copy?.state) {
    case "writing":
      return `${copyStepInWords(copy.step)}.`;
    case "failed":
      return "The clean copy could not be made.";
    case "written":
      if (whyNotClean(copy.copy).length > 0) return "Its copy is not clean.";
      return `${copy.isDownloaded ? "Clean copy downloaded" : "Clean copy made"}. ${keptInWords(boxes)}`;
    default:
      return "No clean copy yet.";
  }
}
