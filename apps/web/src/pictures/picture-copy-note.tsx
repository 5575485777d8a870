import type { Words } from "../words/en/index.ts";
import { useWords } from "../words/use-words.ts";
import { keptCounts } from "./box-facts.ts";
import { whyNotClean } from "./copy-facts.ts";
import { isFilmReport } from "./film.ts";
import type { Picture } from "./picture.ts";

/** How the clean copy stands, in a line of the list. */
export function PictureCopyNote({ picture }: { readonly picture: Picture }) {
  const { pictures: words } = useWords();
  const { report } = picture;
  if (!report) return null;
  return <p className="small quiet">{isFilmReport(report) ? words.film.noCopy : note(picture, words)}</p>;
}

function note({ copy, boxes }: Picture, { copyStep, copy: words }: Words["pictures"]): string {
  const { notes } = words;
  switch (copy?.state) {
    case "writing":
      return `${copyStep(copy.step)}.`;
    case "failed":
      return notes.failed;
    case "written":
      if (whyNotClean(copy.copy).length > 0) return notes.notClean;
      return `${copy.isDownloaded ? notes.downloaded : notes.made} ${words.kept(keptCounts(boxes))}`;
    default:
      return notes.none;
  }
}
