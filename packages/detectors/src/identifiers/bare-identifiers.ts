import { allMatches, type TextSpan } from "@chaperone/core";
import { matchable, matchesIn } from "../prefilter/matches.ts";
import { hasIbanCheck, hasLuhnDigit, hasPrescriptionCheck } from "./check-digits.ts";
import { isCounting } from "./number-plans.ts";
import { before } from "./surroundings.ts";

export interface SeenIdentifier extends TextSpan {
  readonly what: string;
  readonly confidence: number;
}

interface BareForm {
  readonly what: string;
  /** The group `code` holds the span where more is needed around it. */
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Upper case, without separators. */
  readonly check?: (compact: string) => boolean;
}

const form = (what: string, source: string, confidence: number, check?: BareForm["check"]): BareForm => ({
  what,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9/_.@-])(?:${source})(?![A-Za-zÀ-ɏ0-9_@])`, "gd"),
  confidence,
  ...(check ? { check } : {}),
});

/** First letters of the squares of the British National Grid that hold land. Ordnance Survey. */
const GRID_LETTERS = "(?:S[A-HJ-Z]|N[A-DF-HJ-PR-Z]|T[AFGLMQRV]|H[PTUWXYZ]|O[V])";

const FORMS: readonly BareForm[] = [
  form(
    "bank account",
    "[A-Z]{2}\\d{2}(?:[ .-]?[A-Z\\d]{4}){2,7}(?:[ .-]?[A-Z\\d]{1,3})?",
    0.95,
    hasIbanCheck,
  ),
  form("bank account", "[a-z]{2}\\d{2}(?:[ .-]?[a-z\\d]{4}){2,7}(?:[ .-]?[a-z\\d]{1,3})?", 0.9, hasIbanCheck),
  form("bank account", "\\d{2}-\\d{2}-\\d{2}[ ,]{1,3}\\d{8}", 0.85),
  form(
    "card",
    "[3-6]\\d{3}(?:[ .-]\\d{4}){3}|3\\d{3}[ -]\\d{6}[ -]\\d{5}|[3-6]\\d{14,15}|3[068]\\d{12}|1\\d{14}",
    0.92,
    hasLuhnDigit,
  ),
  form(
    "card",
    "(?<![A-Z\\d]{4}[ -])(?:\\d{4}(?:[ -]\\d{4}){3}|\\d{4}[ -]\\d{6}[ -]\\d{4,5})(?![ -][A-Z\\d]{1,4}(?![A-Za-zÀ-ɏ]))",
    0.5,
  ),
  // No count has so many figures: a card mistyped, a device, a telephone's serial.
  form("long number", "\\d{15,16}", 0.5, (digits) => !isCounting(digits) && !/^(\\d)\\1*$/.test(digits)),
  form("driving licence", "[A-Z9]{5}\\d{6}[A-Z9]{2}[A-Z\\d]{3}", 0.9),
  form("driving licence", "[A-Z]{5} ?[A-Z9]?\\d[0156]\\d[0-3]\\d\\d(?: ?[A-Z9]{2})?(?: ?\\d[A-Z]{2})?", 0.5),
  form("prescription", "[0-9A-F]{6}-[0-9A-Z]{6}-[0-9A-F]{5}[0-9A-Z+]", 0.95, hasPrescriptionCheck),
  form("prescription", "[0-9A-F]{6}-[0-9A-Z]{6}-[0-9A-Z]{5,6}", 0.8),
  form("prison number", "A\\d{4}[A-Z]{2}", 0.6),
  form("pupil number", "[A-HJ-NP-RT-Z]\\d{12}", 0.7),
  form(
    "grid reference",
    `${GRID_LETTERS} ?(?:\\d{3} \\d{3}|\\d{4} \\d{4}|\\d{5} \\d{5}|\\d{8}|\\d{10})`,
    0.6,
  ),
  form(
    "blood unit",
    "[A-Z]\\d{4} ?\\d{2} ?\\d{6} ?[A-Z\\d]{1,2}|G\\d{3} ?\\d{3} ?\\d{3} ?\\d{3} ?[A-Z\\d]",
    0.8,
  ),
  form(
    "court case",
    "[A-Z]{2}\\d{2,3}/\\d{2}/\\d{4,6}|[A-Z]{2,4}[-/]\\d{2,4}[-/]\\d{4,6}|\\d{4}/\\d{3,6}[A-Z]{1,2}",
    0.5,
  ),
  form("reference", "[A-Z]{2,6}/[A-Z]?\\d{4,10}(?:/[A-Z]{1,3})?|[A-Z]{3}-[A-Z]{2,4}-\\d{4,6}", 0.45),
  form("flight", "[A-Z][A-Z\\d] ?\\d{2,4}(?:,? (?:row|seat) \\d{1,2}[A-K]?)", 0.95),
];

const PLACE_WORDS =
  /\/\/\/[a-zß-ÿĀ-ɏ]{3,}\.[a-zß-ÿĀ-ɏ]{3,}\.[a-zß-ÿĀ-ɏ]{3,}|(?:w3w|what3words)(?:\.com\/|\.co\/|[:\s]{1,3}(?:is |are )?)(?:\/{0,3})(?<code>[a-zß-ÿĀ-ɏ]{3,}\.[a-zß-ÿĀ-ɏ]{3,}\.[a-zß-ÿĀ-ɏ]{3,})/dgi;
const COORDINATES =
  /(?<![A-Za-zÀ-ɏ0-9.])-?\d{1,2}\.\d{3,8}°?\s?[NS]?,\s?-?\d{1,3}\.\d{3,8}°?(?:\s?[EW])?(?![A-Za-zÀ-ɏ0-9])/g;
const ALIAS =
  /(?<![A-Za-zÀ-ɏ])(?:alias|pseudonym|assumed name|false name|under the name(?: of)?|aka|a\.k\.a\.?)\s+(?<code>"[^"\n]{2,40}"|'[^'\n]{2,40}')/dgi;
const FLIGHT =
  /(?<![A-Za-zÀ-ɏ])(?:[Ff]light|[Ff]lying|[Ff]lew|[Ll]anded|[Ll]anding|Wizz|Ryanair|easyJet|Easyjet|Aer Lingus|BA|KLM|Emirates|Qatar|Jet2|TUI|Loganair)(?: Air)?:? (?<code>[A-Z][A-Z\d] ?\d{2,4})(?![A-Za-zÀ-ɏ0-9])/dg;

/** Papers, rules and devices that number in the same way and lead to nobody. */
const PUBLIC =
  /^(?:NCT|ISRCTN|ISO|IEC|ICD|DSM|NICE|SIGN|ESC|AHA|WHO|COVID|SARS|BMJ|NEJM|RFC|CVE|PMID|HTA|NIHR|MHRA|EMA|FDA|NG|CG|TA|UTC|GMT|CPD|EU)(?=[-/\d ])/;

/** Accounts and cards whose check is right: what looks like a telephone number inside one is none. */
export const paymentNumbers = (text: string): TextSpan[] =>
  FORMS.filter(({ what, check }) => check && /account|card/.test(what)).flatMap((one) => [
    ...ofForm(text, one),
  ]);

/** Codes that show by their form alone what they are. */
export function* bareIdentifiers(text: string): Generator<SeenIdentifier> {
  for (const one of matchable(text, FORMS)) yield* ofForm(text, one);
  yield* named(text, PLACE_WORDS, "place in three words", 0.9);
  yield* named(text, COORDINATES, "coordinates", 0.7);
  yield* named(text, ALIAS, "alias", 0.6);
  yield* named(text, FLIGHT, "flight", 0.5);
}

function* ofForm(text: string, { what, pattern, confidence, check }: BareForm): Generator<SeenIdentifier> {
  for (const { 0: written, index } of allMatches(text, pattern)) {
    if (PUBLIC.test(written) || /[#=£$€+:]$/.test(before(text, index, 1))) continue;
    const right = check ? readings(written).find((one) => check(one.replace(/[ .-]/g, ""))) : written;
    if (right !== undefined) yield { what, start: index, end: index + right.length, confidence };
  }
}

/** Words after the number may have been read with it: "GB82 WEST … 7654 32 OK", "gb82 … 32 please". */
function readings(written: string): string[] {
  const all = [written];
  for (let shorter = written; /[ .-][A-Za-z]+$/.test(shorter); all.push(shorter))
    shorter = shorter.replace(/[ .-][A-Za-z]+$/, "");
  return all;
}

function* named(text: string, pattern: RegExp, what: string, confidence: number): Generator<SeenIdentifier> {
  for (const match of matchesIn(text, pattern)) {
    const [start, end] = match.indices?.groups?.code ?? [match.index, match.index + match[0].length];
    yield { what, start, end, confidence };
  }
}

/** "Keysafe at 22A Harbour Row is 1947": the code comes after where it is. */
const DISTANT =
  /(?<![A-Za-zÀ-ɏ])(?:key ?safe|lock ?box|(?:gate|door|entry|alarm|key|visiting|locker|access) ?code|combination|pin|keypad)(?![A-Za-zÀ-ɏ])[^.!?\n]{0,60}?\s(?:is|=|:)\s?(?<code>[A-Z]?\d{3,8}[A-Z#]?)(?![A-Za-zÀ-ɏ0-9%:/]|[.,]\d)/dgi;

export const distantCodes = (text: string): SeenIdentifier[] => [
  ...named(text, DISTANT, "access code", 0.85),
];
