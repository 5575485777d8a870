import type { Checker, Draft, Ledger, Verdict } from "@chaperone/core";
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import { isBlankDraft } from "../compose/use-draft.ts";
import { isStillReading } from "../words/sentences.ts";

export interface CheckState {
  /** The last verdict; it stands while the next one is worked out, so that nothing flickers. */
  readonly verdict: Verdict | null;
  /** There is no verdict yet on the draft as it stands. */
  readonly busy: boolean;
  /** There is a first one, and the close reading goes on. */
  readonly stillReading: boolean;
  readonly failed: boolean;
}

/** What was asked: another draft, checker, ledger or try is another question. */
interface Question {
  readonly checker: Checker | null;
  readonly draft: Draft;
  readonly ledger: Ledger | null;
  readonly attempt: number;
}

interface Answer extends Pick<CheckState, "verdict" | "failed"> {
  readonly to: Question | null;
}

const NO_ANSWER: Answer = { to: null, verdict: null, failed: false };
/** Long enough to skip most keystrokes of fast typing, short enough to feel immediate. */
const PAUSE_MS = 150;
/**
 * How long a first verdict waits for the full one where a full one stands already. Shown at once, what the
 * close reading takes back would come and go with every pause in the typing.
 */
const FIRST_WAITS_MS = 600;

/**
 * Checks the draft whenever it rests, together with earlier posts; `onVerdict` gets each verdict with the text it is about, a first one
 * too. Whether a check is under way is worked out and not stored: a change of state after every key would
 * pile up faster than a busy page can be drawn.
 */
export function useCheck(
  checker: Checker | null,
  draft: Draft,
  ledger: Ledger | null,
  onVerdict: (verdict: Verdict, text: string) => void,
): CheckState & { readonly retry: () => void } {
  const [answer, setAnswer] = useState(NO_ANSWER);
  const [attempt, setAttempt] = useState(0);
  const isBlank = isBlankDraft(draft);
  if (isBlank && answer !== NO_ANSWER) setAnswer(NO_ANSWER);

  const settle = useEffectEvent((to: Question, verdict: Verdict) => {
    setAnswer({ to, verdict, failed: false });
    onVerdict(verdict, to.draft.text);
  });
  const hasFullVerdict = useEffectEvent(() => answer.verdict !== null && !isStillReading(answer.verdict));

  useEffect(() => {
    if (!checker || isBlank) return;
    const question = { checker, draft, ledger, attempt };
    const abort = new AbortController();
    const { signal } = abort;
    let firstTimer: ReturnType<typeof setTimeout> | undefined;
    const onFirst = (verdict: Verdict): void => {
      firstTimer = setTimeout(() => settle(question, verdict), hasFullVerdict() ? FIRST_WAITS_MS : 0);
    };
    const timer = setTimeout(() => {
      checker.check(draft, { signal, onFirst, ...(ledger && { ledger }) }).then(
        (verdict) => {
          clearTimeout(firstTimer);
          if (!signal.aborted) settle(question, verdict);
        },
        () => {
          clearTimeout(firstTimer);
          if (!signal.aborted)
            setAnswer(({ verdict }) => ({ to: question, verdict: orNoneIfFirst(verdict), failed: true }));
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(firstTimer);
      abort.abort();
    };
  }, [checker, draft, ledger, attempt, isBlank]);

  const isAnswered =
    answer.to?.draft === draft &&
    answer.to.checker === checker &&
    answer.to.ledger === ledger &&
    answer.to.attempt === attempt;
  const busy = !isBlank && !isAnswered;
  const { verdict, failed } = answer;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return useMemo(
    () => ({
      verdict,
      busy,
      stillReading: verdict !== null && isStillReading(verdict),
      failed,
      retry,
    }),
    [verdict, busy, failed, retry],
  );
}

/** A first verdict says that more is to come: after a failure nothing is. */
const orNoneIfFirst = (verdict: Verdict | null): Verdict | null =>
  verdict && isStillReading(verdict) ? null : verdict;
