import { en, type Words } from "./en/index.ts";

/** Languages of the page, each named in itself. */
export const LANGUAGES = { en: "English", ga: "Gaeilge" } as const;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (value: unknown): value is Language =>
  typeof value === "string" && Object.hasOwn(LANGUAGES, value);

/** The browser's language where the page speaks it, or else English. */
export function preferredLanguage(language: string = navigator.language): Language {
  const primary = language.split("-")[0];
  return isLanguage(primary) ? primary : "en";
}

/** A language's words. English is always there; the others come when they are asked for. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === "ga" ? (await import("./ga/index.ts")).ga : en;
