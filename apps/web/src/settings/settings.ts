import { JURISDICTIONS, type Jurisdiction, PROFESSIONS, type Profession } from "@chaperone/core";
import { forget, isRecord, keep, readKept } from "../lib/kept.ts";

/** Who is writing. Kept in this browser; the draft never is. */
export interface Settings {
  readonly name: string;
  readonly bio: string;
  readonly country: Jurisdiction;
  readonly profession: Profession;
}

const KEY = "chaperone.settings";

export const defaultSettings = (language: string = navigator.language): Settings => ({
  name: "",
  bio: "",
  country: JURISDICTIONS.find((country) => language.endsWith(`-${country}`)) ?? "GB",
  profession: "doctor",
});

export const readSettings = (): Settings => readKept(KEY, isSettings, defaultSettings());
export const keepSettings = (settings: Settings): void => keep(KEY, settings);
export const forgetSettings = (): void => forget(KEY);

const isSettings = (value: unknown): value is Settings =>
  isRecord(value) &&
  typeof value.name === "string" &&
  typeof value.bio === "string" &&
  JURISDICTIONS.some((country) => country === value.country) &&
  PROFESSIONS.some((profession) => profession === value.profession);
