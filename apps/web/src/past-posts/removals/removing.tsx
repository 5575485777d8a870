import type { ShownPost } from "@chaperone/audit/shown";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { Account } from "../../publishing/api.ts";
import { Frame } from "../../publishing/frame.tsx";
import { useAccounts, useMe } from "../../publishing/queries.ts";
import type { Settings } from "../../settings/settings.ts";
import { networkOf, REMOVING, type Removing } from "./names.ts";
import { type Plan, planFor, shownPlan, subscribe } from "./plan.ts";
import { RemovalWordsContext, useLoadedRemovalWords } from "./words.ts";

export interface RemovingState {
  /** Null until the desk has said so. */
  readonly isSignedIn: boolean | null;
  /** The person's own, signed out or not. */
  readonly accounts: readonly Account[];
  readonly settings: Settings;
  /** The audit whose list is shown; null where there is none. */
  readonly list: string | null;
  readonly posts: readonly ShownPost[];
  /** Which of several connected accounts of a network. */
  readonly accountOn: (network: Removing) => Account | null;
  readonly chooseAccount: (account: Account) => void;
}

const RemovingContext = createContext<RemovingState | null>(null);

export const useRemoving = (): RemovingState => useContext(RemovingContext)!;

export const usePlan = (): Plan => useSyncExternalStore(subscribe, shownPlan);

interface RemovingProps extends Pick<RemovingState, "settings" | "list" | "posts"> {
  readonly children: ReactNode;
}

/** What deleting and changing past posts needs around it. */
export function RemovalFrame(props: RemovingProps) {
  return (
    <Frame>
      <RemovalWordsContext value={useLoadedRemovalWords()}>
        <State {...props} />
      </RemovalWordsContext>
    </Frame>
  );
}

function State({ settings, list, posts, children }: RemovingProps) {
  const me = useMe();
  const isSignedIn = me.data?.signedIn ?? null;
  const all = useAccounts(isSignedIn === true).data;
  const accounts = useMemo(() => all?.filter(({ isMine }) => isMine) ?? [], [all]);
  const [chosen, setChosen] = useState<Partial<Record<Removing, string>>>({});
  useEffect(() => {
    if (list !== null) planFor(list);
  }, [list]);
  const state = useMemo(
    (): RemovingState => ({
      isSignedIn,
      accounts,
      settings,
      list,
      posts,
      accountOn(network) {
        const there = connectedOn(accounts, network);
        return there.find(({ id }) => id === chosen[network]) ?? there[0] ?? null;
      },
      chooseAccount: ({ id, network }) => setChosen((before) => ({ ...before, [network]: id })),
    }),
    [isSignedIn, accounts, settings, list, posts, chosen],
  );
  return <RemovingContext value={state}>{children}</RemovingContext>;
}

export const connectedOn = (accounts: readonly Account[], network: Removing): readonly Account[] =>
  accounts.filter((one) => one.network === network && one.status === "connected");

/** Networks of which the list has posts that could be deleted from here. */
export const networksIn = (posts: readonly ShownPost[]): readonly Removing[] => {
  const there = new Set(posts.map(networkOf));
  return REMOVING.filter((network) => there.has(network));
};
