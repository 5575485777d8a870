import type { Jurisdiction, Profession } from "@chaperone/core";

/** Who reads, and when. */
export interface Reader {
  readonly country: Jurisdiction;
  readonly profession: Profession;
  /** ISO date. */
  readonly today: string;
}
