import { useWhen } from "../../publishing/moment.ts";
import { usePublishingWords } from "../../publishing/words.ts";
import { useWords } from "../../words/use-words.ts";
import type { Removing } from "./names.ts";
import type { Item } from "./queries.ts";
import { useRemovalWords } from "./words.ts";

const WEB = /^https?:\/\//u;

/** A post as its network gave it: when, its words, what hangs on it. */
export function PostSeen(props: {
  readonly item: Pick<Item, "seen" | "post" | "state">;
  readonly network: Removing;
}) {
  const { preview, items } = useRemovalWords();
  const { networks } = usePublishingWords();
  const { guidance } = useWords();
  const when = useWhen();
  const { seen, post, state } = props.item;
  const isThere = state !== "done" && state !== "already-gone";
  if (!seen)
    return (
      <p className="quiet small removal-name">
        {items.noCopy} <bdi>{post}</bdi>
      </p>
    );
  const facts = [
    seen.contentWarning !== null && preview.warning(seen.contentWarning),
    seen.replies !== null && seen.replies > 0 && preview.replies(seen.replies),
    seen.media.length > 0 && preview.media(seen.media.length),
  ].filter((fact) => fact !== false);
  return (
    <>
      <p className="quiet small">{preview.posted(when(seen.postedAt))}</p>
      {seen.text === "" ? (
        <p className="quiet">{preview.noWords}</p>
      ) : (
        <p className="removal-words" dir="auto" translate="no">
          {seen.text}
        </p>
      )}
      {facts.length > 0 && <p className="quiet small">{facts.join(" · ")}</p>}
      {isThere && WEB.test(seen.url) && (
        <p className="small">
          <a href={seen.url} target="_blank" rel="noopener noreferrer">
            {preview.open(networks[props.network])}
            <span className="visually-hidden">{guidance.newTab}</span>
          </a>
        </p>
      )}
    </>
  );
}
