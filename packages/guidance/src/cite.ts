import type { Duty, GuidanceReference, Jurisdiction, Profession } from "@chaperone/core";
import { byRank } from "./rank.ts";
import { type Citable, citables } from "./reference.ts";

export interface Reader {
  readonly jurisdiction: Jurisdiction;
  readonly profession: Profession;
  /** ISO date or time of publication: the editions of that day answer. */
  readonly date: string;
  /** The most references to give. */
  readonly limit?: number;
  /** Only what was in force on the day in the reader's own country; nothing where nothing was. */
  readonly binding?: boolean;
}

/**
 * The paragraphs behind some duties: in force on the day, for the country and profession, the most
 * binding first. Every duty is answered once before any is answered twice, as far as the limit allows.
 *
 * Where a country has nothing for a duty, the nearest country that has answers instead, after all that
 * is the reader's own; body and jurisdiction in the reference say whose it is.
 * @example
 * cite(["confidentiality/jigsaw"], { jurisdiction: "GB", profession: "doctor", date: "2026-01-31" });
 */
export function cite(duties: readonly Duty[], reader: Reader): readonly GuidanceReference[] {
  const { jurisdiction, profession, limit = 4 } = reader;
  const answers = duties.map((duty) => answersTo(duty, reader));
  const rank = byRank(duties, profession);
  return takeInTurn(answers, limit)
    .sort((a, b) => foreign(a, jurisdiction) - foreign(b, jurisdiction) || rank(a, b))
    .map(({ reference }) => reference);
}

const foreign = ({ document }: Citable, home: Jurisdiction): number => Number(document.jurisdiction !== home);

/** Countries to ask after one's own. The United Kingdom's is the fullest and the nearest to the others. */
const NEAREST: readonly Jurisdiction[] = ["GB", "IE", "US", "AU", "CA"];

function answersTo(duty: Duty, { jurisdiction, profession, date, binding }: Reader): readonly Citable[] {
  const concerning = citables.filter(
    ({ document, paragraph }) =>
      paragraph.duties.includes(duty) && speaksTo(document.professions, profession),
  );
  for (const country of binding ? [jurisdiction] : [jurisdiction, ...NEAREST]) {
    const found = (binding ? inForceOn : ofTheDay)(
      concerning.filter(({ document }) => document.jurisdiction === country),
      date.slice(0, 10),
    );
    if (found.length > 0) return found.sort(byRank([duty], profession));
  }
  return [];
}

/** Doctors' guidance stands in for professions that have none here; nobody else's stands in for doctors'. */
const speaksTo = (professions: readonly Profession[], reader: Profession): boolean =>
  professions.includes(reader) || professions.includes("doctor");

/**
 * What was in force on the day. For a day before anything known here, the earliest to come: it says
 * nearly what was expected already, it is fairer than today's text, and its dates show that it came later.
 */
function ofTheDay(candidates: readonly Citable[], date: string): Citable[] {
  const inForce = inForceOn(candidates, date);
  if (inForce.length > 0) return inForce;
  const later = candidates.map(({ document }) => document.inForceFrom).filter((from) => from > date);
  const earliest = later.sort()[0];
  return candidates.filter(({ document }) => document.inForceFrom === earliest);
}

const inForceOn = (candidates: readonly Citable[], date: string): Citable[] =>
  candidates.filter(
    ({ document: { inForceFrom, inForceTo } }) =>
      inForceFrom <= date && (inForceTo === undefined || date <= inForceTo),
  );

/** The first of each list, then the second of each, without repeating any. */
function takeInTurn(lists: readonly (readonly Citable[])[], limit: number): Citable[] {
  const taken = new Set<Citable>();
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  for (let round = 0; round < rounds; round++) {
    for (const list of lists) {
      const next = list[round];
      if (next && taken.size < limit) taken.add(next);
    }
  }
  return [...taken];
}
