import { type ReactNode, useRef, useState } from "react";
import { Field } from "../../lib/field.tsx";
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
    <form className="card decide" onSubmit={(event) => event.preventDefault()}>
      {props.children}
      <Field
        label={words.comment}
        hint={words.commentHint}
        rows={3}
        lines={field}
        value={comment}
        onChange={setComment}
        missing={isAsked && said === "" && words.rejectNeedsReason}
      />
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
