import { type ReactNode, useId, useRef, useState } from "react";
import { usePublishingWords } from "../words.ts";

/** A word to the author, and yes or not yet. */
export function DecideForm(props: {
  readonly isBusy: boolean;
  readonly isReady?: boolean;
  readonly onApprove: (comment: string | null) => void;
  readonly onReject: (comment: string) => void;
  readonly children?: ReactNode;
}) {
  const { approvals: words } = usePublishingWords();
  const [comment, setComment] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const said = comment.trim();
  const isOff = props.isBusy || props.isReady === false;
  const reject = (): void => {
    if (said !== "") props.onReject(said);
    else {
      setIsAsked(true);
      field.current?.focus();
    }
  };
  return (
    <form className="decide" onSubmit={(event) => event.preventDefault()}>
      {props.children}
      <div className="field">
        <label htmlFor={id}>{words.comment}</label>
        <p id={`${id}-hint`} className="field-hint">
          {words.commentHint}
        </p>
        <textarea
          ref={field}
          id={id}
          rows={3}
          maxLength={2_000}
          autoComplete="off"
          spellCheck={false}
          data-gramm="false"
          value={comment}
          aria-describedby={`${id}-hint ${id}-asked`}
          onChange={(event) => setComment(event.target.value)}
        />
        <p id={`${id}-asked`} className="field-hint warning" role="status">
          {isAsked && said === "" && words.rejectNeedsReason}
        </p>
      </div>
      <div className="actions">
        <button
          type="button"
          className="button button-primary"
          disabled={isOff}
          onClick={() => props.onApprove(said || null)}
        >
          {words.approve}
        </button>
        <button type="button" className="button" disabled={isOff} onClick={reject}>
          {words.reject}
        </button>
      </div>
    </form>
  );
}
