import type { BoxFacts, Where } from "../../pictures/box-facts.ts";

/** In which ninth of the picture. */
export const place: Readonly<Record<Where, string>> = {
  "top-left": "top left",
  top: "top",
  "top-right": "top right",
  left: "left",
  middle: "middle",
  right: "right",
  "bottom-left": "bottom left",
  bottom: "bottom",
  "bottom-right": "bottom right",
};

const NAMES: Readonly<Record<BoxFacts["of"], readonly [sure: string, maybe: string]>> = {
  face: ["Face", "Perhaps a face"],
  text: ["Text", "Perhaps text"],
  code: ["Code", "Perhaps a code"],
  own: ["Your cover", "Your cover"],
};

/** What a box is about. */
export function boxTitle({ of, words, isMaybe }: BoxFacts): string {
  const name = NAMES[of][isMaybe ? 1 : 0];
  if (of !== "text") return name;
  return words === null ? `${name} that could not be read` : `${name} “${words}”`;
}

/** "Face, top left, covered" */
export const boxName = (box: BoxFacts): string =>
  `${boxTitle(box)}, ${place[box.where]}, ${box.isCovered ? "covered" : "not covered"}`;
