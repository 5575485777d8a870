import { allMatches, fold, remembered } from "@chaperone/core";
import { tables } from "../tables/load.ts";

interface Themes {
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** By their first letters; a word that begins so has the theme. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  /** Words that must stand together, by the first of them. */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly theme: string }[]
  >;
}

let themes: Themes | undefined;

function load(): Themes {
  const words = new Map<string, string[]>();
  const prefixes = new Map<string, string[]>();
  const phrases = new Map<string, { words: string[]; theme: string }[]>();
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const line of tables().themes.split("\n")) {
    const [theme = "", ...entries] = line.split("\t");
    for (const entry of entries) {
      const parts = fold(entry).split(" ");
      if (parts.length > 1) add(phrases, parts[0]!, { words: parts, theme });
      else if (entry.endsWith("*")) add(prefixes, fold(entry.slice(0, -1)), theme);
      else add(words, parts[0]!, theme);
    }
  }
  return { words, prefixes, phrases };
}

const WORD = /[\p{L}\p{N}&]+(?:['’][\p{L}]+)*/gu;

const themesOfWord = remembered((word) => {
  const { words, prefixes } = themes!;
  const found: string[] = [];
  for (const form of [word, word.replace(/'s$/u, "")]) {
    found.push(...(words.get(form) ?? []));
    for (let length = 3; length <= form.length; length++)
      found.push(...(prefixes.get(form.slice(0, length)) ?? []));
  }
  return found;
});

/** The fields of life that a text speaks of: "C sharp" and "concerto" are both classical music. */
export function themesOf(text: string): Set<string> {
  themes ??= load();
  const said = allMatches(text, WORD).map(([word]) => fold(word).replaceAll("’", "'"));
  const found = new Set<string>();
  for (const [at, word] of said.entries()) {
    for (const theme of themesOfWord(word)) found.add(theme);
    for (const { words, theme } of themes.phrases.get(word) ?? [])
      if (words.every((part, next) => isSame(said[at + next], part))) found.add(theme);
  }
  return found;
}

const isSame = (word: string | undefined, part: string): boolean =>
  word !== undefined && (part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part);
