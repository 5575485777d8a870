import { allMatches, type Reading, type TextSpan } from "@chaperone/core";
import { matchable } from "../prefilter/matches.ts";
import { type DigitWindow, digitGroups, digitWindows } from "./digit-groups.ts";
import { hasServiceCheck, RECORD_SCHEMES, type RecordOwner, serviceOf } from "./record-schemes.ts";
import { spacedCodes } from "./spaced-out.ts";
import { spokenDigits } from "./spoken-digits.ts";
import { before } from "./surroundings.ts";

export interface SeenRecord extends TextSpan {
  readonly scheme: string;
  readonly valid: boolean | null;
  readonly owner: RecordOwner;
  readonly confidence: number;
}

/** Words shortly before that make ten digits a record number, and those that make them something else. */
const RECORD_WORDS =
  /(?<![A-Za-zÀ-ɏ])(?:nhs|chi|h ?& ?c|hcn|number|no|patient|pt|record|mrn|id)(?![A-Za-zÀ-ɏ])[^.!?\n]{0,20}$/i;
const OTHER_WORDS =
  /(?<![A-Za-zÀ-ɏ])(?:call|ring|phone|tel|telephone|mob|mobile|cell|text|whatsapp|fax|contact|isbn|issn|pmid|doi|acc|account|charity|company|order|tracking|grant|prize|calls?|calling|ringing|£|\$|€)[\s.:#]{0,3}(?:(?:no|number|me|us|him|her|on|at)[\s.:#]{0,3}){0,3}$|[#+£$€/=@]$|\+\d{1,3}[ -]?(?:\(0\))?[ -]?$/i;

/** Ten digits on their own: the check digit, the range and the way they are grouped have to speak. */
export function* bareTenDigits(text: string): Generator<SeenRecord> {
  yield* tenDigits(text, digitWindows(text, digitGroups(text), 10));
  if (!HIDES.test(text)) return;
  for (const seen of tenDigits(text, digitWindows(text, digitGroups(text, { hidden: true }), 10)))
    if (seen.valid) yield seen;
}

/** Most drafts hold nothing that hides a number, and need not be read a second time. */
const HIDES = /[*~|()[\],]|\p{Extended_Pictographic}/u;

function* tenDigits(text: string, windows: Iterable<DigitWindow>): Generator<SeenRecord> {
  for (const window of windows) {
    const scheme = serviceOf(window.digits);
    if (!scheme) continue;
    const valid = hasServiceCheck(window.digits);
    const base = confidenceOf(window, scheme, valid);
    const lead = before(text, window.start, 40);
    if (base === 0 || OTHER_WORDS.test(lead)) continue;
    const confidence = RECORD_WORDS.test(lead) ? Math.min(0.95, base + 0.2) : base;
    const { start, end } = window;
    yield { start, end, scheme, valid, owner: "unknown", confidence };
  }
}

/** "nine four three …": ten figures in words, unless somebody is told to call them. */
export function* spokenRecords(reading: Reading): Generator<SeenRecord> {
  const { text } = reading;
  for (const { digits, start, end } of spokenDigits(reading)) {
    const lead = before(text, start, 40);
    if (OTHER_WORDS.test(lead)) continue;
    const letters = /^[ ,-]{1,2}([A-W](?:[ -]?[A-IWTX])?)(?![A-Za-zÀ-ɏ])/i.exec(text.slice(end, end + 6));
    if (digits.length === 7 && letters) {
      const pps = digits + letters[1]!.replace(/[ -]/g, "").toUpperCase();
      const valid = RECORD_SCHEMES["PPS number"]!.check!(pps);
      if (valid)
        yield {
          start,
          end: end + letters[0].length,
          scheme: "PPS number",
          valid,
          owner: "patient",
          confidence: 0.85,
        };
    }
    const scheme = digits.length === 10 ? serviceOf(digits) : null;
    if (!scheme) continue;
    const valid = hasServiceCheck(digits);
    if (valid || RECORD_WORDS.test(lead))
      yield { start, end, scheme, valid, owner: "unknown", confidence: 0.85 };
  }
}

/** "1 2 3 4 5 6 7 T": what is checked by a letter or stands in a known form, one sign at a time. */
export function* spacedRecords(text: string): Generator<SeenRecord> {
  for (const scheme of ["PPS number", "National Insurance number"]) {
    const { form, check, issued } = RECORD_SCHEMES[scheme]!;
    const isCode = (code: string): boolean =>
      /^(?:\d{7}|[A-Z]{2}\d{6}[A-D])/.test(code) && form.test(code) && (check ?? issued)!(code);
    for (const { start, end } of spacedCodes(text, [9, 8], isCode))
      yield { start, end, scheme, valid: check ? true : null, owner: "unknown", confidence: 0.85 };
  }
}

function confidenceOf(window: DigitWindow, scheme: string, valid: boolean): number {
  const shape = window.grouping.join("-");
  // A number that starts with 0 in threes is a telephone's; CHI numbers are split after the date.
  const usual = shape === (scheme === "CHI number" ? "6-4" : "3-3-4");
  if (!valid) return usual && !looksLikeCall(window) ? 0.45 : 0;
  if (usual) return 0.8;
  if (shape === "10") return 0.65;
  const even = new Set(window.separators).size === 1;
  return even && !window.crowded && !looksLikeDate(window) ? 0.5 : 0;
}

/** 12-07-1952 10: a date and something else. */
const looksLikeDate = ({ grouping }: DigitWindow): boolean =>
  /^(?:[12]-[12]-[24]|4-[12]-[12])/.test(grouping.join("-"));

/** A North American telephone number is 3-3-4 too, mostly with dashes, and 555 is kept for invented ones. */
const looksLikeCall = ({ digits }: DigitWindow): boolean => /^[2-9]\d\d555/.test(digits);

interface BareForm {
  readonly scheme: string;
  readonly pattern: RegExp;
  readonly owner?: RecordOwner;
  /** By whether the check is right; null stands for no check. */
  readonly confidence: { readonly right: number; readonly wrong: number };
}

const form = (scheme: string, source: string, right: number, wrong = 0, flags = "g"): BareForm => ({
  scheme,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9/_.@-])(?:${source})(?![A-Za-zÀ-ɏ0-9_@]|[-/][0-9])`, flags),
  confidence: { right, wrong },
});

/** Forms that show by themselves what they are. */
const BARE_FORMS: readonly BareForm[] = [
  form("PPS number", "\\d{7} ?[A-W][A-IWTX]?", 0.8, 0.5),
  form("PPS number", "\\d{7}[a-w][a-iwtx]", 0.7),
  form("Individual Health Identifier", "539\\d{4}[ -]?\\d{10}[ -]?\\d", 0.9, 0.5),
  form("National Insurance number", "[A-Z]{2}([ .]?)\\d{2}\\1\\d{2}\\1\\d{2}\\1[A-D]", 0.9),
  form("National Insurance number", "[A-Z]{2} ?\\d{6} ?[A-D]", 0.9),
  form("National Insurance number", "[A-Z]{2}-\\d{2}-\\d{2}-\\d{2}-[A-D]", 0.9),
  form("US Social Security number", "\\d{3}-\\d{2}-\\d{4}", 0.8),
  // A gap lost or blanks for dashes; also how American postcodes of nine digits are written.
  form("US Social Security number", "\\d{3}-\\d{6}|\\d{5}-\\d{4}|\\d{3} \\d{2} \\d{4}", 0.45),
  form("Medicare beneficiary identifier", "[1-9][A-Z][A-Z\\d]\\d-?[A-Z][A-Z\\d]\\d-?[A-Z]{2}\\d{2}", 0.85),
  form("Medicare number", "[2-6]\\d{3}[ -]\\d{5}[ -]\\d(?:[ -/]\\d)?", 0.85, 0.4),
  form("Ontario health number", "[1-9]\\d{3}[ -]\\d{3}[ -]\\d{3}(?:[ -][A-Z]{2})?", 0.75),
  form("Quebec health insurance number", "[A-Z]{4} \\d{4} \\d{4}", 0.8),
  form("Aadhaar", "[2-9]\\d{3}[ -]\\d{4}[ -]\\d{4}", 0.8),
  form("Pakistani identity card", "\\d{5}-\\d{7}-\\d", 0.85),
  form("Malaysian identity card", "\\d{6}-\\d{2}-\\d{4}", 0.85, 0.4),
  form("Singapore identity number", "[STFGM]\\d{7}[A-Z]", 0.85, 0.4),
  form("Emirates ID", "784-\\d{4}-\\d{7}-\\d", 0.9),
  { ...form("AHPRA number", "(?:MED|NMW|PHA|DEN|PSY|PHY)\\d{10}", 0.9), owner: "professional" },
  { ...form("NMC PIN", "\\d{2}[A-L]\\d{4}[EISWNCO]", 0.5), owner: "professional" },
  // Two letters, six digits, one letter: a National Insurance number or none.
  form("hospital number", "(?![A-Z]{2}\\d{6}[A-Z](?![A-Z\\d]))[A-Z]{1,3}\\d{6,8}[A-Z]?", 0.45),
];

/** Registers of trials, papers and faults, and rules that number the same way. */
const PUBLIC_REGISTER =
  /^(?:NCT|ISRCTN|CTRI|ACTRN|CRD|PMC|PMID|DOI|ISO|IEC|BS|EN|CVE|ICD|DSM|SNOMED|NG|CG|TA|QS|HTA|IPG|MTG|DG|GSK|RO|PF|LY|AZD|BNT|MK|SN|GA|UN|EU|EC|RFC|HR|PR|NR|FY|CT|IMG|DSC|IMO)\d/;

export function* bareForms(text: string): Generator<SeenRecord> {
  for (const { scheme, pattern, owner = "unknown", confidence } of matchable(text, BARE_FORMS)) {
    for (const { 0: written, index } of allMatches(text, pattern)) {
      if (PUBLIC_REGISTER.test(written) || /[#=£$€+]$/.test(before(text, index, 1))) continue;
      const compact = written.replace(/[ ./-]/g, "").toUpperCase();
      const known = RECORD_SCHEMES[scheme];
      if (known && !(known.form.test(compact) && (known.issued?.(compact) ?? true))) continue;
      const valid = known?.check ? known.check(compact) : null;
      const sure = valid === false ? confidence.wrong : confidence.right;
      if (sure > 0)
        yield { start: index, end: index + written.length, scheme, valid, owner, confidence: sure };
    }
  }
}
