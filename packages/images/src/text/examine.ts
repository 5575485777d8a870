import type { Net } from "../detector.ts";
import type { Turn } from "../geometry.ts";
import type { Raster } from "../raster.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { type Cut, cutLine, cutWidth } from "./cut.ts";
import { type Reading, readLine } from "./read.ts";
import { looksOf, readsOf } from "./traits.ts";

/** A candidate with all that is known of it. */
export interface Examined extends Candidate {
  /** Null where it was not read, for want of time or of a reader. */
  readonly reading: Reading | null;
  readonly looks: readonly number[];
  /** Null like the reading. */
  readonly reads: readonly number[] | null;
}

export interface Reader {
  readonly net: Net;
  readonly characters: readonly string[];
}

/**
 * How much is read in one picture: columns of pixels, at 48 pixels a line's height. Thirty lines of ten letters,
 * about a second and a half in WebAssembly.
 */
const COLUMNS = 8000;
/** The reader is asked again, the other way up, where it is less sure than this. */
const SURE = 0.85;

/**
 * Finds lines and reads them, the largest first, as far as the time goes.
 * @throws the signal's reason when aborted.
 */
export async function examine(
  find: Net,
  reader: Reader | null,
  picture: Raster,
  signal?: AbortSignal,
): Promise<Examined[]> {
  const candidates = await findCandidates(find, picture, signal);
  const examined: Examined[] = [];
  // The way most lines of this picture stand is tried first, then the other.
  const sureOf = new Map<Turn, number>();
  let columns = 0;
  for (const candidate of candidates) {
    const turns = waysUp(candidate, sureOf);
    let best: { reading: Reading; cut: Cut } | null = null;
    for (const turned of reader ? turns : []) {
      const width = cutWidth(candidate.box, turned);
      if (columns + width > COLUMNS) break;
      signal?.throwIfAborted();
      columns += width;
      const cut = cutLine(picture, candidate.box, turned);
      const reading = await readLine(reader!.net, cut, reader!.characters);
      if (!best || isBetter(reading, best.reading)) best = { reading, cut };
      if (reading.certainty < SURE || reading.length < 2) continue;
      sureOf.set(turned, (sureOf.get(turned) ?? 0) + reading.length);
      break;
    }
    const cut = best?.cut ?? cutLine(picture, candidate.box, turns[0]!);
    examined.push({
      ...candidate,
      reading: best?.reading ?? null,
      looks: looksOf(candidate, cut, picture),
      reads: best ? readsOf(best.reading, cut) : null,
    });
  }
  return examined;
}

/** Longer and surer; one letter alone says little of which way up it stands. */
const isBetter = (a: Reading, b: Reading): boolean =>
  a.certainty * Math.min(3, a.length) > b.certainty * Math.min(3, b.length);

/** Which ways the text in a box may stand, the likeliest first. */
function waysUp({ box }: Candidate, sureOf: ReadonlyMap<Turn, number>): Turn[] {
  const upright: Turn[] = [0, 180];
  const aside: Turn[] = [90, 270];
  const byLuck = (ways: Turn[]): Turn[] =>
    ways.sort((a, b) => (sureOf.get(b) ?? 0) - (sureOf.get(a) ?? 0) || a - b);
  const aspect = box.width / box.height;
  if (aspect > 1.5) return byLuck(upright);
  if (aspect < 1 / 1.5) return byLuck(aside);
  return byLuck([...upright, ...aside]);
}
