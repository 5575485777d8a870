import { addressOf } from "../../lib/route.ts";
import { api, ask, type Notice } from "../api.ts";
import { useWhen } from "../moment.ts";
import { codeWords } from "../problem.tsx";
import { useAct, useNotices } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** What happened while nobody looked. */
export function Notices() {
  const { notices: words } = usePublishingWords().queue;
  const notices = useNotices();
  const unseen = notices.data?.filter(({ seenAt }) => seenAt === null) ?? [];
  if (unseen.length === 0) return null;
  return (
    <section className="notices">
      <h3>{words.heading}</h3>
      <ul>
        {unseen.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { notices: words } = usePublishingWords().queue;
  const when = useWhen();
  const { id, kind, about, createdAt } = notice;
  const see = useAct(() => ask(api.notices[":id"].seen.$post({ param: { id }, json: {} })));
  const post = about.submission;
  const { removal } = about;
  const said = codeWords(words.kinds, kind) ?? words.other;
  return (
    <li>
      <p>
        {said} <span className="quiet small">{when(createdAt)}</span>
      </p>
      <div className="actions">
        {typeof post === "string" && (
          <a href={addressOf("publishing", `post/${post}`)}>
            {words.look}
            <span className="visually-hidden">: {said}</span>
          </a>
        )}
        {typeof removal === "string" && (
          <a href={addressOf("past-posts", `removals/${removal}`)}>
            {words.look}
            <span className="visually-hidden">: {said}</span>
          </a>
        )}
        <button
          type="button"
          className="button-plain"
          aria-label={`${words.seen}: ${said}`}
          disabled={see.isPending}
          onClick={() => see.mutate(undefined)}
        >
          {words.seen}
        </button>
      </div>
    </li>
  );
}
