import { useState } from "react";
import { deskOf } from "../../drafts/desk.ts";
import { goTo } from "../../lib/route.ts";
import { api, ask, type Submission } from "../api.ts";
import { Confirm } from "../confirm.tsx";
import { keptAs } from "../panel/handed-in.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";
import { CopyButton } from "./copy-button.tsx";
import { NewLink } from "./new-link.tsx";
import { Reschedule } from "./reschedule.tsx";

/** What its author can do with a post that is not out. */
export function Actions({ post }: { readonly post: Submission }) {
  const { actions: words } = usePublishingWords().queue;
  const { id, state } = post;
  const param = { id };
  // All of them: left out one by one, the next would hold it.
  const skip = useAct(async (holds: readonly string[]) => {
    for (const holdId of holds)
      await ask(api.submissions[":id"]["skip-hold"].$post({ param, json: { holdId } }));
  });
  const cancel = useAct(() => ask(api.submissions[":id"].cancel.$post({ param, json: {} })));
  const isOpen = state === "held" || state === "waiting" || state === "scheduled";
  const skippable = state === "held" ? skippableHolds(post) : [];
  const isOver = state === "stopped" || state === "rejected" || state === "cancelled";
  if (!isOpen && !isOver) return null;
  return (
    <div className="post-actions">
      <div className="actions">
        {isOver && <WriteOn post={post} />}
        {skippable.length > 0 && (
          <Confirm
            label={words.skip}
            ask={words.skipAsk}
            yes={words.skipYes}
            no={words.skipNo}
            disabled={skip.isPending}
            onYes={() => skip.mutate(skippable)}
          />
        )}
        {isOpen && <Reschedule post={post} />}
        {(isOpen || state === "stopped") && (
          <Confirm
            label={words.cancel}
            ask={words.cancelAsk}
            yes={words.cancelYes}
            no={words.cancelNo}
            disabled={cancel.isPending}
            onYes={() => cancel.mutate(undefined)}
          />
        )}
      </div>
      {state === "waiting" && <NewLink id={id} />}
      <Problem error={skip.error ?? cancel.error} />
    </div>
  );
}

/** The pauses that hold it now, where its author may leave out all of them. */
function skippableHolds({ holds }: Submission): readonly string[] {
  const open = holds.filter(({ skippedAt, until }) => skippedAt === null && new Date(until) > new Date());
  return open.every(({ maySkip }) => maySkip) ? open.map(({ id }) => id) : [];
}

/** Back to the draft it was handed in from, where this browser has it; the text to take along otherwise. */
function WriteOn({ post }: { readonly post: Submission }) {
  const { actions: words } = usePublishingWords().queue;
  const [isLost, setIsLost] = useState(false);
  const kept = keptAs(post.draftId);
  if (kept === null || isLost) return <CopyButton text={post.text} label={words.copyText} />;
  const open = async (): Promise<void> => {
    if ((await deskOf()?.open(kept)) === "done") goTo("write");
    else setIsLost(true);
  };
  return (
    <button type="button" className="button button-primary" onClick={() => void open()}>
      {words.writeOn}
    </button>
  );
}
