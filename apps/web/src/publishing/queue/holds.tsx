import type { Submission } from "../api.ts";
import { useWhen } from "../moment.ts";
import { usePublishingWords } from "../words.ts";

/** The pauses it had, and which were left out. */
export function Holds({ post }: { readonly post: Submission }) {
  const words = usePublishingWords().queue.detail;
  const when = useWhen();
  if (post.holds.length === 0) return null;
  return (
    <section>
      <h3>{words.holds}</h3>
      <ul className="plain-list">
        {post.holds.map(({ id, reason, until, skippedAt }) => (
          <li key={id}>
            {words.hold[reason]}
            <span className="quiet">
              {": "}
              {skippedAt ? words.skipped(when(skippedAt)) : words.until(when(until, post.timeZone))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
