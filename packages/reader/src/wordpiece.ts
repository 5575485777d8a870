import type { TextSpan } from "@chaperone/core";

/** A piece of a word as the language model knows it, and where it stands in the text. */
export interface Piece extends TextSpan {
  readonly id: number;
  /** It goes on with the word of the piece before it. */
  readonly continues?: true;
  /** Neither letter nor digit, nor a sign that makes a name of what follows (# and @). */
  readonly sign?: true;
}

/** The model's word pieces; a piece that continues a word starts with "##". */
export interface Vocabulary {
  readonly size: number;
  readonly id: (piece: string) => number | undefined;
  readonly unknown: number;
  /** Before the first piece. */
  readonly begin: number;
  /** After each part. */
  readonly separator: number;
}

/**
 * @param lines one piece a line; its number is its id.
 * @throws RangeError where a special piece is missing: the file is no vocabulary of this model.
 */
export function readVocabulary(lines: string): Vocabulary {
  const ids = new Map(
    lines
      .trimEnd()
      .split("\n")
      .map((piece, id) => [piece, id] as const),
  );
  const special = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) throw new RangeError(`The reader's vocabulary has no ${piece}.`);
    return id;
  };
  return {
    size: ids.size,
    id: (piece) => ids.get(piece),
    unknown: special("[UNK]"),
    begin: special("[CLS]"),
    separator: special("[SEP]"),
  };
}

/** Runs of letters and digits; any other sign, an emoji too, stands alone. */
const UNIT = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const SIGN = /^[^\p{L}\p{N}\p{M}#@]$/u;
/** Longer runs are no words; cutting them up would take quadratic time. */
const LONGEST_WORD = 64;

/**
 * WordPiece of the uncased BERT models (Wu et al. 2016, Devlin et al. 2019): lower case, accents off, then
 * the longest known piece again and again. Offsets are those of the text given, in UTF-16 units.
 */
export function toPieces(text: string, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: unit, index } of text.matchAll(UNIT)) addPieces(pieces, unit, index, vocabulary);
  return pieces;
}

function addPieces(pieces: Piece[], unit: string, at: number, vocabulary: Vocabulary): void {
  const { plain, origin } = plainLetters(unit);
  const whole = {
    id: vocabulary.unknown,
    start: at,
    end: at + unit.length,
    ...(SIGN.test(unit) ? { sign: true as const } : {}),
  };
  if (plain === "") return;
  if (plain.length > LONGEST_WORD) {
    pieces.push(whole);
    return;
  }
  const found: Piece[] = [];
  for (let from = 0; from < plain.length; ) {
    const piece = longestFrom(plain, from, vocabulary);
    if (!piece) {
      pieces.push(whole);
      return;
    }
    found.push({
      ...whole,
      id: piece.id,
      start: at + origin[from]!,
      end: at + origin[piece.end]!,
      ...(from > 0 ? { continues: true as const } : {}),
    });
    from = piece.end;
  }
  pieces.push(...found);
}

function longestFrom(word: string, from: number, { id }: Vocabulary): { id: number; end: number } | null {
  for (let end = word.length; end > from; end--) {
    const known = id((from > 0 ? "##" : "") + word.slice(from, end));
    if (known !== undefined) return { id: known, end };
  }
  return null;
}

/** Lower case without accents, with the offset each unit came from; one more stands for the end. */
function plainLetters(unit: string): { plain: string; origin: readonly number[] } {
  let plain = "";
  const origin: number[] = [];
  let at = 0;
  for (const letter of unit) {
    const bare = letter.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
    for (let i = 0; i < bare.length; i++) origin.push(at);
    plain += bare;
    at += letter.length;
  }
  origin.push(unit.length);
  return { plain, origin };
}
