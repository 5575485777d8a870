import type { TextSpan } from "@chaperone/core";
import { type Change, leaveOut } from "../../../leave-out.ts";
import { asCased, startsSentence, textAfter, textBefore } from "../../../words.ts";
import { type Blur, type Blurrer, endsClause, isWhole, standsAlone } from "./blur.ts";

const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?";
const PART =
  "(?:morning|afternoon|evening|night|lunchtime|teatime|am|pm|aft|week|weekend|month|year|spring|summer|autumn|winter)";
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const FEAST =
  "(?:christmas|xmas|easter|halloween|hallowe['’]en|new year|boxing day|st stephen['’]s|diwali|eid|ramadan|lent|pentecost|whit|bonfire night|bank holiday|half term|mother['’]s day|father['’]s day|valentine['’]s|good friday|low sunday|ash wednesday|palm sunday)(?: (?:day|eve|night|morning|week|weekend|monday))?";
const NUMBER =
  "(?:\\d+|a couple of|a few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?";
const UNIT = "(minutes|mins|hours|hrs|days|nights|weeks|months|years)";

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, "iu");
const ADVERB = whole(
  `(?:(?:late|early|earlier|later) )?(?:today|tonight|tonite|yesterday|yest|yday|(?:this|last|the other) (?:${PART}|day|${WEEKDAY}|${MONTH})(?: ${PART})?|(?:early |late )?${WEEKDAY}(?: ${PART})?|yesterday ${PART}|just now|earlier)`,
);
const ON_A_DAY = whole(
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?${MONTH})?(?: \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: \\d{4})?|(?:19|20)\\d\\d|(?:the )?${FEAST}|the (?:weekend|new year|spring|summer|autumn|winter|night|small hours|early hours)`,
);
const CLOCK = whole(
  `\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)?|(?:half|quarter|ten|five|twenty) (?:past |to )?\\p{L}+|noon|midday|midnight|dawn|dusk|teatime|lunchtime|(?:about )?\\p{L}+ o['’ ]?clock`,
);
const REGULARLY = whole(
  `(?:every|each) (?:${WEEKDAY}|${PART})(?: ${PART})?|(?:mon|tues|wednes|thurs|fri|satur|sun)days`,
);
const LASTING = new RegExp(
  `^(?:(for|in|after|over|within) )?(?:about |over |nearly |almost |the last |exactly )?${NUMBER} ${UNIT}( later| on| after| ago)?$`,
  "iu",
);

/** In small letters but for the first, so that no name is taken for one of these. */
const small = (words: string): string =>
  words
    .split("|")
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|");
const LEAD = new RegExp(
  `(?<!\\p{L})(?:(?:${small("just|right|sometime|early|late|back|only|exactly")}) )*((?:${small("since|until|till|by|before|after|from|on|in|at|over|during|about|around|for|of|to|past|beyond")})(?: (?:before|after|about|around))?)\\s+(?:the\\s+)?$`,
  "u",
);

