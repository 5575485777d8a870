import { useId, useState } from "react";
import { codeWords } from "../../publishing/problem.tsx";
import { usePublishingWords } from "../../publishing/words.ts";
import { PostSeen } from "./post-seen.tsx";
import { type Item, type ItemState, type Removal, useItems } from "./queries.ts";
import { useRemovalWords } from "./words.ts";

interface GroupProps {
  readonly removal: Removal;
  readonly state: ItemState;
  readonly heading: string;
  readonly isOpen?: boolean;
}

/** Posts in one state, each with what became of it and why; asked for once it is opened. */
export function ItemGroup(props: GroupProps) {
  const [isOpen, setOpen] = useState(props.isOpen ?? false);
  const { removal, state, heading } = props;
  return (
    <details
      className="removal-group"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {heading} ({removal.counts[state]})
      </summary>
      {isOpen && <Items {...props} />}
    </details>
  );
}

function Items({ removal, state }: GroupProps) {
  const { preview } = useRemovalWords();
  const { loading } = usePublishingWords();
  const items = useItems(removal.id, state, removal.counts[state]);
  const shown = items.data?.pages.flatMap((page) => page.items);
  if (!shown)
    return (
      <p className="quiet" role="status">
        {loading}
      </p>
    );
  return (
    <>
      <ol className="removal-items">
        {shown.map((item) => (
          <Line key={item.position} item={item} removal={removal} />
        ))}
      </ol>
      {items.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={items.isFetchingNextPage}
          onClick={() => void items.fetchNextPage()}
        >
          {preview.more(Math.min(50, removal.counts[state] - shown.length))}
        </button>
      )}
    </>
  );
}

function Line({ item, removal }: { readonly item: Item; readonly removal: Removal }) {
  const { codes, items } = useRemovalWords();
  const id = useId();
  const why = item.code === null ? undefined : codeWords(codes, item.code);
  const became = item.state === "done" && (item.what === "delete" ? items.deleted : items.changed);
  const copies = item.seen?.media.map(({ copy }) => copy) ?? [];
  return (
    <li className="removal-item" aria-describedby={why && id}>
      <PostSeen item={item} network={removal.account.network} />
      {(why ?? became) && <p id={id}>{why ?? became}</p>}
      {copies.includes("too-big") && <p className="quiet small">{items.tooBig}</p>}
      {copies.includes("gone") && <p className="quiet small">{items.pictureGone}</p>}
    </li>
  );
}
