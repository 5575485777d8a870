import { isFilmReport } from "./film.ts";
import { type KeptPicture, revived } from "./kept-picture.ts";
import type { Picture } from "./picture.ts";

let keys = 0;
export const newKey = (): string => `picture-${++keys}`;

export const newPicture = (file: File): Picture => ({
  key: newKey(),
  name: file.name,
  file,
  isFilm: false,
  view: null,
  step: null,
  report: null,
  failure: null,
  boxes: [],
  moments: [],
  seconds: null,
  alt: "",
  copy: null,
});

/** It waits to be looked at again, with what its author decided already there. */
export function restoredPicture(kept: KeptPicture): Picture {
  const { file, ...decided } = revived(kept);
  return { ...newPicture(file), ...decided };
}

/** Of a film there is nothing to save but its description. */
export const isUnsaved = ({ report, copy, alt }: Picture): boolean =>
  report && isFilmReport(report) ? alt.trim() !== "" : copy?.state !== "written" || !copy.isDownloaded;

export const isSameFile = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
