import { keptCounts } from "./box-facts.ts";
import { whyNotClean } from "./copy-facts.ts";
import { download } from "./download.ts";
import { isFilmReport } from "./film.ts";
import type { Picture } from "./picture.ts";
import type { Pictures } from "./use-pictures.ts";

/** How far a picture is from being posted. */
export type Readiness =
  | "looking"
  | "not-looked-at"
  /** No clean copy can be made of it. */
  | "film"
  | "no-copy"
  | "copying"
  /** The copy is not clean, or its author left something to be seen that was found for certain. */
  | "copy-open-findings"
  | "ready";

export function readiness({ report, failure, boxes, copy }: Picture): Readiness {
  if (!report) return failure ? "not-looked-at" : "looking";
  if (isFilmReport(report)) return "film";
  if (copy?.state === "writing") return "copying";
  if (copy?.state !== "written") return "no-copy";
  const isLeft = Object.values(keptCounts(boxes)).some((count) => count > 0);
  return isLeft || whyNotClean(copy.copy).length > 0 ? "copy-open-findings" : "ready";
}

/** Hands the clean copy of one picture to the browser's downloads. @returns false where there is none */
export function downloadCopy(pictures: Pictures, key: string, fileName: (number: number) => string): boolean {
  const at = pictures.all.findIndex((one) => one.key === key);
  const copy = pictures.all[at]?.copy;
  if (copy?.state !== "written") return false;
  download(copy.copy, fileName(at + 1));
  pictures.markDownloaded(key);
  return true;
}
