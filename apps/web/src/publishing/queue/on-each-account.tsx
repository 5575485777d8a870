import { api, ask, type Publication, type Submission } from "../api.ts";
import { codeWords, Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { partsOut } from "./standing.ts";
import { Unconfirmed } from "./unconfirmed.tsx";

/** What became of it on each of its accounts. */
export function OnEachAccount({ post }: { readonly post: Submission }) {
  const { publications: words } = usePublishingWords().queue;
  return (
    <section>
      <h3>{words.heading}</h3>
      <ul className="on-accounts">
        {post.publications.map((publication) => (
          <li key={publication.id}>
            <OnAccount publication={publication} isMine={post.isMine} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnAccount({ publication, isMine }: { readonly publication: Publication; readonly isMine: boolean }) {
  const { queue, networks, codes } = usePublishingWords();
  const words = queue.publications;
  const { account, state, parts, lastErrorCode } = publication;
  const why = lastErrorCode === null ? undefined : codeWords(codes, lastErrorCode);
  const isRefused = state === "refused";
  return (
    <>
      <p className="on-account">
        <span className="handle">{account.handle}</span>
        <span className="quiet">{networks[account.network]}</span>
        <strong>{words[state]}</strong>
      </p>
      {parts.length > 1 && state === "sending" && (
        <p className="quiet">{words.partsOut(partsOut(publication), parts.length)}</p>
      )}
      {why && (isRefused || state === "stopped" || state === "planned" || state === "sending") && (
        <p className="aside">
          {why} {isRefused && words.refusedPart(partsOut(publication))}
        </p>
      )}
      <p className="part-links">
        {parts.map(
          ({ id, url, position, state: partState }) =>
            url &&
            partState === "sent" && (
              <a key={id} href={url} target="_blank" rel="noopener noreferrer">
                {parts.length === 1 ? words.read : words.readPart(position + 1)}
              </a>
            ),
        )}
      </p>
      {state === "unconfirmed" && isMine && <Unconfirmed publication={publication} />}
      {publication.mayTryAgain && isMine && <TryAgain id={publication.id} />}
    </>
  );
}

/** Nothing of it went out since its account was signed out, and the account is connected again. */
function TryAgain({ id }: { readonly id: string }) {
  const words = usePublishingWords().queue.publications;
  const tryAgain = useAct(() => ask(api.publications[":id"]["try-again"].$post({ param: { id }, json: {} })));
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={tryAgain.isPending}
          onClick={() => tryAgain.mutate(undefined)}
        >
          {words.tryAgain}
        </button>
      </div>
      <Problem error={tryAgain.error} />
    </>
  );
}
