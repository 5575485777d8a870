import type { WrittenCopy } from "./protocol.ts";

const ENDINGS: Readonly<Record<WrittenCopy["format"], string>> = {
  jpeg: "jpg",
  png: "png",
  gif: "gif",
  dicom: "dcm",
};

/** A new name: the old one may say who is in the picture, and files are passed on with their names. */
export const copyName = (format: WrittenCopy["format"], number: number): string =>
  `clean-picture-${number}.${ENDINGS[format]}`;

/** Hands a copy to the browser's downloads. */
export function download({ file, format }: Pick<WrittenCopy, "file" | "format">, number: number): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = copyName(format, number);
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
