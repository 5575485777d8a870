/** What a changed text may get wrong in its signs and small words, by name; a grammar checker passes most of it. */
const SLIPS: Readonly<Record<string, RegExp>> = {
  "doubled space": /\S[ \t]{2,}\S/gu,
  "space before a sign": /[ \t][,;!?](?=\s|$)|[ \t][.:](?=\s|$)/gu,
  "doubled sign": /,\s*[,.;:!?]|[;:]\s*[,;.]|\(\s*[,;.]/gu,
  "blank lines": /\n[ \t]*\n[ \t]*\n/gu,
  "doubled article":
    /(?<![\p{L}\p{N}.’'-])(?:a|an|the|my|our|his|her|their)\s+(?:a|an|the)(?=\s+\p{L}{2})/giu,
  "“a” before a vowel":
    /(?<![\p{L}\p{N}.’'&-])a\s+(?!(?:uni(?!n)|use|usual|eu|ewe|one|once|u[rt][aeiou]|UK|US))[aeiou]\p{Ll}/giu,
  "“an” before a consonant":
    /(?<![\p{L}\p{N}.’'&-])an\s+(?!(?:hour|honest|heir|honour|8|11\b|18\b|[FHLMNRSX](?![a-z])|m[A-Z]))[^aeiouáéíóú\s"“‘'(#@*\d]/giu,
  "empty brackets": /\(\s*\)|\[\s*\]|“\s*”|"\s*"|‘\s*’/gu,
  "ends in a small word":
    /(?<![\p{L}’'])(?:at|from|in|on|with|of|to|for|by|near|into|and|or|but|the|a|an|my|our|his|their)\s*(?=[.!?…\n](?:\s|$)|$)/giu,
  "begins with a sign": /(?:^|[.!?…\n]\s)\s*[,;:]/gu,
  "small letter after a stop": /(?<!\b\p{L})(?<![.…])[.!?]\s+\p{Ll}/gu,
};

/** The slips a text holds more of than it did before. */
export function newSlips(before: string, after: string): string[] {
  const count = (text: string, slip: RegExp): number => text.match(slip)?.length ?? 0;
  return Object.entries(SLIPS)
    .filter(([, slip]) => count(after, slip) > count(before, slip))
    .map(([name]) => name);
}
