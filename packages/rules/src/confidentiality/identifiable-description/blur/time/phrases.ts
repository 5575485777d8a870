import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../../leave-out.ts";
import { asCased, startsSentence, textAfter, textBefore } from "../../../../words.ts";
import { needsATime } from "./around.ts";
import { LEAD, PART, WEEKDAY, whole } from "./words.ts";

const OCCASION =
  /^(?:clinic|list|take|shift|surgery|round|match|game|session|visit|appointment|ward round|meeting|duty)$/iu;

/** "This morning's clinic" -> "a recent clinic". */
export function ofThatDay(text: string, { start, end }: TextSpan): Change | null {
  const said = /^[\s\S]*['’]s (\p{L}+)$/u.exec(text.slice(start, end))?.[1];
  const rest = said ? "" : (/^(?:['’]s)?\s+(\p{L}+)/u.exec(textAfter(text, end))?.[0] ?? "");
  const noun = said ?? /\p{L}+$/u.exec(rest)?.[0] ?? "";
  if (!OCCASION.test(noun)) return null;
  const the = /(?<!\p{L})the\s+$/iu.exec(textBefore(text, start))?.[0] ?? "";
  const span = { start: start - the.length, end: end + rest.length };
  return { ...span, text: asCased(text, span, `a recent ${noun}`) };
}

/** "A three weeks wait": it says how long something is. */
const MEASURES = /^\s+(?:\p{L}+ )?(?:shift|delay|wait|old|pregnant|of|later|ago|on)(?!\p{L})/iu;

/** "For three weeks" -> "for weeks", "after 61 days" -> "after some time", "six weeks later" -> "some time later". */
export function forSomeTime(text: string, place: TextSpan, lasting: RegExpExecArray): Change | null {
  const [, within, unit = "", after = ""] = lasting;
  const before = LEAD.exec(textBefore(text, place.start))?.[1];
  const lead = (within ?? before ?? "").toLowerCase();
  if (!/^(?:for|in|after|over|within)$/u.test(lead) && after === "") return null;
  if (needsATime(text, { start: place.start - (within ? 0 : lead.length + 1), end: place.end })) return null;
  if (after === "" && MEASURES.test(textAfter(text, place.end))) return null;
  const units = unit.toLowerCase().replace("hrs", "hours").replace("mins", "minutes");
  const some =
    lead === "after" || after !== "" || (lead === "for" && /^(?:min|h)/iu.test(unit)) ? "some time" : units;
  const words = `${within ? `${within} ` : ""}${some}${after}`;
  return { ...place, text: asCased(text, place, words.toLowerCase()) };
}

const A_WEEKDAY = whole(`${WEEKDAY}(?: ${PART})?`);

/** "The Saturday session" -> "the session", "Friday jaw stiff" -> "Jaw stiff". */
export function asAttribute(text: string, place: TextSpan): Change | null {
  const isNoun =
    /^\s+\p{Ll}/u.test(textAfter(text, place.end)) && A_WEEKDAY.test(text.slice(place.start, place.end));
  const isLed =
    startsSentence(text, place.start) ||
    /(?<!\p{L})(?:the|a|our|my|his|her|their)\s+$/iu.test(textBefore(text, place.start));
  const isSubject = /^\s+(?:is|was|has|had|will|means|would|came|saw|and|or|to)(?!\p{L})/iu.test(
    textAfter(text, place.end),
  );
  return isNoun && isLed && !isSubject ? leaveOut(place) : null;
}
