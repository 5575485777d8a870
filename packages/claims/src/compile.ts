import { SHARED_WORDS } from "./words.ts";

/** Between words that stand together: spaces, a comma, a dash; a line may break there. */
const BETWEEN = "[ ,;:/\\n-]+";
const GAPS: Readonly<Record<string, string>> = {
  "..": "[^.!?\\n]{0,40}?",
  "...": "[^.!?\\n]{0,80}?",
};

/** Sets of words by their names. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

/**
 * Turns a pattern of the catalogue into a regular expression, global and for any case.
 *
 * Words stand for themselves; `(a|b c)` for one of several, `(a|b)?` for one or none; `word*` for any ending;
 * `..` for up to 40 characters of a sentence, `...` for up to 80; `{name}` for a set of words.
 * @throws Error where a bracket is left open, a set is unknown or there are signs that mean nothing here.
 */
export const compile = (pattern: string, words: WordSets): RegExp =>
  new RegExp(`\\b${phrase(pattern, words)}`, "gi");

function phrase(text: string, words: WordSets): string {
  const parts = splitPattern(text);
  let source = "";
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (part in GAPS) source += GAPS[part];
    else if (!part.endsWith("?"))
      source += one(part, words) + (next === undefined || next in GAPS ? "" : BETWEEN);
    // Beside a gap, or at the end, what may be missing adds nothing.
    else if (next !== undefined && !(next in GAPS))
      source += `(?:${one(part.slice(0, -1), words)}${BETWEEN})?`;
  }
  return source;
}

/** A pattern's words, groups, sets and gaps. */
export function splitPattern(text: string): string[] {
  const parts = text.match(/\([^()]*\)\??|\{[a-z-]+\}\??|\.{2,3}|[^\s(){}]+/gu) ?? [];
  if (parts.join("").replace(/\s/gu, "") !== text.replace(/\s/gu, "") || parts.length === 0)
    throw new Error(`"${text}" cannot be read: look for an open bracket or one inside another.`);
  return parts;
}

function one(part: string, words: WordSets): string {
  if (part.startsWith("(")) return oneOf(part.slice(1, -1).split("|"), words);
  if (!part.startsWith("{")) return word(part);
  return oneOf(wordsOfSet(part, words), words);
}

/**
 * @param part a set's name in braces
 * @throws Error where there is none of that name.
 */
export function wordsOfSet(part: string, words: WordSets): readonly string[] {
  const name = part.slice(1, -1);
  const set = words[name] ?? SHARED_WORDS[name];
  if (!set) throw new Error(`${part} is not among the words of this topic, nor among the shared ones.`);
  return set;
}

const oneOf = (options: readonly string[], words: WordSets): string =>
  `(?:${options.map((option) => phrase(option.trim(), words)).join("|")})`;

const WORD = /^[\p{L}\p{N}'’&%+.-]+\*?$/u;

function word(text: string): string {
  if (!WORD.test(text)) throw new Error(`"${text}" is no word: write it without signs.`);
  const stem = text.replace(/\*$/u, "");
  const letters = stem.replace(/[.+]/gu, "\\$&").replace(/['’]/gu, "['’]?").replace(/-/gu, "[ -]?");
  const start = /^[\p{L}\p{N}]/u.test(stem) ? "\\b" : "";
  if (text.endsWith("*")) return `${start}${letters}[\\w'’-]*`;
  return `${start}${letters}${/[\p{L}\p{N}]$/u.test(stem) ? "\\b" : ""}`;
}
