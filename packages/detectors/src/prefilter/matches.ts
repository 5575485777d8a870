import type { Reading } from "@chaperone/core";
import { requiredLiterals } from "./required.ts";
import { type Grams, gramsNeeded, gramsOf } from "./symbols.ts";

/**
 * Every match of a global pattern in a reading. Most patterns need words that most drafts do not hold; a look at the
 * draft's letters tells them, and they are not tried.
 */
export function matchesIn(reading: Reading, pattern: RegExp): readonly RegExpExecArray[] {
  return mayMatch(reading, pattern) ? allMatches(reading.text, pattern) : [];
}

/** As matchAll, without the copy of the pattern that it makes. */
function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "")
      pattern.lastIndex += pattern.unicode && text.codePointAt(match.index)! > 0xffff ? 2 : 1;
  }
  return found;
}

/** False only where a pattern cannot match. */
function mayMatch(reading: Reading, pattern: RegExp): boolean {
  const grams = gramsIn(reading);
  for (const list of needsOf(pattern)) if (!holdsOne(grams, list)) return false;
  return true;
}

function gramsIn(reading: Reading): Grams {
  let grams = gramsByReading.get(reading);
  if (!grams) {
    grams = gramsOf(reading.text);
    gramsByReading.set(reading, grams);
  }
  return grams;
}
const gramsByReading = new WeakMap<Reading, Grams>();

/** Lists of literals, each literal as the number of its runs of symbols and the runs. */
function needsOf(pattern: RegExp): readonly Uint16Array[] {
  let needs = needsByPattern.get(pattern);
  if (!needs) {
    needs = requiredLiterals(pattern).map(packed);
    needsByPattern.set(pattern, needs);
  }
  return needs;
}
const needsByPattern = new WeakMap<RegExp, readonly Uint16Array[]>();

const packed = (literals: readonly string[]): Uint16Array =>
  Uint16Array.from(literals.map(gramsNeeded).flatMap((grams) => [grams.length, ...grams]));

function holdsOne(grams: Grams, list: Uint16Array): boolean {
  for (let i = 0; i < list.length; ) {
    const end = i + 1 + list[i]!;
    let at = i + 1;
    while (at < end && grams[list[at]!] === 1) at++;
    if (at === end) return true;
    i = end;
  }
  return false;
}
