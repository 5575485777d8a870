import type { Submission } from "../api.ts";
import { useWhen } from "../moment.ts";
import { usePublishingWords } from "../words.ts";

/** Who approved it, or asked for changes, with their words. */
export function EarlierDecisions({ approvals }: Pick<Submission, "approvals">) {
  const { approvals: words } = usePublishingWords();
  const when = useWhen();
  if (approvals.length === 0) return null;
  return (
    <ul className="decisions">
      {approvals.map(({ id, decision, by, comment, createdAt }) => {
        const say = decision === "approved" ? words.approvedBy : words.rejectedBy;
        return (
          <li key={id}>
            <p>{say(by?.name ?? words.someone, when(createdAt))}</p>
            {comment && <blockquote className="pre">{comment}</blockquote>}
          </li>
        );
      })}
    </ul>
  );
}
