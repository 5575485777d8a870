import type { Figure, TextLimit } from "../network.ts";
import { countBytes, countCharacters, countGraphemes } from "./count.ts";

/** As many letters and emoji as a reader sees. */
export const graphemes = (most: Figure): TextLimit => ({ unit: "graphemes", most, count: countGraphemes });

/** UTF-8 bytes. */
export const bytes = (most: Figure): TextLimit => ({ unit: "bytes", most, count: countBytes });

/**
 * UTF-16 code units: of the ways in which a page counts "characters" the one that counts an emoji highest,
 * taken where a network does not say how it counts.
 */
export const characters = (most: Figure): TextLimit => ({
  unit: "characters",
  most,
  count: countCharacters,
});

export const seen = (value: number, source: string): Figure => ({ value, source, known: "seen" });
export const thirdParty = (value: number, source: string): Figure => ({
  value,
  source,
  known: "third-party",
});
export const recalled = (value: number, source = "not looked up"): Figure => ({
  value,
  source,
  known: "recalled",
});
