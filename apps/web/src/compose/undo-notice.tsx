import { useEffect, useId, useRef } from "react";
import { useWords } from "../words/use-words.ts";

/** What a fix did. An object, so that the same fix made twice is told twice. */
export interface Done {
  readonly label: string;
}

/** What a fix did, in the place of the count. The card it came from goes, so the keyboard is taken here. */
export function UndoNotice({ done, onUndo }: { readonly done: Done; readonly onUndo: () => void }) {
  const { compose } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each fix takes the focus, also the second in a row.
  useEffect(() => button.current?.focus(), [done]);
  return (
    <p className="undo-notice">
      <span className="undo-what" id={id}>
        {compose.done(done.label)}
      </span>
      <button ref={button} type="button" className="button" aria-describedby={id} onClick={onUndo}>
        {compose.undo}
      </button>
    </p>
  );
}
