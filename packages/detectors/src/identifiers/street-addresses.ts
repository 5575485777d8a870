import type { Reading, TextSpan, Word } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { before } from "./surroundings.ts";

export interface SeenAddress extends TextSpan {
  readonly confidence: number;
  /** The words themselves say that somebody lives there. */
  readonly lived: boolean;
  /** Whether it leads to a door and not just to a street. */
  readonly door: boolean;
}

const NUMBER =
  /(?<![A-Za-zÀ-ɏ0-9£$€.:/])(?:(?:no\.?|number|nr) ?)?[1-9]\d{0,3}(?:[a-zA-Z](?![A-Za-zÀ-ɏ]))?(?:[-/]\d{1,4}[a-zA-Z]?)?,? {1,2}(?:(?:upper|lower|old|new|the|upr|lwr) )?$/i;
const FLAT =
  /(?<![A-Za-zÀ-ɏ])(?:flat|apt|apartment|unit|room|studio|suite|site|caravan|plot|pitch|block|house)\.? ?(?:no\.? ?)?(?:\d{1,4}[a-z]?|[A-Z]\d{0,3})(?: ?[,/] ?|,? )$/i;
const PREPOSITION =
  /(?<![A-Za-zÀ-ɏ])(?:on|in|at|from|to|of|up|down|off|near|outside|round|along|over on|out|over|beside|behind|past|into)\s(?:the )?$/i;
const LIVES =
  /(?<![A-Za-zÀ-ɏ])(?:lives?|lived|living|resident|resides?|home|flat|moved|stays?|staying|neighbours?|called|popped in|visit(?:s|ed|ing)?|cards?|flowers|parcels?|envelopes|wreaths?|crews?|transport booked|keysafe|key safe|sister|brother|mother|mum|mam|son|daughter|granny|gran|nan|auntie|uncle|mr|mrs|ms|miss|pa|mama|lady|man|lad|lads|fella|folk|family)(?![A-Za-zÀ-ɏ])/i;
export const lives = (lead: string, reach: number): boolean => {
  const near = lead.slice(-reach);
  return LIVES.test(/[.!?\n]/.test(near) ? near.slice(near.search(/[^.!?\n]*$/)) : near);
};

/** Between a number or capital and the street's last word at most three words may stand. */
const MOST_WORDS = 3;
const NAME_WORD =
  /^(?!(?:At|In|On|From|To|Of|The|We|Near|Off|Up|Down|Our|My|And|But)$)(?:[A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]*|St|an|na|y|yr|de|la|le|du|des|\d{1,3}(?:st|nd|rd|th))$/;
const NO_NAME =
  /^(?:the|a|an|of|in|on|at|to|from|up|down|off|my|our|his|her|their|this|that|for|with|by|your|its|every|each|one|some|any|no|all|years?|weeks?|days?|months?|hours?|hrs?|minutes?|mins?|miles?|km|patients?|people|pm|am|mg|ml|x|per|more|less|new|big|long|hard|road|dr|mr|mrs|ms|prof|and|or|is|was|are|time|times|bed|bay|ward|level|floor|stop|way)$/i;
/** "Crown Court", "Hyde Park", "High Street shops", "Care Home": public places and plain words. */
const PUBLIC_NAME =
  /^(?:crown|high|supreme|county|district|magistrates'?|coroner'?s|family|circuit|appeal|central|national|memorial|public|business|retail|science|industrial|housing|care|nursing|health|medical|green|car|theme|water|skate|data|white|full|royal|opera|coffee|open|town|city|village|church|community|guild|downing|harley|fleet|wall|sesame|coronation|ramsay|albert square|abbey|penny|junction|the|tech|primary|secondary|critical|silk|common|safe|red|blue|black|rule|dead|long|first|second|third|front|back|end|both|other|one|right|wrong|only|best|better|same|own|no|dr|st)$/i;

/** Names of streets, with their number or flat, or named right after where somebody is. */
export function* streets({ text, words }: Reading): Generator<SeenAddress> {
  const types = lexicon("street-types");
  for (const [index, word] of words.entries()) {
    const note = types.note(word.lower);
    if (note === undefined) continue;
    const found = note === "prefix" ? prefixed(text, words, index) : suffixed(text, words, index, note);
    if (found) yield found;
  }
}

