import { useRemovalActs } from "./acts.ts";
import { minutesFor } from "./bounds.ts";
import { Counts } from "./counts.tsx";
import { Progress } from "./progress.tsx";
import type { Removal } from "./queries.ts";
import { RemovalProblem } from "./removal-problem.tsx";
import { Unfinished } from "./unfinished.tsx";
import { WaitsFor } from "./waits-for.tsx";
import { useRemovalWords } from "./words.ts";

/** How far it is, how long it goes on, and the way to stop it. */
export function UnderWay({ removal }: { readonly removal: Removal }) {
  const { running } = useRemovalWords();
  const { stop } = useRemovalActs(removal.id);
  const { account, counts, toDelete, toEdit } = removal;
  const all = toDelete + toEdit;
  const open = counts.waiting + counts.copied + counts.doing;
  const minutes = minutesFor(account.network, Math.min(open, toDelete), 0);
  return (
    <>
      <section className="past-card" aria-label={running.heading}>
        <Progress
          done={all - open}
          all={all}
          label={running.heading}
          said={running.progress(all - open, all)}
        />
        <WaitsFor removal={removal} />
        {removal.waitsUntil === null && <p>{running.left[account.network](minutes)}</p>}
        <Counts removal={removal} />
        <p className="quiet small">{running.desk}</p>
        <div className="removal-actions">
          <button
            type="button"
            className="button"
            disabled={stop.isPending}
            onClick={() => stop.mutate(undefined)}
          >
            {running.stop}
          </button>
          <p className="quiet small">{running.stopNote}</p>
        </div>
        <RemovalProblem error={stop.error} />
      </section>
      <Unfinished removal={removal} />
    </>
  );
}
