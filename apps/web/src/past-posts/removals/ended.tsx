import { addressOf } from "../../lib/route.ts";
import { codeWords } from "../../publishing/problem.tsx";
import { useRemovalActs } from "./acts.ts";
import { Copies } from "./copies.tsx";
import { Counts } from "./counts.tsx";
import { ItemGroup } from "./item-group.tsx";
import { ticksOf } from "./kept-ticks.ts";
import type { Removal } from "./queries.ts";
import { RemovalProblem } from "./removal-problem.tsx";
import { Unfinished } from "./unfinished.tsx";
import { useRemovalWords } from "./words.ts";

/** Stopped, finished or never begun: what became of it, and what can be done now. */
export function Ended({ removal }: { readonly removal: Removal }) {
  const words = useRemovalWords();
  const { state, code, counts } = removal;
  const why = code === null ? null : codeWords(words.codes, code);
  const isDone = state === "done";
  return (
    <>
      <section className="past-card" aria-label={words.counts.label}>
        {state === "lapsed" && <p>{words.lapsed.text}</p>}
        {state === "stopped" && why === null && <p>{words.stopped.byYou}</p>}
        {why && <p className="removal-differs">{why}</p>}
        {isDone && counts.done === 0 && isNothingLeft(removal) && <p>{words.done.nothing}</p>}
        {state !== "lapsed" && <Counts removal={removal} />}
        {counts.done > 0 && ticksOf(removal.id) && <p className="quiet small">{words.done.ticked}</p>}
        <Acts removal={removal} />
      </section>
      {state !== "lapsed" && (
        <>
          <Unfinished removal={removal} />
          {counts.done > 0 && <ItemGroup removal={removal} state="done" heading={words.items.done} />}
          <Copies removal={removal} />
        </>
      )}
    </>
  );
}

const isNothingLeft = ({ counts }: Removal): boolean => counts.failed + counts.unconfirmed === 0;

function Acts({ removal }: { readonly removal: Removal }) {
  const { stopped, done } = useRemovalWords();
  const { resume } = useRemovalActs(removal.id);
  const { state, account, counts, copies, confirmedAt } = removal;
  if (state === "lapsed" || confirmedAt === null) return null;
  const failed = counts.failed + counts.unconfirmed;
  // Without its copies nothing can be gone on with.
  const canGoOn = state === "stopped" || (failed > 0 && copies !== null);
  if (!canGoOn) return null;
  return (
    <>
      <div className="removal-actions">
        {account.status !== "connected" ? (
          <a className="button" href={addressOf("publishing", "accounts")}>
            {stopped.connect}
          </a>
        ) : (
          <button
            type="button"
            className="button button-primary"
            disabled={resume.isPending}
            onClick={() => resume.mutate(undefined)}
          >
            {state === "stopped" ? stopped.goOn : done.again(failed)}
          </button>
        )}
      </div>
      <RemovalProblem error={resume.error} />
    </>
  );
}
