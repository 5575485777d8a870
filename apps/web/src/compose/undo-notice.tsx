import { useEffect, useRef } from "react";

/** What a fix did, in the place of the count. The card it came from goes, so the keyboard is taken here. */
export function UndoNotice({ label, onUndo }: { readonly label: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each fix takes the focus, also the second in a row.
  useEffect(() => button.current?.focus(), [label]);
  return (
    <p className="undo-notice">
      <span className="undo-what">Done: {label}</span>
      <button ref={button} type="button" className="button" onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
