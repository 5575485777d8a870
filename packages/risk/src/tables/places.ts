import { fold } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { tables } from "./load.ts";
import type { Country, PlaceRow } from "./rows.ts";

let byName: Map<string, PlaceRow[]> = new Map();
let indexed: readonly PlaceRow[] | undefined;

function index(): Map<string, PlaceRow[]> {
  const { places } = tables();
  if (indexed !== places) {
    indexed = places;
    byName = new Map();
    for (const row of places) {
      for (const name of row.names) {
        const key = normal(name);
        const list = byName.get(key);
        if (list) list.push(row);
        else byName.set(key, [row]);
      }
    }
  }
  return byName;
}

const normal = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Words that stand before a name without being part of it. */
const LEAD = /^(?:the|in|at|from|near|outside|around|over|up|down|of|on|a|small|town|village)\s+/u;
const MOST_WORDS = 5;

/**
 * The places a passage names, of several the narrowest: "Ballina, Co Mayo" is the Ballina in Mayo, and "Ballina"
 * alone is every bearer of the name in the country, since a reader cannot tell which is meant.
 */
export function placesNamed(passage: string, country: Country): readonly PlaceRow[] {
  const named = [passage, passage.replace(/['’]/gu, "")]
    .map((words) => namesIn(words, country))
    .find((found) => found.length > 0);
  if (!named) return [];
  const [narrowest = [], ...others] = named.toSorted((a, b) => peopleOf(a) - peopleOf(b));
  const inside = narrowest.filter((row) => others.some((wider) => isWithin(row, wider)));
  return inside.length > 0 ? inside : narrowest;
}

/** Words that may stand beside a place's name without making another name of it. */
const BESIDE =
  /^(?:a|an|the|in|at|from|near|outside|around|over|up|down|of|on|by|to|off|and|or|small|little|big|town|village|city|area|co|county|north|south|east|west|northern|southern|eastern|western|central|upper|lower|old|greater|inner|rural|deepest|sunny|ireland|england|scotland|wales|uk|us|usa)$/u;

/**
 * The bearers of each name in some words, longer names first and no word used twice. What stands beside a name must
 * not belong to it: in "Foyle Bridge" there is no village of Bridge.
 */
function namesIn(passage: string, country: Country): (readonly PlaceRow[])[] {
  const found: (readonly PlaceRow[])[] = [];
  for (const part of passage.split(/[,;:()/|>–—]|\s(?:in|near|outside|from|of the)\s/u)) {
    const words = normal(part).split(" ");
    const used = new Set<number>();
    for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
      for (let start = 0; start + length <= words.length; start++) {
        const at = Array.from({ length }, (_, next) => start + next);
        if (at.some((one) => used.has(one))) continue;
        const rows = bearersOf(words.slice(start, start + length).join(" "), country);
        if (rows.length === 0 || !standsFree(words, start, length, used)) continue;
        found.push(rows);
        for (const one of at) used.add(one);
      }
    }
  }
  return found;
}

const standsFree = (
  words: readonly string[],
  start: number,
  length: number,
  used: ReadonlySet<number>,
): boolean =>
  [start - 1, start + length].every((at) => {
    const word = words[at];
    return word === undefined || used.has(at) || BESIDE.test(word) || word === "s" || /\d/u.test(word);
  });

const peopleOf = (rows: readonly PlaceRow[]): number =>
  rows.reduce((sum, { population }) => sum + population, 0);

/** Whether a place lies in one of several. */
export const isWithin = (place: PlaceRow, wider: readonly PlaceRow[]): boolean =>
  containing(place).some((one) => wider.includes(one));

/** A name may stand for a county and its town ("Sligo"): without more the wider one is what people mean by "from". */
function bearersOf(name: string, country: Country): readonly PlaceRow[] {
  const rows = index().get(name.replace(LEAD, "")) ?? index().get(name) ?? [];
  const here = rows.filter((row) => row.country === country);
  const [wide] = here.filter(({ kind }) => kind !== "town" && kind !== "borough");
  return wide ? [wide] : here;
}

/** The places that hold a place, nearest first. */
export function containing(place: PlaceRow): PlaceRow[] {
  const found: PlaceRow[] = [];
  let at: PlaceRow | undefined = place;
  while (at?.within !== undefined && found.length < 6) {
    const { within, country }: PlaceRow = at;
    at = index()
      .get(normal(within))
      ?.find((row) => row.country === country && row !== at && row.kind !== "town");
    if (at) found.push(at);
  }
  return found;
}

const SMALL = /^(?:of|the|and|on|upon|in|under|by)$/u;

/** What only tells a table's rows apart: "West Midlands region", the county "Cardiff council area". */
const OF_AN_OFFICE = / (?:region|county borough|(?:city )?council area|part of)$/u;

/** As people write it: "the west of ireland" -> "the West of Ireland", "west midlands region" -> "West Midlands" */
export const displayName = ({ names: [name = ""] }: PlaceRow): string =>
  name
    .replace(OF_AN_OFFICE, "")
    .split(/(?<=[ -])/u)
    .map((word) => (SMALL.test(word.trim()) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");

/** Capitalised words, with the small ones between them: "North-west of Ireland", "Isle of Wight". */
const PROPER = /\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:of|on|upon|le|in|and|the|under) )*\p{Lu}[\p{L}'’-]+)*/gu;

/** The places that a profile names, narrowest first. Only names in capitals count: a "reading" is no town. */
export function placesIn(profile: string, country: Country): readonly PlaceRow[] {
  const found = new Set<PlaceRow>();
  for (const [name] of profile.matchAll(PROPER)) {
    const rows = placesNamed(name, country).filter(({ kind }) => kind !== "country");
    if (rows.length === 1 && !isOrdinaryWord(name)) found.add(rows[0]!);
  }
  return [...found].sort((a, b) => a.population - b.population);
}

const isOrdinaryWord = (name: string): boolean =>
  !name.includes(" ") && lexicon("towns-ambiguous").has(name.toLowerCase());
