import { isServed } from "../publishing/served.ts";
import { AnotherArchive } from "./another-archive.tsx";
import type { GivenFile, Results } from "./engine/protocol.ts";
import { FileProblems } from "./file-problems.tsx";
import { ListActions } from "./list-actions.tsx";
import { ConnectHint, REMOVING_ACTS, RemovalBar } from "./removals.tsx";
import { ResultsView } from "./results-view.tsx";
import type { useSession } from "./use-session.ts";
import { usePastPostsWords } from "./words.ts";

const NO_ACTS = {};

/** What was found, as far as it is known, and what can be done with it. */
export function ListOfPosts(props: {
  readonly session: ReturnType<typeof useSession>;
  readonly results: Results;
  readonly onErase: () => void;
  readonly onBegin: (files: readonly GivenFile[]) => void;
}) {
  const words = usePastPostsWords();
  const { session, results, onErase } = props;
  const { standing, newer } = session;
  const isDone = standing.phase === "done";
  const more = newer ? newer.posts.length - results.posts.length : 0;
  const { touch } = session;
  return (
    <>
      {!isDone && <p className="quiet">{words.running.soFar}</p>}
      {newer && (
        <div className="past-more" role="status">
          <p>{more > 0 ? words.running.more(more) : words.running.changed}</p>
          <button type="button" className="button" onClick={session.showNewer}>
            {words.running.showMore}
          </button>
        </div>
      )}
      <FileProblems files={results.data.files} />
      {results.data.summary.counts.posts === 0 ? (
        <p>{words.results.nothing}</p>
      ) : (
        <ListActions
          writing={session.writing}
          couldNotWrite={session.couldNotWrite}
          onWrite={(format) => session.send({ type: "write", format })}
          onErase={isDone ? onErase : null}
        />
      )}
      {isServed && <ConnectHint />}
      <ResultsView
        results={results}
        isGoingOn={!isDone || newer !== null}
        onTouch={touch}
        acts={isServed ? REMOVING_ACTS : NO_ACTS}
      />
      {isServed && <RemovalBar />}
      {isDone && <AnotherArchive onBegin={props.onBegin} />}
    </>
  );
}
