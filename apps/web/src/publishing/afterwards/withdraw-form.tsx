import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { addressOf } from "../../lib/route.ts";
import { api, ask, type Submission } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

/** Takes a post down everywhere, with the reason for the record. */
export function WithdrawForm(props: { readonly post: Submission; readonly onClose: () => void }) {
  const { afterwards } = usePublishingWords();
  const words = afterwards.withdraw;
  const [reason, setReason] = useState("");
  const withdraw = useAct(() =>
    ask(
      api.submissions[":id"].withdraw.$post({
        param: { id: props.post.id },
        json: { reason: reason.trim() },
      }),
    ),
  );
  return (
    <form
      className="card withdraw"
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate(undefined, { onSuccess: props.onClose });
      }}
    >
      <h3>{words.heading}</h3>
      <p>{words.what}</p>
      <Field
        label={words.reason}
        hint={afterwards.correct.reasonHint}
        value={reason}
        onChange={setReason}
        required
      />
      <div className="actions">
        <button
          type="submit"
          className="button button-primary"
          disabled={withdraw.isPending || reason.trim() === ""}
        >
          {words.send}
        </button>
        <button type="button" className="button-plain" onClick={props.onClose}>
          {words.cancel}
        </button>
      </div>
      <Problem error={withdraw.error} />
      <p className="quiet">
        {words.after} <a href={addressOf("publishing", "steps")}>{words.steps}</a>
      </p>
    </form>
  );
}
