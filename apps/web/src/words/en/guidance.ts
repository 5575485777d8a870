import type { Jurisdiction, Profession, Strength, Verified } from "@chaperone/core";
import type { Kind, Paragraph } from "@chaperone/guidance";
// Types alone: the library itself comes when it is opened.
import type { RuleNeed } from "../../guidance/citing-rules.ts";
import type { Shelf } from "../../guidance/library.ts";
import type { Found } from "../../guidance/search.ts";
import { formats } from "./formats.ts";

const inEnglish = (iso: string, style: Intl.DateTimeFormatOptions): string =>
  formats.date({ ...style, timeZone: "UTC" }).format(new Date(iso));

/** A day or, where it is no more than the best known, its month; where only the year is known, that. */
const day = (iso: string, isApproximate: boolean): string => {
  if (!isApproximate) return inEnglish(iso, { dateStyle: "long" });
  return `about ${iso.endsWith("-01-01") ? iso.slice(0, 4) : inEnglish(iso, { month: "long", year: "numeric" })}`;
};

/** Days as the data has them; open where no end is known. */
interface Time {
  readonly inForceFrom: string;
  readonly inForceTo?: string;
  readonly dateApproximate?: boolean;
}

const kinds: Readonly<Record<Kind | "all", string>> = {
  all: "All bodies",
  regulator: "Regulators",
  law: "Law",
  "advertising-code": "Advertising codes",
  "professional-body": "Colleges and associations",
  "defence-body": "Defence bodies",
};

const people: Readonly<Record<Profession, string>> = {
  doctor: "doctors",
  nurse: "nurses",
  student: "students",
  dentist: "dentists",
  pharmacist: "pharmacists",
  other: "other professions",
};

const bodyKinds: Readonly<Record<Kind, string>> = {
  regulator: "Regulator",
  law: "Law",
  "advertising-code": "Advertising code",
  "professional-body": "College or association",
  "defence-body": "Defence body",
};

const forWhom: Readonly<Record<Profession | "all", string>> = {
  all: "For every profession",
  doctor: "For doctors",
  nurse: "For nurses",
  student: "For students",
  dentist: "For dentists",
  pharmacist: "For pharmacists",
  other: "For other professions",
};

/** In the middle of a sentence. */
const countryNames: Readonly<Record<Jurisdiction, string>> = {
  GB: "the United Kingdom",
  IE: "Ireland",
  US: "the United States",
  AU: "Australia",
  CA: "Canada",
};

const strengths: Readonly<Record<Strength, string>> = {
  must: "A duty",
  should: "Expected, unless you can justify otherwise",
  judgement: "A matter for your judgement",
  aware: "To bear in mind",
  law: "Law",
  advice: "Advice, not binding",
};

const verified: Readonly<Record<Verified, string>> = {
  "number-and-substance": "Its number and what it says were seen together in a source.",
  "number-inferred": "Its number was worked out from its place among others: look it up before you quote it.",
  substance: "What it says was seen in a source; a number for it was not.",
};

/** What rules look at: "faces in pictures". */
const looksAt: Readonly<Record<RuleNeed, string>> = {
  detail: "details about a patient or a relative",
  cue: "the words you use",
  likeness: "what the passage reads like",
  claim: "health claims",
  collective: "what your earlier posts tell of the same patient",
  "own-interest": "interests you declared",
  "image-face": "faces in pictures",
  "image-text": "text in pictures",
  "image-code": "bar codes and QR codes",
  "image-metadata": "what a picture’s file carries",
  "image-clinical": "pictures that look clinical",
};

const duties = {
  confidentiality: "Confidentiality",
  respect: "Respect",
  law: "The law",
  honesty: "Honesty",
  interests: "Interests",
  advertising: "Advertising",
  boundaries: "Boundaries",
  trust: "Trust",
  privacy: "Privacy",
  safety: "Safety",
};

const count = (many: number, one: string, more = `${one}s`): string => `${many} ${many === 1 ? one : more}`;

