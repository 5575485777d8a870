import { JURISDICTIONS, type Jurisdiction, PROFESSIONS, type Profession } from "@chaperone/core";
import { forget, isRecord, keep, readKept } from "../lib/kept.ts";
import { isLanguage, type Language, preferredLanguage } from "../words/language.ts";
import { SETTINGS_KEY } from "./key.ts";

/** Who is writing, and how the page should be. Kept in this browser. */
export interface Settings {
  readonly language: Language;
  readonly country: Jurisdiction;
  readonly profession: Profession;
  /** The name readers see. */
  readonly name: string;
  /** The profile text readers see. */
  readonly bio: string;
  /** "GP", "paediatric nurse". */
  readonly role: string;
  /** "University Hospital Limerick": tells who was there, and is told to nobody. */
  readonly workplace: string;
  /** Ties to companies and bodies, as declared: "Advisory board, Novira Pharma". */
  readonly interests: readonly string[];
  /** Whether drafts are kept on this device. */
  readonly keepsDrafts: boolean;
}

export const defaultSettings = (language: string = navigator.language): Settings => ({
  language: preferredLanguage(language),
  country: JURISDICTIONS.find((country) => language.endsWith(`-${country}`)) ?? "GB",
  profession: "doctor",
  name: "",
  bio: "",
  role: "",
  workplace: "",
  interests: [],
  keepsDrafts: true,
});

/** What was kept; what an earlier version did not ask for stands as it begins. Null before the first visit is over. */
export function readSettings(): Settings | null {
  const kept = readKept(SETTINGS_KEY, isRecord, {});
  return Object.keys(kept).length === 0 ? null : withKept(kept);
}
/** @returns whether the browser lets them be kept */
export const keepSettings = (settings: Settings): boolean => keep(SETTINGS_KEY, settings);
export const forgetSettings = (): void => forget(SETTINGS_KEY);

/** A value of another kind than expected counts as none. */
export function withKept(kept: Readonly<Record<string, unknown>>): Settings {
  const settings = defaultSettings();
  const valid = Object.entries(kept).filter(([key, value]) => IS_VALID[key as keyof Settings]?.(value));
  return { ...settings, ...Object.fromEntries(valid) };
}

const isText = (value: unknown): boolean => typeof value === "string";
const isOneOf =
  (list: readonly string[]) =>
  (value: unknown): boolean =>
    list.some((one) => one === value);

const IS_VALID: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  language: isLanguage,
  country: isOneOf(JURISDICTIONS),
  profession: isOneOf(PROFESSIONS),
  name: isText,
  bio: isText,
  role: isText,
  workplace: isText,
  interests: (value) => Array.isArray(value) && value.every(isText),
  keepsDrafts: (value) => typeof value === "boolean",
};
