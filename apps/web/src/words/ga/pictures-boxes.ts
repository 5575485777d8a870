import type { BoxFacts, Where } from "../../pictures/box-facts.ts";

/** In which ninth of the picture. */
export const place: Readonly<Record<Where, string>> = {
  "top-left": "barr ar chlé",
  top: "barr",
  "top-right": "barr ar dheis",
  left: "ar chlé",
  middle: "lár",
  right: "ar dheis",
  "bottom-left": "bun ar chlé",
  bottom: "bun",
  "bottom-right": "bun ar dheis",
};

const NAMES: Readonly<Record<BoxFacts["of"], readonly [sure: string, maybe: string]>> = {
  face: ["Aghaidh", "Aghaidh, b’fhéidir"],
  text: ["Téacs", "Téacs, b’fhéidir"],
  code: ["Cód", "Cód, b’fhéidir"],
  own: ["Do chlúdach", "Do chlúdach"],
};

/** What a box is about. */
export function boxTitle({ of, words, isMaybe }: BoxFacts): string {
  const name = NAMES[of][isMaybe ? 1 : 0];
  if (of !== "text") return name;
  return words === null ? `${name} (níorbh fhéidir é a léamh)` : `${name} “${words}”`;
}

/** "Aghaidh, barr ar chlé, faoi chlúdach" */
export const boxName = (box: BoxFacts): string =>
  `${boxTitle(box)}, ${place[box.where]}, ${box.isCovered ? "faoi chlúdach" : "gan chlúdach"}`;
