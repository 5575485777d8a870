import { EDGE, MATCHES_ASCII, symbols } from "./symbols.ts";

/** Literals in symbols; one of them stands in every text that matches. */
export type AnyOf = readonly string[];

/** What a part of a pattern matches. */
interface Part {
  /** All that it can match, where that is a short list. */
  readonly exact: AnyOf | null;
  /** What else must be in the text. */
  readonly needs: readonly AnyOf[];
}

const ANYTHING: Part = { exact: null, needs: [] };
const EMPTY: Part = { exact: [""], needs: [] };
const NO_LETTER: Part = { exact: [EDGE], needs: [] };
const exactly = (...exact: readonly string[]): Part => ({ exact, needs: [] });
const listsOf = ({ exact, needs }: Part): readonly AnyOf[] => (exact ? [...needs, exact] : needs);

/**
 * What a text must hold for a pattern to match in it: of each list one literal, the rarest list first. Never too much:
 * where a pattern does not tell, or is of a form unknown here, nothing is asked for.
 */
export function requiredLiterals({ source, flags, ignoreCase, unicode }: RegExp): AnyOf[] {
  if (flags.includes("v") || MATCHES_ASCII.test(source) || (!unicode && HALF_CHARACTER.test(source)))
    return [];
  try {
    return rarestFirst(listsOf(new PatternReader(source, ignoreCase).read()).map(tidied));
  } catch (error) {
    if (error instanceof UnknownForm) return [];
    throw error;
  }
}

class UnknownForm extends Error {}

const HALF_CHARACTER = /[\ud800-\udfff]/;

/** An edge says something only beside a letter and at an end of a literal. */
const tidied = (list: AnyOf): AnyOf => [...new Set(list.map(withoutVainEdges))];

function withoutVainEdges(literal: string): string {
  if (!literal.includes(EDGE)) return literal;
  const bare = literal.replaceAll(EDGE, "");
  const start = literal.startsWith(EDGE) && isLetter(bare[0]) ? EDGE : "";
  return start + bare + (literal.endsWith(EDGE) && isLetter(bare.at(-1)) ? EDGE : "");
}

const isLetter = (symbol: string | undefined): boolean =>
  symbol !== undefined && symbol >= "a" && symbol <= "z";

/** About how likely a text is to hold a literal of so many symbols. */
const LIKELY = [9, 9, 0.5, 0.05, 0.015, 0.005, 0.002];
const likelihood = (list: AnyOf): number =>
  list.reduce((sum, literal) => sum + (literal === "0" ? 0.5 : (LIKELY[literal.length] ?? 0.001)), 0);
/** Lists that nearly every text answers are not worth the asking. */
const TOO_LIKELY = 4;

const rarestFirst = (lists: readonly AnyOf[]): AnyOf[] =>
  lists
    .map((list) => ({ list, likely: likelihood(list) }))
    .filter(({ likely }) => likely < TOO_LIKELY)
    .sort((a, b) => a.likely - b.likely)
    .map(({ list }) => list);

/** Longer lists are not multiplied with each other: two short ones tell as much and are sooner looked up. */
const LONGEST_PRODUCT = 16;

function product(starts: AnyOf, ends: AnyOf): AnyOf | null {
  if (starts.length > 1 && ends.length > 1 && starts.length * ends.length > LONGEST_PRODUCT) return null;
  return starts.flatMap((start) => ends.map((end) => start + end));
}

function inSequence(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const needs: AnyOf[] = [];
  let run: AnyOf = [""];
  let isWhole = true;
  for (const part of parts) {
    needs.push(...part.needs);
    const longer = part.exact && product(run, part.exact);
    if (!longer) {
      needs.push(run);
      isWhole = false;
    }
    run = longer ?? part.exact ?? [""];
  }
  return isWhole ? { exact: run, needs } : { exact: null, needs: [...needs, run] };
}

function oneOf(branches: readonly Part[]): Part {
  if (branches.length === 1) return branches[0]!;
  if (branches.every(({ exact }) => exact)) return exactly(...branches.flatMap(({ exact }) => exact!));
  const rarest = branches.map((branch) => rarestFirst(listsOf(branch))[0]);
  return rarest.every((list) => list) ? { exact: null, needs: [rarest.flatMap((list) => list!)] } : ANYTHING;
}

const MOST_REPEATED = 4;

function repeated(part: Part, least: number, most: number): Part {
  if (least === 0) return most === 1 && part.exact ? exactly("", ...part.exact) : ANYTHING;
  const times = Array.from({ length: Math.min(least, MOST_REPEATED) }, () => part);
  // Of more repetitions the last ones stand beside what follows.
  return inSequence(times.length === most ? times : [ANYTHING, ...times]);
}

/** Reads the source of a pattern from left to right. */
class PatternReader {
  private at = 0;
  private readonly source: string;
  private readonly anyCase: boolean;

