import type { Document, Observation, ObservationKind, TextSpan } from "@chaperone/core";
import type { Told } from "../ladders/told.ts";
import type { Country } from "../tables/rows.ts";
import { quotable } from "../words.en.ts";

/** What is read of a draft, by whoever read it, and whose country its people are counted in. */
export interface Described {
  readonly document: Document;
  readonly jurisdiction: Country;
  observations<K extends ObservationKind>(kind: K): readonly Observation<K>[];
}

/** A detail with its place in the text. */
export type Detail = Observation<"detail"> & { readonly place: { readonly in: "text" } & TextSpan };

export const wordsOf = ({ document }: Described, { place }: Detail): string =>
  quotable(document.textAt(place));

export const spanOf = (described: Described, detail: Detail): TextSpan => {
  const { start } = detail.place;
  return { start, end: start + wordsOf(described, detail).length };
};

/** One thing told by several details: the words of the first, the places of all. */
export const toldBy = (described: Described, details: readonly [Detail, ...Detail[]]): Told => ({
  words: wordsOf(described, details[0]),
  spans: details.map((detail) => spanOf(described, detail)),
});
