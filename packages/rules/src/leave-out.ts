import type { Edit, TextSpan } from "@chaperone/core";
import {
  beganWithCapital,
  capitalised,
  letterEnd,
  letterStart,
  startsSentence,
  textAfter,
  textBefore,
} from "./words.ts";

/** Words to put in place of a passage; none where it is to be left out, before the gap is closed. */
export interface Change extends TextSpan {
  readonly text: string;
}

export const leaveOut = ({ start, end }: TextSpan): Change => ({ start, end, text: "" });

/**
 * The edits that make the changes: from left to right, no two at one place, and where something goes, with what it
 * would leave hanging: a doubled space or comma, empty brackets, a small letter at the start of a sentence.
 */
export function toEdits(text: string, changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  const joined = apart(text, changes);
  for (const [i, change] of joined.entries()) {
    const next = joined[i + 1];
    const edit = change.text === "" ? closed(text, change) : change;
    const start = Math.max(letterStart(text, edit.start), edits.at(-1)?.end ?? 0);
    const end = Math.min(letterEnd(text, edit.end), next?.start ?? text.length);
    if (start > end || (start === end && edit.text === "")) continue;
    // The letter that was to become a capital may be another change's.
    edits.push({ start, end, text: end < edit.end && change.text === "" ? "" : edit.text });
    if (next && change.text === "" && opens(text, change) && beganWithCapital(text, change.start))
      joined[i + 1] = onlySpace(text, change.end, next.start)
        ? { ...next, text: capitalised(next.text) }
        : next;
  }
  return edits;
}

const onlySpace = (text: string, start: number, end: number): boolean =>
  /^[\s,;:]*$/u.test(text.slice(start, end));
const opens = (text: string, { start }: TextSpan): boolean => startsSentence(text, start);

/** Of changes that overlap the first counts; two passages that go with nothing but a comma between them go as one. */
function apart(text: string, changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && change.start < last.end) continue;
    if (
      last?.text === "" &&
      change.text === "" &&
      /^(?:[ \t]*[,;&]?[ \t]*)$/u.test(text.slice(last.end, change.start))
    )
      kept[kept.length - 1] = leaveOut({ start: last.start, end: change.end });
    else kept.push(change);
  }
  return kept;
}

/** What goes with the gap it leaves: brackets, spaces, one of two commas, a stop with nothing before it. */
function closed(text: string, span: TextSpan): Edit {
  const { start, end } = withBrackets(text, span);
  return opens(text, { start, end })
    ? closedAtStart(text, { start, end })
    : closedWithin(text, { start, end });
}

const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "“": "”", "‘": "’", '"': '"' };

function withBrackets(text: string, { start, end }: TextSpan): TextSpan {
  const before = /[([“‘"]\s*$/u.exec(textBefore(text, start))?.[0];
  const after = /^\s*[)\]”’"]/u.exec(textAfter(text, end))?.[0];
  if (!before || !after || BRACKETS[before[0]!] !== after.at(-1)) return { start, end };
  return { start: start - before.length, end: end + after.length };
}

/** Nothing stands before it in its sentence: what follows begins the sentence, or the sentence goes with its stop. */
function closedAtStart(text: string, { start, end }: TextSpan): Edit {
  const after = textAfter(text, end);
  const stop = /^[ \t]*[.!?…]+(?=\s|$)[ \t]*\n?/u.exec(after) ?? /^[ \t]*\n/u.exec(after);
  if (stop) {
    const rest = end + stop[0].length;
    return rest < text.length
      ? { start, end: rest, text: "" }
      : { start: trimmed(text, start), end: rest, text: "" };
  }
  if (after.trim() === "") return { start: trimmed(text, start), end: text.length, text: "" };
  const gap = /^[ \t]*(?:(?:[,;:]|[–—-](?=\s))+[ \t]*(?:(?:and|but|so)[ \t]+)?|!+[ \t]+)?/u.exec(after)![0]
    .length;
  const next = text.slice(end + gap, letterEnd(text, end + gap + 1));
  return beganWithCapital(text, start) && /^\p{Ll}/u.test(next)
    ? { start, end: end + gap + next.length, text: next.toUpperCase() }
    : { start, end: end + gap, text: "" };
}

/** Words that go on with what was said before the comma: no comma parts them from it. */
const GOES_ON =
  /^,?\s*(?:who|was|is|are|were|has|had|have|came|did|does|got|went|took|told|said|says|asked|made|gave|sat|rang|lost|fell|kept|walked|collapsed|died|presented|arrived|started|called|with|from|in|on|at|and|but|or|for|after|to|so|still|now|also|just|never|always|will|would|can|could|did|didn[’']t|isn[’']t|wasn[’']t|\p{Ll}*(?:waits|needs|wants|thinks|knows|lives|works|keeps|goes|comes|gets|makes|takes|gives|loves|likes|looks|seems|feels|rings|sits|owns|runs|drives))\b/iu;

/** "She was 44, a teacher, came in": what was said before the comma is a clause by itself. */
const HAS_VERB =
  /(?:(?<!\p{L})(?:is|was|are|were|has|had|have|saw|met|got|told|came|went|did|do)|[’'](?:s|d|re|ve|m))(?!\p{L})[^.!?…\n]*$/iu;

function closedWithin(text: string, { start, end }: TextSpan): Edit {
  const before = textBefore(text, start);
  const after = textAfter(text, end);
  const space = /^[ \t]*/u.exec(after)![0].length;
  const gap = /[ \t]*$/u.exec(before)![0].length;
  const hanging = /(?:[ \t]*,|[ \t]+[–—-]|:|[ \t]+(?:and|or|&))[ \t]*$/iu.exec(before)?.[0].length ?? gap;
  const next = after.slice(space, space + 1);
  if (next === "" || /[.!?()\]…\n]/u.test(next)) return { start: start - hanging, end, text: "" };
  if (/[,;:]/u.test(next)) {
    // "(Yellow gate, bad dog)": nothing stands before the comma any more.
    if (/[([]\s*$/u.test(before)) return { start, end: end + /^[\s,;:]+/u.exec(after)![0].length, text: "" };
    // "Mary, 43, came in": both commas go with the age. "Bald, 43, eleven stitches": one stays.
    const both = hanging > gap && GOES_ON.test(after.slice(space)) && !HAS_VERB.test(before) ? space + 1 : 0;
    return { start: start - hanging, end: end + both, text: "" };
  }
  return space > 0 ? { start: start - gap, end, text: "" } : { start, end, text: "" };
}

const trimmed = (text: string, at: number): number => text.slice(0, at).trimEnd().length;
