import type { NightHours } from "./practices.ts";

/** Somebody who writes, approves or manages. */
export interface PeopleTable {
  id: string;
  name: string;
  email: string | null;
  createdAt: Date;
  settings: PersonSettings;
}

/** What a person tells of themselves, for the checker and for showing times. */
export interface PersonSettings {
  readonly country?: string;
  readonly profession?: string;
  readonly bio?: string;
  readonly handle?: string;
  /** "GP", "paediatric nurse". */
  readonly role?: string;
  readonly workplace?: string;
  readonly interests?: readonly string[];
  /** IANA name, "Europe/Dublin". */
  readonly timeZone?: string;
  /** In the place of the practice's hours. */
  readonly lateNight?: NightHours;
}
