import { allMatches, defineDetector, type Reading, type TextSpan } from "@chaperone/core";
import { type LexiconName, lexicon } from "@chaperone/lexicons";
import { keepLongest } from "./keep-longest.ts";
import { matchable } from "./prefilter/matches.ts";
import { LOOKS } from "./trait/looks.ts";
import { RENOWN } from "./trait/renown.ts";

export interface SeenTrait extends TextSpan {
  readonly type: string;
  readonly confidence: number;
}

/** What people would know someone by: looks, clothes, animals, belongings, habits, fame. */
export const trait = defineDetector({
  id: "trait",
  reads: "looks, habits and belongings",
  emits: ["trait"],
  detect: (reading) =>
    keepLongest([...things(reading), ...phrases(reading)]).map(({ start, end, type, confidence }) => ({
      kind: "trait",
      span: { start: start + (ARTICLE.exec(reading.text.slice(start, end))?.[0].length ?? 0), end },
      confidence,
      details: { type },
    })),
});

/** An article carries no detail, save in "the one off the telly". */
const ARTICLE =
  /^(?:an?|the) (?!(?:one|man|woman|lad|lady|girl|boy|fella|chap|bloke|guy|couple|patient|family|lads) )/i;

interface ThingRule {
  readonly list: LexiconName;
  readonly type: string;
  readonly confidence: number;
  /** What must stand before the word for it to be somebody's; the part matched joins the span. */
  readonly before: RegExp;
}

const ADJECTIVES =
  "(?:(?!(?:and|or|of|in|with|the|a|his|her|their|to|on|at|for|is|was) )[A-Za-zÀ-ɏ'-]{1,24} ){0,3}";
const THEIRS = "(?:his|her|their|your) (?:own )?";

const THINGS: readonly ThingRule[] = [
  {
    list: "garments",
    type: "clothing",
    confidence: 0.6,
    before: new RegExp(
      `(?:(?<![A-Za-zÀ-ɏ])(?:${THEIRS}|(?:in|wearing|wore|with|without|still in|dressed in|missing|one|same) (?:an? |the |his |her |full |only |one )?)|^|[,.;:]\\s)${ADJECTIVES}$`,
      "i",
    ),
  },
  {
    list: "creatures",
    type: "animal",
    confidence: 0.6,
    before: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:${THEIRS}|the |an? |one |two |three |four |five |six |eleven |\\d+ |with |pet |keeps |breeds )(?:[A-Za-zÀ-ɏ-]{1,24} ){0,2}$`,
      "i",
    ),
  },
  {
    list: "belongings",
    type: "belonging",
    confidence: 0.5,
    before: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:${THEIRS}|the [A-Za-zÀ-ɏ]+ and the )(?:[A-Za-zÀ-ɏ-]{1,24} )?$`,
      "i",
    ),
  },
  {
    list: "pastimes",
    type: "pastime",
    confidence: 0.55,
    before: new RegExp(
      `(?<![A-Za-zÀ-ɏ])(?:(?:plays?|played|playing|collects?|collected|loves|loved|teaches|enjoys|mad about|mad for|into|does|did|given up|gave up|back at|champion at|won|sings?|about|${THEIRS.slice(0, -1)}) (?:(?:the|her|his|in the|in a) )?)$`,
      "i",
    ),
  },
  { list: "looks", type: "look", confidence: 0.5, before: /(?:^|[^A-Za-zÀ-ɏ'-])$/ },
];

function* things(reading: Reading): Generator<SeenTrait> {
  for (const { list, type, confidence, before } of THINGS) {
    for (const { start, end } of lexicon(list).matches(reading.words)) {
      const lead = before.exec(reading.text.slice(Math.max(0, start - 44), start))?.[0];
      if (lead === undefined || isExpression(reading.text, start, end)) continue;
      if (list === "garments" && /^[^A-Za-zÀ-ɏ]/.test(lead) && !standsApart(reading.text, start, end))
        continue;
      const kept = list === "looks" ? "" : lead.replace(/^[^A-Za-zÀ-ɏ]{1,24}/, "").replace(LEAD_IN, "");
      const pet = PET_NAME.exec(reading.text.slice(end, end + 30))?.[0] ?? "";
      yield {
        start: start - kept.length,
        end: end + (list === "creatures" ? pet.length : 0),
        type,
        confidence: MINE.test(lead) ? 0.25 : YOURS.test(lead) ? 0.35 : confidence,
      };
    }
  }
}

/** Between two stops a garment is a description ("brown coat, no hat"); "Ring" and "Watch" there are verbs. */
const standsApart = (text: string, start: number, end: number): boolean =>
  /^\s*(?:$|[,.;!?\n])/.test(text.slice(end, end + 3)) &&
  !/^(?:ring|watch|dress|kit|suit|badge|sleeve|sticker)$/i.test(text.slice(start, end));

/** Words that lead to a thing without being part of what it looks like. */
const LEAD_IN =
  /^(?:(?:in|wearing|wore|with|without|still in|dressed in|missing|the|an?|same|plays?|played|playing|keeps|breeds|the [A-Za-zÀ-ɏ]+ and the) )+/i;
const MINE = /(?<![A-Za-zÀ-ɏ])(?:my|our) /iu;
/** Advice to readers is about "your phone" and "a dog" too. */
const YOURS = /(?<![A-Za-zÀ-ɏ])(?:your|an?|the|one) /iu;
const PET_NAME = /^,? (?:(?:called|named) )?[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+(?! (?:is|was|has|and [A-ZÀ-ÞĀ-Ɏ]))/;

/** Bodies of speech in which no animal, hat or stick is meant. */
const EXPRESSION =
  /^(?:dog (?:days|tired)|cat (?:[1-4]\b|scan|nap|bite)|cats? and dogs|bull(?:'s)? eye|hens? (?:do|party|night|weekend)|horse (?:power|radish)|fish oil|fish and|rat race|lab rat|guinea pig|chicken ?pox|kid gloves|cow'?s milk|cow's|goose pimples|pig in|snake oil|hat trick|tie in|tie up|belt and|crown (?:street|court|indemnity|and)|watch (?:this|out|for|the|it|your|a)|ring (?:the|us|me|them|for|111|999|your|him|her|fenced|road)|suit (?:you|me|the|everyone|yourself)|dress rehearsal|stick (?:to|with|it|on|around|insect)|blade of|scar tissue|car park|phone (?:calls?|lines?|number|appointment|us)|chair of|garden of|glasses of|tablet for|ball rolling|pipe dream|cup of|mask|boot camp|pool (?:of|car)|bridge (?:the|that)|character (?:limit|count)|blind (?:trial|study|spot|eye)|double blind|mole mapping)/i;

/** The chemist's, not the footwear. */
const SHOP = /^Boots(?![A-Za-zÀ-ɏ])/;

const isExpression = (text: string, start: number, end: number): boolean =>
  SHOP.test(text.slice(start, end)) ||
  EXPRESSION.test(text.slice(start, end + 16)) ||
  /(?:double|colour|[#@])[- ]?$/i.test(text.slice(Math.max(0, start - 8), start));

const WRITTEN = [...LOOKS, ...RENOWN];

function* phrases(reading: Reading): Generator<SeenTrait> {
  for (const { pattern, type, confidence } of matchable(reading, WRITTEN)) {
    for (const match of allMatches(reading.text, pattern)) {
      const [start, end] = match.indices!.groups?.trait ?? match.indices![0]!;
      yield { start, end, type, confidence };
    }
  }
}
