import type { Edit, Fix, Observation, RuleContext } from "@chaperone/core";

/** Fewer words than this are no post any more. */
const WORDS_LEFT = 4;

/** Offers to leave out the sentences that carried a finding, where something is left to post. */
export function leaveOutSentence({ document }: RuleContext, carriers: readonly Observation[]): Fix[] {
  const starts = new Map<number, Edit>();
  for (const { place } of carriers) {
    if (place.in !== "text") continue;
    const { start, end } = document.sentenceAt(place);
    starts.set(start, { start, end, text: "" });
  }
  const edits = [...starts.values()].sort((a, b) => a.start - b.start);
  const left = edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + text.slice(edit.end),
    document.text,
  );
  if (edits.length === 0 || left.split(/\s+/u).filter(Boolean).length < WORDS_LEFT) return [];
  const label = edits.length === 1 ? "Leave the sentence out" : `Leave ${edits.length} sentences out`;
  return [{ label, safety: "changes-meaning", edits }];
}
