import type { TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { DETERMINER, textBefore } from "./words.ts";

/** Labels of contacts, dates and plates; those of records and papers stand in the word lists. */
const CONTACT =
  /^(?:d ?o ?b|b|born|date of birth|birthday|tel|tele|telephone|phone|ph|mobile|mob|cell|landline|whatsapp|email|e mail|mail|insta|instagram|twitter|handle|car|van|reg|car reg|vehicle|plate|number plate|postcode|post code|eircode|zip|address|last address|addr|name|pt name|patient name|surname|link|url|web|website)$/iu;
/** Also somebody: "our patient 7741208" does not do without "patient". */
const SOMEBODY = /^(?:pts?|patients?|clients?|cases|residents?|hospital|unit|visa|order|insurance)$/iu;
const NUMBER_WORD =
  /(?:(?<![\p{L}\p{N}])(?:(?:number|num|no|nr|nos|id|code|ref|reference)\b\.?|(?:(?:number|no|id) )?(?:ending|ends|starting)(?: in| with)?)|#)[\s:#.=*-]*$/iu;
const GAP = /[\s:#=*(-]*$/u;
const TOKEN = /[\p{L}]+(?:['’]\p{L}+)*|\d+/gu;
const LONGEST_LABEL = 4;
const IS_SAID = /(?:\s+(?:is|was|are|were)|['’]s)(?:\s+(?:still|now|definitely))?\s*:?\s*$/iu;
const AFTER_DETERMINER = new RegExp(`(?<![\\p{L}\\p{N}'’-])${DETERMINER}\\s+$`, "iu");

/** How a number is led up to. */
export interface Labelled {
  /** The number with the label that says nothing without it: "NHS no 999 000 0018", "EMIS no 55190", "(ref: 7741)". */
  readonly span: TextSpan;
  /** "Her NHS number 999 …", "the ref is 7741": the label belongs to the sentence and stays. */
  readonly stays: boolean;
  /** "… is 7741": something must be said in its place. */
  readonly isSaid: boolean;
}

export function labelOf(text: string, { start, end }: TextSpan): Labelled {
  const before = textBefore(text, start);
  const said = IS_SAID.exec(before)?.[0].length ?? 0;
  const labelled = labelStart(before.slice(0, before.length - said));
  if (labelled === null) return { span: { start, end }, stays: false, isSaid: said > 0 };
  const stays = said > 0 || AFTER_DETERMINER.test(before.slice(0, labelled));
  const from = start - before.length + labelled;
  return { span: { start: stays ? start : from, end }, stays, isSaid: said > 0 };
}

/** Where the label at the end of this text begins; null where it ends in none. */
function labelStart(before: string): number | null {
  const number = NUMBER_WORD.exec(before);
  const words = before.slice(0, number?.index ?? before.length).replace(GAP, "");
  return kindStart(words, number !== null) ?? number?.index ?? null;
}

/** The words before are a label by the lists, or initials before "no" or "number". */
function kindStart(before: string, hasNumberWord: boolean): number | null {
  const tokens = [...before.matchAll(TOKEN)].slice(-LONGEST_LABEL);
  const last = tokens.at(-1);
  if (!last || !/^[\s.&/'’()-]*$/u.test(before.slice(last.index + last[0].length))) return null;
  for (const [i, first] of tokens.entries()) {
    const words = tokens.slice(i).map(([word]) => word.toLowerCase());
    if (isLabel(words.join(" "), hasNumberWord)) return first.index;
  }
  return hasNumberWord && /^(?:\p{Lu}{1,6}|\p{L})$/u.test(last[0]) ? last.index : null;
}

function isLabel(words: string, hasNumberWord: boolean): boolean {
  if (SOMEBODY.test(words)) return hasNumberWord;
  return (
    CONTACT.test(words) || lexicon("record-labels").has(words) || lexicon("identifier-labels").has(words)
  );
}
