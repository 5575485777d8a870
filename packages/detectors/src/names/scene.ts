import type { Reading } from "@chaperone/core";
import { type LexiconMatch, lexicon } from "@chaperone/lexicons";
import { readTokens, type Token } from "./tokens.ts";
import { vetoedWords } from "./vetoes.ts";

/** What the finder knows of one draft. */
export interface NameScene {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly vetoed: Uint8Array;
  /** Typed without capitals: a small letter says nothing then. */
  readonly lowerCase: boolean;
  /** Typed in capitals throughout, or with one on nearly each word, as headlines are. */
  readonly upperCase: boolean;
  readonly titleCase: boolean;
  /** People in public life, by the index of the first word. */
  readonly figures: ReadonlyMap<number, LexiconMatch>;
  /** Folded names of the author and of the person replied to: known to be names wherever they stand. */
  readonly known: ReadonlySet<string>;
}

export function setScene(reading: Reading, known: ReadonlySet<string>): NameScene {
  const tokens = readTokens(reading);
  const figures = lexicon("public-figures").matches(reading.words);
  return {
    reading,
    tokens,
    vetoed: vetoedWords(tokens, reading.words),
    ...readCase(tokens),
    figures: new Map(figures.filter((match) => isFigure(tokens, match)).map((match) => [match.first, match])),
    known,
  };
}

function readCase(tokens: readonly Token[]): Pick<NameScene, "lowerCase" | "upperCase" | "titleCase"> {
  const words = tokens.filter(({ shape, text }) => shape !== "number" && text.length > 1);
  const capitals = words.filter(({ shape }) => shape === "capital").length;
  const upper = words.filter(({ shape }) => shape === "upper").length;
  return {
    lowerCase: capitals <= words.length / 40,
    upperCase: words.length > 2 && upper > words.length * 0.6,
    titleCase: words.length > 4 && capitals + upper > words.length * 0.7,
  };
}

/** One word is enough only for a name with a capital that no first name stands before. */
function isFigure(tokens: readonly Token[], { first, last }: LexiconMatch): boolean {
  if (tokens[first]!.glued) return false;
  if (last > first) return true;
  const [token, before] = [tokens[first]!, tokens[first - 1]];
  if (token.shape === "lower") return false;
  return !(
    before &&
    token.gap === " " &&
    before.first !== undefined &&
    before.shape === "capital" &&
    !before.title
  );
}
