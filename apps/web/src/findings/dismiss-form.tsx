import { useId, useState } from "react";
import { DISMISS_REASONS, type DismissReason } from "./dismissals.ts";

/** Dismissing takes a reason; choosing one is enough. */
export function DismissForm({ onDismiss }: { readonly onDismiss: (reason: DismissReason) => void }) {
  const [isOpen, setOpen] = useState(false);
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
        Dismiss
      </button>
      <fieldset id={id} className="dismiss-reasons" hidden={!isOpen}>
        <legend>Because</legend>
        {Object.entries(DISMISS_REASONS).map(([reason, words]) => (
          <button
            key={reason}
            type="button"
            className="button"
            onClick={() => onDismiss(reason as DismissReason)}
          >
            {words}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
