import { addressOf } from "../../lib/route.ts";
import { Answered } from "../answered.tsx";
import type { Summary } from "../api.ts";
import { useWhen } from "../moment.ts";
import { useQueue } from "../queries.ts";
import { targetsOf } from "../queue/standing.ts";
import { usePublishingWords } from "../words.ts";

/** Posts of others that wait for this person. */
export function ApprovalsScreen() {
  const { approvals: words } = usePublishingWords();
  const queue = useQueue();
  return (
    <>
      <header className="publishing-head">
        <h2>{words.heading}</h2>
        <p className="quiet">{words.what}</p>
      </header>
      <Answered query={queue}>
        {(all) => <List posts={all.filter(({ mayApprove }) => mayApprove)} />}
      </Answered>
    </>
  );
}

function List({ posts }: { readonly posts: readonly Summary[] }) {
  const { approvals: words, queue } = usePublishingWords();
  const when = useWhen();
  if (posts.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <ul className="cards">
      {posts.map((post) => (
        <li key={post.id} className="card post-card">
          <p className="card-head">
            <strong>{post.author.name}</strong>
            <span className="quiet small">
              {queue.to(targetsOf(post))}
              {post.sendAt && ` · ${when(post.sendAt, post.timeZone)}`}
            </span>
          </p>
          <p className="post-text" translate="no">
            {post.text}
          </p>
          <a className="card-link" href={addressOf("publishing", `post/${post.id}`)}>
            {words.read}
            <span className="visually-hidden">: {post.author.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
