import { type CaseTrace, hash53, type TracedDetail } from "@chaperone/core";
import { type DescribedPerson, describe } from "../describe/describe.ts";
import type { Described } from "../describe/details.ts";
import type { Ladder } from "../ladders/ladder.ts";
import { asTold, circumstancesAt } from "../person.ts";
import { closest } from "../recognise.ts";
import { calledIn } from "./calls.ts";
import { bitsOf } from "./rarity.ts";
import { sayingsIn } from "./says.ts";
import { stemsOf } from "./stem.ts";
import { themesOf } from "./themes.ts";

/** Stems that stand in more posts than one in so many are no mark of a story. */
const LEAST_BITS = 5;

/** An uncommon word of a text. */
export interface Mark {
  readonly word: string;
  /** What it tells beyond what most posts' words do. */
  readonly bits: number;
}

/** The uncommon words of a text that may be met again, by their hash. */
export const marksOf = (text: string, key: string): Map<string, Mark> =>
  new Map(
    [...stemsOf(text)]
      .map(([stem, word]): [string, Mark] => [
        hash53(`${key} ${stem}`),
        { word, bits: bitsOf(stem) - LEAST_BITS },
      ])
      .filter(([, { bits }]) => bits > 0),
  );

/**
 * What to remember of a post.
 * @param person the patient whom it tells of most closely
 */
export function traceOf(
  described: Described,
  post: { readonly id: string; readonly date: string },
  key: string,
  person = closest(describe(described)),
): CaseTrace {
  const { document } = described;
  const marks = marksOf(document.text, key);
  const called = calledIn(document.text, kindsIn(described));
  const hashes = (things: Iterable<string>): string[] => Array.from(things, (one) => hash53(`${key} ${one}`));
  return {
    post: post.id,
    date: post.date,
    patient: likenessTo(described, "particular-patient"),
    description: likenessTo(described, "confidentiality/identifiable-description"),
    sex: person?.circumstances.sex ?? null,
    ages: person ? (circumstancesAt(person, asTold(person)).ages ?? null) : null,
    details: person ? detailsOf(person, key) : [],
    marks: [...marks.keys()],
    themes: [...themesOf(document.text)],
    sayings: sayingsIn(document.text),
    bits: Array.from(marks.values(), ({ bits }) => Math.round((bits + LEAST_BITS) * 10) / 10),
    calls: hashes(called.words),
    names: hashes(called.names),
    followUp: followUp(described),
  };
}

/** Without the close reading nobody knows. */
export const followUp = (described: Described): number =>
  described.observations("likeness").find(({ details }) => details.label === "follow-up")?.confidence ?? 0.5;

/** "Polish", "lollipop lady": what many are. */
const kindsIn = (described: Described) =>
  (["occupation", "origin"] as const)
    .flatMap((kind) => described.observations(kind))
    .flatMap(({ place }) => (place.in === "text" ? place : []));

export const likenessTo = (described: Described, label: string): number =>
  described.observations("likeness").find(({ details }) => details.label === label)?.confidence ?? 0;

/** Details the post itself tells; what the profile tells is told by every post alike. */
function detailsOf(person: DescribedPerson, key: string): TracedDetail[] {
  const circumstances = circumstancesAt(person, asTold(person));
  return person.ladders
    .filter(({ kind, spans }) => spans.length > 0 && kind !== "sex" && kind !== "age")
    .flatMap((ladder) => {
      const share = ladder.rungs[0].share(circumstances);
      if (!share) return [];
      return {
        kind: ladder.kind,
        key: keyOf(ladder, key),
        log10: Math.round(share.log10 * 100) / 100,
        sigma: share.sigma,
        happening: ladder.happening,
      };
    });
}

/** What no table has is somebody's own words, and is remembered as a hash. */
export const keyOf = ({ listed, key }: Ladder, ledgerKey: string): string =>
  listed ? key : hash53(`${ledgerKey} ${key}`);
