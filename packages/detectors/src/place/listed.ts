import type { Reading } from "@chaperone/core";
import { type LexiconMatch, lexicon } from "@chaperone/lexicons";
import { wordRuns } from "../word-runs.ts";
import { IN_TOWN, type PlaceType, type SeenPlace } from "./pattern.ts";
import { placeAbout, type Setting } from "./setting.ts";

/** Towns, counties, countries, hospitals and kinds of venue that stand in the lists. */
export function* listedPlaces(reading: Reading): Generator<SeenPlace> {
  for (const run of wordRuns(reading)) {
    for (const match of lexicon("hospitals").matches(run))
      yield* sighted(reading, match, "hospital", hospital);
    for (const match of lexicon("regions").matches(run)) {
      yield* sighted(reading, match, REGION_TYPES[match.note] ?? "region", geographic);
    }
    for (const match of lexicon("towns").matches(run)) yield* sighted(reading, match, "town", geographic);
    for (const match of lexicon("venues").matches(run)) yield* venue(reading, match);
  }
}

const REGION_TYPES: Readonly<Record<string, PlaceType>> = {
  county: "county",
  country: "country",
  district: "town",
  town: "town",
  island: "region",
  landmark: "venue",
};

type Judge = (setting: Setting, match: LexiconMatch) => number;

function* sighted(
  reading: Reading,
  match: LexiconMatch,
  type: PlaceType,
  judge: Judge,
): Generator<SeenPlace> {
  const confidence = judge(placeAbout(reading.text, match), match);
  if (confidence > 0) yield { start: match.start, end: match.end, type, confidence };
}

const KNOWN_ABROAD = 300;

/** A name that is nothing else needs only its capital; a word or surname needs its surroundings. */
function geographic(setting: Setting, { entry, note }: LexiconMatch): number {
  const ambiguous = lexicon("towns-ambiguous").note(entry);
  const doubtful = ambiguous !== undefined;
  if (ambiguous === "never" || setting.afterTitle || setting.partOfHandle) return 0;
  if (!setting.capital) return inLowerCase(setting, entry, note, doubtful);
  if (entry.length < 4 && !setting.afterPreposition) return 0;
  if (setting.afterPreposition) return doubtful ? 0.7 : 0.95;
  if (setting.beforeInstitution) return 0.8;
  if (setting.amongNames) return doubtful ? 0 : 0.35;
  if (setting.afterDirection) return doubtful ? 0.35 : 0.85;
  if (doubtful) return setting.standsAlone ? 0.4 : 0;
  return isHome(note) ? 0.8 : 0.6;
}

const isHome = (note: string): boolean => !/^[a-z]{2} \d/.test(note) || /^(?:gb|ie) /u.test(note);

/** In posts typed without capitals only "in", "from" and the like make a town of a word. */
function inLowerCase({ afterPreposition }: Setting, entry: string, note: string, doubtful: boolean): number {
  if (!afterPreposition || doubtful || entry.length < 4) return 0;
  return isHome(note) || Number(note.slice(3)) >= KNOWN_ABROAD ? 0.75 : 0;
}

const INITIALS = 5;

function hospital(setting: Setting, { entry }: LexiconMatch): number {
  if (setting.afterTitle || setting.partOfHandle) return 0;
  const initials = entry.length < INITIALS && !entry.includes(" ");
  if (initials) return setting.allCapitals ? 0.75 : 0;
  if (!setting.capital) return entry.includes(" ") && !entry.startsWith("the ") ? 0.6 : 0;
  if (entry.includes(" ") || setting.afterPreposition) return 0.9;
  return setting.amongNames || !setting.standsAlone ? 0.35 : 0.6;
}

const AT_ONE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:in|at|on|from|to|into|onto|off|outside|behind|near|by|beside|opposite|above|below|through|past|of|around|inside|under|down|up|over|along) (?:(?:the|a|an|our|my|his|her|their|your|this|that|one of the|some|another) )?(?:(?:local|old|new|big|wee|small|little|same|next|busy|[a-zß-ÿĀ-ɏ]+) )?$/i;
const TOWN_AFTER = new RegExp(`^${IN_TOWN}`, "");

/** A kind of place narrows things down only where someone is there, most of all with its town. */
function* venue({ text }: Reading, { entry, note, start, end }: LexiconMatch): Generator<SeenPlace> {
  const type = note === "ward" ? "ward" : "venue";
  const town = TOWN_AFTER.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  if (town > 0) yield { start, end: end + town, type, confidence: 0.75 };
  else if (AT_ONE.test(text.slice(Math.max(0, start - 40), start)))
    yield { start, end, type, confidence: 0.45 };
  else if (type === "ward" || entry.includes(" ")) yield { start, end, type, confidence: 0.3 };
}
