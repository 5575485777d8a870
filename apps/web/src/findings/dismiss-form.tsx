import { useId, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { DISMISS_REASONS, type DismissReason } from "./dismissals.ts";

/** Dismissing takes a reason; choosing one is enough. */
export function DismissForm({ onDismiss }: { readonly onDismiss: (reason: DismissReason) => void }) {
  const [isOpen, setOpen] = useState(false);
  const { dismiss } = useWords().findings;
  const id = useId();
  return (
    <div className="dismiss">
      <button
        type="button"
        className="button-plain"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {dismiss.dismiss}
      </button>
      <fieldset id={id} className="dismiss-reasons" hidden={!isOpen}>
        <legend>{dismiss.because}</legend>
        {DISMISS_REASONS.map((reason) => (
          <button key={reason} type="button" className="button" onClick={() => onDismiss(reason)}>
            {dismiss.reasons[reason]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
