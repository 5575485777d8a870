import type { ImageReport, ImageSighting } from "@chaperone/core";
import { type Box, boxesOf } from "./boxes.ts";

export const isFilmReport = ({ format }: ImageReport): boolean => format === "mp4" || format === "webm";

/** Something in the pictures themselves, not in the file around them. */
const isShown = ({ region }: ImageSighting): boolean => region !== null;

/** In which frame most was found: what is certain counts more than any number of guesses. */
export function fullestFrame({ sightings, frames }: ImageReport): number {
  const weights = new Array<number>(frames).fill(0);
  for (const one of sightings.filter(isShown)) weights[one.frame]! += one.confidence >= 0.5 ? 1 : 0.01;
  return weights.indexOf(Math.max(...weights));
}

const boxesIn = (report: ImageReport, isMeant: (frame: number) => boolean): Box[] =>
  boxesOf({ ...report, sightings: report.sightings.filter(({ frame }) => isMeant(frame)) }).map((box) => ({
    ...box,
    isCovered: false,
  }));

/** What was found in the still that is shown. Nothing of a film is covered. */
export function filmBoxes(report: ImageReport): Box[] {
  const fullest = fullestFrame(report);
  return boxesIn(report, (frame) => frame === fullest);
}

/** "1:05" */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

export interface FilmMoment {
  /** As on a player's clock. */
  readonly at: string;
  readonly boxes: readonly Box[];
}

/** What was found when, in the film's order; moments with nothing are left out, those of one second are one. */
export function filmMoments(report: ImageReport, moments: readonly number[]): FilmMoment[] {
  const clocks = moments.map(clock);
  return [...new Set(clocks)]
    .map((at) => ({ at, boxes: boxesIn(report, (frame) => clocks[frame] === at) }))
    .filter(({ boxes }) => boxes.length > 0);
}
