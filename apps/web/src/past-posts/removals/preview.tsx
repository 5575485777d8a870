import { useState } from "react";
import { usePublishingWords } from "../../publishing/words.ts";
import { ConfirmRemoval } from "./confirm-removal.tsx";
import { ItemGroup } from "./item-group.tsx";
import { PreviewItem } from "./preview-item.tsx";
import { type Item, type Removal, useItems } from "./queries.ts";
import { useRemovalWords } from "./words.ts";

/** Posts that were taken out, and what was to become of each. */
export type Left = ReadonlyMap<number, Item["what"]>;

/** The posts as they stand now, before anything happens to them. */
export function Preview({ removal }: { readonly removal: Removal }) {
  const { preview } = useRemovalWords();
  const { networks, loading } = usePublishingWords();
  const [left, setLeft] = useState<Left>(new Map());
  const { counts, account, id } = removal;
  const items = useItems(id, "waiting", counts.waiting);
  const shown = items.data?.pages.flatMap((page) => page.items);
  const setIn = (item: Item, isLeft: boolean): void => {
    const next = new Map(left);
    if (isLeft) next.set(item.position, item.what);
    else next.delete(item.position);
    setLeft(next);
  };
  const leftEdits = [...left.values()].filter((what) => what === "edit").length;
  return (
    <>
      <p className="removal-lead">{preview.text(networks[account.network])}</p>
      {shown ? (
        <ol className="removal-items" aria-label={preview.heading}>
          {shown.map((item) => (
            <PreviewItem
              key={item.position}
              item={item}
              removal={removal}
              isLeft={left.has(item.position)}
              onLeave={(isLeft) => setIn(item, isLeft)}
            />
          ))}
        </ol>
      ) : (
        <p className="quiet" role="status">
          {loading}
        </p>
      )}
      {shown && shown.length < counts.waiting && (
        <div className="removal-actions">
          <button
            type="button"
            className="button"
            disabled={items.isFetchingNextPage}
            onClick={() => void items.fetchNextPage()}
          >
            {preview.more(Math.min(50, counts.waiting - shown.length))}
          </button>
          <p className="quiet small">{preview.shownOf(shown.length, counts.waiting)}</p>
        </div>
      )}
      {counts["already-gone"] > 0 && <p className="quiet">{preview.gone(counts["already-gone"])}</p>}
      {counts.refused > 0 && (
        <ItemGroup removal={removal} state="refused" heading={preview.refused(counts.refused)} isOpen />
      )}
      <ConfirmRemoval
        removal={removal}
        deletes={removal.toDelete - (left.size - leftEdits)}
        edits={removal.toEdit - leftEdits}
        left={left}
      />
    </>
  );
}
