import type { TextSpan } from "@chaperone/core";
import { hasNhsCheckDigit } from "./check-digits.ts";
import { type DigitWindow, digitGroups, digitWindows } from "./digit-groups.ts";
import { isChi, RECORD_SCHEMES, type RecordOwner, serviceOf } from "./record-schemes.ts";
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
  for (const window of digitWindows(text, digitGroups(text), 10)) {
    const scheme = serviceOf(window.digits);
    if (!scheme) continue;
    const valid = scheme === "CHI number" ? isChi(window.digits) : hasNhsCheckDigit(window.digits);
    const base = confidenceOf(window, scheme, valid);
    const lead = before(text, window.start, 40);
    if (base === 0 || OTHER_WORDS.test(lead)) continue;
    const confidence = RECORD_WORDS.test(lead) ? Math.min(0.95, base + 0.2) : base;
    const { start, end } = window;
    yield { start, end, scheme, valid, owner: "unknown", confidence };
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

/** No D, F, I, Q, U or V in either place, no O in the second. HMRC, National Insurance Manual 39110. */
const NINO_PREFIX = "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]";

/** Forms that show by themselves what they are. */
const BARE_FORMS: readonly BareForm[] = [
  form("PPS number", "\\d{7} ?[A-W][A-IWTX]?", 0.8, 0.5),
  form("PPS number", "\\d{7}[a-w][a-iwtx]", 0.7),
  form("Individual Health Identifier", "539\\d{4}[ -]?\\d{10}[ -]?\\d", 0.9, 0.5),
  form("National Insurance number", `${NINO_PREFIX} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]`, 0.9),
  form("National Insurance number", `${NINO_PREFIX}-\\d{2}-\\d{2}-\\d{2}-[A-D]`, 0.9),
  form("US Social Security number", "\\d{3}-\\d{2}-\\d{4}", 0.8),
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
  form("hospital number", "[A-Z]{1,3}\\d{6,8}[A-Z]?", 0.45),
];

/** Registers of trials, papers and faults, and rules that number the same way. */
const PUBLIC_REGISTER =
  /^(?:NCT|ISRCTN|CTRI|ACTRN|CRD|PMC|PMID|DOI|ISO|IEC|BS|EN|CVE|ICD|DSM|SNOMED|NG|CG|TA|QS|HTA|IPG|MTG|DG|GSK|RO|PF|LY|AZD|BNT|MK|SN|GA|UN|EU|EC|RFC|HR|PR|NR|FY|CT|IMG|DSC|IMO)\d/;

export function* bareForms(text: string): Generator<SeenRecord> {
  for (const { scheme, pattern, owner = "unknown", confidence } of BARE_FORMS) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (PUBLIC_REGISTER.test(written) || /[#=£$€+]$/.test(before(text, index, 1))) continue;
      const compact = written.replace(/[ /-]/g, "").toUpperCase();
      const known = RECORD_SCHEMES[scheme];
      if (known && !known.form.test(compact)) continue;
      const valid = known?.check ? known.check(compact) : null;
      const sure = valid === false ? confidence.wrong : confidence.right;
      if (sure > 0)
        yield { start: index, end: index + written.length, scheme, valid, owner, confidence: sure };
    }
  }
}
