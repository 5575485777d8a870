import { useEffect, useRef } from "react";
import { addressOf } from "../../lib/route.ts";
import { Refused } from "../../publishing/api.ts";
import { Problem } from "../../publishing/problem.tsx";
import { usePublishingWords } from "../../publishing/words.ts";
import type { RemovalWords } from "../../words/en/removals.ts";
import { Ended } from "./ended.tsx";
import { Looking } from "./looking.tsx";
import { Preview } from "./preview.tsx";
import { type Removal, useRemoval } from "./queries.ts";
import { UnderWay } from "./under-way.tsx";
import { useTicksOff } from "./use-ticks-off.ts";
import { useRemovalWords } from "./words.ts";

/** Deleting and changing past posts of an account, from the first look to the end. */
export function RemovalPage({ id }: { readonly id: string }) {
  const { page } = useRemovalWords();
  const { loading } = usePublishingWords();
  const removal = useRemoval(id);
  const isNotHere =
    removal.error instanceof Refused && ["not-found", "bad-input"].includes(removal.error.code);
  return (
    <div className="removal" data-state={removal.data?.state}>
      <p>
        <a href={addressOf("past-posts")}>{page.back}</a>
      </p>
      {removal.data ? (
        <Shown key={removal.data.id} removal={removal.data} />
      ) : isNotHere ? (
        <p>{page.notHere}</p>
      ) : removal.isError ? (
        <Problem error={removal.error} onTryAgain={() => void removal.refetch()} />
      ) : (
        <p className="quiet" role="status">
          {loading}
        </p>
      )}
    </div>
  );
}

function Shown({ removal }: { readonly removal: Removal }) {
  const words = useRemovalWords();
  const { networks } = usePublishingWords();
  const { account, state } = removal;
  const top = useRef<HTMLHeadingElement>(null);
  useTicksOff(removal);
  // What was pressed goes with the state it stood in; one who reads on elsewhere is left there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of it
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.tagName === "MAIN")
      top.current?.focus({ preventScroll: true });
  }, [state]);
  return (
    <>
      <header className="removal-head">
        <h2 ref={top} tabIndex={-1}>
          {headingOf(words, removal)}
        </h2>
        <p className="quiet handle">{words.page.account(networks[account.network], account.handle)}</p>
      </header>
      <p className="visually-hidden" role="status">
        {headingOf(words, removal)}
      </p>
      <State removal={removal} />
    </>
  );
}

const headingOf = (words: RemovalWords, { state }: Removal): string => words[HEADED[state]].heading;

const HEADED = {
  looking: "looking",
  prepared: "preview",
  confirmed: "running",
  running: "running",
  stopped: "stopped",
  done: "done",
  lapsed: "lapsed",
} as const satisfies Record<Removal["state"], keyof RemovalWords>;

function State({ removal }: { readonly removal: Removal }) {
  switch (removal.state) {
    case "looking":
      return <Looking removal={removal} />;
    case "prepared":
      return <Preview removal={removal} />;
    case "confirmed":
    case "running":
      return <UnderWay removal={removal} />;
    default:
      return <Ended removal={removal} />;
  }
}
