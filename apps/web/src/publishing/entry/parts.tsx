import { addressOf } from "../../lib/route.ts";
import type { SignedIn } from "../api.ts";
import { useQueue } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

const PARTS = ["queue", "approvals", "history", "accounts", "practice", "record"] as const;
/** Where a page belongs that has no place of its own above. */
const WITHIN: Readonly<Record<string, string>> = { "": "queue", post: "queue", steps: "history" };

/** The ways between the screens of publishing. */
export function Parts({ me, current }: { readonly me: SignedIn; readonly current: string }) {
  const { entry } = usePublishingWords();
  const queue = useQueue();
  const isAlone = me.mode === "desk";
  const isHidden = (part: string): boolean =>
    (part === "approvals" && isAlone) || (part === "record" && me.role === "author");
  const waiting = queue.data?.filter(({ mayApprove }) => mayApprove).length ?? 0;
  return (
    <nav className="parts" aria-label={entry.navigation}>
      {PARTS.filter((part) => !isHidden(part)).map((part) => (
        <a
          key={part}
          href={addressOf("publishing", part === "queue" ? "" : part)}
          aria-current={part === (WITHIN[current] ?? current) ? "page" : undefined}
        >
          {part === "practice" && isAlone ? entry.desk : entry.parts[part]}
          {part === "approvals" && waiting > 0 && <span className="parts-count">{waiting}</span>}
        </a>
      ))}
    </nav>
  );
}
