import { useState } from "react";
import { Field } from "../../lib/field.tsx";
import { api, ask, type Submission } from "../api.ts";
import { beginningOf } from "../beginning.ts";
import { Choices } from "../choices.tsx";
import { MoreFound } from "../panel/hand-in-outcome.tsx";
import { Problem } from "../problem.tsx";
import { useAct } from "../queries.ts";
import { usePublishingWords } from "../words.ts";

interface CorrectFormProps {
  readonly post: Submission;
  readonly onClose: () => void;
}

/** A correction of one part: as an answer below it, or in place where the network has edits. */
export function CorrectForm({ post, onClose }: CorrectFormProps) {
  const { afterwards, queue } = usePublishingWords();
  const words = afterwards.correct;
  const out = post.publications.flatMap(({ account, parts }) =>
    parts.filter(({ state }) => state === "sent").map((part) => ({ ...part, account, of: parts.length })),
  );
  const [partId, setPartId] = useState(out[0]?.id ?? "");
  const part = out.find(({ id }) => id === partId);
  const canEdit = part?.account.network === "mastodon";
  const [wanted, setKind] = useState<"reply" | "edit">("reply");
  const kind = canEdit ? wanted : "reply";
  const [text, setText] = useState("");
  const [reason, setReason] = useState("");
  const correct = useAct(() =>
    ask(
      api.parts[":id"].correct.$post({
        param: { id: partId },
        json: { kind, text: text.trim(), reason: reason.trim(), decisions: [] },
      }),
    ),
  );
  const choose = (next: "reply" | "edit"): void => {
    setKind(next);
    if (next === "edit" && text.trim() === "") setText(part?.text ?? "");
  };
  return (
    <form
      className="card correct"
      onSubmit={(event) => {
        event.preventDefault();
        correct.mutate(undefined, { onSuccess: onClose });
      }}
    >
      <h3>{words.heading}</h3>
      {out.length > 1 && (
        <Choices
          legend={words.which}
          value={partId}
          options={out.map(({ id, account, position, of, text: partText }) => ({
            value: id,
            label: `${account.handle}${of > 1 ? ` ${position + 1}/${of}` : ""}: ${beginningOf(partText)}`,
          }))}
          onChange={setPartId}
        />
      )}
      {canEdit && (
        <Choices
          legend={words.how}
          value={kind}
          options={[
            { value: "reply", label: words.reply },
            { value: "edit", label: words.edit },
          ]}
          onChange={choose}
        />
      )}
      <Field
        label={kind === "edit" ? words.text : words.replyText}
        rows={4}
        most={50_000}
        value={text}
        onChange={setText}
        required
      />
      <Field label={words.reason} hint={words.reasonHint} value={reason} onChange={setReason} required />
      <div className="actions">
        <button
          type="submit"
          className="button button-primary"
          disabled={correct.isPending || text.trim() === "" || reason.trim() === ""}
        >
          {words.send}
        </button>
        <button type="button" className="button-plain" onClick={onClose}>
          {queue.actions.stop}
        </button>
      </div>
      {correct.error?.code === "undecided" ? (
        <MoreFound rules={correct.error.about} />
      ) : (
        <Problem error={correct.error} />
      )}
    </form>
  );
}
