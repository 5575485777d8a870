import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ask, type RecordEvent } from "../api.ts";
import { useWhen } from "../moment.ts";
import { codeWords, Problem } from "../problem.tsx";
import { usePublishingWords } from "../words.ts";

/** Every line of the record, and whether it is whole. */
export function RecordScreen() {
  const { record: words, loading } = usePublishingWords();
  const events = useInfiniteQuery({
    queryKey: ["record"],
    queryFn: ({ pageParam }) =>
      ask(api.record.$get({ query: { limit: "50", ...(pageParam > 0 && { before: String(pageParam) }) } })),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });
  const lines = events.data?.pages.flatMap((page) => page.events) ?? [];
  return (
    <>
      <header className="publishing-head">
        <h2>{words.heading}</h2>
        <p className="quiet">{words.what}</p>
      </header>
      <Whole />
      {events.isPending && <p role="status">{loading}</p>}
      <Problem error={events.error} onTryAgain={() => void events.refetch()} />
      {events.isSuccess && lines.length === 0 && <p className="empty">{words.none}</p>}
      <ol className="record">
        {lines.map((event) => (
          <Line key={event.seq} event={event} />
        ))}
      </ol>
      {events.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={events.isFetching}
          onClick={() => void events.fetchNextPage()}
        >
          {words.more}
        </button>
      )}
    </>
  );
}

/** Whether nothing of it was changed, taken out or cut off. */
function Whole() {
  const { record: words } = usePublishingWords();
  const verified = useQuery({
    queryKey: ["record", "verify"],
    queryFn: () => ask(api.record.verify.$get()),
    staleTime: 60_000,
  });
  const { data } = verified;
  return (
    <div className="whole" data-whole={data?.whole}>
      <div role="status">
        {verified.isFetching && <p className="quiet">{words.checking}</p>}
        {!verified.isFetching && data?.whole === true && <p>{words.whole(data.events)}</p>}
        {!verified.isFetching && data?.whole === false && (
          <>
            <p>
              <strong>{words.broken(data.seq)}</strong> {codeWords(words.brokenWhy, data.fault) ?? data.why}
            </p>
            <p>{words.brokenNext}</p>
          </>
        )}
      </div>
      <Problem error={verified.error} />
      <p className="actions">
        <button
          type="button"
          className="button"
          disabled={verified.isFetching}
          onClick={() => void verified.refetch()}
        >
          {words.verify}
        </button>
        <a className="button" href="/api/record/download" download>
          {words.download}
        </a>
      </p>
    </div>
  );
}

function Line({ event }: { readonly event: RecordEvent }) {
  const { record: words } = usePublishingWords();
  const when = useWhen();
  const { seq, at, action, details, hash } = event;
  return (
    <li>
      <p>
        <strong>{whoDid(event, words)}</strong>{" "}
        {codeWords(words.actions, action) ?? <span lang="en-GB">{action}</span>}
        <span className="quiet small"> {when(at)}</span>
      </p>
      <details>
        <summary className="small">{words.line(seq)}</summary>
        <p className="small hash">
          {event.subject}
          <br />
          {hash}
        </p>
        {Object.keys(details).length > 0 && <pre className="small">{JSON.stringify(details, null, 2)}</pre>}
      </details>
    </li>
  );
}

function whoDid(
  { actor, actorName, details }: RecordEvent,
  words: { readonly desk: string; readonly byLink: string; readonly unknown: string },
): string {
  if (actorName !== null) return actorName;
  if (actor === "desk") return words.desk;
  if (!actor.startsWith("link:")) return words.unknown;
  return typeof details.name === "string" ? `${details.name}, ${words.byLink}` : words.byLink;
}
