import type { Finding, Fix, Place, TextSpan } from "@chaperone/core";
import { defaultKeymap, history, historyKeymap, isolateHistory, undo } from "@codemirror/commands";
import { Annotation, Compartment, type Extension, Transaction } from "@codemirror/state";
import { EditorView, keymap, placeholder, type ViewUpdate } from "@codemirror/view";
import type { LiveFinding } from "../check/live-findings.ts";
import { isNarrow } from "../lib/screen.ts";
import type { Words } from "../words/en/index.ts";
import css from "./draft-editor.css?inline";
import { type PassageCardEvents, passageCards, showPassageCard } from "./passage-card.ts";
import { findingAt, liveFindings, setActive, setDismissed, setFindings, underlines } from "./underlines.ts";

export interface DraftEvents extends PassageCardEvents {
  /** The text changed; `byFix` when a fix did it. */
  onText(text: string, byFix: boolean): void;
  onFindings(findings: readonly LiveFinding[]): void;
  /** The reader went to an underlined passage, by pressing it or with the caret. */
  onVisit(key: string, how: "pressed" | "caret"): void;
  onFocus(): void;
}

/** The draft on the page: what can be done to it from outside, and nothing else of the editor. */
export interface DraftEditor {
  speak(words: Words): void;
  showFindings(findings: readonly Finding[], text: string): void;
  hideDismissed(fingerprints: ReadonlySet<string>): void;
  mark(key: string | null): void;
  scrollTo(place: Place): void;
  /** As one step to undo; no two of them touch the same words. */
  apply(fixes: readonly Fix[]): void;
  undo(): void;
  replaceAll(text: string): void;
  /** A text written before the editor was there, as it was selected. */
  begin(text: string, selected: TextSpan): void;
  /** Another draft: nothing of the one before can be brought back by undoing. */
  load(text: string): void;
  focus(place?: Place): void;
  destroy(): void;
}

const language = new Compartment();
const past = new Compartment();
const fixApplied = Annotation.define<boolean>();

/**
 * Puts an editor into a host element. It stands in a shadow root because there its style sheet needs no
 * inline style element, which the page's content policy forbids.
 */
export function createDraftEditor(host: HTMLElement, words: Words, events: DraftEvents): DraftEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  const view = new EditorView({ parent: root, root, extensions: extensions(events, words) });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];

  return {
    speak: (said) => view.dispatch({ effects: language.reconfigure(saying(said, events)) }),
    showFindings(findings, text) {
      // A verdict on a text already changed is dropped: the next one is under way.
      if (view.state.doc.toString() === text) view.dispatch({ effects: setFindings.of(findings) });
    },
    hideDismissed: (fingerprints) => view.dispatch({ effects: setDismissed.of(fingerprints) }),
    mark: (key) => view.dispatch({ effects: setActive.of(key) }),
    scrollTo(place) {
      if (place.in === "text" && place.end <= view.state.doc.length)
        view.dispatch({ effects: EditorView.scrollIntoView(place.start, { y: "nearest", yMargin: 80 }) });
    },
    apply: (fixes) =>
      view.dispatch({
        changes: fixes.flatMap(({ edits }) =>
          edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
        ),
        annotations: [fixApplied.of(true), isolateHistory.of("full"), Transaction.userEvent.of("input.fix")],
      }),
    undo: () => void undo(view),
    replaceAll: (text) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
        annotations: isolateHistory.of("full"),
      }),
    begin: (text, { start, end }) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: start, head: end },
        annotations: Transaction.addToHistory.of(false),
      }),
    load(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
        effects: past.reconfigure([]),
      });
      view.dispatch({ effects: past.reconfigure(history()) });
    },
    focus(place) {
      view.focus();
      if (place?.in === "text" && place.end <= view.state.doc.length)
        view.dispatch({ selection: { anchor: place.end }, scrollIntoView: true });
    },
    destroy() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== style);
      view.destroy();
    },
  };
}

const extensions = (events: DraftEvents, words: Words): Extension => [
  past.of(history()),
  keymap.of([{ key: "Mod-.", run: (view) => openAtCaret(view, events) }, ...defaultKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
  EditorView.scrollMargins.of(() => ({ bottom: events.coveredBelow() })),
  language.of(saying(words, events)),
  EditorView.contentAttributes.of({
    autocapitalize: "sentences",
    // Browsers' better spelling checks and writing assistants send what is typed to their makers.
    spellcheck: "false",
    writingsuggestions: "false",
    "data-gramm": "false",
    "data-enable-grammarly": "false",
    "data-lt-active": "false",
    translate: "no",
  }),
  underlines,
  EditorView.updateListener.of((update) => report(update, events)),
];

/** Whatever is in the language of the page. */
const saying = ({ compose, findings: words }: Words, events: DraftEvents): Extension => [
  placeholder(compose.placeholder),
  EditorView.contentAttributes.of({ "aria-label": compose.draftLabel }),
  passageCards({ words, events }),
  EditorView.domEventHandlers({
    focus: () => events.onFocus(),
    click: (event, view) => {
      const position = view.posAtCoords({ x: event.clientX, y: event.clientY });
      const found = position === null ? undefined : findingAt(view.state, position);
      if (position === null || !found || !view.state.selection.main.empty) return;
      events.onVisit(found.key, "pressed");
      if (isNarrow()) showPassageCard(view, position, { words, events });
    },
  }),
];

/** Always taken: a key that sometimes writes would be worse than one that finds nothing. */
function openAtCaret(view: EditorView, events: DraftEvents): boolean {
  const found = findingAt(view.state, view.state.selection.main.head);
  if (found) events.onOpen(found.key);
  return true;
}

function report(update: ViewUpdate, events: DraftEvents): void {
  const { state, startState, transactions } = update;
  if (update.docChanged) {
    events.onText(
      state.doc.toString(),
      transactions.some((transaction) => transaction.annotation(fixApplied)),
    );
  }
  if (state.field(liveFindings) !== startState.field(liveFindings)) {
    events.onFindings(state.field(liveFindings));
  }
  if (transactions.some((transaction) => transaction.isUserEvent("select"))) {
    const found = findingAt(state, state.selection.main.head);
    if (found) events.onVisit(found.key, "caret");
  }
}
