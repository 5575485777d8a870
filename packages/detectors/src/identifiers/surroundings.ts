import type { Reading, TextSpan } from "@chaperone/core";

export const before = (text: string, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at);

export const after = (text: string, at: number, reach: number): string => text.slice(at, at + reach);

/** Words right before a number, address or mailbox that make it an organisation's own. */
const OURS =
  /(?<![A-Za-zÀ-ɏ])(?:(?:call|ring|phone|text|contact|reach|email|e-mail|message|visit|find|join|see)(?:ing)? us|our (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:number|line|phone|reception|surgery|practice|clinic|office|address|team|site|premises|building|branch|pharmacy|mobile|inbox|website|liaison|lead|manager)|(?:to|for) (?:book|bookings?|appointments?|enquiries|info(?:rmation)?|tickets|details)|book(?:ings?)?|appointments?|enquir(?:y|ies)|switchboard|reception(?:ist)?|(?:help ?|hot|crisis |advice |emergency |poisons |other )lines?|lines|(?:press|head) office|surgery|practice|health centre|clinic|pharmacy|chemist|dental|opening hours|out of hours|(?:front )?desk|bleep|freephone|samaritans|childline|venue|based at|located at|station|hub|liaison|manager|ombudsman|complaints?|(?:phone )?number (?:is the same|has changed)|phone system|new (?:premises|eircode|postcode|number)|open(?:ing|s)? (?:at|on|in)|moving to|we are (?:at|on)|we're (?:at|on))(?![A-Za-zÀ-ɏ])[^.!?\n]{0,25}$/i;

/** "Ring 01632 …", "text FLU to …": everybody who reads is meant to. */
const EVERYBODY =
  /(?<![A-Za-zÀ-ɏ])(?:ring|call|phone|text|whatsapp|dial|contact)(?: [A-Za-zÀ-ɏ]+ to)?[\s:,]*$/i;

/** Words near a number or address that make it somebody's own. */
const SOMEBODYS =
  /(?<![A-Za-zÀ-ɏ])(?:his|her|their|him|them|mr|mrs|ms|miss|my|mum|mam|mom|mother|dad|da|father|wife|husband|partner|son|daughter|brother|sister|niece|nephew|gran|nan|granny|grandad|grandson|granddaughter|aunt|auntie|uncle|cousin|carer|neighbour|nok|next of kin|patient|pt|lives?|living|lady|gentleman|fella|woman|man|lad|whoever|somebody|someone|anyone|she|he)(?![A-Za-zÀ-ɏ])/i;

/** Words around that make it an organisation's, if nobody in particular is named. */
const ORGANISATION =
  /(?<![A-Za-zÀ-ɏ])(?:surgery|practice|clinic|reception|switchboard|helpline|hotline|pharmacy|chemist|department|charity|college|centre|center|office|venue|hall|church|museum|library|appointments?|enquiries|book|open|opens|opening|closed|closes|vaccination|parking|event|conference|course|class|tickets?|press \d|option \d|lines|moved|moving|premises|entrance|leaflets?|sleeps|(?:mon|tue|wed|thu|fri) to (?:fri|sat|sun))(?![A-Za-zÀ-ɏ])/i;

/** Whether someone in particular is spoken of right before. */
export const namesSomebody = (reading: Reading, span: TextSpan): boolean =>
  SOMEBODYS.test(leadOf(reading, span));

/**
 * Whether a number, address or mailbox is somebody's own rather than an organisation's, by the words around
 * it. In doubt it is somebody's: a surgery's line shown as such costs a glance, a patient's missed costs more.
 */
export function isSomebodys(reading: Reading, span: TextSpan): boolean {
  const lead = leadOf(reading, span);
  if (OURS.test(lead)) return false;
  const sentence = reading.textAt(reading.sentenceAt(span));
  if (EVERYBODY.test(lead) && !SOMEBODYS.test(sentence)) return false;
  if (SOMEBODYS.test(lead)) return true;
  const around = reading.text.slice(Math.max(0, span.start - 80), span.end + 80);
  return !ORGANISATION.test(around);
}

function leadOf(reading: Reading, span: TextSpan): string {
  const { start } = reading.sentenceAt(span);
  return reading.text.slice(Math.max(start, span.start - 90), span.start);
}
