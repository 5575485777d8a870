import type { DetailType, TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../leave-out.ts";
import { labelOf } from "../../number-label.ts";
import { asCased, DETERMINER, startsSentence, textAfter, textBefore } from "../../words.ts";

/** What takes the place of a detail that a sentence cannot do without. */
const STAND_INS: Partial<Record<DetailType, string>> = {
  VEHICLE: "a car",
  URL: "a page",
  PHONE: "a number",
  EMAIL: "an address",
};
/** "Why is CHI … still in transit" asks after somebody. */
const ASKED = /(?<!\p{L})(?:why|where|when|how|who|what)(?:\s+(?:is|was|are)|['’]s)\s+$/iu;
/** Verbs that go with a thing. */
const TAKES =
  /(?<!\p{L})(?:accepts?|accepted|owns?|owned|looks? up|looked up|looking up|chas(?:e|ed|ing)|check(?:ed|ing)?|us(?:e|ed|ing)|open(?:ed)?|discharged|admitted|refused|lost|has|have|had|of|with)\s+$/iu;
const BEFORE_SOMEONE = /(?<!\p{L})(?:for|about|re:?|regarding|with|of|has|have|had|seen|saw|find|is)\s+$/iu;
const IS_ON = /(?<!\p{L})(?:is|are|was|be|['’](?:s|m|re))\s+on\s+$/iu;
/** "On 07700 …", "via mary@…". */
const LEADS =
  /(?<!\p{L})(?:(?:over |up |down |out |back )?(?:on|at|via|by|from|in|to|near|outside|off|per|around|behind|opposite|beside|of|see|here|link))\s*:?\s+(?:the\s+|a\s+|an\s+)?$/iu;
const AFTER_DETERMINER = new RegExp(`(?<![\\p{L}\\p{N}'’-])${DETERMINER}\\s+$`, "iu");

/** A number, contact, address or date of birth goes with what leads up to it, or other words take its place. */
export function withoutNumber(text: string, place: TextSpan, type: DetailType, someone: string): Change {
  const { span, stays, isSaid } = labelOf(text, place);
  const before = textBefore(text, span.start);
  const isAsked = isSaid && ASKED.test(before);
  if (isSaid && !isAsked) return { start: place.start, end: place.end, text: "on file" };
  if (stays && !isAsked) return leaveOut(place);
  if (type === "ADDRESS" || type === "POSTCODE") return withoutAddress(text, span);
  return isAsked ? { ...span, text: someone } : withoutCode(text, span, type, someone);
}

function withoutCode(text: string, span: TextSpan, type: DetailType, someone: string): Change {
  const before = textBefore(text, span.start);
  const lead = LEADS.exec(before)?.[0].length ?? 0;
  const standIn = STAND_INS[type];
  const out = leaveOut({ start: span.start - lead, end: span.end });
  if (type === "DOB") return out;
  if (type === "PHONE" && IS_ON.test(before)) return { ...span, text: "the phone" };
  if (AFTER_DETERMINER.test(before)) return { ...span, text: (standIn ?? someone).replace(/^an? /u, "") };
  if (type === "VEHICLE") return standsAlone(text, span) ? out : { ...span, text: "a car" };
  if (TAKES.test(before)) return { ...span, text: standIn ?? someone };
  if (BEFORE_SOMEONE.test(before) || isSubject(text, span, type))
    return { ...span, text: asCased(text, span, someone) };
  return out;
}

/** Verbs that need to be told where. */
const LIVES =
  /(?<!\p{L})(?:lives?|lived|living|stays?|stayed|staying|based|resides?)((?:\s+(?:over|up|down|out|back|off|at|in|on|by|near)){0,2}(?:\s+the)?\s+)$/iu;
const TO_A_PLACE =
  /(?<!\p{L})(?:to|near|outside|into|out of|from|at|in|past|behind|opposite|reach|find|where)\s+(the\s+)?$/iu;
const STARTS_WITH_LIVES = /^(lives?|lived|living) (?:at|in|on)\s/iu;

/** "She lives at 14 Main Street" -> "She lives locally"; "called to 14 Main Street" -> "called to a house". */
function withoutAddress(text: string, span: TextSpan): Change {
  const before = textBefore(text, span.start);
  const lives = STARTS_WITH_LIVES.exec(text.slice(span.start, span.end))?.[1];
  if (lives) return { ...span, text: `${lives} locally` };
  const where = LIVES.exec(before)?.[1];
  if (where !== undefined) return { start: span.start - where.length, end: span.end, text: " locally" };
  const to = TO_A_PLACE.exec(before);
  if (to) return { start: span.start - (to[1]?.length ?? 0), end: span.end, text: "a house" };
  if (isSubject(text, span, "ADDRESS")) return { ...span, text: asCased(text, span, "the street") };
  const lead = (LEADS.exec(before) ?? /(?<!\p{L})(?:the|an?)\s+$/iu.exec(before))?.[0].length ?? 0;
  return leaveOut({ start: span.start - lead, end: span.end });
}

/** "NHS 999 000 0018 needs bloods": somebody has to need them. */
const isSubject = (text: string, span: TextSpan, type: DetailType): boolean =>
  (type === "RECORD" || type === "OTHER-ID" || type === "ADDRESS") &&
  startsSentence(text, span.start) &&
  /^ \p{Ll}+/u.test(textAfter(text, span.end));

/** Between commas, in brackets or as a sentence of its own. */
const standsAlone = (text: string, { start, end }: TextSpan): boolean =>
  (startsSentence(text, start) || /[,;:(]\s*$/u.test(textBefore(text, start))) &&
  /^\s*(?:[.,;:!?)…\n]|$)/u.test(textAfter(text, end));
