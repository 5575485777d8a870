import type { DetailType, RuleContext, TextSpan } from "@chaperone/core";
import type { PlacedDetail } from "../../../evidence.ts";
import type { Change } from "../../../leave-out.ts";
import { startsSentence, textAfter, textBefore } from "../../../words.ts";

/** A detail said less exactly. */
export interface Blur {
  /** What it does, as the author reads it on a button. */
  readonly label: string;
  readonly changes: readonly Change[];
}

/** Where a detail stands: the text with all that is known of it. */
export interface Scene {
  readonly context: RuleContext;
  readonly text: string;
  readonly details: readonly PlacedDetail[];
}

/** Says one kind of detail less exactly; null where the sentence around it would suffer. */
export type Blurrer = (scene: Scene, detail: PlacedDetail) => Blur | null;

export const detailAt = (
  { details }: Scene,
  type: DetailType,
  within: (span: TextSpan) => boolean,
): PlacedDetail | undefined => details.find((one) => one.details.type === type && within(one.place));

const ENDS = /^[’'"”]*\s*(?:[.,;:!?)…\n]|[–—-]\s|$|\p{Extended_Pictographic})/u;

/** Nothing more belongs to it: a stop, a comma or the end follows. */
export const endsClause = (text: string, at: number): boolean => ENDS.test(textAfter(text, at));

/** Between commas, in brackets or as a sentence of its own: it can go without harm to its neighbours. */
export const standsAlone = (text: string, { start, end }: TextSpan): boolean =>
  endsClause(text, end) &&
  (startsSentence(text, start) ||
    /(?:[,;:(]|\s[–—-]|\p{Extended_Pictographic}\uFE0F?)\s*$/u.test(textBefore(text, start)));

/** Nothing is torn off: a detail ends inside a word or a number ("41.9") only by mistake. */
export const isWhole = (text: string, { start, end }: TextSpan): boolean =>
  !/(?:[\p{L}\p{N}]|\d[.,:/])$/u.test(textBefore(text, start)) &&
  !/^(?:[\p{L}\p{N}]|[.,:/]\d)/u.test(textAfter(text, end));
