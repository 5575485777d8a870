import type { WrittenCopy } from "./protocol.ts";

const ENDINGS: Readonly<Record<WrittenCopy["format"], string>> = {
  jpeg: "jpg",
  png: "png",
  gif: "gif",
  dicom: "dcm",
};

/**
 * Hands a copy to the browser's downloads.
 * @param name without its ending. A new one: the old one may say who is in the picture, and goes along with the file.
 */
export function download({ file, format }: Pick<WrittenCopy, "file" | "format">, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.${ENDINGS[format]}`;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
