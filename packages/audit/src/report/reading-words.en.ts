import type { FileReport, ReadingProblem } from "@chaperone/archives";

type Details = FileReport["details"];

/** Why a file was not read, or not all of it, and what helps. */
export interface ReadingAdvice {
  readonly why: string;
  readonly next: string;
}

/** "It was, ...": a figure or a name of the details where it is known. */
const given = (details: Details, key: string, inWords: (value: string | number) => string): string =>
  details[key] === undefined ? "" : inWords(details[key]);

const readOf = ({ read, of }: Details): string =>
  read === undefined || of === undefined ? "" : ` ${read} of ${of} were read.`;

const AGAIN = "Download it once more, and give it as it comes.";

/** What went wrong with a file, in words for whoever gave it. */
export const readingProblems: Readonly<Record<ReadingProblem, (details: Details) => ReadingAdvice>> = {
  damaged: (details) => ({
    why: `The file is damaged; what could be made out of it was read.${readOf(details)}`,
    next: AGAIN,
  }),
  "cut-off": (details) => ({
    why: `The file stops in the middle, as a download does that was broken off.${readOf(details)}`,
    next: AGAIN,
  }),
  encrypted: () => ({
    why: "The file is locked with a password.",
    next: "Unlock it with the program that made it, and give the unlocked copy.",
  }),
  "unknown-format": () => ({
    why: "It is not a form of archive that is known here.",
    next: "Give the archive as the network handed it out. If it is a table of posts, say which column holds the text.",
  }),
  "unknown-version": () => ({
    why: "The network has changed the form of its archives since this version was made.",
    next: "Look for a newer version of Chaperone.",
  }),
  "html-instead-of-json": () => ({
    why: "This is the archive for reading in a browser (HTML), from which posts cannot be taken reliably.",
    next: "Ask the network for it again and choose the format JSON.",
  }),
  "basic-export": () => ({
    why: "This is LinkedIn’s short archive, which has no posts in it.",
    next: "Ask LinkedIn for the complete archive; it takes about a day.",
  }),
  "part-missing": (details) => ({
    why: `The archive came in several parts, and one was not given${given(details, "expected", (name) => `: ${name}`)}.`,
    next: "Download every part, and give them together.",
  }),
  "count-differs": (details) => ({
    why: `The archive says how many posts it holds, and another number was found.${readOf(details)}`,
    next: `Some posts may be missing. ${AGAIN}`,
  }),
  "too-large": () => ({
    why: "It is larger than anything such an archive should hold, so it was left alone.",
    next: "If you know it to be your own archive, ask the network for a shorter span of time.",
  }),
  "too-deep": () => ({
    why: "Its contents are nested deeper than such an archive should be, so it was left alone.",
    next: AGAIN,
  }),
  "unsafe-name": () => ({
    why: "A file in it has a name that reaches outside the archive, so it was left alone.",
    next: "Make sure that it comes from the network itself.",
  }),
  "nested-archive": () => ({
    why: "It is an archive within another archive.",
    next: "Unpack the outer one, and give what is inside.",
  }),
  "not-text": () => ({
    why: "It should hold text and does not.",
    next: AGAIN,
  }),
  "mixed-dates": () => ({
    why: "Some of its dates have the day first and some the month, so none can be trusted.",
    next: "Export it again, with the phone set to one language throughout.",
  }),
  "ambiguous-dates": () => ({
    why: "Its dates can be read with the day first or with the month first.",
    next: "Say which it is, and have it read again.",
  }),
  "whose-messages": () => ({
    why: "Several people write in it, and it does not say which of them is you.",
    next: "Say the name you have in it, exactly as it is written there, and have it read again.",
  }),
  "signed-out-page": () => ({
    why: "It is a page that asks to sign in, saved under the name of an archive.",
    next: "Sign in to the network, and download the archive again.",
  }),
  "unfinished-download": () => ({
    why: "The download was not finished.",
    next: "Let the browser finish it, or start it again.",
  }),
  "given-twice": () => ({
    why: "The same was given twice, and was read once.",
    next: "There is nothing to do.",
  }),
  empty: () => ({
    why: "There is nothing in it.",
    next: AGAIN,
  }),
};
