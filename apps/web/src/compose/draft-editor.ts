import type { Finding, Fix, Place } from "@chaperone/core";
import { defaultKeymap, history, historyKeymap, isolateHistory, undo } from "@codemirror/commands";
import { Annotation, Compartment, type Extension, Transaction } from "@codemirror/state";
import { EditorView, keymap, placeholder, type ViewUpdate } from "@codemirror/view";
import type { LiveFinding } from "../check/live-findings.ts";
import css from "./draft-editor.css?inline";
import { findingAt, liveFindings, setActive, setDismissed, setFindings, underlines } from "./underlines.ts";

export interface DraftEvents {
  /** The text changed; `byFix` when a fix did it. */
  onText(text: string, byFix: boolean): void;
  onFindings(findings: readonly LiveFinding[]): void;
  /** The reader went to an underlined passage. */
  onVisit(key: string): void;
}

/** What the editor says of itself. */
export interface DraftEditorWords {
  readonly placeholder: string;
  readonly draftLabel: string;
}

/** The draft on the page: what can be done to it from outside, and nothing else of the editor. */
export interface DraftEditor {
  speak(words: DraftEditorWords): void;
  showFindings(findings: readonly Finding[], text: string): void;
  hideDismissed(fingerprints: ReadonlySet<string>): void;
  mark(key: string | null): void;
  scrollTo(place: Place): void;
  /** As one step to undo; no two of them touch the same words. */
  apply(fixes: readonly Fix[]): void;
  undo(): void;
  replaceAll(text: string): void;
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
export function createDraftEditor(
  host: HTMLElement,
  words: DraftEditorWords,
  events: DraftEvents,
): DraftEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  const view = new EditorView({ parent: root, root, extensions: extensions(events, words) });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];

  return {
    speak: (said) => view.dispatch({ effects: language.reconfigure(saying(said)) }),
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

const extensions = (events: DraftEvents, words: DraftEditorWords): Extension => [
  past.of(history()),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
  language.of(saying(words)),
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

const saying = (words: DraftEditorWords): Extension => [
  placeholder(words.placeholder),
  EditorView.contentAttributes.of({ "aria-label": words.draftLabel }),
];

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
    if (found) events.onVisit(found.key);
  }
}
