import { factAt } from "@chaperone/core";
import type { Ladder } from "../ladders/ladder.ts";
import { placeLadder, unlistedPlaceLadder } from "../ladders/place.ts";
import { hospitalNamed } from "../tables/hospitals.ts";
import { containing, displayName, isWithin, placesIn, placesNamed } from "../tables/places.ts";
import type { Country, PlaceRow } from "../tables/rows.ts";
import { type Described, type Detail, spanOf, wordsOf } from "./details.ts";
import { placesOfPictures } from "./pictures.ts";

/** The country whose people are counted, and where in it the author works, as far as the profile tells. */
export interface Whereabouts {
  readonly country: Country;
  readonly workplaces: readonly PlaceRow[];
}

/** Neighbours whose doctors are often under one another's guidance. */
const NEXT_DOOR: Partial<Record<Country, Country>> = { GB: "IE", IE: "GB" };

/**
 * The guidance's country, unless the profile names places of its neighbour alone: a GP in Leitrim writes of people in
 * Ireland, whoever's guidance she asks for.
 */
export function whereabouts({ document, jurisdiction }: Described): Whereabouts {
  const { author } = document.draft;
  const profile = [author.workplace, author.bio].filter(Boolean).join(". ");
  const workplaces = placesIn(profile, jurisdiction);
  const neighbour = NEXT_DOOR[jurisdiction];
  const over = neighbour && workplaces.length === 0 ? placesIn(profile, neighbour) : [];
  return over.length > 0 ? { country: neighbour!, workplaces: over } : { country: jurisdiction, workplaces };
}

interface PlaceRead {
  readonly ladder: Ladder;
  /** The places of the tables that are meant; none where it is a hospital or no table has it. */
  readonly rows: readonly PlaceRow[];
}
interface PlaceTold extends PlaceRead {
  readonly people: number;
}

/**
 * The narrowest place told; what holds it adds nothing. Where the draft tells none, the profile's: a GP in Leitrim
 * writes of patients in Leitrim.
 */
export function placeOf(
  details: readonly Detail[],
  described: Described,
  where: Whereabouts,
): PlaceRead | null {
  const told: PlaceTold[] = [
    ...details.flatMap((detail) => placeTold(detail, described, where.country) ?? []),
    ...placesOfPictures(described, where.country),
  ];
  const [narrowest, ...wider] = told.sort((a, b) => a.people - b.people);
  if (!narrowest) return placeOfProfile(described, where);
  const spans = told.flatMap(({ ladder }) => ladder.spans);
  // Where a picture tells more than the text, changing the text would change nothing.
  if (narrowest.ladder.spans.length === 0) return narrowest;
  if (narrowest.rows.length === 0) return { rows: [], ladder: { ...narrowest.ladder, spans } };
  // "Ballina" is in Mayo where Mayo is told too.
  const inside = narrowest.rows.filter((row) => wider.some(({ rows }) => isWithin(row, rows)));
  const rows = inside.length > 0 ? inside : narrowest.rows;
  const words = narrowest.ladder.rungs[0].detail;
  return { rows, ladder: placeLadder({ words, spans }, rows, where.country) };
}

/** How many people belong to a place that no table has. */
const UNLISTED: Readonly<Record<string, number>> = {
  town: 1500,
  school: 1500,
  practice: 9000,
  venue: 3000,
  county: 150_000,
  region: 300_000,
};
const HOSPITAL = 300_000;

function placeTold(detail: Detail, described: Described, country: Country): PlaceTold | null {
  const words = wordsOf(described, detail);
  const told = { words, spans: [spanOf(described, detail)] };
  const unlisted = (people: number): PlaceTold => ({
    ladder: unlistedPlaceLadder(told, people, country),
    rows: [],
    people,
  });
  const type = factAt(described, "place", detail.place)?.details.type;
  // "Nelson" is a town before it is a hospital, and "the hospital" is no village of that name.
  if (type === "hospital") return unlisted(hospitalNamed(words, country)?.catchment ?? HOSPITAL);
  const rows = placesNamed(words, country);
  if (rows.length > 0) {
    const people = rows.reduce((sum, { population }) => sum + population, 0);
    return { ladder: placeLadder(told, rows, country), rows, people };
  }
  const people = type && /\p{Lu}/u.test(words) ? UNLISTED[type] : undefined;
  return people === undefined ? null : unlisted(people);
}

function placeOfProfile({ document }: Described, { country, workplaces }: Whereabouts): PlaceRead | null {
  const { workplace: words = "" } = document.draft.author;
  const hospital = hospitalNamed(words, country);
  if (hospital)
    return {
      ladder: unlistedPlaceLadder({ words, spans: [] }, hospital.catchment, country),
      rows: hospital.county === undefined ? [] : placesNamed(hospital.county, country),
    };
  const [workplace] = workplaces;
  return workplace
    ? {
        ladder: placeLadder({ words: displayName(workplace), spans: [] }, [workplace], country),
        rows: [workplace],
      }
    : null;
}

/** The county that places lie in; its first name. */
export function countyOf([row]: readonly PlaceRow[]): string | null {
  const around = row ? [row, ...containing(row)] : [];
  return around.find(({ kind }) => kind === "county" || kind === "borough")?.names[0] ?? null;
}

const CAPITALS = /^(?:dublin|london|greater london)$/u;

export const isCapital = ([row]: readonly PlaceRow[]): boolean =>
  row !== undefined && [row, ...containing(row)].some(({ names }) => CAPITALS.test(names[0]!));
