import { Refused } from "../../publishing/api.ts";
import { deviceZone, wallOf } from "../../publishing/moment.ts";
import { useRemovalActs } from "./acts.ts";
import { COPY_DAYS, minutesFor } from "./bounds.ts";
import type { Left } from "./preview.tsx";
import type { Removal } from "./queries.ts";
import { RemovalProblem } from "./removal-problem.tsx";
import { useRemovalWords } from "./words.ts";

/** What it means, and the second yes, which names the number. */
export function ConfirmRemoval(props: {
  readonly removal: Removal;
  readonly deletes: number;
  readonly edits: number;
  readonly left: Left;
}) {
  const { confirm: words } = useRemovalWords();
  const { removal, deletes, edits, left } = props;
  const { confirm, stop } = useRemovalActs(removal.id);
  const count = deletes + edits;
  const { network } = removal.account;
  const isBusy = confirm.isPending || stop.isPending || confirm.isSuccess;
  return (
    <section className="past-card" aria-labelledby="removal-confirm">
      <h3 id="removal-confirm">{words.heading}</h3>
      <p>{words.undo}</p>
      <p>{words.others}</p>
      <p>{words.copy(COPY_DAYS)}</p>
      <p>{words.legal}</p>
      {count === 0 ? (
        <p role="status">{words.none}</p>
      ) : (
        <p className="quiet">{words.pace[network](minutesFor(network, deletes, edits))}</p>
      )}
      <div className="removal-actions">
        {count > 0 && (
          <button
            type="button"
            className="button button-primary"
            disabled={isBusy}
            onClick={() => confirm.mutate({ count, leave: [...left.keys()] })}
          >
            {words.button(deletes, edits)}
          </button>
        )}
        <button type="button" className="button" disabled={isBusy} onClick={() => stop.mutate(undefined)}>
          {words.no}
        </button>
      </div>
      {removal.confirmBy && (
        <p className="quiet small">{words.until(wallOf(new Date(removal.confirmBy), deviceZone()).clock)}</p>
      )}
      <Trouble error={confirm.error ?? stop.error} />
    </section>
  );
}

function Trouble({ error }: { readonly error: unknown }) {
  const { confirm } = useRemovalWords();
  if (!(error instanceof Refused) || error.reason !== "other-count") return <RemovalProblem error={error} />;
  return (
    <div className="problem" role="alert">
      <p>{confirm.otherCount(Number(error.values.count))}</p>
    </div>
  );
}
