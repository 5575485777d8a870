import { allMatches, type TextSpan } from "@chaperone/core";
import { matchable } from "../prefilter/matches.ts";
import { spacedCodes } from "./spaced-out.ts";

export interface SeenPlate extends TextSpan {
  readonly country: "GB" | "NI" | "IE" | "other";
  readonly confidence: number;
  /** How sure it is beside words about a vehicle. */
  readonly besideVehicle: number;
}

interface PlateForm {
  readonly country: SeenPlate["country"];
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly besideVehicle: number;
}

const form = (country: PlateForm["country"], source: string, confidence: number, flags = "g"): PlateForm => ({
  country,
  pattern: new RegExp(`(?<![A-Za-zÀ-ɏ0-9#@_/-])(?:${source})(?![A-Za-zÀ-ɏ0-9_/])`, flags),
  confidence,
  besideVehicle: Math.max(confidence, 0.9),
});

/** Northern Irish codes end in I or Z with the county's letter: AZ, BZ, IA, IB … DVA, "Registration marks". */
const NI_CODE = "[A-Z](?:[A-HJ-PRTUVWXY]Z|I[ABGJLW])";
const IRISH_COUNTY =
  "(?:CE|CN|CW|DL|KE|KK|KY|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|TN|TS|WD|WH|WW|WX|C|D|G|L|T|W)";

/** British marks leave out I, Q and Z in places; DVLA, "Vehicle registration numbers and number plates" (INF104). */
const FORMS: readonly PlateForm[] = [
  // The year, or the year and fifty; 99, which no car has yet, is what people invent.
  form("GB", "[A-HJ-PR-Y][A-HJ-PR-Y](?:0[2-9]|[12]\\d|5[1-9]|[67]\\d|99) ?[A-HJ-PR-Z]{3}", 0.85),
  form("GB", "[A-HJ-PR-Y][A-HJ-PR-Y]\\d{2} ?[A-HJ-PR-Z]{3}", 0),
  form("GB", "[A-HJ-NPR-TV-Y]\\d{3} ?[A-HJ-PR-Y][A-HJ-PR-Y]{2}", 0.45),
  form("GB", "[A-HJ-NPR-TV-Y]\\d{1,3} ?[A-HJ-PR-Y][A-HJ-PR-Y]{2}", 0),
  form("GB", "[A-HJ-PR-Y]{3} ?\\d{1,3}[A-HJ-NPR-TV-Y]", 0),
  form("GB", "\\d{1,4} ?[A-HJ-PR-Y]{1,3}|[A-HJ-PR-Y]{1,3} ?\\d{1,4}", 0),
  form("NI", `${NI_CODE} ?\\d{3,4}`, 0.6),
  form("NI", `${NI_CODE} ?\\d{1,4}|\\d{1,4} ?${NI_CODE}`, 0),
  form("IE", `(?:[89]\\d|0\\d|1[0-2]|(?:1[3-9]|[2-3]\\d)[12])-${IRISH_COUNTY}-\\d{1,6}`, 0.95),
  form("IE", `(?:1[3-9]|2\\d)[12] ?${IRISH_COUNTY} ?\\d{2,6}`, 0.8),
  form("IE", `(?:[89]\\d|0\\d|1[0-2]) ?${IRISH_COUNTY} ?\\d{2,6}`, 0),
  form("GB", "[a-hj-pr-y]{2}\\d{2} ?[a-hj-pr-z]{3}", 0),
  form("IE", `(?:[89]\\d|0\\d|1[0-2]|(?:1[3-9]|2\\d)[12])[- ]${IRISH_COUNTY}[- ]\\d{1,6}`, 0.75, "gi"),
];

/** Markers, counts and words that look like the middle or the end of a plate: CD20 NEG, HR90 BPM, BP90 SYS. */
const WORD_END =
  /(?<![A-Z])(?:POS|NEG|BPM|HRS?|MIN|MINS|WKS?|YRS?|DAYS?|THE|AND|FOR|WITH|WAS|HAS|ARE|NOT|BUT|ALL|NHS|GMC|BMA|GPS?|PTS?|MG|ML|MCG|KG|CM|MM|AM|PM|SYS|DIA|SAT|SUN|MON|TUE|WED|THU|FRI|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|HDU|ICU|AMU|CCU|CT|MRI|ECG|USS|ED|DR|MR|MRS|MS|CELLS?|NOW|OUT|OFF|WEB|APP|TV|FY)$/;
const MARKER_START =
  /^(?:CD|HR|BP|GA|CT|PH|ED|FY|CK|CA|ES|PD|AF|GP|ICD|SPF|PCR|HIV|HPV|MRI|ECG|USS|GCS|NYHA|SOFA|COPD|DSM|WHO|NEWS|AKI|CKD|TNM|VIT|MIN|MAX|NO|NR|UN|EU|TV|FM|AM|PM|QT|RR)\d/;

const isCurrent = (compact: string): boolean =>
  /^[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d|99)[A-HJ-PR-Z]{3}$/.test(compact);

/** Everything that is formed like a plate, likely or not; words nearby decide. */
export function* platesIn(text: string): Generator<SeenPlate> {
  for (const { start, end } of spacedCodes(text, [7], isCurrent))
    yield { start, end, country: "GB", confidence: 0.6, besideVehicle: 0.9 };
  for (const { country, pattern, confidence, besideVehicle } of matchable(text, FORMS)) {
    for (const { 0: written, index } of allMatches(text, pattern)) {
      if (WORD_END.test(written) || MARKER_START.test(written.replace(" ", ""))) continue;
      yield { start: index, end: index + written.length, country, confidence, besideVehicle };
    }
  }
}
