import type { TextSpan } from "@chaperone/core";
import type { Change } from "../../../../leave-out.ts";
import { asCased, textBefore } from "../../../../words.ts";
import { endsPhrase } from "./around.ts";

const NUMBERED =
  /^(?:the |our |my )?(?:side ?rooms?|beds?|bays?|wards?|rooms?|chairs?|theatres?|cubicles?|trolleys?|pods?|tents?|corridor|resus|incubator|cot) ?(?:no\.? |number )?(?:[A-Z]{0,2}\d{1,3}[A-Za-z]?|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten)/iu;
const NAMED_WARD = /^(?:the |our )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? [Ww]ard$/u;
const ROOM = /^(?:the |our |my )?(side ?room|room|cubicle|theatre|corridor|resus)/iu;
const ROOMS: Readonly<Record<string, string>> = {
  sideroom: "a side room",
  room: "a room",
  cubicle: "a cubicle",
  theatre: "theatre",
  corridor: "the corridor",
  resus: "resus",
};

/** "In bed 6" -> "on the ward", "Ward 4 loves you" -> "The ward loves you", "in side room 2" -> "in a side room". */
export function withoutNumber(text: string, place: TextSpan): Change | null {
  if (!endsPhrase(text, place.end)) return null;
  const words = text.slice(place.start, place.end);
  const room = ROOMS[ROOM.exec(words)?.[1]?.toLowerCase().replace(" ", "") ?? ""];
  const article = /(?<!\p{L})(?:the|our|my)\s+$/iu.exec(textBefore(text, place.start))?.[0] ?? "";
  const start = place.start - article.length;
  const lead = room ? "" : (/(?<!\p{L})(?:in|at)\s+$/iu.exec(textBefore(text, start))?.[0] ?? "");
  const span = { start: start - lead.length, end: place.end };
  if (lead) return { ...span, text: asCased(text, span, "on the ward") };
  return { ...span, text: asCased(text, span, room ?? "the ward") };
}

/** A bed, bay, ward or room by its number or name. */
export const isInside = (words: string): boolean => NUMBERED.test(words) || NAMED_WARD.test(words);
