import { allMatches, type TextSpan, type Word } from "@chaperone/core";
import { type LexiconName, lexicon } from "@chaperone/lexicons";
import { after } from "./surroundings.ts";

/** "MRN-0071882", "hosp no K0098812", "passport C4471902": a label and the code that follows it. */
export interface LabelledCode extends TextSpan {
  readonly label: TextSpan;
  /** What the list says behind the label. */
  readonly note: string;
  /** Upper case, without separators. */
  readonly compact: string;
  /** Whether a word such as "number" stood between, or the label is never anything else. */
  readonly sure: boolean;
}

/** How much a label says by itself, the last part of its note. */
export type LabelStrength =
  /** Nothing but a number follows it. */
  | "sure"
  /** Five characters or more. */
  | "plain"
  /** An everyday word: only with "number", "no" or the like, or a long code of letters and digits. */
  | "worded"
  /** Only what its scheme looks like, unless "number" stands between. */
  | "form";

/** Letters apart from digits, so that "MRN0071882" and "H&C" show their labels. */
const TOKEN = /[A-Za-zÀ-ɏ]+(?:'[A-Za-zÀ-ɏ]+)*|[0-9]+/g;
const FILLER =
  /(?:[ \t:#=.,()'"&*_/-]|\u20e3|(?:number|no|nos|num|nr|id|ref|reference|reg|regn|registration|code|pin|is|was|are|now|still|ending|ends|in|starting|card|the|my|his|her|their|your|new|old|of|for|and)(?![A-Za-zÀ-ɏ0-9])){0,14}/iuy;
const NUMBER_WORD =
  /(?<![A-Za-zÀ-ɏ])(?:number|no|nos|num|nr|id|ref|reference|code|pin|ending|ends)(?![A-Za-zÀ-ɏ])|#/i;
const CODE = /[A-Za-zÀ-ɏ0-9]{1,24}(?:[-/._ ]{1,2}[A-Za-zÀ-ɏ0-9]{1,24}){0,8}/uy;
/** Twelve thousand patients, 500 mg, 2024 report: a quantity, not a code. */
const QUANTITY =
  /^(?:,\d{3}|\.\d|\s?(?:%|mg|mcg|g|kg|ml|l|mm|cm|bpm|k|m|bn|th|st|nd|rd)(?![A-Za-zÀ-ɏ0-9])|\s(?:[A-Za-zÀ-ɏ]+ )?(?:people|patients|pts|staff|beds|hours|hrs|days|weeks|months|years|yrs|times|jobs|nurses|doctors|gps|steps|miles|km|pounds|euros?|dollars|million|thousand|cases|deaths|doses|claims|calls|appointments|visits|words|points|calories|units|minutes|mins|followers|members|babies|children|women|men|adults|of them|of the|per|a year|a day)(?![A-Za-zÀ-ɏ]))/i;

/** All codes that follow a label of the list. `formOf` names what a scheme's numbers look like. */
export function labelledCodes(
  text: string,
  list: LexiconName,
  formOf: (note: string) => RegExp | null,
): LabelledCode[] {
  const found: LabelledCode[] = [];
  const tokens = allMatches(text, TOKEN).map(({ 0: token, index }): Word => {
    return { text: token, lower: token.toLowerCase(), start: index, end: index + token.length };
  });
  for (const { start, end, note } of lexicon(list).matches(tokens)) {
    const code = codeAfter(text, { start, end }, note, formOf(note));
    if (code) found.push(code, ...listedWith(text, code, formOf(note)));
  }
  return found;
}

function codeAfter(text: string, label: TextSpan, note: string, form: RegExp | null): LabelledCode | null {
  const strength = note.slice(note.lastIndexOf(";") + 1).trim() as LabelStrength;
  FILLER.lastIndex = label.end;
  const filler = FILLER.exec(text)?.[0] ?? "";
  const at = label.end + filler.length;
  // "CHInese" is no label with a code, nor is "PT50" of an account: everyday labels need a gap.
  if (filler === "" && (!/\d/.test(text[at] ?? "") || /plain|worded/.test(strength))) return null;
  CODE.lastIndex = at;
  const chunk = CODE.exec(text)?.[0];
  if (!chunk) return null;
  const sure = strength === "sure" || NUMBER_WORD.test(filler);
  const fitting = form && longestFitting(chunk, form);
  const length = fitting || (strength === "form" && !sure ? 0 : plainCode(chunk, sure, strength));
  if (!length || QUANTITY.test(after(text, at + length, 40))) return null;
  const code = chunk.slice(0, length);
  return {
    label,
    note,
    sure: sure || Boolean(fitting),
    start: at,
    end: at + length,
    compact: compactOf(code, form),
  };
}

const NEXT_IN_LIST = /(?:,|;|\/| &| and| or|, and) ?/y;

/** "MRNs 559021, 559022 and 560113": further codes of the same length and kind. */
function* listedWith(text: string, first: LabelledCode, form: RegExp | null): Generator<LabelledCode> {
  const shape = shapeOf(text.slice(first.start, first.end));
  // Short figures in a row are more often counts.
  if (first.compact.length < 5) return;
  for (let { end } = first; ; ) {
    NEXT_IN_LIST.lastIndex = end;
    const start = end + (NEXT_IN_LIST.exec(text)?.[0].length ?? 0);
    end = start + shape.length;
    const written = text.slice(start, end);
    if (!NEXT_IN_LIST.lastIndex || shapeOf(written) !== shape || /^[A-Za-zÀ-ɏ0-9]/.test(after(text, end, 1)))
      return;
    yield { ...first, start, end, compact: compactOf(written, form) };
  }
}

const shapeOf = (code: string): string => code.replace(/\d/g, "9").replace(/[A-Za-zÀ-ɏ]/g, "A");

/** O and l count as digits only where the scheme wants digits. */
function compactOf(code: string, form: RegExp | null): string {
  const plain = code.replace(/[^A-Za-zÀ-ɏ0-9]/g, "");
  const upper = plain.toUpperCase();
  if (!form || form.test(upper)) return upper;
  const read = plain.replace(/[Oo]/g, "0").replace(/[Il]/g, "1").toUpperCase();
  return form.test(read) ? read : upper;
}

const PARTS = /[A-Za-zÀ-ɏ0-9]+/g;

/** The longest run of whole parts that looks as the scheme's numbers do. */
function longestFitting(chunk: string, form: RegExp): number {
  let length = 0;
  for (const { 0: part, index } of allMatches(chunk, PARTS)) {
    const end = index + part.length;
    if (/\d/.test(chunk.slice(0, end)) && form.test(compactOf(chunk.slice(0, end), form))) length = end;
  }
  return length;
}

/** "4471", "TX-88213-QP", "GARBU 612094", "4471 0093": capitals, then a part with digits, then more digits. */
const PLAIN = /^(?:[A-ZÀ-ÞĀ-Ɏ]{1,6} )?(?<core>[A-Za-zÀ-ɏ0-9]+(?:[-/_.][A-Za-zÀ-ɏ0-9]+)*)(?: \d{3,})*/;

/** "12 34 56", "QQ 12 34 56 C": short figures with gaps. */
const GAPPED =
  /^(?:[A-ZÀ-ÞĀ-Ɏ]{1,3} )?\d{1,4}(?: \d{2,4}){1,5}(?: [A-ZÀ-ÞĀ-Ɏ]{1,2}(?![A-Za-zÀ-ɏ]))?(?![A-Za-zÀ-ɏ0-9])/;

/** Without a form: how much of the chunk reads as one code; 0 where it is just words. */
function plainCode(chunk: string, sure: boolean, strength: LabelStrength): number {
  const gapped = sure || strength === "plain" ? GAPPED.exec(chunk)?.[0] : undefined;
  if (gapped && gapped.replace(/\D/g, "").length >= 5) return gapped.length;
  const match = PLAIN.exec(chunk);
  if (!match || !/\d/.test(match.groups?.core ?? "")) return 0;
  const code = match[0];
  return longEnough(code, code.replace(/\D/g, "").length, sure, strength) ? code.length : 0;
}

function longEnough(code: string, digits: number, sure: boolean, strength: LabelStrength): boolean {
  if (/^(\d)\1*$/.test(code.replace(/\D/g, ""))) return false;
  if (/^(?:19|20)\d\d(?:[-/]\d{2,4})?$/.test(code)) return false;
  if (sure) return digits >= 3;
  const mixed = /[A-Za-zÀ-ɏ]/.test(code);
  if (strength === "plain") return digits >= 5 || (mixed && digits >= 3);
  return (mixed && digits >= 4) || digits >= 6;
}
