import type { Turn } from "../geometry.ts";
import { sameFace } from "./boxes.ts";
import type { Glimpse } from "./look.ts";

/** Glimpses of one face, surest first, one from each look at most. */
export type Seen = readonly [Glimpse, ...Glimpse[]];

/** Brings together what different looks saw of the same face. */
export function join(glimpses: readonly Glimpse[]): Seen[] {
  const faces: [Glimpse, ...Glimpse[]][] = [];
  for (const glimpse of glimpses.toSorted((a, b) => b.score - a.score)) {
    const face = faces.find(([first]) => sameFace(first.region, glimpse.region));
    if (!face) faces.push([glimpse]);
    else if (!face.some(({ pass }) => pass === glimpse.pass)) face.push(glimpse);
  }
  return faces;
}

/** The way up in which it was seen most surely. */
export const turnedMost = ([first]: Seen): Turn => first.turned;
