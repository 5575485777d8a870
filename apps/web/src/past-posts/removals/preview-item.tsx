import { ticksOf } from "./kept-ticks.ts";
import { keyOf, nameOf } from "./names.ts";
import { PostSeen } from "./post-seen.tsx";
import type { Item, Removal } from "./queries.ts";
import { useRemoving } from "./removing.tsx";
import { saysTheSame } from "./same-words.ts";
import { useRemovalWords } from "./words.ts";

/** A post, what is to become of it, and the way to leave it as it is. */
export function PreviewItem(props: {
  readonly item: Item;
  readonly removal: Removal;
  readonly isLeft: boolean;
  readonly onLeave: (isLeft: boolean) => void;
}) {
  const { preview } = useRemovalWords();
  const { item, removal, isLeft } = props;
  const differs = useDiffers(item, removal);
  return (
    <li className="removal-item" data-left={isLeft}>
      <p className="removal-what" data-what={item.what}>
        {preview[item.what]}
      </p>
      {item.what === "edit" && <p className="quiet small">{preview.saysNow}</p>}
      <PostSeen item={item} network={removal.account.network} />
      {item.newText !== null && (
        <div className="removal-new">
          <p className="quiet small">{preview.willSay}</p>
          <p className="removal-words" dir="auto" translate="no">
            {item.newText}
          </p>
        </div>
      )}
      {differs && <p className="removal-differs">{preview.differs}</p>}
      <label className="removal-check">
        <input type="checkbox" checked={isLeft} onChange={({ target }) => props.onLeave(target.checked)} />
        {preview.leave}
        <span className="visually-hidden">{preview.leaveRest(item.position + 1)}</span>
      </label>
    </li>
  );
}

/** Whether it says something else than the archive that is listed on this device. */
function useDiffers({ position, seen }: Item, { id }: Removal): boolean {
  const { posts, list } = useRemoving();
  const kept = ticksOf(id);
  if (!seen || kept === null || kept.list !== list) return false;
  const archived = posts.find(({ tick }) => tick === kept.ticks[position]);
  const name = archived && nameOf(archived);
  // The others under the same tick are its copies, with nearly the same words.
  if (!archived || !name || keyOf(name) !== keyOf(seen.url)) return false;
  return !saysTheSame(archived, seen);
}
