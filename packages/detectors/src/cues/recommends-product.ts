import type { Reading, TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { defineCue } from "./define-cue.ts";

/** Lists whose capitalised words are people, places, illnesses or medicines rather than brands. */
const NO_BRANDS = [
  "ordinary-words",
  "first-names",
  "surnames",
  "towns",
  "regions",
  "medicines",
  "conditions",
  "procedures",
] as const;
const CAMEL = /^[A-ZÀ-ÞĀ-Ɏ]?[a-zß-ÿĀ-ɏ]+[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]+/;
const NOT_CAMEL =
  /^(?:Mc|Mac|O'|De|Di|La|Le|Du|Van|Von|Fitz|i[A-Z]|NHS|McG|PhD|MSc|BSc|PrEP|MoH|YouTube|TikTok|WhatsApp|LinkedIn|FaceTime|JustGiving|ParkRun|GoFundMe|PubMed|AccuRx|SystmOne|HbA|eGFR|mRNA|CoV)/;
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Diwali)$/;
const RECOMMENDS =
  /\b(?:use|using|try|tried|get it|get them|get yours|switch(?:ed)? to|moved to|recommend\w*|download|ask (?:for|your)|best (?:thing|on the market|money)|first choice|worth (?:the money|having|a call)|swear|the only|on it|wouldn't be without|couldn't be without|can't fault|made (?:such )?a difference|the making of|changed|every (?:patient|practice|woman|mum|unit|clinic)|should be (?:on|wearing|using)|need these|keep going back|grateful to|call|book|works|never (?:missed|failed)|just use|one word|love|picked up|gets me through|only thing)\b/i;

export const recommendsProduct = defineCue({
  name: "recommends-product",
  means: "Something with a coined name, such as a brand, is recommended.",
  confidence: 0.6,
  find: (reading) => coinedNames(reading),
  beside: [RECOMMENDS],
  unless: [
    /\b(?:study|trial|guideline|nhs app|charity|published|inquiry|union|park|road|street|hospital|university|fc|gaa)\b/i,
  ],
  asserted: true,
});

function* coinedNames(reading: Reading): Generator<TextSpan> {
  for (const word of reading.words) if (isCoined(reading, word.text, word.lower, word)) yield word;
}

function isCoined(reading: Reading, text: string, lower: string, span: TextSpan): boolean {
  if (reading.text[span.start - 1] === "@" || reading.text[span.start - 1] === "#" || text.length < 4)
    return false;
  if (CAMEL.test(text)) return !NOT_CAMEL.test(text);
  if (CALENDAR.test(text)) return false;
  if (!/^[A-ZÀ-ÞĀ-Ɏ][a-zß-ÿĀ-ɏ]{3,}$/.test(text) || reading.sentenceAt(span).start === span.start)
    return false;
  return !NO_BRANDS.some((list) => lexicon(list).has(lower) || lexicon(list).has(lower.replace(/s$/, "")));
}
