import { factAt, type TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { startsSentence } from "../../../words.ts";
import { type Blurrer, isWhole, standsAlone } from "./blur.ts";
import { endsPhrase } from "./place/around.ts";
import { isInside, withoutNumber } from "./place/inside.ts";
import { withoutPlaceName } from "./place/name.ts";
import type { PlaceType } from "./place/words.ts";

const LABELS: Partial<Record<PlaceType, string>> = { region: "area", venue: "place" };

/** "A woman from Ballina came" -> "a woman came", "in bed 6" -> "on the ward", "to Galway" -> "elsewhere". */
export const blurPlace: Blurrer = (scene, { place }) => {
  const { text } = scene;
  if (!isWhole(text, place) || isVague(text.slice(place.start, place.end))) return null;
  const type = factAt(scene.context, "place", place)?.details.type ?? "town";
  const change = vaguer(text, place, type);
  if (!change) return null;
  const said = change.text.trim().toLowerCase();
  return {
    label: said === "" ? `Leave the ${LABELS[type] ?? type} out` : `Say “${said}”`,
    changes: [change],
  };
};

function vaguer(text: string, place: TextSpan, type: PlaceType): Change | null {
  const words = text.slice(place.start, place.end);
  if (standsAlone(text, place)) return leaveOut(place);
  if (isInside(words)) return withoutNumber(text, place);
  const tail =
    startsSentence(text, place.start) || !/^\p{Lu}/u.test(words) ? TAIL.exec(words)?.[1] : undefined;
  if (tail === undefined) return withoutPlaceName(text, place, type);
  return endsPhrase(text, place.end) ? leaveOut({ start: place.end - tail.length, end: place.end }) : null;
}

/** "The nursing home in Dingle": what kind of place it is may stay. */
const TAIL =
  /^(?:\p{Lu}\p{Ll}+|[\p{Ll}'’-]+)(?: [\p{Ll}'’-]+)*( (?:in|at|on|of|near|outside) (?:the )?\p{Lu}[\s\S]*)$/u;

const UNITS =
  "ITU|ICU|HDU|NICU|PICU|SCBU|CCU|AMU|MAU|EAU|SAU|CDU|A&E|ED|ER|UTC|OPD|MRI|CT|X-?RAY|GP|OOH|GAA|NHS|HSE";
/** Nothing in it has a name or a number: "our ward", "the car park", "ICU". */
const isVague = (words: string): boolean =>
  !/[\p{Lu}\d]/u.test(
    words.replace(new RegExp(`\\b(?:${UNITS})\\b`, "gu"), "").replace(/^\p{Lu}(?=\p{Ll}+ )/u, ""),
  );
