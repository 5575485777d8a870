const PLAIN = /^[ -~]*$/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What readers see as one character each: a flag, a family emoji and an accented letter are one. */
export const graphemesOf = (text: string): string[] =>
  PLAIN.test(text) ? text.split("") : Array.from(graphemes.segment(text), ({ segment }) => segment);

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{M}\p{Cc}\p{Cf}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\u{fe0f}/u;
/** Letters and signs of East Asia that terminals give two columns. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;
const HALF_WIDTH = /[\uff61-\uffdc\uffe8-\uffee]/u;

/** Columns of a terminal that one grapheme takes. */
function graphemeWidth(grapheme: string): number {
  if (PLAIN.test(grapheme)) return grapheme.length;
  if (INVISIBLE.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  return WIDE.test(grapheme) && !HALF_WIDTH.test(grapheme) ? 2 : 1;
}

/** Columns of a terminal that a text takes; it has no line ends and no control characters. */
export const widthOf = (text: string): number =>
  PLAIN.test(text) ? text.length : graphemesOf(text).reduce((sum, one) => sum + graphemeWidth(one), 0);
