import type { Finding, Fix, Place } from "@chaperone/core";
import { defaultKeymap, history, historyKeymap, isolateHistory, undo } from "@codemirror/commands";
import { Annotation, type Extension, Transaction } from "@codemirror/state";
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

/** The draft on the page: what can be done to it from outside, and nothing else of the editor. */
export interface DraftEditor {
  showFindings(findings: readonly Finding[], text: string): void;
  hideDismissed(fingerprints: ReadonlySet<string>): void;
  mark(key: string | null): void;
  scrollTo(place: Place): void;
  /** As one step to undo; no two of them touch the same words. */
  apply(fixes: readonly Fix[]): void;
  undo(): void;
  replaceAll(text: string): void;
  focus(place?: Place): void;
  destroy(): void;
}

const fixApplied = Annotation.define<boolean>();

/**
 * Puts an editor into a host element. It stands in a shadow root because there its style sheet needs no
 * inline style element, which the page's content policy forbids.
 */
export function createDraftEditor(host: HTMLElement, events: DraftEvents): DraftEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  const view = new EditorView({ parent: root, root, extensions: extensions(events) });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];

  return {
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

const extensions = (events: DraftEvents): Extension => [
  history(),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
  placeholder("Write here what you would like to say."),
  EditorView.contentAttributes.of({
    "aria-label": "Your draft. F8 goes to the next finding, Shift F8 to the one before.",
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
