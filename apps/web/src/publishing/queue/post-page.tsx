import { addressOf } from "../../lib/route.ts";
import { AfterActions } from "../afterwards/after-actions.tsx";
import { Answered } from "../answered.tsx";
import type { Submission } from "../api.ts";
import { Decide } from "../approvals/decide.tsx";
import { Difference } from "../approvals/difference.tsx";
import { EarlierDecisions } from "../approvals/earlier-decisions.tsx";
import { Findings } from "../findings.tsx";
import { useWhen } from "../moment.ts";
import { useSubmission } from "../queries.ts";
import { Readers } from "../readers.tsx";
import { usePublishingWords } from "../words.ts";
import { Actions } from "./actions.tsx";
import { Holds } from "./holds.tsx";
import { OnEachAccount } from "./on-each-account.tsx";
import { targetsOf, useStanding } from "./standing.ts";
import { StateMark } from "./state-mark.tsx";
import { useSeen } from "./use-seen.ts";

/** All about one post: how it stands, what one can do, what it says and what was said of it. */
export function PostPage({ id }: { readonly id: string }) {
  const { queue } = usePublishingWords();
  const submission = useSubmission(id);
  useSeen(id);
  return (
    <div className="post-page">
      <p>
        <a href={addressOf("publishing")}>{queue.detail.back}</a>
      </p>
      <Answered query={submission}>{(post) => <Post post={post} />}</Answered>
    </div>
  );
}

function Post({ post }: { readonly post: Submission }) {
  const { queue } = usePublishingWords();
  const words = queue.detail;
  const when = useWhen();
  const standing = useStanding(post);
  const isOut = post.publications.some(({ parts }) => parts.some(({ state }) => state === "sent"));
  return (
    <>
      <header className="publishing-head">
        <h2>
          <StateMark state={standing.state} />
        </h2>
        {standing.said && <p>{standing.said}</p>}
        {post.state === "stopped" && <p>{queue.stoppedNext}</p>}
        <p className="quiet small post-facts">
          {!post.isMine && `${queue.by(post.author.name)}, `}
          {queue.to(targetsOf(post))}. {words.handedIn(when(post.createdAt))};{" "}
          {words.version(post.versionNumber)}.
        </p>
      </header>
      <EarlierDecisions approvals={post.approvals} />
      {post.isMine && <Actions post={post} />}
      <section>
        <h3>{words.text}</h3>
        <Quoted post={post} />
        <Readers post={post} />
      </section>
      {post.mayApprove && <Difference changes={post.changes} />}
      <OnEachAccount post={post} />
      {isOut && post.isMine && <AfterActions post={post} />}
      <Reviews post={post} />
      <Holds post={post} />
      {post.mayApprove && <Decide post={post} />}
    </>
  );
}

/** The text as it was handed in, what it answers, and its pictures. */
function Quoted({ post }: { readonly post: Submission }) {
  const words = usePublishingWords().queue.detail;
  return (
    <div className="card card-wide sheet-text">
      {post.inReplyTo && (
        <blockquote className="answers">
          <p className="quiet small">{words.answers}</p>
          <p className="pre">{post.inReplyTo.text}</p>
        </blockquote>
      )}
      <p className="pre the-text" translate="no">
        {post.text}
      </p>
      {post.pictures.length > 0 && (
        <ul className="post-pictures" aria-label={words.pictures}>
          {post.pictures.map(({ id, url, alt, width, height }) => (
            <li key={id}>
              <figure>
                <img src={url} alt={alt} width={width} height={height} loading="lazy" />
                <figcaption className="quiet small" aria-hidden="true">
                  {alt}
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Reviews({ post }: { readonly post: Submission }) {
  const words = usePublishingWords().queue.detail;
  const when = useWhen();
  return (
    <section>
      <h3>{words.check}</h3>
      {post.reviews.map((review) => (
        <div key={review.id} className="review">
          <h4>
            {review.occasion === "hand-in"
              ? words.handIn(when(review.createdAt))
              : words.beforeSending(when(review.createdAt))}
          </h4>
          {review.findings.length === 0 ? (
            <p className="quiet">{words.nothing}</p>
          ) : (
            <Findings
              findings={review.findings}
              decisions={review.decisions}
              reasonLabel={words.reason}
              noReason={words.noReason}
            />
          )}
        </div>
      ))}
    </section>
  );
}
