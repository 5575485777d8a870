import { useState } from "react";
import type { Submission } from "../api.ts";
import { usePublishingWords } from "../words.ts";
import { CorrectForm } from "./correct-form.tsx";
import { Corrections } from "./corrections.tsx";
import { CountsOverTime } from "./counts-over-time.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

/** What came back on a post that is out, and what can still be done about it. */
export function AfterActions({ post }: { readonly post: Submission }) {
  const { queue } = usePublishingWords();
  const [open, setOpen] = useState<"correct" | "withdraw" | null>(null);
  const close = (): void => setOpen(null);
  return (
    <section className="after">
      <CountsOverTime post={post} />
      <Corrections publications={post.publications} />
      {open === null && (
        <div className="actions">
          <button type="button" className="button" onClick={() => setOpen("correct")}>
            {queue.actions.correct}
          </button>
          <button type="button" className="button" onClick={() => setOpen("withdraw")}>
            {queue.actions.withdraw}
          </button>
        </div>
      )}
      {open === "correct" && <CorrectForm post={post} onClose={close} />}
      {open === "withdraw" && <WithdrawForm post={post} onClose={close} />}
    </section>
  );
}
