import { type Draft, type Reading, readDraft } from "@chaperone/core";
import { DETAIL_TAGS, NAME_TAGS, type Passage, ROLES, readVocabulary, TEXT_LABELS } from "../src/index.ts";
import type { Scores } from "../src/model.ts";
import type { Piece } from "../src/wordpiece.ts";

/** A vocabulary small enough to work out by hand. */
export const PIECES = [
  ..."[PAD] [UNK] [CLS] [SEP]".split(" "),
  ...".,!?'’-–()@#/:;&".split(""),
  ..."abcdefghijklmnopqrstuvwxyz0123456789".split(""),
  ..."abcdefghijklmnoprstuvwxyz0123456789".split("").map((sign) => `##${sign}`),
  ..."mary ball ##ina ##ing saw the her his was un ##aff ##able cafe strasse istanbul".split(" "),
  ..."naive 43 year old day she walked in clinic and then went home with pain ok post ##mistress".split(" "),
];
export const vocabulary = readVocabulary(PIECES.join("\n"));

export const readingOf = (text: string, more: Partial<Draft> = {}): Reading =>
  readDraft({ text, kind: "post", platform: "x", author: {}, ...more }).reading;

export const slices = (text: string, pieces: readonly Piece[]): string[] =>
  pieces.map(({ start, end }) => text.slice(start, end));

/** A row of probabilities; what is not given goes to the first of them, "outside". */
function row(names: readonly string[], given: Readonly<Record<string, number>> = {}): number[] {
  const rest = 1 - Object.values(given).reduce((sum, one) => sum + one, 0);
  return names.map((name, at) => given[name] ?? (at === 0 ? rest : 0));
}

/** What a model might say of one piece. */
export interface Says {
  readonly tags?: Readonly<Record<string, number>>;
  readonly relative?: number;
  readonly name?: Readonly<Record<string, number>>;
  readonly place?: Readonly<Record<string, number>>;
  readonly role?: Readonly<Record<string, number>>;
  readonly carries?: Readonly<Record<string, number>>;
}

export function scoresOf(
  said: readonly Says[],
  texts: Readonly<Partial<Record<(typeof TEXT_LABELS)[number], number>>> = {},
): Scores {
  const table = (rowOf: (one: Says) => number[]) => Float32Array.from(said.flatMap(rowOf));
  return {
    tags: table(({ tags }) => row(DETAIL_TAGS, tags)),
    relative: table(({ relative = 0 }) => [relative]),
    names: table(({ name }) => row(NAME_TAGS, name)),
    places: table(({ place }) => row(NAME_TAGS, place)),
    roles: table(({ role = {} }) => ROLES.map((one) => role[one] ?? 0)),
    texts: Float32Array.from(TEXT_LABELS.map((label) => texts[label] ?? 0)),
    carriers: table(({ carries = {} }) => TEXT_LABELS.map((label) => carries[label] ?? 0)),
  };
}

/** A passage of pieces at these places, for what is decoded from it. */
export const passageOf = (pieces: readonly Piece[]): Passage => ({
  ids: Int32Array.from(pieces.map(({ id }) => id)),
  bits: new Uint16Array(pieces.length),
  pieces,
  from: 0,
});
