import type { FigureSource, TextSpan } from "@chaperone/core";
import type { Share } from "../estimate.ts";
import type { Ages, Circumstances } from "../people.ts";
import { isEstimate, sourceOf } from "../tables/load.ts";
import type { Told } from "./told.ts";

export const LADDER_KINDS = [
  "age",
  "sex",
  "place",
  "occupation",
  "origin",
  "condition",
  "family",
  "trait",
  "event",
  "time",
] as const;
export type LadderKind = (typeof LADDER_KINDS)[number];

/** One way to tell a detail. */
export interface Rung {
  /** In words, for lists: "43", "in her forties", "Mayo". */
  readonly detail: string;
  /** The words to put in its place; null: leave it out. */
  readonly say: string | null;
  /** How much of the story's worth is lost with this step; 0 as told. */
  readonly cost: number;
  /** The ages it leaves known, where it is the age that is told. */
  readonly ages?: Ages | null;
  /** The share of people of whom it is true; null: everyone. */
  readonly share: (circumstances: Circumstances) => Share | null;
}

/** A detail with ever vaguer ways to tell it, the way it is told first. */
export interface Ladder {
  readonly kind: LadderKind;
  /** Where it stands in the draft's text; none where the profile, the sense or a picture tells it. */
  readonly spans: readonly TextSpan[];
  /** Whether a picture of the draft tells it: it goes with the clean copy. */
  readonly inPicture?: true;
  readonly source: FigureSource;
  readonly guess: boolean;
  readonly rungs: readonly [Rung, ...Rung[]];
  /**
   * Something that happened to the person, told with how often it happens in a year. Of several only the rarest is
   * counted in full: the fall and the broken hip are one story.
   */
  readonly happening: boolean;
  /** Whether somebody who was there could see it. */
  readonly visible: boolean;
  /** A newspaper would carry it. */
  readonly newsworthy?: boolean;
  /** Names the detail among several posts: table and row, "occupation:nurse"; where no table has it, the words. */
  readonly key: string;
  /** Whether a table has it. */
  readonly listed: boolean;
}

export const share = (value: number, sigma: number): Share => ({
  log10: Math.log10(Math.min(Math.max(value, 1e-12), 1)),
  sigma,
});

/** Left out altogether. */
export const leftOut = (cost: number, what: string): Rung => ({
  detail: what,
  say: null,
  cost,
  share: () => null,
});

/** A figure nobody counted. */
export const GUESS: FigureSource = {
  title: "a guess: no table has it",
  year: 2026,
  licence: "Apache-2.0",
  url: null,
  verified: "recalled",
};
export const GUESS_SIGMA = 0.5;

/** A row of a table that a ladder is made from. */
interface TableRow {
  readonly names: readonly string[];
  readonly source: string;
}

/** What makes one kind of detail another than the next. */
interface DetailKind {
  /** What it costs the story to leave it out, and how that is called. */
  readonly without: readonly [cost: number, what: string];
  readonly share: Rung["share"];
  readonly happening?: boolean;
  readonly visible?: boolean;
  readonly newsworthy?: boolean;
}

/** A detail that is told as it is or left out: of a table's row where one was found, else a guess. */
export const detailLadder = (
  kind: LadderKind,
  { words, spans }: Told,
  row: TableRow | undefined,
  { without: [cost, what], share, happening = false, visible = false, newsworthy = false }: DetailKind,
): Ladder => ({
  kind,
  spans,
  source: row ? sourceOf(row.source) : GUESS,
  guess: !row || isEstimate(row.source),
  rungs: [{ detail: words, say: words, cost: 0, share }, leftOut(cost, what)],
  happening,
  visible,
  newsworthy,
  listed: row !== undefined,
  key: `${kind}:${row?.names[0] ?? words.toLowerCase()}`,
});
