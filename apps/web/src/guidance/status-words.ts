import type { Words } from "../words/en/index.ts";
import type { Shelf } from "./library.ts";

/** How much stands on a shelf, and whose guidance stands in for the reader's own. */
export function statusWords(documents: number, shelf: Shelf, guidance: Words["guidance"]): string {
  if (documents === 0) return guidance.emptyShelf;
  const standIn = shelf.profession === "all" ? "" : guidance.standIn[shelf.profession];
  return `${guidance.shelf(documents, shelf)}. ${standIn}`.trim();
}