  constructor(source: string, anyCase: boolean) {
    this.source = source;
    this.anyCase = anyCase;
  }

  read(): Part {
    const part = this.alternatives();
    if (this.at < this.source.length) throw new UnknownForm();
    return part;
  }

  private alternatives(): Part {
    const branches = [this.sequence()];
    while (this.skip("|")) branches.push(this.sequence());
    return oneOf(branches);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !"|)".includes(this.source[this.at]!))
      parts.push(this.quantified());
    return parts.length === 0 ? EMPTY : inSequence(parts);
  }

  private quantified(): Part {
    const part = this.atom();
    const found = this.take(/[*+?]|\{(\d+)(,?)(\d*)\}/y);
    if (!found) return part;
    this.skip("?");
    const [sign, least, comma, most] = found;
    if (sign === "*") return ANYTHING;
    if (sign === "+") return repeated(part, 1, Number.POSITIVE_INFINITY);
    if (sign === "?") return repeated(part, 0, 1);
    return repeated(part, Number(least), comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least));
  }

  private atom(): Part {
    if (this.skip("(")) return this.group();
    if (this.source[this.at] === "[") return this.characterClass().part;
    if (this.skip(".")) return ANYTHING;
    if (this.skip("^") || this.skip("$")) return NO_LETTER;
    if (this.skip("\\")) return this.escape();
    // Most of a pattern is words; a quantifier belongs to one letter only.
    const [plain] = this.take(/[a-z ]+(?![a-z *+?{])|[^*+?{}\]]/uy) ?? [];
    if (!plain) throw new UnknownForm();
    return exactly(symbols(plain));
  }

  private group(): Part {
    const [opening] = this.take(/\?(?::|<?[=!]|<\w+>)/y) ?? [""];
    if (opening === "" && this.source[this.at] === "?") throw new UnknownForm();
    const forbidsLetters = opening.endsWith("!") && this.isClassOfLetters();
    const inside = this.alternatives();
    if (!this.skip(")")) throw new UnknownForm();
    if (opening.endsWith("!")) return forbidsLetters ? NO_LETTER : EMPTY;
    // What is only looked at stands in the text all the same.
    return opening.endsWith("=") ? { exact: [""], needs: listsOf(inside) } : inside;
  }

  /** Whether the first alternative is a class that holds every letter. */
  private isClassOfLetters(): boolean {
    const from = this.at;
    if (this.source[from] !== "[") return false;
    const { hasLetters } = this.characterClass();
    const isAlone = "|)".includes(this.source[this.at] ?? "?");
    this.at = from;
    return hasLetters && isAlone;
  }

  private characterClass(): { part: Part; hasLetters: boolean } {
    const [whole, not, inside = ""] = this.take(/\[(\^?)((?:[^\]\\]|\\.)*)\]/suy) ?? [];
    if (whole === undefined) throw new UnknownForm();
    if (not) return { part: ANYTHING, hasLetters: false };
    const [small, large] = [inside.includes("a-z"), inside.includes("A-Z")];
    const hasLetters = this.anyCase ? small || large : small && large;
    return { part: listed(inside), hasLetters };
  }

  private escape(): Part {
    if (this.skip("b")) return NO_LETTER;
    if (this.skip("B")) return EMPTY;
    if (this.skip("d")) return exactly("0");
    if (this.take(/[snrtfv]/y)) return exactly(" ");
    if (this.take(/[wWDS]|[pP]\{[^}]*\}|[1-9]|k<\w+>/y)) return ANYTHING;
    const [character] = this.take(/\W/y) ?? [];
    if (!character) throw new UnknownForm();
    return exactly(symbols(character));
  }

  private skip(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

const MOST_LISTED = 8;
const WIDEST_RANGE = 26;

/** A class as the symbols it holds, where they are few. */
function listed(inside: string): Part {
  const found = new Set<string>();
  for (const [plain, escaped, from, to] of inside.matchAll(/\\(.)|(.)-(.)|./gsu)) {
    if (escaped === undefined && from === undefined) found.add(symbols(plain));
    else if (from !== undefined) {
      const [first, last] = [from.codePointAt(0)!, to!.codePointAt(0)!];
      if (from === "\\" || to === "\\" || last - first >= WIDEST_RANGE) return ANYTHING;
      for (let code = first; code <= last; code++) found.add(symbols(String.fromCodePoint(code)));
    } else if (escaped === "d") found.add("0");
    else if (/[snrtfv]/.test(escaped!)) found.add(" ");
    // Classes of their own, code points, and ranges that begin with an escape.
    else if (/\w/.test(escaped!) || inside.includes("-")) return ANYTHING;
    else found.add(symbols(escaped!));
  }
  return found.size <= MOST_LISTED ? exactly(...found) : ANYTHING;
}
