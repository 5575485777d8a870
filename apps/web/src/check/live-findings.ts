import {
  contains,
  type Edit,
  type Finding,
  type Fix,
  followEdit,
  overlaps,
  type Place,
  type TextSpan,
  textPlace,
} from "@chaperone/core";

/** A finding on its way through the edits made since it was found. */
export interface LiveFinding {
  /** Stays the same while the finding is recognisably the same, so that its card keeps its place and focus. */
  readonly key: string;
  readonly finding: Finding;
  /** The passages it rests on, as they stood when it was found. */
  readonly seen: readonly string[];
  /** The passage was changed since; nothing is known of it until the next verdict. */
  readonly touched: boolean;
}

/**
 * Findings before an edit stay, those after it shift, and one it touches waits to be checked again. What no edit
 * changes stays the same object, the list too, so that nothing is drawn again for it.
 */
export const followEdits = (live: readonly LiveFinding[], edits: readonly Edit[]): readonly LiveFinding[] =>
  // Edits give places in the text before any of them, so the last goes first.
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((findings, edit) => mapped(findings, (one) => follow(one, edit)), live);

function follow(live: LiveFinding, edit: Edit): LiveFinding {
  const { finding } = live;
  const { place } = finding;
  const fixes = mapped(finding.fixes, (fix) => followFix(fix, edit));
  const isSame = fixes === finding.fixes;
  if (place.in !== "text") return isSame ? live : { ...live, finding: { ...finding, fixes } };
  const span = followEdit(place, edit);
  if (!span) return { ...live, finding: { ...finding, place: roughly(place, edit) }, touched: true };
  if (isSame && span === place) return live;
  return { ...live, finding: { ...finding, place: textPlace(span), fixes } };
}

function followFix(fix: Fix, edit: Edit): Fix | null {
  const edits = mapped(fix.edits, (one) => {
    const span = followEdit(one, edit);
    return span === one ? one : span && { ...one, ...span };
  });
  if (edits.length < fix.edits.length) return null;
  return edits === fix.edits ? fix : { ...fix, edits };
}

/** A list with its items changed, or left out for null; the same list where nothing was. */
function mapped<T>(items: readonly T[], change: (item: T) => T | null): readonly T[] {
  const changed = items.map(change).filter((item) => item !== null);
  const isSame = changed.length === items.length && changed.every((item, at) => item === items[at]);
  return isSame ? items : changed;
}

/** About where a touched passage is now: enough to know it again, never shown. */
function roughly(place: Place & { in: "text" }, edit: Edit): Place {
  const shift = edit.text.length - (edit.end - edit.start);
  return textPlace({
    start: Math.min(place.start, edit.start),
    end: Math.max(place.end, edit.end) + shift,
  });
}

/** Takes over a new verdict's findings, giving each the key of the old one it continues. */
export function renew(
  previous: readonly LiveFinding[],
  findings: readonly Finding[],
  text: string,
): readonly LiveFinding[] {
  const left = new Set(previous);
  const claim = (same: (old: Finding) => boolean): string | undefined => {
    const old = [...left].find(({ finding }) => same(finding));
    if (old) left.delete(old);
    return old?.key;
  };
  // Certain matches first, so that a mere neighbour does not take their key.
  const certain = findings.map((one) => claim((old) => old.fingerprint === one.fingerprint));
  return findings.map((finding, index) => ({
    key: certain[index] ?? claim((old) => continues(old, finding)) ?? newKey(),
    finding,
    seen: passagesOf(finding, text),
    touched: false,
  }));
}

const continues = (old: Finding, now: Finding): boolean =>
  old.ruleId === now.ruleId &&
  (old.place.in === "text" && now.place.in === "text"
    ? overlaps(old.place, now.place)
    : old.place.in === now.place.in && imageOf(old.place) === imageOf(now.place));

/** Which of the draft's pictures it is in, from 0; null where it is in none. */
export const imageOf = (place: Place): number | null => ("image" in place ? place.image : null);

/** The words behind a finding; a passage that holds another, such as its whole sentence, says nothing more. */
function passagesOf({ evidence }: Finding, text: string): string[] {
  const places = evidence.map(({ place }) => place).filter((place) => place.in === "text");
  const holdsAnother = (one: TextSpan): boolean =>
    places.some((other) => contains(one, other) && !contains(other, one));
  const passages = places
    .filter((one) => !holdsAnother(one))
    .map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(passages)].filter((passage) => passage !== "");
}

let keys = 0;
const newKey = (): string => `finding-${++keys}`;
