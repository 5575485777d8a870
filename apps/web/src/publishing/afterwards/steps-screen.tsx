import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { addressOf, goTo } from "../../lib/route.ts";
import { Answered } from "../answered.tsx";
import { api, ask, type Incident } from "../api.ts";
import { beginningOf } from "../beginning.ts";
import { Choices } from "../choices.tsx";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct, useQueue } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { StepItem } from "./step-item.tsx";

/**
 * "I already posted it": what helps, in order.
 * @param id of the steps that were begun; "" to begin
 */
export function StepsScreen({ id }: { readonly id: string }) {
  const { steps: words } = usePublishingWords().afterwards;
  const incidents = useQuery({
    queryKey: ["incidents"],
    queryFn: async () => (await ask(api.incidents.$get())).incidents,
  });
  return (
    <div className="steps">
      <p>
        <a href={addressOf("publishing", "history")}>{words.back}</a>
      </p>
      <header className="publishing-head">
        <h2>{words.heading}</h2>
        <p>{words.lead}</p>
      </header>
      <Answered query={incidents}>
        {(all) => {
          const current = all.find((one) => one.id === id);
          return current ? <Steps incident={current} /> : <Begin before={all} />;
        }}
      </Answered>
    </div>
  );
}

const NOT_FROM_HERE = "not-from-here";

function Begin({ before }: { readonly before: readonly Incident[] }) {
  const { steps: words } = usePublishingWords().afterwards;
  const when = useWhen();
  const queue = useQueue();
  const [post, setPost] = useState(NOT_FROM_HERE);
  const begin = useAct((publicationId: string | null) =>
    ask(api.incidents.$post({ json: { publicationId } })),
  );
  const out = (queue.data ?? [])
    .filter(({ isMine }) => isMine)
    .flatMap(({ publications, text }) =>
      publications
        .filter(({ parts }) => parts.some(({ sentAt }) => sentAt !== null))
        .map(({ id, account }) => ({ value: id, label: `${account.handle}: ${beginningOf(text)}` })),
    )
    .slice(0, 8);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin.mutate(post === NOT_FROM_HERE ? null : post, {
            onSuccess: ({ id }) => goTo("publishing", `steps/${id}`),
          });
        }}
      >
        {out.length > 0 && (
          <Choices
            legend={words.which}
            value={post}
            options={[...out, { value: NOT_FROM_HERE, label: words.noPost }]}
            onChange={setPost}
          />
        )}
        <button type="submit" className="button button-primary" disabled={begin.isPending}>
          {words.begin}
        </button>
        <Problem error={begin.error} />
      </form>
      {before.length > 0 && (
        <section>
          <h3>{words.earlier}</h3>
          <ul className="plain-list">
            {before.map(({ id, createdAt, closedAt }) => (
              <li key={id}>
                <a href={addressOf("publishing", `steps/${id}`)}>{words.began(when(createdAt))}</a>{" "}
                {closedAt && <span className="quiet">{words.closed}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Steps({ incident }: { readonly incident: Incident }) {
  const { steps: words } = usePublishingWords().afterwards;
  const when = useWhen();
  const { id, createdAt, steps } = incident;
  const mark = useAct((json: { step: string; done: boolean }) =>
    ask(api.incidents[":id"].steps.$post({ param: { id }, json })),
  );
  return (
    <>
      <p className="quiet">{words.began(when(createdAt))}</p>
      <ol className="step-list">
        {steps.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            isBusy={mark.isPending}
            onDone={(done) => mark.mutate({ step: step.id, done })}
          />
        ))}
      </ol>
      {steps.every(({ doneAt }) => doneAt !== null) && (
        <p className="said" role="status">
          {words.closed}
        </p>
      )}
      <Problem error={mark.error} />
    </>
  );
}
