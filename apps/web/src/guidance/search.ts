import { DUTIES, type Duty } from "@chaperone/core";
import type { GuidanceDocument } from "@chaperone/guidance";
import { bodyName, type Entry, inOrder } from "./library.ts";
import { begins, wordsIn } from "./words-in-text.ts";

export interface Found {
  readonly duties: readonly Duty[];
  readonly documents: readonly GuidanceDocument[];
  readonly paragraphs: readonly Entry[];
}

export const countOf = ({ duties, documents, paragraphs }: Found): number =>
  duties.length + documents.length + paragraphs.length;

/** The words of a query as they are looked for. A plural's s is let go, so that "photos" finds a photograph. */
export const askedIn = (query: string): readonly string[] =>
  wordsIn(query).map(({ plain }) => (plain.length > 3 ? plain.replace(/s$/u, "") : plain));

/**
 * What has all the words asked for, each as the beginning of a word. A paragraph also has those of its
 * document ("GMC 19"), but is found only by a word of its own: "GMC" finds documents, not all they say.
 * @param asked as askedIn makes them; without any, nothing is found
 * @param numberWords how a paragraph's number is written for the reader, "paragraph 19"
 */
export function find(
  asked: readonly string[],
  documents: readonly GuidanceDocument[],
  numberWords: (number: string) => string,
): Found {
  if (asked.length === 0) return { duties: [], documents: [], paragraphs: [] };
  return {
    duties: (Object.keys(DUTIES) as Duty[]).filter((duty) => hasAll(asked, plainWords(DUTIES[duty]))),
    documents: documents.filter((document) => hasAll(asked, plainWords(textOf(document)))),
    paragraphs: documents.flatMap((document) => paragraphsWith(asked, document, numberWords)),
  };
}

function paragraphsWith(
  asked: readonly string[],
  document: GuidanceDocument,
  numberWords: (number: string) => string,
): readonly Entry[] {
  const its = plainWords(textOf(document));
  return inOrder(document).flatMap((paragraph) => {
    const number = paragraph.paragraph === undefined ? "" : numberWords(paragraph.paragraph);
    const own = plainWords(`${number} ${paragraph.summary}`);
    const isFound = asked.some((one) => has(own, one)) && hasAll(asked, [...own, ...its]);
    return isFound ? [{ document, paragraph }] : [];
  });
}

/** The id begins with the letters people call the body by, even where its name does not spell them: "imc". */
const textOf = (document: GuidanceDocument): string =>
  [bodyName(document), document.document, document.edition, document.id.split("-")[0]].join(" ");

const plainWords = (text: string): readonly string[] => wordsIn(text).map(({ plain }) => plain);
const has = (words: readonly string[], asked: string): boolean => words.some((word) => begins(word, asked));
const hasAll = (asked: readonly string[], words: readonly string[]): boolean =>
  asked.every((one) => has(words, one));
