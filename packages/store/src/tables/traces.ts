import type { CaseTrace } from "@chaperone/core";

/** What is remembered of a text about a patient that was sent or is on its way: attributes, and no word of it. */
export interface TracesTable {
  versionId: string;
  personId: string;
  /** "2026-11-23". */
  date: string;
  trace: CaseTrace;
}
