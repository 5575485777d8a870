import type { Region } from "@chaperone/core";
import type { Box } from "./boxes.ts";

/**
 * What was just found in a picture, under what its author decided about it before. Every kept box stands as it was,
 * also where the looking does not come to it any more; what is new is added as it was found.
 */
export function rejoined(found: readonly Box[], kept: readonly Box[]): readonly Box[] {
  const left = [...found];
  const boxes = kept.map((box) => {
    const same = box.of && nearest(box, left);
    if (!same) return box;
    left.splice(left.indexOf(same), 1);
    return { ...box, of: same.of };
  });
  return [...boxes, ...left];
}

/** Less than this in common, and it is something else that is seen. */
const SAME = 0.5;

function nearest({ of }: Box, found: readonly Box[]): Box | null {
  let best: Box | null = null;
  let most = SAME;
  for (const one of found) {
    if (one.of?.kind !== of?.kind) continue;
    const common = inCommon(of?.region ?? WHOLE, one.of?.region ?? WHOLE);
    if (common > most) [best, most] = [one, common];
  }
  return best;
}

const WHOLE: Region = { left: 0, top: 0, width: 1, height: 1 };

/** The part of both that lies in each of them, 0 to 1. */
function inCommon(a: Region, b: Region): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (a.width * a.height + b.width * b.height - shared);
}
