import { type ReactNode, type RefObject, useId } from "react";
import { Length } from "../networks/length.tsx";
import { useWords } from "../words/use-words.ts";
import { type Done, UndoNotice } from "./undo-notice.tsx";
import { answersSomeone, type DraftForm } from "./use-draft.ts";

/** The sheet of paper: the message answered, the draft, what is said right below it, and a quiet line. */
export function DraftSheet(props: {
  readonly form: DraftForm;
  readonly onChange: (changes: Partial<DraftForm>) => void;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly busy: boolean;
  /** Neither words nor pictures. */
  readonly isBlank: boolean;
  /** What the last fix did, while it can be undone. */
  readonly undoable: Done | null;
  readonly onUndo: () => void;
  readonly onClear: () => void;
  /** "New draft" where the present one is kept. */
  readonly clearWords: string;
  readonly onLastLook: () => void;
  /** Right below the text. */
  readonly children: ReactNode;
  /** What comes after it went out. */
  readonly below: ReactNode;
}) {
  const { form } = props;
  const { compose, lastLook } = useWords();
  const isEmpty = form.text === "";
  return (
    <section className="sheet" aria-label={compose.sheet}>
      {answersSomeone(form.kind) && <Answered form={form} onChange={props.onChange} />}
      <div className="draft" ref={props.host} />
      {props.children}
      <footer className="sheet-foot">
        {props.undoable === null ? (
          <p className="sheet-count">
            <Length form={form} />
            <span className="sheet-busy" data-busy={props.busy}>
              {compose.reading}
            </span>
          </p>
        ) : (
          <UndoNotice done={props.undoable} onUndo={props.onUndo} />
        )}
        <div className="sheet-actions">
          <button type="button" className="button-plain" disabled={isEmpty} onClick={props.onClear}>
            {props.clearWords}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={props.isBlank}
            onClick={props.onLastLook}
          >
            {lastLook.open}
          </button>
        </div>
      </footer>
      {props.below}
    </section>
  );
}

function Answered({ form, onChange }: Pick<Parameters<typeof DraftSheet>[0], "form" | "onChange">) {
  const id = useId();
  const { compose } = useWords();
  return (
    <div className="answered">
      <label htmlFor={id}>{form.kind === "reply" ? compose.answeredMessage : compose.answeredReview}</label>
      <textarea
        id={id}
        rows={2}
        value={form.inReplyTo}
        // The browser would keep what is typed to fill it in again.
        autoComplete="off"
        spellCheck={false}
        data-gramm="false"
        onChange={(event) => onChange({ inReplyTo: event.target.value })}
      />
    </div>
  );
}
