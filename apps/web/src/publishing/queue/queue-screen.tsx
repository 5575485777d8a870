import { addressOf } from "../../lib/route.ts";
import { Answered } from "../answered.tsx";
import type { Summary } from "../api.ts";
import { useQueue } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { Notices } from "./notices.tsx";
import { PostCard } from "./post-card.tsx";
import { isReplaced, isSettled, needsAuthor, stateOf } from "./standing.ts";

/** Settled ones stay here this long; older ones are under what went out. */
const LATELY_MS = 3 * 24 * 3_600_000;

/** What is on its way, first what needs somebody. */
export function QueueScreen() {
  const { queue: words } = usePublishingWords();
  const queue = useQueue();
  return (
    <>
      <header className="publishing-head">
        <h2>{words.heading}</h2>
      </header>
      <Notices />
      <Answered query={queue}>{(all) => <Lists all={all} />}</Answered>
    </>
  );
}

function Lists({ all }: { readonly all: readonly Summary[] }) {
  const { queue: words } = usePublishingWords();
  const now = Date.now();
  // What cannot be known stays, whatever came after it; other troubles end with a later version.
  const isOpen = (one: Summary): boolean =>
    needsAuthor(one) && (stateOf(one) === "unconfirmed" || !isReplaced(one, all));
  const attention = all.filter(isOpen);
  const settled = all.filter(
    (one) =>
      !isOpen(one) && isSettled(one) && now - new Date(one.settledAt ?? one.createdAt).getTime() < LATELY_MS,
  );
  const onItsWay = all.filter((one) => !isOpen(one) && !isSettled(one));
  if (attention.length + settled.length + onItsWay.length === 0)
    return (
      <div className="empty">
        <p>{words.none}</p>
        <p className="quiet">{words.noneWhat}</p>
        <a className="button" href={addressOf("write")}>
          {words.write}
        </a>
      </div>
    );
  return (
    <>
      <List heading={words.attention} posts={attention} />
      <List heading={words.onItsWay} posts={onItsWay} />
      <List heading={words.settled} posts={settled} />
    </>
  );
}

function List({ heading, posts }: { readonly heading: string; readonly posts: readonly Summary[] }) {
  if (posts.length === 0) return null;
  return (
    <section className="post-list">
      <h3>{heading}</h3>
      <ul className="cards">
        {posts.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
      </ul>
    </section>
  );
}
