import { useEffect, useRef, useState } from "react";
import type { Kept } from "../settings/use-kept.ts";
import { useWords } from "../words/use-words.ts";
import { bringIn, type Plan } from "./bring-in.ts";
import { shelf } from "./use-shelf.ts";

/** What a copy would bring in, and whether it may replace what cannot stand side by side. */
export function BringIn(props: {
  readonly plan: Plan;
  readonly kept: Kept;
  readonly onEnd: (words: string | null) => void;
}) {
  const { plan, kept, onEnd } = props;
  const { copy } = useWords().drafts.data;
  const [replaced, setReplaced] = useState({ settings: false, posts: false });
  const [isWorking, setWorking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const bring = async (): Promise<void> => {
    setWorking(true);
    const isWhole = await bringIn(plan, replaced, shelf).catch(() => false);
    if (replaced.settings && plan.copy.settings) kept.changeSettings(plan.copy.settings);
    kept.readAgain();
    onEnd(isWhole ? copy.done : copy.partly);
  };
  const tick = (what: keyof typeof replaced, words: string) => (
    <label className="tick">
      <input
        type="checkbox"
        checked={replaced[what]}
        onChange={({ target }) => setReplaced({ ...replaced, [what]: target.checked })}
      />
      {words}
    </label>
  );
  const inCopy = plan.copy.earlierPosts?.traces.length ?? 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) void bring();
      }}
    >
      <h4 ref={heading} tabIndex={-1}>
        {copy.found(plan.copy.made)}
      </h4>
      <ul className="your-data-list">
        <li>{copy.newDrafts(plan.newDrafts.length)}</li>
        {plan.otherDrafts.length > 0 && <li>{copy.otherDrafts(plan.otherDrafts.length)}</li>}
        {plan.copy.broken > 0 && <li>{copy.broken(plan.copy.broken)}</li>}
        <li>{copy.merged}</li>
      </ul>
      {plan.hasOtherSettings && tick("settings", copy.settings)}
      {plan.postsInTheWay > 0 && tick("posts", copy.posts(plan.postsInTheWay, inCopy))}
      <div className="your-data-actions">
        <button type="submit" className="button button-primary" aria-disabled={isWorking}>
          {copy.bring}
        </button>
        <button type="button" className="button" onClick={() => onEnd(null)}>
          {copy.cancel}
        </button>
      </div>
    </form>
  );
}
