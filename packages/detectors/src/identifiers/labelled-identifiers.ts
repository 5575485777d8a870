import type { SeenIdentifier } from "./bare-identifiers.ts";
import { labelledCodes } from "./labelled-code.ts";

/** What a code looks like where the label alone is an everyday word. */
const FORMS: Readonly<Record<string, RegExp>> = {
  seat: /^\d{1,2}[A-K]$/,
  flight: /^[A-Z][A-Z\d]\d{2,4}$/,
};

export const labelledIdentifiers = (text: string): SeenIdentifier[] =>
  labelledCodes(text, "identifier-labels", (note) => FORMS[whatOf(note)] ?? null).map(
    ({ start, end, note, sure }) => ({ start, end, what: whatOf(note), confidence: sure ? 0.9 : 0.7 }),
  );

/** "passport;plain" */
const whatOf = (note: string): string => note.split(";")[0] ?? "";
