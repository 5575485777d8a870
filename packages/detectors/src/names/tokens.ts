import { fold, type Reading, remembered, type TextSpan } from "@chaperone/core";
import { lexicon } from "@chaperone/lexicons";
import { type TitleSort, titleSort } from "./titles.ts";

export type Shape = "capital" | "upper" | "lower" | "number";
/** "" for a name and nothing else; the others as the lists note them. */
export type Leaning = "" | "soft" | "word" | "place";

/** A word of the reading as the name finder sees it. */
export interface Token extends TextSpan {
  readonly text: string;
  /** Folded, without a possessive. */
  readonly key: string;
  /** End of the word itself where a possessive follows. */
  readonly nameEnd: number;
  readonly possessive: boolean;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Starts a sentence, a line, a quotation or a list item. */
  readonly opens: boolean;
  /** Part of a handle, a hashtag, an address. */
  readonly glued: boolean;
  readonly first: Leaning | undefined;
  readonly last: Leaning | undefined;
  readonly ordinary: boolean;
  readonly title: TitleSort | undefined;
}

const OPENS = /[.!?…:"“(\n\r•\]\p{Extended_Pictographic}]|^\s*[-*>]/u;
const GLUE_BEFORE = /[@#/\\_=]$|[A-Za-zÀ-ɏ0-9]\.$/;
const GLUE_AFTER = /^(?:@|_|\/\/|\.(?:[a-z]{2,}|[a-zß-ÿĀ-ɏ]+\.))/;
const SURNAME_SHAPE = /^(?:o'|d'|mac(?=[bcdfghjklmnpqrstvwxyz])|mc|fitz)[a-z]{3,}$/;
/** Words that only begin like them: machine, macular, macro, o'clock. */
const NO_SURNAME = /^o'clock$|^mac(?:h|ro|ul|ab|ar|aw|e)|^mc(?:q|at|h)/;

/** Every word with what the lists and its letters say of it. */
export function readTokens({ text, words }: Reading): Token[] {
  return words.map((word, i) => {
    const gap = text.slice(words[i - 1]?.end ?? 0, word.start);
    const possessive = /'s$/i.test(word.text) && word.text.length > 3;
    const bare = possessive ? word.text.slice(0, -2) : word.text;
    const key = fold(bare);
    return {
      text: bare,
      key,
      start: word.start,
      end: word.end,
      nameEnd: word.start + bare.length,
      possessive: possessive || text.startsWith("'", word.end),
      shape: shapeOf(bare),
      gap,
      opens: i === 0 || OPENS.test(gap),
      glued:
        GLUE_BEFORE.test(text.slice(Math.max(0, word.start - 2), word.start)) ||
        GLUE_AFTER.test(text.slice(word.end, word.end + 8)),
      ...traitsOf(key),
    };
  });
}

/** What the lists say of a word. */
const traitsOf = remembered((key): Pick<Token, "first" | "last" | "ordinary" | "title"> => {
  const firsts = lexicon("first-names");
  const lasts = lexicon("surnames");
  const ordinary = lexicon("ordinary-words");
  const parts = key.includes("-") ? key.split("-") : [key];
  return {
    first: noteOf(firsts.note(key)) ?? allOf(parts, (part) => firsts.note(part)),
    last:
      noteOf(lasts.note(key)) ??
      allOf(parts, (part) => lasts.note(part)) ??
      (SURNAME_SHAPE.test(key) && !NO_SURNAME.test(key) ? "" : undefined),
    ordinary: ordinary.has(key) || parts.some((part) => parts.length > 1 && ordinary.has(part)),
    title: titleSort(key),
  };
});

const noteOf = (note: string | undefined): Leaning | undefined => note as Leaning | undefined;

/** A double-barrelled name is one when each part is listed. */
function allOf(parts: readonly string[], note: (part: string) => string | undefined): Leaning | undefined {
  return parts.length > 1 && parts.every((part) => note(part) !== undefined) ? "" : undefined;
}

const DIGIT = /[0-9]/;
function shapeOf(text: string): Shape {
  if (DIGIT.test(text)) return "number";
  const head = text[0]!;
  if (head === head.toLowerCase()) return "lower";
  if (text.length === 1) return "upper";
  return text === text.toUpperCase() && text.length > 1 ? "upper" : "capital";
}
