import type { TextSpan } from "@chaperone/core";
import type { TitleSort } from "./titles.ts";

/** Somebody's name where it stands, before anything is said of who that is. */
export interface SeenName extends TextSpan {
  /** Index of its first and last word; the same word twice where the span is no whole word, as in a hashtag. */
  readonly first: number;
  readonly last: number;
  /** Its folded words without title: what another mention of the same person shares. */
  readonly keys: readonly string[];
  readonly title: TitleSort | undefined;
  readonly confidence: number;
}
