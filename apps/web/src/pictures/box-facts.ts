import type { ImageSighting, Region } from "@chaperone/core";
import { type Box, isMaybe } from "./boxes.ts";
import { type Counts, countShown, type Shown } from "./seen-facts.ts";

const PLACES = [
  ["top-left", "top", "top-right"],
  ["left", "middle", "right"],
  ["bottom-left", "bottom", "bottom-right"],
] as const;
/** A ninth of a picture. */
export type Where = (typeof PLACES)[number][number];

/** What is told of a box, before it is put into words. */
export interface BoxFacts {
  readonly of: Shown | "own";
  /** Words as they were read, cut short; null where there are none, or none that could be read. */
  readonly words: string | null;
  readonly where: Where;
  readonly isMaybe: boolean;
  readonly isCovered: boolean;
}

export const boxFacts = (box: Box): BoxFacts => ({
  of: kindOf(box.of),
  words:
    box.of?.kind === "image-text" && box.of.details.words !== null ? shorten(box.of.details.words) : null,
  where: whereOf(box.region),
  isMaybe: isMaybe(box),
  isCovered: box.isCovered,
});

export function kindOf(of: ImageSighting | null): BoxFacts["of"] {
  if (of?.kind === "image-face") return "face";
  if (of?.kind === "image-text") return "text";
  return of?.kind === "image-code" ? "code" : "own";
}

/** In which ninth of the picture its middle lies. */
export function whereOf({ left, top, width, height }: Region): Where {
  const third = (middle: number): 0 | 1 | 2 => (middle < 1 / 3 ? 0 : middle < 2 / 3 ? 1 : 2);
  return PLACES[third(top + height / 2)][third(left + width / 2)];
}

const shorten = (words: string): string => (words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words);

/** What was seen for certain and the author left to be seen. */
export const keptCounts = (boxes: readonly Box[]): Counts =>
  countShown(boxes.flatMap((box) => (box.of && !box.isCovered && !isMaybe(box) ? [box.of] : [])));
