import { useId, useState } from "react";
import type { Kept } from "../settings/use-kept.ts";
import { useWords } from "../words/use-words.ts";
import { deskOf } from "./desk.ts";
import { Question } from "./question.tsx";
import { shelf, useShelf } from "./use-shelf.ts";

/** Whether drafts are kept; where they no longer are, what was kept is offered for deletion. */
export function KeepingSection({ kept }: { readonly kept: Kept }) {
  const { data, list } = useWords().drafts;
  const { keeping } = data;
  const { status, drafts, unreadable } = useShelf();
  const [said, setSaid] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const id = useId();
  const { keepsDrafts } = kept.settings;
  const count = drafts.length + unreadable;
  const asks = !keepsDrafts && !isLeft && (status === "locked" || count > 0);

  const deleteAll = async (): Promise<void> => {
    try {
      // What lies on the sheet stays there, to be copied.
      deskOf()?.detach();
      await shelf.deleteAll(status === "locked" ? "and the passphrase" : undefined);
      setSaid(keeping.deleted);
    } catch {
      setSaid(list.failed);
    }
    document.getElementById(id)?.focus();
  };

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{keeping.heading}</h3>
      <label className="tick">
        <input
          id={id}
          type="checkbox"
          checked={keepsDrafts}
          aria-describedby={`${id}-text`}
          onChange={({ target }) => {
            setSaid(null);
            setLeft(false);
            kept.changeSettings({ ...kept.settings, keepsDrafts: target.checked });
          }}
        />
        {keeping.label}
      </label>
      <p id={`${id}-text`} className="quiet small">
        {keeping.text}
      </p>
      {asks && (
        <Question
          question={status === "locked" ? keeping.deleteAskLocked : keeping.deleteAsk(count)}
          yes={keeping.delete}
          no={keeping.leave}
          onYes={() => void deleteAll()}
          onNo={() => {
            setLeft(true);
            document.getElementById(id)?.focus();
          }}
        />
      )}
      <p aria-live="polite">{said}</p>
    </section>
  );
}
