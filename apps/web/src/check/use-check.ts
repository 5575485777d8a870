import type { Checker, Draft, Verdict } from "@chaperone/core";
import { useEffect, useEffectEvent, useState } from "react";

export interface CheckState {
  /** The last verdict; it stands while the next one is worked out, so that nothing flickers. */
  readonly verdict: Verdict | null;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** What was asked: another draft, another checker or another try is another question. */
interface Question {
  readonly checker: Checker | null;
  readonly draft: Draft;
  readonly attempt: number;
}

interface Answer extends Pick<CheckState, "verdict" | "failed"> {
  readonly to: Question | null;
}

const NO_ANSWER: Answer = { to: null, verdict: null, failed: false };
/** Long enough to skip most keystrokes of fast typing, short enough to feel immediate. */
const PAUSE_MS = 150;

/**
 * Checks the draft whenever it rests; `onVerdict` gets each verdict with the text it is about. Whether a
 * check is under way is worked out and not stored: a change of state after every key would pile up
 * faster than a busy page can be drawn.
 */
export function useCheck(
  checker: Checker | null,
  draft: Draft,
  onVerdict: (verdict: Verdict, text: string) => void,
): CheckState & { readonly retry: () => void } {
  const [answer, setAnswer] = useState(NO_ANSWER);
  const [attempt, setAttempt] = useState(0);
  const isBlank = draft.text.trim() === "";
  if (isBlank && answer !== NO_ANSWER) setAnswer(NO_ANSWER);

  const settle = useEffectEvent((to: Question, verdict: Verdict) => {
    setAnswer({ to, verdict, failed: false });
    onVerdict(verdict, to.draft.text);
  });

  useEffect(() => {
    if (!checker || isBlank) return;
    const question = { checker, draft, attempt };
    const abort = new AbortController();
    const timer = setTimeout(() => {
      checker.check(draft, abort.signal).then(
        (verdict) => {
          if (!abort.signal.aborted) settle(question, verdict);
        },
        () => {
          if (!abort.signal.aborted) setAnswer(({ verdict }) => ({ to: question, verdict, failed: true }));
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [checker, draft, attempt, isBlank]);

  const isAnswered =
    answer.to?.draft === draft && answer.to.checker === checker && answer.to.attempt === attempt;
  return {
    verdict: answer.verdict,
    busy: !isBlank && !isAnswered,
    failed: answer.failed,
    retry: () => setAttempt((count) => count + 1),
  };
}
