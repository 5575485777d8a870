import type { ObservationDetails, TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { asCased, startsSentence, textAfter, textBefore } from "../../../words.ts";
import { type Blur, type Blurrer, endsClause, factAt, isWhole, standsAlone } from "./blur.ts";

type PlaceType = ObservationDetails["place"]["type"];

/** What a place is called when it is not named. */
const NOUNS: Readonly<Record<PlaceType, string>> = {
  town: "the town",
  county: "the county",
  region: "the area",
  country: "the country",
  hospital: "the hospital",
  ward: "the ward",
  school: "the school",
  practice: "the practice",
  venue: "the place",
};
const LABELS: Partial<Record<PlaceType, string>> = { region: "area", venue: "place" };

export const blurPlace: Blurrer = (scene, { place }) => {
  const { text } = scene;
  const words = text.slice(place.start, place.end);
  if (!isWhole(text, place) || isVague(words)) return null;
  const type = factAt(scene, "place", place)?.details.type ?? "town";
  const out = `Leave the ${LABELS[type] ?? type} out`;
  const said = (change: Change | null): Blur | null =>
    change && {
      label: change.text === "" ? out : `Say “${change.text.trim().toLowerCase()}”`,
      changes: [change],
    };
  if (standsAlone(text, place)) return said(leaveOut(place));
  if (NUMBERED.test(words) || NAMED_WARD.test(words)) return said(withoutNumber(text, place));
  const tail =
    startsSentence(text, place.start) || !/^\p{Lu}/u.test(words) ? TAIL.exec(words)?.[1] : undefined;
  if (tail)
    return said(
      endsPhrase(text, place.end) ? leaveOut({ start: place.end - tail.length, end: place.end }) : null,
    );
  return said(withoutName(text, place, type));
};

const UNITS =
  "ITU|ICU|HDU|NICU|PICU|SCBU|CCU|AMU|MAU|EAU|SAU|CDU|A&E|ED|ER|UTC|OPD|MRI|CT|X-?RAY|GP|OOH|GAA|NHS|HSE";
/** Nothing in it has a name or a number: "our ward", "the car park", "ICU". */
const isVague = (words: string): boolean =>
  !/[\p{Lu}\d]/u.test(
    words.replace(new RegExp(`\\b(?:${UNITS})\\b`, "gu"), "").replace(/^\p{Lu}(?=\p{Ll}+ )/u, ""),
  );

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
function withoutNumber(text: string, place: TextSpan): Change | null {
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

/** "The nursing home in Dingle": what kind of place it is may stay. */
const TAIL =
  /^(?:\p{Lu}\p{Ll}+|[\p{Ll}'’-]+)(?: [\p{Ll}'’-]+)*( (?:in|at|on|of|near|outside) (?:the )?\p{Lu}[\s\S]*)$/u;

const LEAD =
  /(?<!\p{L})((?:(?:back|home|up|down|over|out|above|below|beyond|just|somewhere|away|across) )*)(?:(in|at|from|near|outside|around|on|off|by|behind|to|into|through|past|across|of|for|beyond)\s+)(?:(?:outside|near|around|past|beyond|behind|(?:north|south|east|west) of|the (?:back|end|top|edge|outskirts|side|foot) of)\s+)?(the\s+)?$/iu;
const COPULA =
  /(?:(?<!\p{L})(?:is|are|was|were|be|been|being|am)|(?<=\p{L})['’](?:s|m|re))(?:\s+(?:back|now|still|home|over|up|down|out))?$/iu;
const LIVES =
  /(?<!\p{L})(?:lives?|lived|living|stay(?:s|ed|ing)?|based|born|stationed|resid(?:es?|ing)|settled)(?:\s+(?:out|up|down|over))?$/iu;
/** After these a place must be named by something. */
const NEEDS_A_PLACE =
  /(?<!\p{L})(?:puts?|sits?|sat|lay|lies|stood|stands?|stuck|left|kept|land(?:s|ed)|gets?|got|look(?:s|ed|ing)?|interested|whole|half|most|all|some|part|people|streets?|everyone|north|south|east|west|side|end|edge|top|back|taught|knows?|one|rest|end)$/iu;

function withoutName(text: string, place: TextSpan, type: PlaceType): Change | null {
  const { start, end } = place;
  const before = textBefore(text, start);
  const attribute = asAttribute(text, place);
  if (attribute) return attribute;
  if (!endsPhrase(text, end)) return null;
  const lead = LEAD.exec(before);
  if (!lead)
    return startsSentence(text, start) && isSubject(textAfter(text, end))
      ? { ...place, text: asCased(text, place, NOUNS[type]) }
      : null;
  const [all, , preposition = "", the = ""] = lead;
  const span = { start: start - all.length, end };
  const earlier = before.slice(0, before.length - all.length).trimEnd();
  const named = { start: start - the.length, end, text: NOUNS[type] };
  switch (preposition.toLowerCase()) {
    case "to":
    case "into":
      if (
        /(?<!\p{L})(?:road|way|route|flight|bus|train|ferry|boat|move|trip|letter|link|coach|plane)$/iu.test(
          earlier,
        )
      )
        return leaveOut(span);
      return { ...span, text: type === "hospital" || type === "ward" ? "to hospital" : "elsewhere" };
    case "of":
      return NEEDS_A_PLACE.test(earlier) ? named : leaveOut(span);
    case "for":
    case "through":
    case "past":
    case "across":
    case "by":
    case "off":
    case "behind":
      return named;
    case "from":
      if (COPULA.test(earlier)) return null;
      // "Flying in from Kaunas": the sentence would end in a small word.
      return PARTICLE.test(earlier) && endsClause(text, end)
        ? { ...span, text: "from elsewhere" }
        : leaveOut(span);
    default:
      if (/(?<!\p{L})you(?:['’]re| are)$/iu.test(earlier)) return named;
      if (COPULA.test(earlier)) return { ...span, text: whereabouts(type) };
      if (LIVES.test(earlier)) return { ...span, text: "locally" };
      if (NEEDS_A_PLACE.test(earlier) || earlier === "") return named;
      return leaveOut(span);
  }
}

const PARTICLE = /(?<!\p{L})(?:in|on|up|over|off|out|by|to)$/iu;

const whereabouts = (type: PlaceType): string =>
  type === "hospital"
    ? "in hospital"
    : type === "ward"
      ? "on the ward"
      : type === "school"
        ? "at school"
        : "away";

const HEADS =
  /^\s+(?:road|street|lane|bridge|boat|ferry|lifeboat|trawler|building|schools?|church|parish|clubs?|team|side|end|area|hospital|ward|unit|clinic|practice|surgery|news|derby|game|match|final|show|fair|races?|mart|pub|hotel|bar|shop|factory|plant|depot|station|choir|band|community|home|island|beach|pier|harbour|festival|carnival|marathon|parkrun|helicopter|flight|train|bus|coach|line|accent|lads?|lasses|girls?|boys?|crowd|crew|family|man|woman|lady|fella|farmer|fisherman|postman|garda|guards|avalanche|campus|estate|branch|store|council|coast|services)\b/iu;
const DETERMINED = /(?<!\p{L})(?:the|a|our|this|that|your|my|his|her|their|one of the)\s+$/iu;

/** "The Immingham boat" -> "the boat". */
function asAttribute(text: string, place: TextSpan): Change | null {
  if (!HEADS.test(textAfter(text, place.end)) || !DETERMINED.test(textBefore(text, place.start))) return null;
  return /^(?:the|our|my|a)\s/iu.test(text.slice(place.start, place.end)) ? null : leaveOut(place);
}

/** The name of the place is over: no other part of it, and no noun it belongs to, follows. */
const endsPhrase = (text: string, at: number): boolean =>
  endsClause(text, at) ||
  /^\s+(?:\d|(?:and|or|but|who|that|which|with|from|in|on|at|for|to|by|as|after|before|since|when|while|where|because|so|if|until|till|this|last|is|was|are|were|has|had|have|did|does|came|comes|got|gets|went|told|said|says|asked|will|would|could|can|can['’]t|won['’]t|didn['’]t|not|never|still|again|today|tonight|yesterday|now|back|too|over|then|without|about|all|he|she|they|we|i|it|you|his|her|the|a|an|my|our|loves?|died|passed|got|gave|let|took|walked|drove|asks?|wants?|needs?|thinks?)(?![\p{L}]))/iu.test(
    textAfter(text, at),
  );

const isSubject = (after: string): boolean =>
  /^\s+(?:has|is|was|will|had|have|can|could|would|never|always|still|loves?|needs?|got|lost|won|went|came)(?!\p{L})/iu.test(
    after,
  );
