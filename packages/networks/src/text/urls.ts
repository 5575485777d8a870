import twitter from "twitter-text";
import type { Span } from "../network.ts";

/**
 * The addresses that X makes links of, also those without https:// before them. Word by word, for no address holds a
 * space, and twitter-text takes a second and more for 10,000 letters without one before a dot. Each word with what
 * stands before it, which decides where an address begins.
 */
export const findUrls = (text: string): Span[] =>
  Array.from(text.matchAll(/[ \n]?[^ \n]+/g)).flatMap(({ 0: word, index }) =>
    twitter
      .extractUrlsWithIndices(word)
      .map(({ indices: [start, end] }) => ({ start: index + start, end: index + end })),
  );
