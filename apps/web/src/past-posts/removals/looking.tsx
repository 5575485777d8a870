import { usePublishingWords } from "../../publishing/words.ts";
import { useRemovalActs } from "./acts.ts";
import { Progress } from "./progress.tsx";
import type { Removal } from "./queries.ts";
import { RemovalProblem } from "./removal-problem.tsx";
import { WaitsFor } from "./waits-for.tsx";
import { useRemovalWords } from "./words.ts";

/** Each post is looked up. */
export function Looking({ removal }: { readonly removal: Removal }) {
  const { looking } = useRemovalWords();
  const { networks } = usePublishingWords();
  const { stop } = useRemovalActs(removal.id);
  const all = Object.values(removal.counts).reduce((sum, count) => sum + count, 0);
  const done = all - removal.counts.looking;
  return (
    <section className="past-card" aria-label={looking.heading}>
      <p>{looking.text(networks[removal.account.network])}</p>
      <Progress done={done} all={all} label={looking.heading} said={looking.progress(done, all)} />
      <WaitsFor removal={removal} />
      <div className="removal-actions">
        <button
          type="button"
          className="button"
          disabled={stop.isPending}
          onClick={() => stop.mutate(undefined)}
        >
          {looking.stop}
        </button>
      </div>
      <RemovalProblem error={stop.error} />
    </section>
  );
}
