import { Confirm } from "../../publishing/confirm.tsx";
import { useWords } from "../../words/use-words.ts";
import { useRemovalActs } from "./acts.ts";
import type { Removal } from "./queries.ts";
import { RemovalProblem } from "./removal-problem.tsx";
import { useRemovalWords } from "./words.ts";

/** What is kept of posts that are gone: to be had as a file, and to be erased. */
export function Copies({ removal }: { readonly removal: Removal }) {
  const { copies: words } = useRemovalWords();
  const { formats } = useWords();
  const { erase } = useRemovalActs(removal.id);
  const { id, copies, state, counts } = removal;
  if (!copies) return counts.done > 0 ? <p className="quiet">{words.erased}</p> : null;
  return (
    <section className="past-card" aria-labelledby="removal-copies">
      <h3 id="removal-copies">{words.heading}</h3>
      <p>
        {words.text(copies.posts)}{" "}
        {copies.until && words.until(formats.date({ dateStyle: "long" }).format(new Date(copies.until)))}
      </p>
      <div className="removal-actions">
        <a className="button" href={`/api/removals/${id}/copy`} download>
          {words.download}
        </a>
        <Confirm
          label={words.erase}
          ask={state === "stopped" ? words.askStopped : words.ask}
          yes={words.yes}
          no={words.no}
          isPlain
          disabled={erase.isPending}
          onYes={() => erase.mutate(undefined)}
        />
      </div>
      <p className="quiet small">{words.downloadNote}</p>
      <RemovalProblem error={erase.error} />
    </section>
  );
}
