import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../words/use-words.ts";
import { deskOf } from "./desk.ts";
import { DraftRow } from "./draft-row.tsx";
import type { KeptDraft } from "./kept-draft.ts";
import type { Deleted } from "./shelf.ts";
import { byLastChange } from "./shelf-state.ts";
import { shelf } from "./use-shelf.ts";
import { firstWords } from "./words-of.ts";

/** So many at a time: a long list takes long to draw. */
const PAGE = 50;

/** Drafts to open and delete. A deleted one can be put back until the next is deleted or the screen is left. */
export function DraftList(props: {
  readonly drafts: readonly KeptDraft[];
  readonly onOpen: (id: string) => void;
  readonly onProblem: () => void;
  readonly empty: ReactNode;
}) {
  const { list } = useWords().drafts;
  const [most, setMost] = useState(PAGE);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  /** The row that the keyboard goes to once it is there again. */
  const [wanted, setWanted] = useState<string | null>(null);
  const all = deleted ? byLastChange([...props.drafts, deleted.draft]) : props.drafts;
  const now = new Date();

  const remove = async (draft: KeptDraft): Promise<void> => {
    try {
      if (deskOf()?.id() === draft.id) await deskOf()?.drop();
      setDeleted(await shelf.delete(draft));
    } catch {
      props.onProblem();
    }
  };
  const putBack = async (one: Deleted): Promise<void> => {
    try {
      await shelf.putBack(one);
      setWanted(one.draft.id);
      setDeleted(null);
    } catch {
      props.onProblem();
    }
  };

  if (all.length === 0) return props.empty;
  return (
    <>
      <ul className="draft-list">
        {all.slice(0, most).map((draft) => (
          <li key={draft.id} className="draft-row">
            {draft.id === deleted?.draft.id ? (
              <DeletedRow
                what={firstWords(draft) || list.onlyPictures}
                onUndo={() => void putBack(deleted)}
              />
            ) : (
              <DraftRow
                draft={draft}
                now={now}
                isOnSheet={deskOf()?.id() === draft.id}
                takesFocus={draft.id === wanted}
                onOpen={() => props.onOpen(draft.id)}
                onDelete={() => void remove(draft)}
              />
            )}
          </li>
        ))}
      </ul>
      {all.length > most && (
        <p className="drafts-more">
          <span className="quiet small">{list.shown(most, all.length)}</span>
          <button type="button" className="button" onClick={() => setMost(most + PAGE)}>
            {list.more(Math.min(PAGE, all.length - most))}
          </button>
        </p>
      )}
    </>
  );
}

/** In the place of the row that went; it takes the keyboard, and with it the sentence is read out. */
function DeletedRow(props: { readonly what: string; readonly onUndo: () => void }) {
  const { list } = useWords().drafts;
  const undo = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div className="draft-deleted">
      <p className="quiet" id={id}>
        {list.deleted(props.what)}
      </p>
      <button ref={undo} type="button" className="button" aria-describedby={id} onClick={props.onUndo}>
        {list.undo}
      </button>
    </div>
  );
}
