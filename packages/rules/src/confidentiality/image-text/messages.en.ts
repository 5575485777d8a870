import type { DetailType, Message } from "@chaperone/core";
import { inWords } from "../../evidence.ts";
import { quote } from "../../quote.ts";
import { capitalised } from "../../words.ts";
import { CUT_THE_FILM } from "../images/messages.en.ts";
import { TELLING } from "../images/words.en.ts";

const MOST = 4;

export interface TellingWords {
  readonly words: string;
  readonly type: DetailType;
}

export const tellingWords = (lines: readonly TellingWords[], where: string, isFilm: boolean): Message => ({
  what: `${capitalised(where)} can be read: ${listed(lines.map(({ words, type }) => `${quote(words)} (${TELLING[type] ?? "a detail"})`))}.`,
  why: "Whoever sees the picture can enlarge it, and a wristband, a label, a list or a screen behind a smile has named patients before.",
  next: isFilm
    ? CUT_THE_FILM
    : "Cover it for good in the clean copy, or take the picture again without it. Blurring can be undone; an opaque cover cannot.",
});

/**
 * @param read lines that were read and that nobody here can vouch for
 * @param unread how many more could not be read
 */
export const unknownWords = (read: readonly string[], unread: number, where: string): Message => ({
  what: [
    read.length > 0
      ? `Read in ${where}, and not known for certain to be harmless: ${listed(read.map(quote))}.`
      : "",
    unread > 0
      ? `${unread === 1 ? "A line" : `${unread} lines`} of ${read.length > 0 ? "more " : ""}text in ${where} could not be read${read.length > 0 ? "" : " here"}.`
      : "",
  ]
    .filter(Boolean)
    .join(" "),
  why: "Print too small, slanted or faint for a machine may still be readable for somebody who knows what to look for.",
  next: "Look at it enlarged: cover it, unless you know that it tells of nobody.",
});

export const codesSeen = (count: number, areLinks: boolean, where: string): Message => ({
  what: `${count === 1 ? "A code" : `${count} codes`} in ${where} can be scanned.`,
  why: areLinks
    ? "It leads to a web page, where everybody who scans it will go."
    : "Bar codes on wristbands, samples and letters hold record numbers, and any phone reads them.",
  next: areLinks
    ? "Scan it once yourself, and keep it if the page is meant."
    : "Cover it, unless you know what it says.",
});

const listed = (parts: readonly string[]): string =>
  parts.length <= MOST
    ? inWords(parts)
    : `${parts.slice(0, MOST).join(", ")} and ${parts.length - MOST} more`;
