import type { Edit, Finding } from "@chaperone/core";
import { type ChangeSet, type EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { followEdits, type LiveFinding, renew } from "../check/live-findings.ts";

export const setFindings = StateEffect.define<readonly Finding[]>();
export const setDismissed = StateEffect.define<ReadonlySet<string>>();
export const setActive = StateEffect.define<string | null>();

/** The findings with their places in the text as it stands after every edit. */
export const liveFindings = StateField.define<readonly LiveFinding[]>({
  create: () => [],
  update(live, transaction) {
    let next = transaction.docChanged ? followEdits(live, editsOf(transaction.changes)) : live;
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) next = renew(next, effect.value, transaction.state.doc.toString());
    }
    return next;
  },
});

const dismissed = StateField.define<ReadonlySet<string>>({
  create: () => new Set(),
  update: (set, { effects }) => effects.find((effect) => effect.is(setDismissed))?.value ?? set,
});

const active = StateField.define<string | null>({
  create: () => null,
  update(key, { effects }) {
    for (const effect of effects) if (effect.is(setActive)) return effect.value;
    return key;
  },
});

function editsOf(changes: ChangeSet): Edit[] {
  const edits: Edit[] = [];
  changes.iterChanges((start, end, _from, _to, inserted) =>
    edits.push({ start, end, text: inserted.toString() }),
  );
  return edits;
}

const isShown = (state: EditorState, { finding, touched }: LiveFinding): boolean =>
  !touched && !state.field(dismissed).has(finding.fingerprint);

function underline(state: EditorState): DecorationSet {
  const ranges = state.field(liveFindings).flatMap((live) => {
    const { place, level } = live.finding;
    const fits = place.in === "text" && place.start < place.end && place.end <= state.doc.length;
    if (!fits || !isShown(state, live)) return [];
    const isActive = state.field(active) === live.key;
    const mark = Decoration.mark({ class: `passage passage-${level}${isActive ? " passage-active" : ""}` });
    return [mark.range(place.start, place.end)];
  });
  return Decoration.set(ranges, true);
}

/** The finding whose passage holds a position: the closest about it where several do, the heaviest of equals. */
export function findingAt(state: EditorState, position: number): LiveFinding | undefined {
  const holding = state
    .field(liveFindings)
    .filter(
      (live) =>
        live.finding.place.in === "text" &&
        isShown(state, live) &&
        live.finding.place.start <= position &&
        position <= live.finding.place.end,
    );
  return holding.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
}

const lengthOf = ({ finding: { place } }: LiveFinding): number =>
  place.in === "text" ? place.end - place.start : Number.POSITIVE_INFINITY;

/** Whether a finding's passage is marked in the text as it stands. */
export const isUnderlined = (state: EditorState, key: string): boolean =>
  state.field(liveFindings).some((live) => live.key === key && isShown(state, live));

export const underlines = [
  liveFindings,
  dismissed,
  active,
  EditorView.decorations.compute([liveFindings, dismissed, active], underline),
];
