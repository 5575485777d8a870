import type { Region } from "@chaperone/core";

/** Wider and higher than this it is the picture rather than a part of it. */
const NEARLY_ALL = 0.8;

/** Where in a picture, as one would say it: "top left, 4 % of the picture". */
export function regionInWords(region: Region, picture = "the picture"): string {
  const { width, height } = region;
  if (width >= 1 && height >= 1) return picture === "it" ? "all of it" : "the whole picture";
  if (width > NEARLY_ALL && height > NEARLY_ALL) return `nearly all of ${picture}`;
  return `${corner(region)}, ${shareInWords(width * height)} of ${picture}`;
}

/** The ninth of the picture that its middle lies in. */
export function corner({ left, top, width, height }: Region): string {
  const across = third(left + width / 2, ["left", "", "right"]);
  const down = third(top + height / 2, ["top", "", "bottom"]);
  return [down, across].filter(Boolean).join(" ") || "in the middle";
}

const third = (middle: number, [low, mid, high]: readonly [string, string, string]): string =>
  middle < 1 / 3 ? low : middle < 2 / 3 ? mid : high;

const shareInWords = (share: number): string =>
  share < 0.005 ? "under 1 %" : `${Math.round(share * 100)} %`;

/** "picture 2 (holiday.jpg)", counted as the pictures were named; "the picture" where there is but one. */
export function pictureInWords(pictures: readonly string[], index: number): string {
  if (pictures.length < 2) return "the picture";
  const file = pictures[index];
  return file === undefined ? `picture ${index + 1}` : `picture ${index + 1} (${file})`;
}