/** In small letters "close" and "drive" are words; "road" and "lane" still name streets after a number. */
function suffixed(text: string, words: readonly Word[], index: number, note: string): SeenAddress | null {
  const strong = note !== "";
  const cased = /^[A-ZÀ-ÞĀ-Ɏ]/.test(words[index]!.text);
  const first = firstOfName(text, words, index, cased);
  if (first === index) return theGreen(text, words[index]!);
  const { end } = words[index]!;
  const { start } = words[first]!;
  const lead = before(text, start, 60);
  const flat = FLAT.exec(lead)?.[0];
  if (flat && cased) return { start: start - flat.length, end, confidence: 0.9, lived: true, door: true };
  const number = NUMBER.exec(lead)?.[0];
  if (number) {
    if (
      (!cased && note !== "sure" && !(strong && lives(lead, 30))) ||
      (!(cased && strong) && number.includes(","))
    )
      return null;
    const from = start - number.length;
    const door = FLAT.exec(before(text, from, 30))?.[0] ?? "";
    const confidence = cased ? (strong ? 0.95 : 0.85) : 0.7;
    return { start: from - door.length, end, confidence, lived: door !== "", door: true };
  }
  const lived = lives(lead, strong ? 45 : 22);
  const known = note === "sure" ? FAMOUS_STREET : PUBLIC_NAME;
  if (!cased || (!lived && known.test(words[index - 1]!.text)) || isTitle(text, words[index]!)) return null;
  if (INSTITUTION.test(text.slice(end, end + 30))) return null;
  const placed = PREPOSITION.test(lead);
  const opens = note === "sure" && /(?:^|[.!?\n,] ?)$/.test(lead);
  if (!(placed && (strong || lived)) && !(strong && lived) && !opens) return null;
  return { start, end, confidence: lived ? 0.7 : placed ? 0.5 : 0.4, lived, door: false };
}

/** "12 The Green": the word for the street is all its name. */
function theGreen(text: string, { text: word, start, end }: Word): SeenAddress | null {
  const number = /(?<![A-Za-zÀ-ɏ0-9£$€.:/])[1-9]\d{0,3}[a-zA-Z]?,? The $/.exec(before(text, start, 14))?.[0];
  if (!number || !/^[A-ZÀ-ÞĀ-Ɏ]/.test(word)) return null;
  return { start: start - number.length, end, confidence: 0.85, lived: false, door: true };
}

/** "on Sunday St Mary's choir", "on call Dr Khan": a title or a saint before a name. */
const isTitle = (text: string, { lower, end }: Word): boolean =>
  /^(?:st|dr|ct|av)$/.test(lower) && /^\.? [A-ZÀ-ÞĀ-Ɏ]/.test(text.slice(end, end + 3));

/** Streets that stand for shops, government, television or medicine. */
const FAMOUS_STREET =
  /^(?:high|downing|harley|wall|sesame|coronation|ramsay|fleet|penny|abbey|silk|easy|memory)$/i;

/** "Wexham Lane Surgery": named after its street. */
const INSTITUTION =
  /^ (?:surgery|practice|clinic|hospital|health|medical|dental|pharmacy|school|primary|church|hospice|centre|group|station|library|wellness|stadium|cemetery|crematorium)(?![A-Za-zÀ-ɏ])/i;

/** How far to the left the words of the name go; the index itself where there is no name. */
function firstOfName(text: string, words: readonly Word[], index: number, cased: boolean): number {
  let first = index;
  for (let at = index - 1; at >= 0 && index - at <= MOST_WORDS; at--) {
    const word = words[at]!;
    const gap = text.slice(word.end, words[at + 1]!.start);
    if (gap !== " " && !(gap === ". " && /^(?:st|mt|ft|[nsew])$/.test(word.lower))) break;
    if (/^\d/.test(word.text) && !/^\d+(?:st|nd|rd|th)$/.test(word.text)) break;
    if (cased ? !NAME_WORD.test(word.text) : NO_NAME.test(word.text) || /^[A-ZÀ-ÞĀ-Ɏ]/.test(word.text)) break;
    first = at;
  }
  // A name does not begin with its little words.
  while (first < index && /^(?:an|na|y|de|la)$/.test(words[first]!.text)) first++;
  return first;
}

const PREFIXED =
  /^(?: (?:y|yr|an|na|de|del|della|des|du|la|le|el)(?= ))?(?: [A-ZÀ-ÞĀ-Ɏ][A-Za-zÀ-ɏ'-]*){1,3}(?: \d{1,4}[a-z]?)?/;

/** "3 Stryd y Castell", "str. Morii 11", "Tigh na Mara": the word for the street or house comes first. */
function prefixed(text: string, words: readonly Word[], index: number): SeenAddress | null {
  const word = words[index]!;
  const rest = PREFIXED.exec(text.slice(word.end, word.end + 60).replace(/^\. ?/, " "))?.[0];
  if (!rest) return null;
  const dot = text[word.end] === "." ? (text[word.end + 1] === " " ? 1 : 0) : 0;
  const end = word.end + rest.length + dot;
  const lead = before(text, word.start, 60);
  const number = NUMBER.exec(lead)?.[0] ?? "";
  const lived = lives(lead, 45);
  const written = /^[A-ZÀ-ÞĀ-Ɏ]/.test(word.text) || /\d/.test(rest);
  if (!written || !(number || lived || /\d$/.test(rest))) return null;
  return {
    start: word.start - number.length,
    end,
    confidence: number ? 0.9 : 0.6,
    lived,
    door: number !== "",
  };
}
