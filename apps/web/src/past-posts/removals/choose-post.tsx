import type { ShownPost } from "@chaperone/audit/shown";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { usePublishingWords } from "../../publishing/words.ts";
import { EditPost } from "./edit-post.tsx";
import { copiesOf, nameOf, networkOf, type Removing } from "./names.ts";
import { type Wish, wishFor } from "./plan.ts";
import { usePlan, useRemoving } from "./removing.tsx";
import { useRemovalWords } from "./words.ts";

/** What is to become of a post; nothing where no account of its network is connected. */
export function ChoosePost({ post }: { readonly post: ShownPost }) {
  const { accountOn } = useRemoving();
  const { choose } = useRemovalWords();
  const { networks } = usePublishingWords();
  const network = networkOf(post);
  if (network === null || accountOn(network) === null) return null;
  if (nameOf(post) === null) return <p className="quiet small">{choose.noPage(networks[network])}</p>;
  return <Choice post={post} network={network} />;
}

function Choice({ post, network }: { readonly post: ShownPost; readonly network: Removing }) {
  const { choose, edit: editWords } = useRemovalWords();
  const { networks } = usePublishingWords();
  const wish = usePlan().get(post.tick)?.wish ?? null;
  const [isEditing, setIsEditing] = useState(false);
  const [said, setSaid] = useState("");
  const editButton = useRef<HTMLButtonElement>(null);
  const copies = copiesOf(post).length;
  const set = (next: Wish | null): void => {
    setSaid("");
    wishFor([post], next);
  };
  const closeEditor = (kept: Extract<Wish, { what: "edit" }> | null): void => {
    flushSync(() => {
      if (kept) wishFor([post], kept);
      setIsEditing(false);
      setSaid(kept ? editWords.kept(post.place) : "");
    });
    editButton.current?.focus();
  };
  return (
    <fieldset className="removal-choice" data-chosen={wish !== null}>
      <legend className="visually-hidden">{choose.group(post.place)}</legend>
      <label className="removal-check">
        <input
          type="checkbox"
          checked={wish?.what === "delete"}
          onChange={({ target }) => set(target.checked ? { what: "delete", withCopies: copies > 0 } : null)}
        />
        {choose.delete(networks[network])}
      </label>
      {wish?.what === "delete" && copies > 0 && (
        <label className="removal-check removal-copies">
          <input
            type="checkbox"
            checked={wish.withCopies}
            onChange={({ target }) => set({ what: "delete", withCopies: target.checked })}
          />
          {choose.copies(copies)}
        </label>
      )}
      {network === "bluesky" ? (
        <details className="small">
          <summary>{choose.editInstead}</summary>
          <p>{choose.noEditing}</p>
        </details>
      ) : isEditing ? (
        <EditPost post={post} wish={wish?.what === "edit" ? wish : null} onClose={closeEditor} />
      ) : (
        <>
          {wish?.what === "edit" && <NewWords text={wish.text} copies={copies} />}
          <div className="removal-actions">
            <button ref={editButton} type="button" className="button" onClick={() => setIsEditing(true)}>
              {choose.edit}
              <span className="visually-hidden">{choose.editRest(post.place)}</span>
            </button>
            {wish?.what === "edit" && (
              <button
                type="button"
                className="button-plain"
                onClick={() => {
                  set(null);
                  editButton.current?.focus();
                }}
              >
                {choose.leave}
              </button>
            )}
          </div>
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}

function NewWords({ text, copies }: { readonly text: string; readonly copies: number }) {
  const { choose } = useRemovalWords();
  return (
    <div className="removal-new">
      <p className="quiet small">{choose.willChange}</p>
      <p className="removal-words" dir="auto" translate="no">
        {text}
      </p>
      {copies > 0 && <p className="quiet small">{choose.copiesStay(copies)}</p>}
    </div>
  );
}
