import { defineDetector, overlaps, type Reading, type Sighting, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { paymentNumbers } from "./identifiers/bare-identifiers.ts";
import { digitGroups, digitWindows } from "./identifiers/digit-groups.ts";
import { keepStrongest } from "./identifiers/keep-strongest.ts";
import { phoneGroups, phoneRuns } from "./identifiers/phone-runs.ts";
import { spokenDigits } from "./identifiers/spoken-digits.ts";
import { after, before, isSomebodys } from "./identifiers/surroundings.ts";

interface SeenPhone extends TextSpan {
  readonly number: string;
  readonly confidence: number;
  readonly personal: boolean;
}

/** Telephone numbers of people, organisations and services. */
export const phone = defineDetector({
  id: "phone",
  reads: "telephone numbers",
  emits: ["phone"],
  needs: ["record-number"],
  detect: (reading, seen) => {
    const records = seen("record-number");
    const payments = paymentNumbers(reading.text);
    const phones = [
      ...serviceLines(reading),
      ...planned(reading),
      ...announced(reading),
      ...spoken(reading),
    ].filter(
      (one) =>
        !records.some((record) => isRather(record, one)) && !payments.some((other) => overlaps(other, one)),
    );
    return keepStrongest(phones).map(toSighting);
  },
});

/** Ten digits in threes may be both; the surer reading stands. */
const isRather = ({ span, confidence }: Sighting, phone: SeenPhone): boolean =>
  span !== undefined && overlaps(span, phone) && confidence >= phone.confidence;

/** A word or sign that says a telephone number follows; a name or two may stand between. */
const CALL =
  /(?:(?<![A-Za-zÀ-ɏ])(?:tel|telephone|phone|ph|mob|mobile|cell|call|calls|called|calling|ring|rings|ringing|rang|dial|text|txt|sms|whats ?app|wa|viber|signal|telegram|imo|fax|contact|reach|landline|hotline|helpline|the number (?:is|was|to call|to ring)|(?:his|her|their|my|our|phone|mobile|contact|cell|whats ?app|home|work) (?:[A-Za-zÀ-ɏ]+ )?(?:number|num|no|nr))(?![A-Za-zÀ-ɏ])(?:(?:\p{P}|\s)+(?:her|him|them|me|us|his|their|my|our|your|number|no|is|on|at|from|was|direct|directly|anytime|asap|pls|please|the)(?![A-Za-zÀ-ɏ])){0,4}(?:(?:\p{P}|\s)+[A-Za-zÀ-ɏ'-]{2,20}){0,2}(?:(?:\p{P}|\s)+(?:is|on|at|from|was|to)(?![A-Za-zÀ-ɏ]))?(?:\p{P}|\s)*|[☎📞📱☏📲]\s*:?\s*)$/iu;
/** A register or a price before, a measure behind: digits of another kind. */
const NOT_A_CALL =
  /(?:(?<![A-Za-zÀ-ɏ])(?:isbn|issn|doi|pmid|nct|arxiv|grant|charity|company|vat|registered|reg|gmc|nmc|gphc|case|policy|claim|ref|reference|serial|acc|account|a\/c|sort code|order|ticket|passport|licence|license|flight|invoice|lot|batch|uprn|barcode|mrn|hosp|nhs|chi|imei|isrctn|grid|model|version|part)(?:\s?(?:no|number|num|reg|code|id))?[\s.:#]*(?:is\s)?|[£$€#]\s?)$/i;
const MEASURE =
  /^\s?(?:%|mg|mcg|ml|mmhg|bpm|km|kg|hz|people|patients|years|steps|followers|votes|signatures|miles|words|deaths|cases|doses|views)(?![A-Za-zÀ-ɏ])/i;

const EXTENSION = /^,? ?(?:x|ext(?:n|ension)?)\.? ?\d{1,6}(?!\d)/i;

function* planned(reading: Reading): Generator<SeenPhone> {
  const { text } = reading;
  for (const { start, end: last, planned: plan, crowded } of phoneRuns(text)) {
    const end = last + (EXTENSION.exec(after(text, last, 16))?.[0].length ?? 0);
    const lead = before(text, start, 60);
    if (NOT_A_CALL.test(lead) || MEASURE.test(after(text, end, 12))) continue;
    const confidence = CALL.test(lead) ? Math.max(0.9, plan.confidence) : plan.confidence;
    // Doses and scores in a row hold many a stretch that could be a number of somewhere.
    if (confidence < (crowded ? 0.6 : 0.01) || isHours(text.slice(start, end))) continue;
    yield {
      start,
      end,
      number: plan.number,
      confidence,
      personal: isPersonal(reading, { start, end }, plan),
    };
  }
}

/** 0800 1800, 0900-1730: hours of the day. */
const isHours = (written: string): boolean =>
  /^(?:[01]\d|2[0-4])[0-5]\d[ -/]{1,3}(?:[01]\d|2[0-4])[0-5]\d$/.test(written);

/** Digits no plan knows, after a word that says they are for calling. */
function* announced(reading: Reading): Generator<SeenPhone> {
  const { text } = reading;
  const groups = phoneGroups(text);
  for (const total of [13, 12, 11, 10, 9, 8, 7, 6]) {
    for (const { start: first, end, digits } of digitWindows(text, groups, total, { alone: true })) {
      const start = text[first - 1] === "+" ? first - 1 : first;
      const lead = before(text, start, 60);
      if (!CALL.test(lead) || /(?<![A-Za-zÀ-ɏ])no[.: ]*$/i.test(lead) || NOT_A_CALL.test(lead)) continue;
      if (MEASURE.test(after(text, end, 12)) || isHours(text.slice(start, end))) continue;
      if (/[/,]/.test(text.slice(start, end))) continue;
      const personal = isSomebodys(reading, { start, end });
      yield { start, end, number: digits, confidence: 0.5 + total / 100, personal };
    }
  }
}

/** Emergency, crisis and information lines, short codes only where someone is told to use them. */
function* serviceLines({ text }: Reading): Generator<SeenPhone> {
  const lines = lexicon("service-lines");
  const groups = digitGroups(text);
  for (const total of [3, 5, 6, 7, 8, 9, 10, 11]) {
    // "999/112" are two lines side by side.
    for (const { start, end, digits } of digitWindows(text, groups, total, { alone: total > 3 })) {
      if (!lines.has(digits) || (total === 3 && !isDialled(text, start))) continue;
      if (total === 3 && /^[ .-]\d/.test(after(text, end, 2))) continue;
      if (total === 5 && !CALL.test(before(text, start, 60)) && !isDialled(text, start)) continue;
      yield { start, end, number: digits, confidence: 0.97, personal: false };
    }
  }
}

const DIALLED =
  /(?<![A-Za-zÀ-ɏ])(?:call|calls|calling|called|ring|ringing|rang|dial|dialled|phone|phoned|nhs|use|via|through to|contact|text(?: [A-Za-zÀ-ɏ]+)? to|garda[ií]?|police)[\s"':,/]*(?:(?:\d{3}|or|and|nhs|on|to)[\s"',/]+){0,3}$/i;
const isDialled = (text: string, at: number): boolean => DIALLED.test(before(text, at, 30));

function* spoken(reading: Reading): Generator<SeenPhone> {
  for (const { start, end, digits } of spokenDigits(reading)) {
    const personal = isSomebodys(reading, { start, end });
    yield { start, end, number: digits, confidence: digits.length >= 9 ? 0.8 : 0.5, personal };
  }
}

/** A block given to organisations is theirs unless the words right before say whose it is. */
function isPersonal(
  reading: Reading,
  span: TextSpan,
  { organisational }: { organisational: boolean },
): boolean {
  if (!organisational) return isSomebodys(reading, span);
  const lead = before(reading.text, span.start, 45);
  return /(?<![A-Za-zÀ-ɏ])(?:his|her|their|mum|mam|dad|wife|husband|son|daughter|brother|sister|niece|nephew|cell|mobile|uncle|aunt|neighbour)(?![A-Za-zÀ-ɏ])[^.!?\n]*$/i.test(
    lead,
  );
}

const toSighting = ({ start, end, number, confidence, personal }: SeenPhone): Sighting => ({
  kind: "phone",
  span: { start, end },
  confidence,
  details: { number, personal },
});
