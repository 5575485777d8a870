import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { asCased, textAfter, textBefore } from "../../../words.ts";
import { type Blurrer, isWhole, standsAlone } from "./blur.ts";
import { followsNumber, goesOn, hangs, isDetermined, needsATime, saysWhich } from "./time/around.ts";
import { asAttribute, forSomeTime, ofThatDay } from "./time/phrases.ts";
import { isPast } from "./time/tense.ts";
import { ADVERB, CLOCK, LASTING, LEAD, ON_A_DAY, REGULARLY } from "./time/words.ts";

/** "Came in last night" -> "came in recently", "at 4am" goes, "since Thursday" -> "for some time". */
export const blurTime: Blurrer = ({ text }, { place }) => {
  if (!isWhole(text, place)) return null;
  const change = vaguer(text, inside(text, place));
  if (!change) return null;
  const label = change.text === "" ? "Leave the time out" : `Say “${change.text.trim().toLowerCase()}”`;
  return { label, changes: [change] };
};

/** "In the night", "on Sunday": the preposition may stand in the passage. */
function inside(text: string, { start, end }: TextSpan): TextSpan {
  const lead =
    /^(?:in|on|at|during|over|since|by|until|till|from)\s+(?!all\b)/iu.exec(text.slice(start, end))?.[0] ??
    "";
  return { start: start + lead.length, end };
}

function vaguer(text: string, place: TextSpan): Change | null {
  const words = text.slice(place.start, place.end);
  if (/['’]s(?: \p{L}+)?$/iu.test(words) || /^['’]s/u.test(textAfter(text, place.end)))
    return ofThatDay(text, place);
  const lasting = LASTING.exec(words);
  if (lasting) return forSomeTime(text, place, lasting);
  if (![ADVERB, ON_A_DAY, CLOCK, REGULARLY].some((pattern) => pattern.test(words)))
    return /\d/u.test(words) && words.split(" ").length < 3 && standsAlone(text, place)
      ? leaveOut(place)
      : null;
  const led = ledBy(text, place);
  return (
    afterPreposition(text, place, led) ?? (mustStay(text, place, led) ? null : asAdverb(text, place, led))
  );
}

interface Led extends TextSpan {
  /** In small letters; empty where none belongs to the time. */
  readonly preposition: string;
}

/** The time with the preposition that leads to it; before "today" most of them belong to the verb. */
function ledBy(text: string, { start, end }: TextSpan): Led {
  const lead = LEAD.exec(textBefore(text, start));
  const belongs =
    !ADVERB.test(text.slice(start, end)) ||
    /^(?:on|since|until|till|by|from|before|after)\b/iu.test(lead?.[1] ?? "");
  return lead && belongs
    ? { start: start - lead[0].length, end, preposition: lead[1]!.toLowerCase() }
    : { start, end, preposition: "" };
}

/** What "since", "until", "by" and "every" turn into. */
function afterPreposition(text: string, place: TextSpan, { preposition, ...led }: Led): Change | null {
  const words = text.slice(place.start, place.end);
  const say = (instead: string): Change => ({ ...led, text: asCased(text, led, instead) });
  if (REGULARLY.test(words) && (/^(?:every|each)/iu.test(words) || preposition === "on"))
    return say("regularly");
  if (/^since/u.test(preposition)) return say("for some time");
  if (/^(?:until|till)/u.test(preposition))
    return say(/^(?:last|yest)/iu.test(words) ? "until recently" : "for now");
  if (!/^(?:by|from)$/u.test(preposition) || !goesOn(text, place.end)) return null;
  return isPast(text, led) || /^\d{4}$/u.test(words) ? leaveOut(led) : say("soon");
}

const KEPT_BY = /^(?:before|after|for|of|to|past|beyond|by|from)/u;

const mustStay = (text: string, place: TextSpan, { preposition, ...led }: Led): boolean =>
  KEPT_BY.test(preposition) ||
  saysWhich(text, place) ||
  (goesOn(text, place.end) && !standsAlone(text, led) && (needsATime(text, led) || isDetermined(text, led)));

function asAdverb(text: string, place: TextSpan, { preposition, ...led }: Led): Change | null {
  const words = text.slice(place.start, place.end);
  if (!goesOn(text, place.end)) return asAttribute(text, place);
  if (standsAlone(text, led)) return leaveOut(led);
  if (hangs(text, led)) return isPast(text, led) ? { ...led, text: "recently" } : null;
  if (followsNumber(text, led)) return leaveOut(led);
  const isDay = ADVERB.test(words) || (preposition === "on" && ON_A_DAY.test(words));
  return isDay && isPast(text, led) ? { ...led, text: asCased(text, led, "recently") } : leaveOut(led);
}