export const blurTime: Blurrer = ({ text }, { place }) => {
  if (!isWhole(text, place)) return null;
  const change = vaguer(text, inside(text, place));
  if (!change) return null;
  const label = change.text === "" ? "Leave the time out" : `Say “${change.text.trim().toLowerCase()}”`;
  return { label, changes: [change] } satisfies Blur;
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
  const lead = LEAD.exec(textBefore(text, place.start));
  const isLed =
    !ADVERB.test(words) || /^(?:on|since|until|till|by|from|before|after)\b/iu.test(lead?.[1] ?? "");
  const led = { start: place.start - (isLed ? (lead?.[0].length ?? 0) : 0), end: place.end };
  const preposition = isLed ? (lead?.[1]?.toLowerCase() ?? "") : "";
  if (/['’]s(?: \p{L}+)?$/iu.test(words) || /^['’]s/u.test(textAfter(text, place.end)))
    return ofThatDay(text, place);
  const lasting = LASTING.exec(words);
  if (lasting) return forSomeTime(text, place, lasting);
  const isTime = [ADVERB, ON_A_DAY, CLOCK, REGULARLY].some((pattern) => pattern.test(words));
  if (!isTime)
    return /\d/u.test(words) && standsAlone(text, place) && !/\p{L}{3,} \p{L}{3,} \p{L}{3,}/u.test(words)
      ? leaveOut(place)
      : null;
  if (REGULARLY.test(words) && (/^every|^each/iu.test(words) || preposition === "on"))
    return { ...led, text: asCased(text, led, "regularly") };
  if (/^since/u.test(preposition)) return { ...led, text: asCased(text, led, "for some time") };
  if (/^(?:until|till)/u.test(preposition))
    return {
      ...led,
      text: asCased(text, led, /^(?:last|yest)/iu.test(words) ? "until recently" : "for now"),
    };
  if (/^(?:by|from)$/u.test(preposition) && goesOn(text, place.end))
    return isPast(text, led) || /^\d{4}$/u.test(words)
      ? leaveOut(led)
      : { ...led, text: asCased(text, led, "soon") };
  if (/^(?:before|after|for|of|to|past|beyond)/u.test(preposition)) return null;
  if (!goesOn(text, place.end)) return asAttribute(text, place);
  if (standsAlone(text, led)) return leaveOut(led);
  if (
    needsATime(text, led) ||
    (/^the (?!weekend)/iu.test(words + textAfter(text, place.end)) &&
      IS_WHEN.test(textAfter(text, place.end)))
  )
    return null;
  // "Coastguard got in at ten to three": the sentence would end in a small word.
  const hangs =
    endsClause(text, led.end) &&
    /(?<!\p{L})(?:in|on|at|up|off|over|by|for|with|to|of|out|into|from)\s+$/iu.test(
      textBefore(text, led.start),
    );
  if (/(?<!\p{L})(?:the|a|an|this|that|his|her|their|my|our)\s+$/iu.test(textBefore(text, led.start)))
    return null;
  if (hangs) return isPast(text, led) ? { ...led, text: "recently" } : null;
  const isDay = ADVERB.test(words) || (preposition === "on" && ON_A_DAY.test(words));
  return isDay && isPast(text, led) ? { ...led, text: asCased(text, led, "recently") } : leaveOut(led);
}

