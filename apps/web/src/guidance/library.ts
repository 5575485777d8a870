import type { Duty, Jurisdiction, Profession } from "@chaperone/core";
import { documents, type GuidanceDocument, KINDS, type Kind, type Paragraph } from "@chaperone/guidance";

/** A paragraph and the edition it stands in. */
export interface Entry {
  readonly document: GuidanceDocument;
  readonly paragraph: Paragraph;
}

/** Which part of the library is looked at. */
export interface Shelf {
  readonly country: Jurisdiction | "all";
  readonly profession: Profession | "all";
  readonly kind: Kind | "all";
  /** Editions no longer in force too. */
  readonly past: boolean;
}

/** What there is. */
export const WHOLE_LIBRARY: Shelf = { country: "all", profession: "all", kind: "all", past: true };

/** A document's place in time. */
export type Standing = "in-force" | "past" | "to-come";

/** @param today ISO date; both days of a document's time are included */
export function standingOf(
  { inForceFrom, inForceTo }: Pick<GuidanceDocument, "inForceFrom" | "inForceTo">,
  today: string,
): Standing {
  if (inForceFrom > today) return "to-come";
  return inForceTo !== undefined && inForceTo < today ? "past" : "in-force";
}

/** The day it is for the reader. */
export function isoToday(now: Date = new Date()): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** Doctors' guidance stands in for professions that have little of their own, as it does in findings. */
const isFor = ({ professions }: GuidanceDocument, profession: Shelf["profession"]): boolean =>
  profession === "all" || professions.includes(profession) || professions.includes("doctor");

/** The documents on a shelf, the most binding first and the reader's own before others'. */
export function documentsOn(shelf: Shelf, today: string): readonly GuidanceDocument[] {
  const { country, profession, kind, past } = shelf;
  return documents
    .filter(
      (document) =>
        (country === "all" || document.jurisdiction === country) &&
        (kind === "all" || document.kind === kind) &&
        isFor(document, profession) &&
        (past || standingOf(document, today) !== "past"),
    )
    .sort(byWeight(profession, today));
}

function byWeight(profession: Shelf["profession"], today: string) {
  const weights = (document: GuidanceDocument): readonly number[] => [
    KINDS.indexOf(document.kind),
    Number(standingOf(document, today) === "past"),
    // A nurse meets the nurses' regulator before the doctors'.
    Number(profession !== "all" && !document.professions.includes(profession)),
    Number(!document.specific),
  ];
  return (a: GuidanceDocument, b: GuidanceDocument): number => {
    const others = weights(b);
    const difference = weights(a)
      .map((weight, index) => weight - others[index]!)
      .find((by) => by !== 0);
    return difference ?? b.inForceFrom.localeCompare(a.inForceFrom);
  };
}

/** The edition that a document replaced, and the one that replaced it. */
export const predecessorOf = ({ id }: GuidanceDocument): GuidanceDocument | undefined =>
  documents.find(({ supersededBy }) => supersededBy === id);
export const successorOf = ({ supersededBy }: GuidanceDocument): GuidanceDocument | undefined =>
  documents.find(({ id }) => id === supersededBy);

/** A document's paragraphs by number; those whose number nobody has seen come last, in the order of the data. */
export const inOrder = ({ paragraphs }: GuidanceDocument): readonly Paragraph[] =>
  [...paragraphs].sort((a, b) => {
    if (a.paragraph === undefined || b.paragraph === undefined)
      return Number(a.paragraph === undefined) - Number(b.paragraph === undefined);
    return NUMBERS.compare(a.paragraph, b.paragraph);
  });

const NUMBERS = new Intl.Collator("en", { numeric: true });

/** The paragraphs that serve a duty, of these documents; where it is the chief one first. */
export const entriesFor = (duty: Duty, among: readonly GuidanceDocument[]): readonly Entry[] =>
  among.flatMap((document) =>
    document.paragraphs
      .filter(({ duties }) => duties.includes(duty))
      .sort((a, b) => a.duties.indexOf(duty) - b.duties.indexOf(duty))
      .map((paragraph) => ({ document, paragraph })),
  );

/** "General Medical Council (GMC)": with the letters people say, where its name spells them. */
export function bodyName({ id, body }: Pick<GuidanceDocument, "id" | "body">): string {
  const letters = id.split("-")[0]!.toUpperCase();
  const initials = (body.match(/\b\p{Lu}/gu) ?? []).join("");
  return letters.length > 2 && initials === letters ? `${body} (${letters})` : body;
}
