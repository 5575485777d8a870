import { useState } from "react";
import { deviceZone } from "../moment.ts";

export type When = "soon" | "now" | "at";
export const VISIBILITIES = ["public", "unlisted", "followers"] as const;
export const LANGUAGES = ["en", "ga", "none"] as const;

/** How a draft is to go out. */
export interface HandInChoices {
  /** Ids; null until somebody chooses. */
  readonly accounts: readonly string[] | null;
  readonly when: When;
  /** "2026-11-23T08:00"; "" until it is chosen. */
  readonly at: string;
  readonly timeZone: string;
  readonly answeredUrl: string;
  readonly visibility: (typeof VISIBILITIES)[number];
  readonly contentWarning: string;
  readonly language: (typeof LANGUAGES)[number];
  /** That a personal account is meant. */
  readonly isConfirmed: boolean;
}

export function useChoices(timeZone: string | undefined) {
  const [choices, setChoices] = useState<HandInChoices>(() => ({
    accounts: null,
    when: "soon",
    at: "",
    timeZone: timeZone ?? deviceZone(),
    answeredUrl: "",
    visibility: "public",
    contentWarning: "",
    language: "en",
    isConfirmed: false,
  }));
  const choose = (changes: Partial<HandInChoices>): void =>
    setChoices((before) => ({ ...before, ...changes }));
  return { choices, choose };
}
