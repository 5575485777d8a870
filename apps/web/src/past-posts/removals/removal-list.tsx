import { addressOf } from "../../lib/route.ts";
import { useWhen } from "../../publishing/moment.ts";
import { usePublishingWords } from "../../publishing/words.ts";
import { type Removal, useRemovals } from "./queries.ts";
import { useRemoving } from "./removing.tsx";
import { useTicksOff } from "./use-ticks-off.ts";
import { useRemovalWords } from "./words.ts";

/** What was begun, so that it is found again after the page was closed. */
export function RemovalList() {
  const { list } = useRemovalWords();
  const { isSignedIn } = useRemoving();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useRemovals(isSignedIn === true);
  const removals = data?.pages.flatMap((page) => page.removals).filter(isWorthSeeing) ?? [];
  if (removals.length === 0) return null;
  return (
    <section className="removal-list" aria-labelledby="removal-list">
      <h3 id="removal-list">{list.heading}</h3>
      <ul>
        {removals.map((removal) => (
          <Line key={removal.id} removal={removal} />
        ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className="button-plain"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {list.older}
        </button>
      )}
    </section>
  );
}

/** Of what was called off, or is finished and its copies erased, there is nothing to be said any more. */
const isWorthSeeing = ({ state, code, copies }: Removal): boolean =>
  state === "lapsed" ? code !== null : state !== "done" || copies !== null;

function Line({ removal }: { readonly removal: Removal }) {
  useTicksOff(removal);
  const { list, bar } = useRemovalWords();
  const { networks } = usePublishingWords();
  const when = useWhen();
  const { id, account, state, toDelete, toEdit, createdAt } = removal;
  return (
    <li>
      <p>
        <a href={addressOf("past-posts", `removals/${id}`)}>
          {list.open(networks[account.network], account.handle)}
        </a>{" "}
        <span className="removal-state" data-state={state}>
          {list.state[state]}
        </span>
      </p>
      <p className="quiet small">
        {toDelete + toEdit > 0 && `${bar.chosen(toDelete, toEdit)}. `}
        {list.begun(when(createdAt))}
      </p>
    </li>
  );
}
