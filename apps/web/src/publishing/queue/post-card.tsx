import { addressOf } from "../../lib/route.ts";
import type { Summary } from "../api.ts";
import { beginningOf } from "../beginning.ts";
import { usePublishingWords } from "../words.ts";
import { targetsOf, useStanding } from "./standing.ts";
import { StateMark } from "./state-mark.tsx";
import { Unconfirmed } from "./unconfirmed.tsx";

/** A post in a list: its words, how it stands, and the way to all about it. */
export function PostCard({ post }: { readonly post: Summary }) {
  const { queue: words } = usePublishingWords();
  const standing = useStanding(post);
  return (
    <li className="card post-card" data-state={standing.state}>
      <p className="card-head">
        <StateMark state={standing.state} />
        <span className="quiet small">
          {!post.isMine && `${words.by(post.author.name)} `}
          {words.to(targetsOf(post))}
        </span>
      </p>
      <p className="post-text" translate="no">
        {post.text}
      </p>
      {standing.said && <p className="quiet">{standing.said}</p>}
      {post.isMine &&
        post.publications
          .filter(({ state }) => state === "unconfirmed")
          .map((publication) => <Unconfirmed key={publication.id} publication={publication} />)}
      <a className="card-link" href={addressOf("publishing", `post/${post.id}`)}>
        {words.open}
        <span className="visually-hidden">: {beginningOf(post.text)}</span>
      </a>
    </li>
  );
}
