import { useState } from "react";
import { api, ask, type Submission } from "../api.ts";
import { localTime } from "../moment.ts";
import { TimeFields } from "../panel/time-fields.tsx";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** Another time for a post that waits for its own. */
export function Reschedule({ post }: { readonly post: Submission }) {
  const { actions: words } = usePublishingWords().queue;
  const [isOpen, setIsOpen] = useState(false);
  const [timeZone, setTimeZone] = useState(post.timeZone);
  const [at, setAt] = useState(() => (post.sendAt ? localTime(new Date(post.sendAt), post.timeZone) : ""));
  const param = { id: post.id };
  const change = useAct((sendAt: string | null) =>
    ask(api.submissions[":id"].reschedule.$post({ param, json: { sendAt, timeZone } })),
  );
  const set = (sendAt: string | null): void => change.mutate(sendAt, { onSuccess: () => setIsOpen(false) });
  if (!isOpen)
    return (
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.reschedule}
      </button>
    );
  return (
    <form
      className="card reschedule"
      onSubmit={(event) => {
        event.preventDefault();
        set(at);
      }}
    >
      <TimeFields at={at} timeZone={timeZone} onAt={setAt} onTimeZone={setTimeZone} />
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={change.isPending || at === ""}>
          {words.rescheduleSet}
        </button>
        {post.sendAt !== null && (
          <button type="button" className="button" disabled={change.isPending} onClick={() => set(null)}>
            {words.rescheduleSoon}
          </button>
        )}
        <button type="button" className="button-plain" onClick={() => setIsOpen(false)}>
          {words.stop}
        </button>
      </div>
      <Problem error={change.error} />
    </form>
  );
}
