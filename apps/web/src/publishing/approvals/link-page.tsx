import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { Answered } from "../answered.tsx";
import { api, ask, Refused, type ToApprove } from "../api.ts";
import { Findings } from "../findings.tsx";
import { useWhen } from "../moment.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { Readers } from "../readers.tsx";
import { arrivedBy } from "../served.ts";
import { usePublishingWords } from "../words.ts";
import { DecideForm } from "./decide-form.tsx";
import { Difference } from "./difference.tsx";

/** What somebody without an account sees, who was given a link to decide on one post. */
export function LinkPage() {
  const { byLink: words } = usePublishingWords().approvals;
  const arrival = arrivedBy();
  const token = arrival?.by === "approve" ? arrival.token : null;
  const shown = useQuery({
    queryKey: ["to-approve"],
    queryFn: () => {
      if (token === null) throw new Refused("link-reloaded", words.once);
      return ask(api.approve[":token"].$get({ param: { token } }));
    },
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (shown.error instanceof Refused && ["link-expired", "not-found", "bad-input"].includes(shown.error.code))
    return <p className="entry">{words.gone}</p>;
  return (
    <div className="post-page">
      <Answered query={shown}>{(post) => <Shown post={post} token={token ?? ""} />}</Answered>
    </div>
  );
}

function Shown({ post, token }: { readonly post: ToApprove; readonly token: string }) {
  const { approvals, queue } = usePublishingWords();
  const words = approvals.byLink;
  const when = useWhen();
  return (
    <>
      <header className="publishing-head">
        <h2>{words.heading(post.author)}</h2>
        <p className="quiet">{words.practice(post.practice)}</p>
        <p className="quiet small">{words.until(when(post.expiresAt))}</p>
      </header>
      <section>
        <h3>{approvals.textHeading}</h3>
        <div className="card card-wide sheet-text">
          {post.inReplyTo && (
            <blockquote className="answers">
              <p className="quiet small">{queue.detail.answers}</p>
              <p className="pre">{post.inReplyTo}</p>
            </blockquote>
          )}
          <p className="pre the-text" translate="no">
            {post.text}
          </p>
          <Pictures pictures={post.pictures} />
        </div>
        <Readers post={post} />
        <p className="quiet">
          {approvals.toAccounts(post.accounts.map(({ handle }) => handle).join(", "))}.{" "}
          {post.dueAt ? approvals.dueAt(when(post.dueAt)) : approvals.dueSoon}
        </p>
      </section>
      <Difference changes={post.changes} />
      <section>
        <h3>{approvals.findingsHeading}</h3>
        {post.findings.length === 0 ? (
          <p className="quiet">{approvals.noFindings}</p>
        ) : (
          <Findings findings={post.findings} />
        )}
      </section>
      <DecideByLink token={token} />
    </>
  );
}

/** They come with the answer, since the link alone opens no other address. */
function Pictures({ pictures }: Pick<ToApprove, "pictures">) {
  if (pictures.length === 0) return null;
  return (
    <ul className="post-pictures">
      {pictures.map(({ alt, type, base64 }) => (
        <li key={base64.slice(0, 64)}>
          <figure>
            <Drawn type={type} base64={base64} alt={alt} />
            <figcaption className="quiet small" aria-hidden="true">
              {alt}
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** Drawn on a canvas: the page's policy lets no picture come from an address of data. */
function Drawn(props: { readonly type: string; readonly base64: string; readonly alt: string }) {
  const { type, base64, alt } = props;
  const draw = (canvas: HTMLCanvasElement | null): void => {
    if (!canvas) return;
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    void createImageBitmap(new Blob([bytes], { type })).then((bitmap) => {
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
      bitmap.close();
    });
  };
  return <canvas ref={draw} role="img" aria-label={alt} />;
}

function DecideByLink({ token }: { readonly token: string }) {
  const words = usePublishingWords().approvals.byLink;
  const [name, setName] = useState("");
  const decide = useAct((json: { decision: "approved" | "rejected"; name: string; comment: string | null }) =>
    ask(api.approve[":token"].$post({ param: { token }, json })),
  );
  if (decide.isSuccess)
    return (
      <p className="said" role="status">
        {decide.variables.decision === "approved" ? words.doneApproved : words.doneRejected}
      </p>
    );
  const who = name.trim();
  return (
    <>
      <DecideForm
        isBusy={decide.isPending}
        isReady={who !== ""}
        onApprove={(comment) => decide.mutate({ decision: "approved", name: who, comment })}
        onReject={(comment) => decide.mutate({ decision: "rejected", name: who, comment })}
      >
        <Field label={words.name} hint={words.nameHint} value={name} onChange={setName} most={120} required />
      </DecideForm>
      <Problem error={decide.error} />
    </>
  );
}
