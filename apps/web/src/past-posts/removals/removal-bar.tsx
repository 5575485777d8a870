import { useId } from "react";
import { goTo } from "../../lib/route.ts";
import { type Account, api, ask } from "../../publishing/api.ts";
import { summaryOf } from "../../publishing/findings.tsx";
import { useAct } from "../../publishing/queries.ts";
import { usePublishingWords } from "../../publishing/words.ts";
import { MOST_EDITS, MOST_POSTS } from "./bounds.ts";
import { keepTicks } from "./kept-ticks.ts";
import { networkOf, REMOVING, type Removing } from "./names.ts";
import { wishFor } from "./plan.ts";
import { RemovalProblem } from "./removal-problem.tsx";
import { connectedOn, usePlan, useRemoving } from "./removing.tsx";
import { countsOf, type Wanted, wantedOn } from "./wanted.ts";
import { useRemovalWords } from "./words.ts";

/** What is chosen so far, at the foot of the screen; from there it is looked at first. */
export function RemovalBar() {
  const { bar } = useRemovalWords();
  const { accountOn } = useRemoving();
  const plan = usePlan();
  const rows = REMOVING.flatMap((network) => {
    const account = accountOn(network);
    const wanted = wantedOn(plan, network);
    return account && wanted.posts.length > 0 ? [{ network, account, wanted }] : [];
  });
  return (
    <section className="removal-bar" aria-label={bar.label} hidden={rows.length === 0}>
      {rows.map((row) => (
        <Row key={row.network} {...row} />
      ))}
    </section>
  );
}

interface RowProps {
  readonly network: Removing;
  readonly account: Account;
  readonly wanted: Wanted;
}

function Row({ network, account, wanted }: RowProps) {
  const { bar } = useRemovalWords();
  const { networks } = usePublishingWords();
  const { list } = useRemoving();
  const plan = usePlan();
  const { deletes, edits } = countsOf(wanted);
  const clear = (): void =>
    wishFor(
      [...plan.values()].map(({ post }) => post).filter((post) => networkOf(post) === network),
      null,
    );
  const prepare = useAct(() =>
    ask(api.removals.$post({ json: { accountId: account.id, posts: copied(wanted) } })),
  );
  const isTooMany = edits > MOST_EDITS || wanted.posts.length > MOST_POSTS;
  const { error } = prepare;
  return (
    <div className="removal-bar-row">
      <p role="status">
        <strong>{bar.chosen(deletes, edits)}</strong> {bar.on(networks[network])}
      </p>
      <AccountOf network={network} account={account} />
      <div className="removal-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={isTooMany || prepare.isPending}
          onClick={() =>
            prepare.mutate(undefined, {
              onSuccess({ id }) {
                if (list !== null) keepTicks(id, { list, ticks: wanted.ticks });
                clear();
                goTo("past-posts", `removals/${id}`);
              },
            })
          }
        >
          {prepare.isPending ? bar.preparing : bar.look}
        </button>
        <button type="button" className="button-plain" onClick={clear}>
          {bar.clear}
        </button>
      </div>
      {isTooMany && (
        <p className="warning small">
          {edits > MOST_EDITS ? bar.tooManyEdits(MOST_EDITS) : bar.tooMany(MOST_POSTS)}
        </p>
      )}
      {error?.code === "undecided" ? (
        <div className="problem" role="alert">
          <p>{bar.undecided}</p>
          <ul className="bullets" lang="en-GB">
            {rulesIn(error.about).map((rule) => (
              <li key={rule}>{summaryOf(rule)}</li>
            ))}
          </ul>
        </div>
      ) : (
        <RemovalProblem error={error} />
      )}
    </div>
  );
}

/** Which account, where there are several; its name, where there is one. */
function AccountOf({ network, account }: Pick<RowProps, "network" | "account">) {
  const { bar } = useRemovalWords();
  const { accounts, chooseAccount } = useRemoving();
  const id = useId();
  const there = connectedOn(accounts, network);
  if (there.length === 1) return <p className="quiet handle">{account.handle}</p>;
  return (
    <p className="removal-account">
      <label htmlFor={id} className="small quiet">
        {bar.account}
      </label>
      <select
        id={id}
        value={account.id}
        onChange={({ target }) => chooseAccount(there.find((one) => one.id === target.value)!)}
      >
        {there.map((one) => (
          <option key={one.id} value={one.id}>
            {one.handle}
          </option>
        ))}
      </select>
    </p>
  );
}

/** As the client takes it, which lets nothing be read only. */
const copied = ({ posts }: Wanted) =>
  posts.map((post) => (post.what === "edit" ? { ...post, decisions: [...post.decisions] } : post));

/** Each names a post, and after a space the rule. */
const rulesIn = (about: readonly string[]): readonly string[] => [
  ...new Set(about.map((one) => one.split(" ").at(-1)!)),
];