/** "paragraph 19"; some are called by another name already: "regulation 9", "Code 20.10". */
const numbered = (number: string): string => {
  if (/^\p{L}/u.test(number)) return number;
  return `${/[-–]| and /u.test(number) ? "paragraphs" : "paragraph"} ${number}`;
};
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The library of what regulators and others ask. */
export const guidance = {
  intro:
    "What regulators, the law and others ask of people who write about health in public. The sentences are Chaperone’s own: read the original before you rely on one.",
  ways: "Ways through the library",
  byDocument: "By document",
  byDuty: "By duty",
  back: "All guidance",
  backToDuties: "All duties",

  search: "Search",
  searchHint: "consent, photographs, GMC 19",
  clearSearch: "Clear the search",
  country: "Country",
  everyCountry: "Every country",
  profession: "Profession",
  forWhom,
  kind: "Kind of body",
  kinds,
  past: "Past editions too",

  /** "17 documents in force in the United Kingdom, for doctors". */
  shelf: (documents: number, { country, profession, kind, past }: Shelf): string =>
    [
      `${count(documents, "document")} ${past ? "in force and past" : "in force"}`,
      country !== "all" && ` in ${countryNames[country]}`,
      profession !== "all" && `, ${small(forWhom[profession])}`,
      kind !== "all" && `, ${small(kinds[kind])} only`,
    ]
      .filter((part) => part !== false)
      .join(""),
  standIn: {
    doctor: "",
    nurse: "Doctors’ guidance stands beside nurses’ here, as it does in your findings.",
    student: "Doctors’ guidance stands beside students’ here, as it does in your findings.",
    dentist: "Doctors’ guidance stands in until dentists’ own is on file, as it does in your findings.",
    pharmacist: "Doctors’ guidance stands in until pharmacists’ own is on file, as it does in your findings.",
    other: "Doctors’ guidance stands in until your profession’s own is on file, as it does in your findings.",
  } satisfies Record<Profession, string>,
  emptyShelf: "No document on file is like that.",
  showWhole: "Show the whole library",

  found: (query: string, { duties, documents, paragraphs }: Found): string => {
    const parts = [
      duties.length > 0 && count(duties.length, "duty", "duties"),
      documents.length > 0 && count(documents.length, "document"),
      paragraphs.length > 0 && count(paragraphs.length, "paragraph"),
    ].filter((part) => part !== false);
    return parts.length === 0 ? `Nothing found for “${query}”.` : `Found: ${formats.list(parts)}.`;
  },
  foundDuties: "Duties",
  foundDocuments: "Documents",
  foundParagraphs: "Paragraphs",
  searched: (shelf: string) => `I looked through the titles, paragraph numbers and summaries of ${shelf}.`,
  wider: (found: number) => `Search every country, profession and edition: ${count(found, "result")} there`,
  nowhere: "Nor is it anywhere else in the library. Another word for it may be.",

  inForce: ({ inForceFrom, inForceTo, dateApproximate = false }: Time): string =>
    inForceTo === undefined
      ? `In force since ${day(inForceFrom, dateApproximate)}.`
      : `In force from ${day(inForceFrom, dateApproximate)} to ${day(inForceTo, dateApproximate)}.`,
  ofItsTime: "It answers for posts of that time.",
  comesIntoForce: ({ inForceFrom, dateApproximate = false }: Time): string =>
    `Comes into force on ${day(inForceFrom, dateApproximate)}.`,
  notInForce: "No longer in force.",
  replacedBy: "No longer in force; replaced by",
  replaces: "It replaced",
  paragraphs: (many: number) => `${count(many, "paragraph")}.`,

  head: { edition: "Edition", time: "Time", kind: "Kind", professions: "For", note: "Note" },
  kindIn: (kind: Kind, country: Jurisdiction): string => `${bodyKinds[kind]} in ${countryNames[country]}`,
  everyone: "Everyone in health care",
  /** "Doctors and students." */
  readers: (professions: readonly Profession[]): string =>
    capital(formats.list(professions.map((profession) => people[profession]))),
  asks: "What it asks",
  unnumbered: "What its paragraphs say was seen in a source; their numbers were not.",

  numbered,
  /** "Paragraph 20", which may stand out, and ", number to be confirmed: a duty." after it. */
  label: ({ paragraph, strength, verified }: Paragraph) => ({
    number: paragraph === undefined ? "Number not confirmed" : capital(numbered(paragraph)),
    rest: `${verified === "number-inferred" ? ", number to be confirmed" : ""}: ${small(strengths[strength])}.`,
  }),
  strengths,
  verified,
  readAt: (host: string) => `Read it at ${host}`,
  newTab: ", opens in a new tab",
  edition: (document: string, edition: string): string => `${document} (${edition})`,

  rests: (rules: number): string =>
    rules === 0
      ? "Its duties and source"
      : `Its duties, its source, and ${count(rules, "rule")} that may cite it`,
  duties: "Duties it serves",
  dutyAreas: duties,
  source: "Source",
  rules: "Rules that may cite it",
  dutyRules: "What Chaperone checks for this",
  noRule: "No rule looks after this duty by itself.",
  looksAt: (needs: readonly RuleNeed[]): string =>
    `Looks at: ${needs.map((need) => looksAt[need]).join("; ")}.`,

  nothingOnDuty: (country: Jurisdiction) =>
    `Nothing in force in ${countryNames[country]} is on file for this duty.`,
  nearest: (country: Jurisdiction) => `In your findings, guidance from ${countryNames[country]} stands in.`,
  pastOnDuty: (many: number) => `Past editions: ${count(many, "paragraph")}`,

  badAddress: "There is no guidance at this address. Here is all there is.",
  badParagraph: "This document has no such paragraph on file. Here are those it has.",
};
