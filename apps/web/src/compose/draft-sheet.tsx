import { type ReactNode, type RefObject, useId } from "react";
import { plural } from "../words/sentences.ts";
import { CopyButton } from "./copy-button.tsx";
import { type Done, UndoNotice } from "./undo-notice.tsx";
import { answersSomeone, type DraftForm } from "./use-draft.ts";

/** The sheet of paper: the message answered, the draft, what is said right below it, and a quiet line. */
export function DraftSheet(props: {
  readonly form: DraftForm;
  readonly onChange: (changes: Partial<DraftForm>) => void;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly busy: boolean;
  /** What the last fix did, while it can be undone. */
  readonly undoable: Done | null;
  readonly onUndo: () => void;
  readonly onClear: () => void;
  readonly onCopied: () => void;
  /** Right below the text. */
  readonly children: ReactNode;
  /** What comes after copying. */
  readonly below: ReactNode;
}) {
  const { form } = props;
  const isEmpty = form.text === "";
  return (
    <section className="sheet" aria-label="Draft">
      {answersSomeone(form.kind) && <Answered form={form} onChange={props.onChange} />}
      <div className="draft" ref={props.host} />
      {props.children}
      <footer className="sheet-foot">
        {props.undoable === null ? (
          <p className="sheet-count">
            {!isEmpty && plural(countCharacters(form.text), "character")}
            <span className="sheet-busy" data-busy={props.busy}>
              reading
            </span>
          </p>
        ) : (
          <UndoNotice done={props.undoable} onUndo={props.onUndo} />
        )}
        <div className="sheet-actions">
          <button type="button" className="button-plain" disabled={isEmpty} onClick={props.onClear}>
            Clear
          </button>
          <CopyButton text={form.text} onCopied={props.onCopied} />
        </div>
      </footer>
      {props.below}
    </section>
  );
}

function Answered({ form, onChange }: Pick<Parameters<typeof DraftSheet>[0], "form" | "onChange">) {
  const id = useId();
  return (
    <div className="answered">
      <label htmlFor={id}>{form.kind === "reply" ? "The message you answer" : "The review you answer"}</label>
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

const segmenter = new Intl.Segmenter("en");
const IS_PLAIN = /^[\n -~]*$/u;

/** As a reader counts: an emoji is one. Plain text, however long, is counted at once. */
const countCharacters = (text: string): number =>
  IS_PLAIN.test(text) ? text.length : Array.from(segmenter.segment(text)).length;
