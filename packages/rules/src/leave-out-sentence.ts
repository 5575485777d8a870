import {
  applyFix,
  type Edit,
  type Fix,
  type Observation,
  type RuleContext,
  type TextSpan,
} from "@chaperone/core";
import { isCapital, letterEnd } from "./words.ts";

/** Fewer words than this are no post any more; a tag, an account or a greeting by name is none. */
const WORDS_LEFT = 4;
const NO_WORD = /^(?:[#@].*|https?:.*|[^\p{L}]*|hi+|hello|dear|hey)$/iu;
/** What tied a sentence to the one before it. */
const TIE =
  /^["'“‘(]?(?:but(?! for)|so(?! (?:proud|sorry|glad|happy|much|many|good|nice|far|lovely|grateful|excited|tired|very)\b)|and|or|then|also|still|yet|anyway|plus|instead(?! of)|otherwise)\b,?[ \t]+/iu;
const FURTHEST = 3;

/** Offers to leave out the sentences that carried a finding, where something is left to post. */
export const leaveOutSentence = (context: RuleContext, carriers: readonly Observation[]): Fix[] =>
  leaveOutSentences(context, carriers, []);

/** The same, with other changes in what stays. */
export function leaveOutSentences(
  { document }: RuleContext,
  carriers: readonly Observation[],
  changes: readonly Edit[],
): Fix[] {
  const { text, sentences } = document;
  const going = new Set<number>();
  for (const { place } of carriers) {
    if (place.in !== "text") continue;
    const range = balanced(text, sentences, sentences.indexOf(document.sentenceAt(place)));
    if (!range) return [];
    for (let i = range.first; i <= range.last; i++) going.add(i);
  }
  if (going.size === 0) return [];
  const cuts = runs(going).map(({ first, last }): Edit => {
    const edit = cut(text, sentences, first, last);
    return { ...edit, start: letterEnd(text, edit.start), end: letterEnd(text, edit.end) };
  });
  const kept = changes.filter(
    (change) => !cuts.some((edit) => change.start < edit.end && edit.start < change.end),
  );
  const edits = [...cuts, ...kept].sort((a, b) => a.start - b.start);
  const label = `${going.size === 1 ? "Leave the sentence out" : `Leave ${going.size} sentences out`}${kept.length > 0 ? ", blur the rest" : ""}`;
  const fix: Fix = { label, safety: "changes-meaning", edits };
  return wordsIn(applyFix(text, fix)) < WORDS_LEFT ? [] : [fix];
}

const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => word && !NO_WORD.test(word)).length;

interface Range {
  readonly first: number;
  readonly last: number;
}

/** A sentence with those that share its quotation or brackets; null where these never close. */
function balanced(text: string, sentences: readonly TextSpan[], at: number): Range | null {
  for (let reach = 0; reach <= FURTHEST; reach++) {
    for (let first = at; first >= Math.max(0, at - reach); first--) {
      const last = first + reach;
      const range = sentences[last] && text.slice(sentences[first]!.start, sentences[last]!.end);
      if (range !== undefined && isBalanced(range)) return { first, last: lastOf(text, sentences, last) };
    }
  }
  return null;
}

/** "“A marble, or a golf ball?” and when I told him": what goes on in small letters is the same sentence. */
function lastOf(text: string, sentences: readonly TextSpan[], at: number): number {
  const goesOn = (last: number): boolean =>
    /[”"’']\s+$/u.test(text.slice(sentences[last]!.start, sentences[last]!.end)) &&
    /^\p{Ll}/u.test(text.slice(sentences[last + 1]?.start ?? text.length));
  let last = at;
  while (last < at + FURTHEST && goesOn(last)) last++;
  return last;
}

function isBalanced(passage: string): boolean {
  const count = (mark: RegExp): number => passage.match(mark)?.length ?? 0;
  return (
    count(/"/gu) % 2 === 0 &&
    count(/“/gu) === count(/”/gu) &&
    count(/(?<![:;8=]-?)\(/gu) === count(/(?<![:;8=]-?|\d)\)/gu)
  );
}

/** Neighbours go together. */
function runs(going: ReadonlySet<number>): Range[] {
  const found: { first: number; last: number }[] = [];
  for (const i of [...going].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run && i === run.last + 1) run.last = i;
    else found.push({ first: i, last: i });
  }
  return found;
}

/** Sentences go with the space before or after them, and with the word that tied the next one to them. */
function cut(text: string, sentences: readonly TextSpan[], first: number, last: number): Edit {
  const { start } = sentences[first]!;
  const { end } = sentences[last]!;
  const passage = text.slice(start, end);
  const space = /\s*$/u.exec(passage)![0];
  const opensLine = start === 0 || text[start - 1] === "\n";
  if (end === text.length) return { start: text.slice(0, start).trimEnd().length, end, text: "" };
  // The last sentence of a paragraph leaves its line break to the one before.
  if (space.includes("\n") && !opensLine)
    return { start: text.slice(0, start).trimEnd().length, end: end - space.length, text: "" };
  return untied(text, { start, end });
}

function untied(text: string, { start, end }: TextSpan): Edit {
  const tie = TIE.exec(text.slice(end, end + 40))?.[0];
  if (!tie || /^["'“‘(]/u.test(tie)) return { start, end, text: "" };
  const at = end + tie.length;
  const next = text.slice(at, letterEnd(text, at + 1));
  return isCapital(tie[0]) && /^\p{Ll}/u.test(next)
    ? { start, end: at + next.length, text: next.toUpperCase() }
    : { start, end: at, text: "" };
}
