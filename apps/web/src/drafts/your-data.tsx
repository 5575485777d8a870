import type { Kept } from "../settings/use-kept.ts";
import { useWords } from "../words/use-words.ts";
import { CopySection } from "./copy-section.tsx";
import { EraseSection } from "./erase-section.tsx";
import { KeepingSection } from "./keeping-section.tsx";
import { PassphraseSection } from "./passphrase-section.tsx";
import { usePastPostsKept } from "./use-past-posts-kept.ts";
import { usePostsKept } from "./use-posts-kept.ts";
import { useShelf } from "./use-shelf.ts";

/** On the settings screen: what is kept on this device, a passphrase for it, a copy of it, and its end. */
export function YourData({ kept }: { readonly kept: Kept }) {
  const { data } = useWords().drafts;
  const { status, drafts, unreadable } = useShelf();
  const posts = usePostsKept();
  const hasPastPosts = usePastPostsKept();
  const dismissed = Object.keys(kept.dismissals).length;
  return (
    <div className="your-data">
      <section aria-labelledby="your-data-kept">
        <h3 id="your-data-kept">{data.heading}</h3>
        <ul className="your-data-list">
          <li>
            {status === "locked" ? data.kept.draftsLocked : data.kept.drafts(drafts.length + unreadable)}
          </li>
          <li>{data.kept.settings}</li>
          <li>{data.kept.dismissals(dismissed)}</li>
          <li>{data.kept.posts(posts)}</li>
          {hasPastPosts && <li>{data.kept.pastPosts}</li>}
        </ul>
        <p className="quiet small">{data.text}</p>
      </section>
      <KeepingSection kept={kept} />
      <PassphraseSection />
      <CopySection kept={kept} />
      <EraseSection />
    </div>
  );
}