/** "This morning's clinic" -> "a recent clinic". */
function ofThatDay(text: string, { start, end }: TextSpan): Change | null {
  const said = /^[\s\S]*['’]s (\p{L}+)$/u.exec(text.slice(start, end))?.[1];
  const rest = said ? "" : (/^(?:['’]s)?\s+(\p{L}+)/u.exec(textAfter(text, end))?.[0] ?? "");
  const noun = said ?? /\p{L}+$/u.exec(rest)?.[0] ?? "";
  if (
    !/^(?:clinic|list|take|shift|surgery|round|match|game|session|visit|appointment|ward round|meeting|duty)$/iu.test(
      noun,
    )
  )
    return null;
  const the = /(?<!\p{L})the\s+$/iu.exec(textBefore(text, start))?.[0] ?? "";
  const span = { start: start - the.length, end: end + rest.length };
  return { ...span, text: asCased(text, span, `a recent ${noun}`) };
}

/** "For three weeks" -> "for weeks", "after 61 days" -> "after some days", "six weeks later" -> "some weeks later". */
function forSomeTime(text: string, place: TextSpan, lasting: RegExpExecArray): Change | null {
  const [, within, unit = "", after = ""] = lasting;
  const before = LEAD.exec(textBefore(text, place.start))?.[1];
  const lead = (within ?? before ?? "").toLowerCase();
  if (!/^(?:for|in|after|over|within)$/u.test(lead) && after === "") return null;
  if (needsATime(text, { start: place.start - (within ? 0 : lead.length + 1), end: place.end })) return null;
  if (
    /^\s+(?:\p{L}+ )?(?:shift|delay|wait|old|pregnant|of|later|ago|on)(?!\p{L})/iu.test(
      textAfter(text, place.end),
    ) &&
    after === ""
  )
    return null;
  const units = unit.toLowerCase().replace("hrs", "hours").replace("mins", "minutes");
  const some =
    lead === "after" || after !== "" || (lead === "for" && /^(?:min|h)/iu.test(unit)) ? "some time" : units;
  const words = `${within ? `${within} ` : ""}${some}${after}`;
  return { ...place, text: asCased(text, place, words.toLowerCase()) };
}

/** "The Saturday session" -> "the session", "Friday jaw stiff" -> "Jaw stiff". */
function asAttribute(text: string, place: TextSpan): Change | null {
  const isNoun =
    /^\s+\p{Ll}/u.test(textAfter(text, place.end)) &&
    whole(`${WEEKDAY}(?: ${PART})?`).test(text.slice(place.start, place.end));
  const isLed =
    startsSentence(text, place.start) ||
    /(?<!\p{L})(?:the|a|our|my|his|her|their)\s+$/iu.test(textBefore(text, place.start));
  const isSubject = /^\s+(?:is|was|has|had|will|means|would|came|saw|and|or|to)(?!\p{L})/iu.test(
    textAfter(text, place.end),
  );
  return isNoun && isLed && !isSubject ? leaveOut(place) : null;
}

/** Words that can follow a time said as an adverb. */
const goesOn = (text: string, at: number): boolean =>
  endsClause(text, at) ||
  /^\s+(?:\p{Lu}|\d|(?:i|we|he|she|they|it|you|the|a|an|my|our|his|her|their|this|but|so|because|cos|as|when|while|with|for|from|in|at|to|on|by|after|before|who|which|that|then|without|until|till|since|if|not|again|about|around|off|out|up|back|under|over|into|all|just|only|told|saw|and (?:i|we|he|she|they|it|the|had|was|is|has|got|told|said|asked|still|now|then|went|his|her|my|our|a))(?!\p{L}))/u.test(
    textAfter(text, at),
  );

/** "Transport is at 4", "born in 1961", "two days after": something must be said of the time. */
const needsATime = (text: string, { start }: TextSpan): boolean =>
  /(?:(?<!\p{L})(?:is|was|are|were|be|been|born|days|weeks|months|years|hours|minutes|only|day|week|month|year|hour|clear|date|dated|due|and|or|of|for)|(?<=\p{L})['’](?:s|re))\s+$/iu.test(
    textBefore(text, start),
  );

/** "The night he got a bed" says which night. */
const IS_WHEN = /^\s+(?:i|we|he|she|they|it|you|that|when|of|his|her|their|my|our|the)(?!\p{L})/iu;

const PAST =
  /(?<!\p{L})(?:was|were|had|did|didn['’]?t|came|saw|went|got|told|gave|took|met|died|left|lost|said|sat|fell|found|made|rang|put|brought|held|ran|drove|heard|kept|felt|broke|flew|wrote|sang|won|spoke|thought|bought|began|stood|slept|\p{L}{3,}ed)(?!\p{L})/iu;
const COMING =
  /(?<!\p{L})(?:tomorrow|tmrw|will|going to|gonna|booked|due|needs?|please|pls|next|see you|(?:can|could) (?:you|someone|anyone|anybody|whoever|i|we))(?!\p{L})|['’]ll(?!\p{L})/iu;

/** Whether the sentence tells of something over: only there does "recently" stand in for a day. */
function isPast(text: string, { start, end }: TextSpan): boolean {
  const before = textBefore(text, start)
    .split(/[.!?…\n]/u)
    .at(-1)!;
  const after = textAfter(text, end).split(/[.!?…\n]/u)[0]!;
  return PAST.test(`${before} ${after}`) && !COMING.test(`${before} ${after}`);
}
