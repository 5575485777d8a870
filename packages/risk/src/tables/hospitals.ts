import { tables } from "./load.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import type { Country, HospitalRow } from "./rows.ts";

let hospitals: PhraseTable<HospitalRow> | undefined;

/** The hospital with an emergency department that some words name, in a country. */
export function hospitalNamed(words: string, country: Country): HospitalRow | undefined {
  hospitals ??= phraseTable(tables().emergencyDepartments);
  return hospitals.all(words).find(({ row }) => row.country === country)?.row;
}
