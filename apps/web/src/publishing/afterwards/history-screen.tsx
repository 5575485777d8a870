import { useInfiniteQuery } from "@tanstack/react-query";
import { addressOf } from "../../lib/route.ts";
import { api, ask, type Summary } from "../api.ts";
import { beginningOf } from "../beginning.ts";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { stateOf, targetsOf } from "../queue/standing.ts";
import { StateMark } from "../queue/state-mark.tsx";
import { usePublishingWords } from "../words.ts";
import { Totals } from "./totals.tsx";

const PAGE = "20";

/** What went out, newest first, with what came back. */
export function HistoryScreen() {
  const { afterwards: words, queue, loading } = usePublishingWords();
  const history = useInfiniteQuery({
    queryKey: ["history"],
    queryFn: ({ pageParam }) =>
      ask(api.history.$get({ query: { limit: PAGE, ...(pageParam && { before: pageParam }) } })),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const posts = history.data?.pages.flatMap(({ submissions }) => submissions) ?? [];
  return (
    <>
      <header className="publishing-head head-with-link">
        <h2>{words.heading}</h2>
        <a href={addressOf("publishing", "steps")}>{words.alreadyPosted}</a>
      </header>
      {history.isPending && <p role="status">{loading}</p>}
      <Problem error={history.error} onTryAgain={() => void history.refetch()} />
      {history.isSuccess && posts.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="cards">
        {posts.map((post) => (
          <Sent key={post.id} post={post} />
        ))}
      </ul>
      {history.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={history.isFetching}
          onClick={() => void history.fetchNextPage()}
        >
          {queue.more}
        </button>
      )}
    </>
  );
}

function Sent({ post }: { readonly post: Summary }) {
  const { afterwards: words, queue } = usePublishingWords();
  const when = useWhen();
  return (
    <li className="card post-card">
      <p className="card-head">
        <StateMark state={stateOf(post)} />
        <span className="quiet small">
          {!post.isMine && `${queue.by(post.author.name)} `}
          {queue.to(targetsOf(post))}
          {post.settledAt && ` · ${when(post.settledAt)}`}
        </span>
      </p>
      <p className="post-text" translate="no">
        {post.text}
      </p>
      <Totals publications={post.publications} />
      <a className="card-link" href={addressOf("publishing", `post/${post.id}`)}>
        {words.open}
        <span className="visually-hidden">: {beginningOf(post.text)}</span>
      </a>
    </li>
  );
}
