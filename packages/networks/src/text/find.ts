import type { FindMarks, Span } from "../network.ts";

/** Every match of a pattern. */
export const finder =
  (pattern: RegExp): FindMarks =>
  (text) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    }));

/** Those of `spans` that touch none of `others`. */
export const outside = <T extends Span>(spans: readonly T[], others: readonly Span[]): T[] =>
  spans.filter(({ start, end }) => !others.some((other) => start < other.end && other.start < end));

/** A word of letters, numbers and underscores with at least one letter: "#DiabetesDay2026", not "#1". */
export const findHashtags = finder(/(?<![\p{L}\p{M}\p{N}_&/#])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu);

/** "@name", of letters, numbers, underscores and dots within. */
export const findDottedMentions = finder(/(?<![\w@./])@\w(?:[\w.]*\w)?/gu);
