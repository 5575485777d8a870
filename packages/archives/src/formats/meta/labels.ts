import { figureIn, type Json, objectsIn, textIn } from "../../json/shape.ts";

/** The newer form of many files: a list of labels in the language of the account, each with a value. */
export interface Labelled {
  readonly text: string | null;
  /** Seconds since 1970. */
  readonly at: number | null;
}

/** What labels are called whose value is the author's own words, in the languages of most accounts here. */
const OF_WORDS =
  /^(?:text|message|comment|caption|post|content|title|description|bio|opmerking|bijschrift|kommentar|beschreibung|text|texte|commentaire|l[ée]gende|comentario|texto|comentário|legenda|commento|testo|didascalia|komentarz|treść)\b/iu;

/** Labels of other people, and of what was set by a click. */
const OF_OTHERS =
  /owner|author|name|user|eigenaar|besitzer|inhaber|propri[ée]t|propietari|autor|privacy|audience|visibility|location|url|link/iu;

export function labelled(record: Json): Labelled {
  const values = objectsIn(record.label_values);
  const words = values.find(
    ({ label, value }) => OF_WORDS.test(textIn(label) ?? "") && textIn(value) !== null,
  );
  const free = values.filter(({ label, value }) => !OF_OTHERS.test(textIn(label) ?? "") && isWords(value));
  // Where the language is none of these, whoever wrote more than one word wrote a text.
  const likely = free.filter(({ value }) => /\s/u.test(String(value))).toSorted(byLength)[0];
  const time = values.map((value) => figureIn(value.timestamp_value)).find((at) => at !== null);
  return {
    text: textIn((words ?? likely)?.value),
    at: figureIn(record.timestamp) ?? time ?? null,
  };
}

const byLength = (a: Json, b: Json): number => String(b.value).length - String(a.value).length;

const isWords = (value: unknown): boolean => textIn(value) !== null && !/^https?:\/\//u.test(String(value));
